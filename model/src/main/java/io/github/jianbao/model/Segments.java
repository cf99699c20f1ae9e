package io.github.jianbao.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a text in little room: two numbers each. Most texts are one line with one segment, and an archive in memory
 * is full of them; an object for each would take as much as its words. Immutable.
 */
public abstract sealed class Segments extends AbstractList<Segment> implements RandomAccess {

    private static final Join[] JOINS = Join.values();

    /** Bits that hold how a segment is joined: its join, and whether it is spaced. */
    private static final int JOINED = 4;

    /** A longer segment has no room beside them. */
    private static final int LONGEST = Integer.MAX_VALUE >>> JOINED;

    private Segments() {}

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
        return new One(start, end);
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

    /** The one segment of a text that is a line or a part of one. */
    private static final class One extends Segments {

        private final int start;
        private final int end;

        One(int start, int end) {
            this.start = start;
            this.end = end;
        }

        @Override
        public Segment get(int index) {
            Objects.checkIndex(index, 1);
            return new Segment(start, end, Join.FIRST, false);
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** For each its start, then its length with how it is joined in the lowest bits. */
    private static final class Several extends Segments {

        private final int[] numbers;

        Several(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public Segment get(int index) {
            Objects.checkIndex(index, size());
            int start = numbers[2 * index];
            int length = numbers[2 * index + 1] >>> JOINED;
            return segment(start, start + length, numbers[2 * index + 1] & (1 << JOINED) - 1);
        }

        @Override
        public int size() {
            return numbers.length / 2;
        }
    }

    private static Segment segment(int start, int end, int joined) {
        return new Segment(start, end, JOINS[joined / 2], joined % 2 == 1);
    }

    /** Collects segments in their order. For one thread. */
    public static final class Builder {

        /** Start, end, and the join twice with one more where it is spaced. */
        private int[] numbers = new int[12];

        private int length;
        private int longest;

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
            numbers[length++] = 2 * join.ordinal() + (spaced ? 1 : 0);
            longest = Math.max(longest, end - start);
            return this;
        }

        /** Takes all out again. */
        public void clear() {
            length = 0;
            longest = 0;
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
            if (length == 3 && numbers[2] == 2 * Join.FIRST.ordinal()) {
                return new One(numbers[0], numbers[1]);
            }
            return longest > LONGEST ? objects() : new Several(pairs());
        }

        private int[] pairs() {
            int[] pairs = new int[length / 3 * 2];
            for (int at = 0, to = 0; at < length; at += 3, to += 2) {
                pairs[to] = numbers[at];
                pairs[to + 1] = numbers[at + 1] - numbers[at] << JOINED | numbers[at + 2];
            }
            return pairs;
        }

        private List<Segment> objects() {
            Segment[] segments = new Segment[length / 3];
            for (int k = 0; k < segments.length; k++) {
                segments[k] = segment(numbers[3 * k], numbers[3 * k + 1], numbers[3 * k + 2]);
            }
            return List.of(segments);
        }
    }
}
