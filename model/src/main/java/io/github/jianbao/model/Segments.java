package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a text in little memory: two numbers each. Most texts are one line with one segment, and an archive in memory
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
     * @throws IllegalArgumentException when the range is negative or reversed
     */
    public static Segments of(int start, int end) {
        Segment.check(start, end);
        return new One(start, end);
    }

    /**
     * Some segments; those of a {@link Text} are returned as they are.
     *
     * @param segments in order; null for none
     * @return the same segments
     */
    public static Segments of(@Nullable List<Segment> segments) {
        if (segments instanceof Segments known) {
            return known;
        }
        if (segments == null || segments.isEmpty()) {
            return None.SEGMENTS;
        }
        Builder builder = new Builder();
        for (Segment segment : segments) {
            builder.add(segment.start(), segment.end(), segment.join(), segment.spaced());
        }
        return builder.build();
    }

    /**
     * Where one starts.
     *
     * @param index which one, from 0
     * @return first UTF-16 offset in the source text
     * @throws IndexOutOfBoundsException when there is none
     */
    public abstract int start(int index);

    /**
     * Where one ends.
     *
     * @param index which one, from 0
     * @return UTF-16 offset after the last character
     * @throws IndexOutOfBoundsException when there is none
     */
    public abstract int end(int index);

    /**
     * Why one continues what stands before it.
     *
     * @param index which one, from 0
     * @return the reason
     * @throws IndexOutOfBoundsException when there is none
     */
    public abstract Join join(int index);

    /**
     * Whether one blank stands in front of one.
     *
     * @param index which one, from 0
     * @return false for most
     * @throws IndexOutOfBoundsException when there is none
     */
    public abstract boolean spaced(int index);

    @Override
    public Segment get(int index) {
        return new Segment(start(index), end(index), join(index), spaced(index));
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
        public int start(int index) {
            Objects.checkIndex(index, 1);
            return start;
        }

        @Override
        public int end(int index) {
            Objects.checkIndex(index, 1);
            return end;
        }

        @Override
        public Join join(int index) {
            Objects.checkIndex(index, 1);
            return Join.FIRST;
        }

        @Override
        public boolean spaced(int index) {
            Objects.checkIndex(index, 1);
            return false;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /**
     * The constant stands in a class of its own: were it a field of {@link Segments}, the initialiser of that class would wait for
     * its subclass, which waits for it on another thread.
     */
    private static final class None {

        private static final Segments SEGMENTS = new Several(new int[0]);

        private None() {}
    }

    /** For each its start, then its length with how it is joined in the lowest bits. */
    private static final class Several extends Segments {

        private final int[] numbers;

        Several(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public int start(int index) {
            return numbers[at(index)];
        }

        @Override
        public int end(int index) {
            return numbers[at(index)] + (numbers[at(index) + 1] >>> JOINED);
        }

        @Override
        public Join join(int index) {
            return JOINS[(numbers[at(index) + 1] & (1 << JOINED) - 1) / 2];
        }

        @Override
        public boolean spaced(int index) {
            return numbers[at(index) + 1] % 2 == 1;
        }

        private int at(int index) {
            return 2 * Objects.checkIndex(index, size());
        }

        @Override
        public int size() {
            return numbers.length / 2;
        }
    }

    /** For the rare ones that have no such numbers: those beyond {@link #LONGEST}. */
    private static final class Apart extends Segments {

        private final Segment[] segments;

        Apart(Segment[] segments) {
            this.segments = segments;
        }

        @Override
        public int start(int index) {
            return segments[index].start();
        }

        @Override
        public int end(int index) {
            return segments[index].end();
        }

        @Override
        public Join join(int index) {
            return segments[index].join();
        }

        @Override
        public boolean spaced(int index) {
            return segments[index].spaced();
        }

        @Override
        public int size() {
            return segments.length;
        }
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
         * @throws IllegalArgumentException when the range is negative or reversed
         */
        public Builder add(int start, int end, Join join, boolean spaced) {
            Required.argument(join, "join");
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
        public Segments build() {
            if (length == 0) {
                return None.SEGMENTS;
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

        private Segments objects() {
            Segment[] segments = new Segment[length / 3];
            for (int k = 0; k < segments.length; k++) {
                int joined = numbers[3 * k + 2];
                segments[k] = new Segment(numbers[3 * k], numbers[3 * k + 1], JOINS[joined / 2], joined % 2 == 1);
            }
            return new Apart(segments);
        }
    }
}
