package io.github.jianbao.parser.table;

import java.util.Arrays;

/** Rows of a table written a cell a line, fitted to their columns where cells are missing: each row of as many columns as are headed. */
final class FittedRows {

    /** How sure it has to be that all rows begin where they are cut, and that a cell stands in its column. */
    private static final double ROWS = 0.8;

    private static final double COLUMNS = 0.97;
    private static final double COLUMNS_OF_KNOWN_ROWS = 0.85;
    /** How sure it has to be that one cell stands in its column, or a finding says that it is not. */
    private static final double CELL = 0.9;
    /** How much likelier the best number of columns has to be than another. */
    private static final double AHEAD = 2;
    /** How much likelier a word that heads columns is a head than a cell, one that ends as such words do, and any other. */
    private static final double KNOWN_HEAD = StrictMath.log(100);

    private static final double LIKE_HEAD = StrictMath.log(12);
    private static final double NO_HEAD = StrictMath.log(0.3);
    /** What a column costs, for each doubling of the cells. */
    private static final double COLUMN = 2;
    /** How little of a column may be of the kind that its head says, as far as it counts. */
    private static final double LEAST_LIKE = 0.02;
    /** What a cell costs that is left behind the table. */
    private static final double OUTSIDE = StrictMath.log(0.02);

    /** Rows that prove a table; one less where none of its cells is missing. */
    private static final int PROOF = 3;
    /** Long cells at the end that may stand behind the table, at most. */
    private static final int LEFT = 4;

    private static final boolean[] UNKNOWN = {};

    private final CellRun run;
    /** The heads, and the cells behind them up to the end of the table. */
    private int head;

    private int to;
    /** How many heads stand over the columns: as many as there are, or none. */
    private int headWidth;

    private int columns;
    private int[] found = {};
    private double score;
    private boolean sure;
    private int doubtful;

    FittedRows(CellRun run) {
        this.run = run;
    }

    /** Looks for rows of some number of columns between two cells, heads first. */
    void fit(int first, int end, int least, int most) {
        if (end - first > RowFit.MOST) {
            return;
        }
        FittedRows best = this;
        double second = Double.NEGATIVE_INFINITY;
        score = Double.NEGATIVE_INFINITY;
        for (int heads = least; heads <= most && first + 2 * heads - 1 <= end; heads++) {
            FittedRows tried = new FittedRows(run);
            tried.headWidth = heads;
            tried.one(first, first + heads, end, UNKNOWN, heads);
            if (tried.score > best.score) {
                second = best.score;
                best = tried;
            } else {
                second = Math.max(second, tried.score);
            }
        }
        if (best != this) {
            take(best);
            sure &= best.score - second >= AHEAD;
        }
    }

    /** Fits cells whose rows are known to columns. */
    boolean fixed(boolean headed, int rows, int end, boolean[] starts, int width) {
        headWidth = headed ? width : 0;
        one(0, rows, end, starts, width);
        return sure;
    }

    private void take(FittedRows other) {
        head = other.head;
        to = other.to;
        columns = other.columns;
        found = other.found;
        sure = other.sure;
        doubtful = other.doubtful;
        score = other.score;
    }

    private void one(int first, int behindHead, int end, boolean[] starts, int width) {
        head = behindHead;
        columns = width;
        to = end;
        double heads = 0;
        if (starts.length == 0) {
            CellFeatures words = new CellFeatures(behindHead - first);
            double[][] everything = ColumnContents.whole(features(first, end, UNKNOWN));
            for (int k = first; k < behindHead; k++) {
                heads += run.knownHeadAt(k) ? KNOWN_HEAD : run.headAt(k) ? LIKE_HEAD : NO_HEAD;
                run.feature(words, k, false);
            }
            heads += ColumnContents.background(words, everything, 0);
            heads -= COLUMN * columns * StrictMath.log(end - behindHead);
        }
        CellFeatures all = features(head, end, starts);
        double[][] whole = ColumnContents.whole(all);
        RowFit fit = new RowFit(all, columns, starts, expected(first));
        score = fit.learn();
        int longs = end;
        int last = starts.length > 0 ? lastStart(starts, end - head) + head : head + columns;
        while (longs - 1 > last && end - longs < LEFT && !run.isShortAt(longs - 1)) {
            longs--;
        }
        for (int shorter = end - 1; shorter >= longs; shorter--) {
            RowFit other = new RowFit(features(head, shorter, starts), columns, starts, expected(first));
            double left = ColumnContents.background(all, whole, shorter - head) + (end - shorter) * OUTSIDE;
            double without = other.learn() + left;
            if (without > score) {
                score = without;
                to = shorter;
            }
        }
        if (to < end) {
            fit = new RowFit(features(head, to, starts), columns, starts, expected(first));
            fit.learn();
        }
        score += heads;
        for (int c = 0; c < headWidth && starts.length == 0; c++) {
            score += StrictMath.log(Math.max(LEAST_LIKE, fit.like(c)));
        }
        found = fit.columns();
        doubtful = fit.below(found, CELL);
        double columnsSure = starts.length > 0 ? COLUMNS_OF_KNOWN_ROWS : COLUMNS;
        sure = fit.sureOfRows(found) >= ROWS && fit.sureOfColumns(found) >= columnsSure;
    }

    private static int lastStart(boolean[] starts, int end) {
        int last = end - 1;
        while (last > 0 && !starts[last]) {
            last--;
        }
        return last;
    }

    private CellFeatures features(int head, int end, boolean[] starts) {
        CellFeatures features = new CellFeatures(end - head);
        int behind = head;
        boolean longer = false;
        for (int k = head; k < end; k++) {
            boolean begins = starts.length > 0 && starts[k - head];
            if (begins) {
                behind = k + 1;
                while (behind < end && !starts[behind - head]) {
                    behind++;
                }
                longer = behind - k > columns;
            }
            run.feature(features, k, longer && !begins);
        }
        return features;
    }

    private int[] expected(int first) {
        int[] expected = new int[columns];
        Arrays.fill(expected, -1);
        for (int c = 0; c < headWidth; c++) {
            expected[c] = run.expectedAt(first + c);
        }
        return expected;
    }

    /** Whether it is clear how many columns there are, where each row begins and ends, and in which column each cell stands. */
    boolean sure() {
        return sure;
    }

    /** Whether there are enough of them, too, to prove a table. */
    boolean proves() {
        int rows = rows();
        boolean full = rows == PROOF - 1 && found.length == rows * columns;
        return sure && (full || rows >= PROOF && found.length * 5 >= 12 * columns);
    }

    int to() {
        return to;
    }

    int columns() {
        return columns;
    }

    int head() {
        return head;
    }

    int rows() {
        int rows = 0;
        for (int of : found) {
            rows += of < 0 ? 1 : 0;
        }
        return rows;
    }

    /** Adds the rows to a table. */
    void add(Grid grid) {
        grid.doubt(doubtful);
        int next = columns;
        for (int i = 0; i < found.length; i++) {
            int k = head + i;
            if (found[i] >= RowFit.GO_ON) {
                run.pieces(grid, k);
                continue;
            }
            int column = found[i] < 0 ? ~found[i] : found[i];
            if (found[i] < 0) {
                fill(grid, next, columns, i == 0 ? run.start(k) : run.end(k - 1));
                grid.row();
                next = 0;
            }
            fill(grid, next, column, run.start(k));
            grid.cell(run.start(k), 1, 1);
            run.pieces(grid, k);
            next = column + 1;
        }
        fill(grid, next, columns, run.end(to - 1));
    }

    private static void fill(Grid grid, int from, int to, int place) {
        for (int c = from; c < to; c++) {
            grid.cell(place, 1, 1);
        }
    }
}
