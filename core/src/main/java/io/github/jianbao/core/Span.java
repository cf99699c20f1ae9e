package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;

/**
 * A stretch of a text: half-open, in UTF-16 code units from the start of the text.
 *
 * <p>Spans are ordered by their start, and by their end where they start together.
 *
 * @param start offset of the first character, 0 or more
 * @param end offset behind the last character, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @param start offset of the first character, 0 or more
     * @param end offset behind the last character, {@code start} or more
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} comes before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /**
     * The span from {@code start} up to, and without, {@code end}.
     *
     * @param start offset of the first character, 0 or more
     * @param end offset behind the last character, {@code start} or more
     * @return the span
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} comes before it
     */
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /**
     * How many UTF-16 code units the span covers.
     *
     * @return the length, 0 or more
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether the span covers nothing.
     *
     * @return true when start and end are the same
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether the character at an offset belongs to the span.
     *
     * @param offset any offset
     * @return true when {@code start <= offset < end}
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Whether another span lies wholly inside this one. A span contains itself; an empty span is contained wherever it
     * stands between start and end, both included.
     *
     * @param other another span of the same text
     * @return true when all of {@code other} lies inside
     */
    public boolean contains(Span other) {
        Required.argument(other, "other");
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether this span and another share at least one character. Spans that only touch do not; an empty span overlaps
     * nothing.
     *
     * @param other another span of the same text
     * @return true when there is a character in both
     */
    public boolean overlaps(Span other) {
        Required.argument(other, "other");
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    @Override
    public int compareTo(Span other) {
        int order = Integer.compare(start, other.start);
        return order != 0 ? order : Integer.compare(end, other.end);
    }

    /**
     * The two offsets, for people.
     *
     * @return {@code 3..8}
     */
    @Override
    public String toString() {
        return start + ".." + end;
    }
}
