package io.github.jianbao.parser.block;

/** The one or two widths that lines are wrapped at, or none. Widths in cells. */
final class Column {

    static final Column NONE = new Column();

    /** A line that is wider than its column by more cells than this is not one of its lines. */
    private static final int BEYOND = 2 * Widths.PILE;

    private final int[] widths;

    Column(int... widths) {
        this.widths = widths;
    }

    boolean wrapped() {
        return widths.length > 0;
    }

    /** The usual width; 0 where there is none. */
    int width() {
        return widths.length == 0 ? 0 : widths[0];
    }

    /**
     * Whether a line fills it, so that the first word of the next line had no room.
     *
     * @param width the width of the line
     * @param word that of the first word of the next
     */
    boolean full(int width, int word) {
        for (int w : widths) {
            if (w - width < Math.max(word, 2) + 1 && width - w <= BEYOND) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line misses no more than a sixth of it. */
    boolean nearly(int width) {
        for (int w : widths) {
            if ((w - width) * 6 <= w) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is as wide as it, less this many cells at most. */
    boolean exact(int width, int but) {
        for (int w : widths) {
            int missing = w - width;
            if (missing <= but && missing >= -Widths.PILE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is as wide as it less some cells, give or take one. */
    boolean misses(int width, int cells) {
        for (int w : widths) {
            if (Math.abs(w - width - cells) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line counts to one of its piles. */
    boolean near(int width, int slack) {
        for (int w : widths) {
            if (width >= w - slack && width <= w + Widths.PILE) {
                return true;
            }
        }
        return false;
    }
}
