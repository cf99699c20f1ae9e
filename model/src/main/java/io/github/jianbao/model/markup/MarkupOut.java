package io.github.jianbao.model.markup;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements that are well-formed as XML and as HTML: every start has its end, every text is escaped, what markup cannot
 * hold is made {@link Visible}. For one thread.
 */
public final class MarkupOut {

    /** What stands as it is below U+00A0, everywhere. */
    private static final boolean[] PLAIN = plain();

    private final Writer out;
    private final Deque<String> names = new ArrayDeque<>();
    private boolean inTag;

    /**
     * Writes to a sink.
     *
     * @param out from {@code Sinks.text}: unpaired surrogates are its task
     */
    public MarkupOut(Writer out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param name its name
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut open(String name) throws IOException {
        endTag();
        out.write('<');
        out.write(name);
        names.push(name);
        inTag = true;
        return this;
    }

    /**
     * Opens an element with a class.
     *
     * @param name its name
     * @param css the value of its attribute {@code class}
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut open(String name, String css) throws IOException {
        open(name);
        out.write(" class=\"");
        escape(css, 0, css.length(), true);
        out.write('"');
        return this;
    }

    /**
     * An attribute of the element that was opened last, before anything is written into it.
     *
     * @param name its name
     * @param value its value; nothing is written for {@code null}
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut attribute(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            startAttribute(name);
            String text = value.toString();
            escape(text, 0, text.length(), true);
            out.write('"');
        }
        return this;
    }

    /**
     * An attribute whose value is known in two parts: {@code #} and an id.
     *
     * @param name its name
     * @param first how the value begins
     * @param rest how it goes on
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut attribute(String name, String first, String rest) throws IOException {
        startAttribute(name);
        escape(first, 0, first.length(), true);
        escape(rest, 0, rest.length(), true);
        out.write('"');
        return this;
    }

    private void startAttribute(String name) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("no open tag for " + name);
        }
        out.write(' ');
        out.write(name);
        out.write("=\"");
    }

    /**
     * Text inside the element.
     *
     * @param text any text
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /**
     * A part of a text.
     *
     * @param text any text
     * @param start first offset
     * @param end offset after the last
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut text(String text, int start, int end) throws IOException {
        endTag();
        escape(text, start, end, false);
        return this;
    }

    /**
     * Characters as they are: a doctype, a style sheet.
     *
     * @param markup well-formed characters
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut raw(String markup) throws IOException {
        endTag();
        out.write(markup);
        return this;
    }

    /**
     * Closes the innermost element.
     *
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut close() throws IOException {
        endTag();
        out.write("</");
        out.write(names.pop());
        out.write('>');
        return this;
    }

    /**
     * Closes the innermost element, which has no content and cannot have any.
     *
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut closeEmpty() throws IOException {
        names.pop();
        inTag = false;
        out.write("/>");
        return this;
    }

    /**
     * Ends the tag of an element that HTML never closes: {@code br}, {@code meta}, {@code input}.
     *
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut closeVoid() throws IOException {
        names.pop();
        endTag();
        return this;
    }

    /**
     * An element with text alone.
     *
     * @param name its name
     * @param css its class; none for {@code null}
     * @param text its text
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut element(String name, @Nullable String css, String text) throws IOException {
        return open(name).attribute("class", css).text(text).close();
    }

    /**
     * A line end between elements.
     *
     * @return this
     * @throws IOException from the sink
     */
    public MarkupOut line() throws IOException {
        endTag();
        out.write('\n');
        return this;
    }

    private void endTag() throws IOException {
        if (inTag) {
            inTag = false;
            out.write('>');
        }
    }

    private void escape(String text, int start, int end, boolean attribute) throws IOException {
        int from = start;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c < PLAIN.length ? PLAIN[c] : c < '\ufdd0' || c > '\ufdef' && c < '\ufffe') {
                continue;
            }
            String instead = instead(c, attribute);
            if (instead != null) {
                out.write(text, from, at - from);
                out.write(instead);
                from = at + 1;
            }
        }
        out.write(text, from, end - from);
    }

    private static @Nullable String instead(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> Visible.of(c) == c ? null : String.valueOf(Visible.of(c));
        };
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean['\u00a0'];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = instead(c, true) == null;
        }
        return plain;
    }
}
