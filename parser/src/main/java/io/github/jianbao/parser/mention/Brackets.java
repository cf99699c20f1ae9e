package io.github.jianbao.parser.mention;

import java.util.Arrays;

/** The round brackets of a text that are open, and the pairs that were closed last. */
final class Brackets {

    private static final int DEEPEST = 8;
    private static final int REMEMBERED = 4;

    private final int[] open = new int[DEEPEST];
    private int depth;

    /** The pairs closed last, where each begins and ends, in turn. */
    private final int[] opens = new int[REMEMBERED];

    private final int[] closes = new int[REMEMBERED];
    private int turn;

    void clear() {
        depth = 0;
        Arrays.fill(closes, -1);
    }

    /** Deeper brackets push the outermost out: those round it are no longer known. */
    void open(int at) {
        if (depth == DEEPEST) {
            System.arraycopy(open, 1, open, 0, DEEPEST - 1);
            depth--;
        }
        open[depth++] = at;
    }

    /** The opening bracket that this one closes, or -1. */
    int close(int at) {
        if (depth == 0) {
            return -1;
        }
        turn = (turn + 1) % REMEMBERED;
        opens[turn] = open[--depth];
        closes[turn] = at;
        return opens[turn];
    }

    /** The innermost open bracket, or -1. */
    int innermost() {
        return depth == 0 ? -1 : open[depth - 1];
    }

    /** Where the pair begins whose closing bracket stands at an offset, if it is one of the last; otherwise -1. */
    int opening(int close) {
        for (int i = 0; i < REMEMBERED && close >= 0; i++) {
            if (closes[i] == close) {
                return opens[i];
            }
        }
        return -1;
    }
}
