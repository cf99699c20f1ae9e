package io.github.jianbao.parser.line;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many characters of each kind stand in a line. Each character adds a packed word of counts, seven of nine bits, so that
 * no branch is taken: which characters come next cannot be foretold.
 */
final class Census {

    private static final int BITS = 9;
    /** So many characters fill no count. */
    private static final int BATCH = (1 << BITS) - 1;

    /** The kinds that are counted, from the lowest bits up. */
    private static final int[] KINDS = {
        Kinds.WIDE, Kinds.STOP, Kinds.PAUSE, Kinds.OPEN, Kinds.CLOSE, Kinds.BLANK, Kinds.ARTEFACT
    };

    private static final long[] WORDS = words();

    private final char[] chars;
    private final @Nullable Signs signs;
    private final int[] counts = new int[KINDS.length];
    private int length;

    /** A census that notes signs, too, where somebody wants them. */
    Census(char[] chars, @Nullable Signs signs) {
        this.chars = chars;
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

    /** Counts a range. */
    void take(int start, int end) {
        length = end - start;
        Arrays.fill(counts, 0);
        for (int from = start; from < end; from += BATCH) {
            int to = Math.min(end, from + BATCH);
            long sum = signs == null ? sum(from, to) : signs.note(chars, from, to, WORDS);
            for (int k = 0; k < counts.length; k++) {
                counts[k] += (int) (sum >>> k * BITS) & BATCH;
            }
        }
    }

    private long sum(int from, int to) {
        long sum = 0;
        for (int at = from; at < to; at++) {
            sum += WORDS[Kinds.index(chars[at]) & Kinds.MOST - 1];
        }
        return sum;
    }

    /** Cells of the range; what takes no cell counts as one. */
    int width() {
        return length + counts[0];
    }

    int stops() {
        return counts[1];
    }

    int pauses() {
        return counts[2];
    }

    /** Opening minus closing brackets. */
    int open() {
        return counts[3] - counts[4];
    }

    int blanks() {
        return counts[5];
    }

    int artefacts() {
        return counts[6];
    }
}
