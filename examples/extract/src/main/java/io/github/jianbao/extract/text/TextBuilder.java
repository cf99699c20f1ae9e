package io.github.jianbao.extract.text;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.LineHint;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.extract.text.ExtractException.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines and pages into one text and notes what is said of each line. A line is written in parts and ended with its hint; a page may
 * begin between two lines, then a form feed stands between them, or inside a line.
 */
public final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final LayoutHints.Builder hints = LayoutHints.builder();
    private final TypeSizes sizes = new TypeSizes();
    private final List<Integer> pages = new ArrayList<>();
    private final Watch watch;
    private int line = 1;
    private int lineStart;
    private int lineOfPage;

    /**
     * An empty text.
     *
     * @param watch holds it to the limits
     */
    public TextBuilder(Watch watch) {
        this.watch = watch;
    }

    /**
     * Goes on with the line.
     *
     * @param words a part of it; characters that would end it are blanks
     */
    public void write(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            text.append(endsLine(c) ? ' ' : c);
        }
    }

    /**
     * Ends the line.
     *
     * @param hint what is said of it; its page is filled in
     * @param size of its letters in points, 0 where that is not known: ranks are made of it at the end
     * @throws ExtractException when there is too much text
     */
    public void end(LineHint hint, double size) throws ExtractException {
        watch.characters(text.length());
        int page = lineOfPage == 0 ? pages.size() : lineOfPage;
        boolean empty = text.length() == lineStart;
        text.append('\n');
        if (!empty) {
            sizes.add(line, hint.withPage(page), size, text.length() - lineStart);
        }
        next();
    }

    /** An empty line, unless there is one, or the page begins here. */
    public void gap() {
        int length = text.length();
        boolean start = length == 0 || text.charAt(length - 1) == '\f' || isPageStart(length);
        boolean empty = length > 1 && text.charAt(length - 2) == '\n';
        if (!start && !empty) {
            text.append('\n');
            next();
        }
    }

    /** A page begins behind the last line: a form feed ends that line. */
    public void page() {
        if (!pages.isEmpty()) {
            feed();
        }
        pages.add(text.length());
    }

    /** A form feed, where a page begins whose number is not known. */
    public void feed() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
            line--;
        }
        text.setLength(end);
        text.append('\f');
        next();
    }

    /** A page begins inside the line, or before its first letter; no form feed stands there. */
    public void pageInside() {
        if (text.length() > lineStart && lineOfPage == 0) {
            lineOfPage = Math.max(1, pages.size());
        }
        pages.add(text.length());
    }

    /**
     * How much was written.
     *
     * @return characters
     */
    public int length() {
        return text.length();
    }

    /**
     * How many pages have begun.
     *
     * @return 0 for a file without pages
     */
    public int pages() {
        return pages.size();
    }

    /**
     * The text is whole.
     *
     * @param type what kind of file it is
     * @param leftOut what it does not hold
     * @param none what to say of a file without text
     * @return the text with its hints
     * @throws ExtractException where there is no text
     */
    public Extracted build(Extracted.Type type, Omissions leftOut, String none) throws ExtractException {
        if (text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u3000')) {
            throw new ExtractException(Reason.NO_TEXT, none);
        }
        sizes.ranked(hints);
        int[] starts = pages.stream().mapToInt(Integer::intValue).toArray();
        return new Extracted(type, SourceText.of(text), hints.build(), Pages.startingAt(starts), leftOut.list());
    }

    private void next() {
        line++;
        lineStart = text.length();
        lineOfPage = 0;
    }

    private boolean isPageStart(int offset) {
        return !pages.isEmpty() && pages.get(pages.size() - 1) == offset;
    }

    private static boolean endsLine(char c) {
        return (c < ' ' && c != '\t') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
