package io.github.jianbao.extract.text;

import io.github.jianbao.core.Span;
import java.util.Arrays;

/** Where the pages of a file stand in its text. Pages are counted from 1 as the file has them, whatever is printed on them. */
public final class Pages {

    private final int[] starts;

    private Pages(int[] starts) {
        this.starts = starts;
    }

    /**
     * The pages of a text.
     *
     * @param starts the offset of the first character of each page, not falling; the first is 0
     * @return the pages
     */
    public static Pages startingAt(int... starts) {
        for (int i = 0; i < starts.length; i++) {
            if (i == 0 ? starts[i] != 0 : starts[i] < starts[i - 1]) {
                throw new IllegalArgumentException("not the starts of pages: " + Arrays.toString(starts));
            }
        }
        return new Pages(starts.clone());
    }

    /**
     * How many pages there are.
     *
     * @return 0 for a format without pages (Word, HTML, text)
     */
    public int count() {
        return starts.length;
    }

    /**
     * The page of a character.
     *
     * @param offset a UTF-16 offset in the text
     * @return 1 … {@link #count()}; of pages without text that begin at the same offset, the last; 0 without pages
     */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 1;
        }
        while (found + 1 < starts.length && starts[found + 1] == offset) {
            found++;
        }
        return found + 1;
    }

    /**
     * The pages that a span touches.
     *
     * @param span a span of the text
     * @return from the page of its first character to that of its last
     */
    public Range of(Span span) {
        return new Range(at(span.start()), at(Math.max(span.start(), span.end() - 1)));
    }

    /**
     * One or several pages in a row.
     *
     * @param first the first, from 1
     * @param last the last
     */
    public record Range(int first, int last) {

        /** As it is printed: {@code 3}, or {@code 3-5}. */
        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }
}
