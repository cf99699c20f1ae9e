package io.github.jianbao.parser.block;

import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Furnishing;
import java.util.ArrayList;
import java.util.List;

/**
 * Regions of a text that are wrapped at a width of their own: open lines of running text, close together and as wide as one another, with
 * no wider line among them. A bulletin is put together from pieces.
 *
 * @param first index of the first line
 * @param last index of the last
 * @param width the column's width
 */
record Runs(int first, int last, int width) {

    /** This many open lines prove a column. */
    private static final int PROOF = 4;
    /** Lines from one of them to the next at most. */
    private static final int NEAR = 8;
    /** Lines among which a sentence of running text ends. */
    private static final int SENTENCE = 12;
    /** Lines that are looked at again from the next of them on where they prove nothing. */
    private static final int FAR = 64;
    /** Cells by which they differ at most. */
    private static final int ALIKE = Widths.PILE;
    /** Lines behind the last open one that belong to the region at most. */
    private static final int BEHIND = 6;

    /**
     * Finds them.
     *
     * @param open open lines of running text that do not fit the column of the whole
     * @param count how many they are
     */
    static List<Runs> find(LineTable lines, Furnishing furnishing, Plan plan, int[] open, int count) {
        List<Runs> runs = new ArrayList<>();
        int k = 0;
        while (k < count) {
            int past = take(lines, furnishing, open, count, k, runs);
            k = past >= 0 ? past : Math.max(k + 1, k - past / 2);
        }
        return runs;
    }

    /**
     * Adds the run that starts with one of the lines and returns the place behind its last; where there is none, below 0, how many lines
     * were looked at in vain beyond a few.
     */
    private static int take(LineTable lines, Furnishing furnishing, int[] open, int count, int from, List<Runs> runs) {
        int widest = lines.width(open[from]);
        int narrowest = widest;
        int hits = 1;
        int prose = prose(lines, open[from]);
        int misses = 0;
        int past = 0;
        int width = 0;
        int k = from + 1;
        for (; k < count && misses <= hits / 2 + 2; k++) {
            int here = lines.width(open[k]);
            int most = Math.max(widest, here);
            if (open[k] - open[k - 1] > NEAR || wider(lines, furnishing, open[k - 1], open[k], most + 2)) {
                break;
            }
            if (most - Math.min(narrowest, here) <= ALIKE) {
                widest = most;
                narrowest = Math.min(narrowest, here);
                hits++;
                prose += prose(lines, open[k]);
            } else if (here < narrowest) {
                misses++;
            } else {
                break;
            }
            if (hits >= PROOF && hits >= 2 * misses && prose * 2 >= hits && ends(lines, open[from], open[k])) {
                past = k + 1;
                width = widest;
            }
        }
        if (past > 0) {
            runs.add(new Runs(open[from], end(lines, open[past - 1], width), width));
            return past;
        }
        return Math.min(-1, FAR - (k - from));
    }

    /** Running text, and mostly Han. */
    private static int prose(LineTable lines, int i) {
        int narrow = 2 * (lines.end(i) - lines.start(i)) - lines.width(i);
        return (lines.stops(i) > 0 || lines.pauses(i) > 0) && narrow * 2 <= lines.width(i) ? 1 : 0;
    }

    /** Whether a sentence ends among the lines, or behind the last of them: a list of names has none. */
    private static boolean ends(LineTable lines, int from, int to) {
        for (int i = Math.min(lines.count() - 1, to + 2); i >= Math.max(from, to - SENTENCE); i--) {
            if (lines.stops(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean wider(LineTable lines, Furnishing furnishing, int from, int to, int width) {
        for (int i = from + 1; i < to; i++) {
            if (!furnishing.has(i) && lines.width(i) > width) {
                return true;
            }
        }
        return false;
    }

    private static int end(LineTable lines, int last, int width) {
        int end = last;
        while (end + 1 < lines.count() && end < last + BEHIND && lines.width(end + 1) <= width + 2) {
            end++;
        }
        return end;
    }
}
