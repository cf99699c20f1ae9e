package io.github.jianbao.parser.mention;

/** The round brackets of a text that are open, and the pair that was closed last. */
final class Brackets {

    private static final int DEEPEST = 8;

    private final int[] open = new int[DEEPEST];
    private int depth;
    private int lastOpen;
    private int lastClose;

    void clear() {
        depth = 0;
        lastOpen = -1;
        lastClose = -1;
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
        lastOpen = open[--depth];
        lastClose = at;
        return lastOpen;
    }

    /** The innermost open bracket, or -1. */
    int innermost() {
        return depth == 0 ? -1 : open[depth - 1];
    }

    /** Where the pair begins whose closing bracket stands at an offset, if that was the last one; otherwise -1. */
    int opening(int close) {
        return close == lastClose ? lastOpen : -1;
    }
}
