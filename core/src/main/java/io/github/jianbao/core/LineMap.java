package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;
import java.util.Arrays;
import java.util.Objects;

/**
 * Where the lines of a text begin and end.
 *
 * <p>A line ends at {@code \n}, {@code \r\n}, a lone {@code \r} or {@code \f}; what follows the last of them is a line of
 * its own if there is any of it. So {@code ""} has no line, {@code "a\n"} one, {@code "a\nb"} two. The lines tile the
 * text: each begins where the one before it ended, terminators included.
 *
 * <p>Lines are counted from 0 here; {@link SourceText#position(int)} counts from 1, as people do.
 */
public final class LineMap {

    private static final LineMap EMPTY = new LineMap("", new int[] {0});

    private final String text;

    /** The start of every line, and the length of the text behind the last. */
    private final int[] starts;

    private LineMap(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /**
     * Finds the lines of a text, in one pass.
     *
     * @param text any text
     * @return its lines
     */
    public static LineMap of(String text) {
        Required.argument(text, "text");
        int length = text.length();
        if (length == 0) {
            return EMPTY;
        }
        int[] starts = new int[16 + length / 32];
        int lines = 0;
        int at = 0;
        boolean feedsOnly = text.indexOf('\r') < 0 && text.indexOf('\f') < 0;
        while (at < length) {
            int end = feedsOnly ? endOfLine(text, at) : endOfContent(text, at);
            int next = endOfTerminator(text, end);
            if (lines + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[lines] = at;
            lines++;
            at = next;
        }
        starts[lines] = length;
        return new LineMap(text, Arrays.copyOf(starts, lines + 1));
    }

    /** Where no other terminator is in the text, the search of the library is the fastest. */
    private static int endOfLine(String text, int from) {
        int end = text.charAt(from) == '\n' ? from : text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int endOfContent(String text, int from) {
        int at = from;
        int length = text.length();
        while (at < length && !endsLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfTerminator(String text, int end) {
        if (end == text.length()) {
            return end;
        }
        boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    private static boolean endsLine(char c) {
        return c <= '\r' && (c == '\n' || c == '\r' || c == '\f');
    }

    /**
     * The number of lines.
     *
     * @return 0 for an empty text, otherwise 1 or more
     */
    public int count() {
        return starts.length - 1;
    }

    /**
     * Where a line starts.
     *
     * @param line a line, from 0
     * @return the offset of its first character
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int start(int line) {
        Objects.checkIndex(line, count());
        return starts[line];
    }

    /**
     * Where a line's content ends: its terminator is left out.
     *
     * @param line a line, from 0
     * @return the offset behind the last character of its content
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int end(int line) {
        int next = starts[line + 1];
        if (next == starts[line] || !endsLine(text.charAt(next - 1))) {
            return next;
        }
        boolean pair = text.charAt(next - 1) == '\n' && next - 2 >= starts[line] && text.charAt(next - 2) == '\r';
        return next - (pair ? 2 : 1);
    }

    /**
     * Where the next line starts, or would start: the terminator is counted in.
     *
     * @param line a line, from 0
     * @return the offset behind its terminator; the length of the text for the last line
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int next(int line) {
        Objects.checkIndex(line, count());
        return starts[line + 1];
    }

    /**
     * The line that an offset stands in. A terminator belongs to the line that it ends; the end of the text belongs to the
     * last line.
     *
     * @param offset an offset, 0 to the length of the text, both included
     * @return the line, from 0; for a text without lines 0 as well
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int lineAt(int offset) {
        int length = starts[count()];
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
        }
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Whether a form feed ended a line: a page ends there.
     *
     * @param line a line, from 0
     * @return true when its terminator is {@code \f}
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public boolean formFeed(int line) {
        Objects.checkIndex(line, count());
        return text.charAt(starts[line + 1] - 1) == '\f';
    }

    /** {@return the number of lines, for logs} */
    @Override
    public String toString() {
        return "LineMap[" + count() + " lines]";
    }
}
