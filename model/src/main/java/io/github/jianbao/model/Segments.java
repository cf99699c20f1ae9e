package io.github.jianbao.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a text in little room: three numbers each. Most texts are one line with one segment, and an archive in memory
 * is full of them; an object for each would take as much as its words. Immutable.
 */
public final class Segments extends AbstractList<Segment> implements RandomAccess {

    private static final Join[] JOINS = Join.values();

    /** The first segment: start, end, and its join twice with one more where it is spaced. */
    private final int start;

    private final int end;
    private final int joined;

    /** The same three numbers of each of the others; null where there are none. */
    private final int @Nullable [] others;

    private Segments(int start, int end, int joined, int @Nullable [] others) {
        this.start = start;
        this.end = end;
        this.joined = joined;
        this.others = others;
    }

    /**
     * One segment that is {@link Join#FIRST the first} and not spaced.
     *
     * @param start first UTF-16 offset in the source text
     * @param end UTF-16 offset after the last character
     * @return a list of one
     * @throws IllegalArgumentException when the range is negative or turned round
     */
    public static List<Segment> of(int start, int end) {
        Segment.check(start, end);
        return new Segments(start, end, joined(Join.FIRST, false), null);
    }

    /** A copy; of no list an empty one. JSON that others wrote may leave a join out, for which there is no number. */
    static List<Segment> copy(@Nullable List<Segment> segments) {
        if (segments instanceof Segments) {
            return segments;
        }
        if (segments == null || segments.isEmpty()) {
            return List.of();
        }
        Builder builder = new Builder();
        for (Segment segment : segments) {
            if (segment.join() == null) {
                return List.copyOf(segments);
            }
            builder.add(segment.start(), segment.end(), segment.join(), segment.spaced());
        }
        return builder.build();
    }

    private static int joined(Join join, boolean spaced) {
        return 2 * join.ordinal() + (spaced ? 1 : 0);
    }

    @Override
    public Segment get(int index) {
        Objects.checkIndex(index, size());
        if (index == 0) {
            return segment(start, end, joined);
        }
        int[] numbers = Objects.requireNonNull(others);
        int at = 3 * index - 3;
        return segment(numbers[at], numbers[at + 1], numbers[at + 2]);
    }

    private static Segment segment(int start, int end, int joined) {
        return new Segment(start, end, JOINS[joined / 2], joined % 2 == 1);
    }

    @Override
    public int size() {
        return others == null ? 1 : 1 + others.length / 3;
    }

    /** Collects segments in their order. For one thread. */
    public static final class Builder {

        private int[] numbers = new int[9];
        private int length;

        /** No segments yet. */
        public Builder() {}

        /**
         * Adds one.
         *
         * @param start first UTF-16 offset in the source text
         * @param end UTF-16 offset after the last character
         * @param join why it continues the one before it
         * @param spaced whether one blank stands in front of it
         * @return this
         * @throws IllegalArgumentException when the range is negative or turned round
         */
        public Builder add(int start, int end, Join join, boolean spaced) {
            Segment.check(start, end);
            if (length == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * length);
            }
            numbers[length++] = start;
            numbers[length++] = end;
            numbers[length++] = joined(join, spaced);
            return this;
        }

        /** Takes all out again. */
        public void clear() {
            length = 0;
        }

        /**
         * Whether there are none yet.
         *
         * @return true at first
         */
        public boolean isEmpty() {
            return length == 0;
        }

        /**
         * The segments so far.
         *
         * @return a list of its own; what is added later is not in it
         */
        public List<Segment> build() {
            if (length == 0) {
                return List.of();
            }
            return new Segments(
                    numbers[0], numbers[1], numbers[2], length == 3 ? null : Arrays.copyOfRange(numbers, 3, length));
        }
    }
}
