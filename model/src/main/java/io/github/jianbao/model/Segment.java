package io.github.jianbao.model;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;

/**
 * One run of source characters that a {@link Text} was joined from; it never crosses a line end.
 *
 * @param start first UTF-16 offset in the source text
 * @param end UTF-16 offset after the last character
 * @param join why this run continues the one before it; {@link Join#FIRST} for the first
 * @param spaced whether one blank was put between the run before and this one (Latin words, halves of a title)
 */
public record Segment(int start, int end, Join join, boolean spaced) {

    /**
     * Checks the range.
     *
     * @param start first UTF-16 offset in the source text
     * @param end UTF-16 offset after the last character
     * @param join why this run continues the one before it
     * @param spaced whether one blank was put in front of it
     * @throws IllegalArgumentException when join is null, or the range is negative or reversed
     */
    public Segment {
        Required.part(join, "Segment", "join");
        check(start, end);
    }

    static void check(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("segment " + start + ".." + end);
        }
    }

    /**
     * The run as a span.
     *
     * @return the same range
     */
    public Span span() {
        return Span.of(start, end);
    }

    /**
     * Number of UTF-16 units.
     *
     * @return the length, zero or more
     */
    public int length() {
        return end - start;
    }
}
