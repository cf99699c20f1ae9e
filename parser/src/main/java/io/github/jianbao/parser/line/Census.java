package io.github.jianbao.parser.line;

import org.jspecify.annotations.Nullable;

/**
 * How many characters of each kind stand in a line. Each character adds a packed word of counts, seven of nine bits, so that
 * no branch is taken: which characters come next cannot be predicted. The sums stand in a window that moves over the text; what
 * a line adds to them between its ends are its counts.
 */
final class Census {

    private static final int BITS = 9;
    /** This many characters fill no count. */
    private static final int BATCH = (1 << BITS) - 1;

    /** This many characters are counted at a time. */
    static final int WINDOW = 512;

    /** The kinds that are counted, from the lowest bits up. */
    private static final int[] KINDS = {
        Kinds.WIDE, Kinds.STOP, Kinds.PAUSE, Kinds.OPEN, Kinds.CLOSE, Kinds.BLANK, Kinds.UNPREPARED
    };

    private static final long[] WORDS = words();

    private final String text;
    private final @Nullable Signs signs;
    /** The characters of the window: an array is read faster than a string. */
    private final char[] chars = new char[WINDOW];

    /** The sum before each character of the window, and behind its last. */
    private final long[] sums = new long[WINDOW + 1];

    private int from;
    private int to;

    private int width;
    private int stops;
    private int pauses;
    private int open;
    private int blanks;
    private int unprepared;

    /** A census that notes signs, too, where somebody wants them. */
    Census(String text, @Nullable Signs signs) {
        this.text = text;
        this.signs = signs;
    }

    private static long[] words() {
        long[] words = new long[Kinds.MOST];
        for (int index = 0; index < words.length; index++) {
            for (int k = 0; k < KINDS.length; k++) {
                words[index] |= (Kinds.union(index) & KINDS[k]) != 0 ? 1L << k * BITS : 0;
            }
        }
        return words;
    }

    /** Counts a range that does not begin before the end of the last one. */
    void take(int start, int end) {
        width = end - start;
        stops = 0;
        pauses = 0;
        open = 0;
        blanks = 0;
        unprepared = 0;
        long before = before(start);
        for (int at = start; at < end; at += BATCH) {
            long behind = before(Math.min(end, at + BATCH));
            add(behind - before);
            before = behind;
        }
    }

    private long before(int offset) {
        while (offset > to) {
            move();
        }
        return sums[offset - from];
    }

    private void move() {
        long sum = sums[to - from];
        from = to;
        to = Math.min(text.length(), from + WINDOW);
        text.getChars(from, to, chars, 0);
        sums[0] = sum;
        if (signs == null) {
            sum(chars, to - from, sums);
        } else {
            sum(chars, to - from, sums, signs);
        }
    }

    private static void sum(char[] chars, int length, long[] sums) {
        long sum = sums[0];
        for (int k = 0; k < length; k++) {
            sum += WORDS[Kinds.index(chars[k])];
            sums[k + 1] = sum;
        }
    }

    /** The same, and notes signs: one look at the table tells both. */
    private void sum(char[] chars, int length, long[] sums, Signs signs) {
        int[] offsets = signs.room(length);
        int count = signs.count();
        long sum = sums[0];
        for (int k = 0; k < length; k++) {
            int index = Kinds.index(chars[k]);
            sum += WORDS[index];
            sums[k + 1] = sum;
            if (index >= Kinds.SIGNS) {
                offsets[count++] = k;
            }
        }
        signs.noted(count, from);
    }

    private void add(long word) {
        width += (int) word & BATCH;
        stops += (int) (word >>> BITS) & BATCH;
        pauses += (int) (word >>> 2 * BITS) & BATCH;
        open += ((int) (word >>> 3 * BITS) & BATCH) - ((int) (word >>> 4 * BITS) & BATCH);
        blanks += (int) (word >>> 5 * BITS) & BATCH;
        unprepared += (int) (word >>> 6 * BITS) & BATCH;
    }

    /** Cells of the range; what takes no cell counts as one. */
    int width() {
        return width;
    }

    int stops() {
        return stops;
    }

    int pauses() {
        return pauses;
    }

    /** Opening minus closing brackets. */
    int open() {
        return open;
    }

    int blanks() {
        return blanks;
    }

    int unprepared() {
        return unprepared;
    }
}
