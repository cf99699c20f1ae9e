package io.github.jianbao.parser.table;

import java.util.Arrays;

/** Rows of a table that was written a cell a line, cut by the ordinals of the first column. */
final class OrdinalRows {

    /** Lines of a row at most. */
    private static final int MOST = 24;
    /** Rows that prove a table without heads. */
    private static final int PROOF = 3;
    /** Ordinals in a row under a head of theirs that prove a table whose rows are not known. */
    private static final int SERIES = 5;

    private final CellRun run;
    /** Where the ordinals start: behind the heads. */
    private final int first;
    /** The first line that is not part of another table. */
    private final int floor;

    private int from;
    private int rows;
    private int[] starts = new int[16];
    private int columns;
    /** Which lines open rows, from the first ordinal on. */
    private boolean[] opens = {};
    /** Whether all cells surely stand in their columns. */
    private boolean sure = true;
    /** Whether ordinals and their head prove a table whose rows are not known. */
    private boolean series;

    OrdinalRows(CellRun run, int heads, int floor) {
        this.run = run;
        this.first = heads;
        this.floor = floor;
    }

    /** Adds the table and returns the line behind it; 0 where the ordinals belong to no table. */
    int cut() {
        find();
        boolean begins = run.ordinalAt(first) <= 1
                || (first > 0 ? rows > 1 || run.expectedAt(0) == CellKind.ORDINAL.ordinal() : floor == 0);
        if (rows < (first > 0 ? 1 : 2) || first == 0 && run.numberAt(0) || !begins) {
            return 0;
        }
        columns = first > 0 ? first : mode();
        if (columns < 2 || columns > MOST) {
            return 0;
        }
        from = first > 0 ? 0 : above();
        if (!proves()) {
            series = from < first && rows >= SERIES && run.expectedAt(0) == CellKind.ORDINAL.ordinal();
            return 0;
        }
        int end = last(columns);
        Grid grid = new Grid();
        if (from < first) {
            grid.row();
            for (int k = from; k < first; k++) {
                cell(grid, k);
            }
        }
        int done = first;
        while (done < end) {
            int behind = block(done, end);
            boolean[] opens = Arrays.copyOfRange(this.opens, done - first, behind - first);
            if (full(opens)) {
                full(grid, done, behind);
            } else {
                FittedRows fitted = new FittedRows(run);
                sure &= fitted.fixed(from < first, done, behind, opens, columns);
                fitted.add(grid);
                end = behind == end ? fitted.to() : end;
            }
            done = behind;
        }
        if (!sure) {
            return run.cells(from, end);
        }
        run.add(grid, from, end, from < first ? 1 : -1);
        return end;
    }

    /**
     * Adds cells behind some that are taken, where ordinals under a head of theirs prove that they are a table whose rows are not known; returns the
     * line behind it.
     */
    int flat(int taken) {
        if (!series || starts[rows - 1] < taken) {
            return taken;
        }
        int end = last(longest());
        return run.cells(Math.max(from, taken), end);
    }

    /** Whether each row has as many cells as there are columns. */
    private boolean full(boolean[] opens) {
        for (int i = 0; i < opens.length; i++) {
            if (opens[i] != (i % columns == 0)) {
                return false;
            }
        }
        return opens.length % columns == 0;
    }

    private void full(Grid grid, int from, int to) {
        for (int k = from; k < to; k++) {
            if ((k - from) % columns == 0) {
                grid.row();
            }
            cell(grid, k);
        }
    }

    /** The end of the rows from one on that are fitted together. */
    private int block(int from, int end) {
        if (end - from <= RowFit.MOST) {
            return end;
        }
        int to = from + RowFit.MOST;
        while (to > from + 1 && !opens[to - first]) {
            to--;
        }
        return to;
    }

    /** The first line of the table, below 0 where its head stands in front of the ordinals that were tried. */
    int from() {
        return from;
    }

    /** How many lines of the run were looked at. */
    int end() {
        return starts[Math.max(rows - 1, 0)] + 1;
    }

    /** Follows the ordinals: each is one more than the one before. */
    private void find() {
        starts[0] = first;
        rows = 1;
        int at = first;
        while (true) {
            int next = next(at);
            if (next < 0) {
                return;
            }
            if (rows == starts.length) {
                starts = Arrays.copyOf(starts, 2 * rows);
            }
            starts[rows++] = next;
            at = next;
        }
    }

    /**
     * Where the next ordinal stands; -1 where none does. Of several it is the last within as many cells as there are heads: figures may look
     * like ordinals.
     */
    private int next(int at) {
        int value = run.ordinalAt(at);
        int cells = 1;
        int found = -1;
        for (int k = at + 1; k < run.count() && cells <= MOST; k++) {
            if (cells > first && found >= 0) {
                return found;
            }
            boolean follows = run.kindAt(k) == CellKind.ORDINAL && run.ordinalAt(k) == value + 1;
            if (follows && (first == 0 || cells > first)) {
                return k;
            }
            found = follows ? k : found;
            cells++;
        }
        return found;
    }

    /** How many cells most rows have. */
    private int mode() {
        int[] times = new int[MOST + 2];
        int best = 0;
        for (int row = 0; row + 1 < rows; row++) {
            int length = Math.min(starts[row + 1] - starts[row], MOST + 1);
            best = ++times[length] > times[best] || times[length] == times[best] && length < best ? length : best;
        }
        return best;
    }

    /** How many cells the longest row has. */
    private int longest() {
        int longest = columns;
        for (int row = 0; row + 1 < rows; row++) {
            longest = Math.max(longest, starts[row + 1] - starts[row]);
        }
        return longest;
    }

    /** Whether rows are as long as they are to be; without heads all of their cells are short, and three of them are needed. */
    private boolean proves() {
        int whole = 0;
        int shorts = 0;
        boolean headed = from < first;
        boolean telling = !headed && telling();
        for (int row = 0; row + 1 < rows; row++) {
            whole += starts[row + 1] - starts[row] == columns ? 1 : 0;
            boolean any = false;
            boolean every = true;
            for (int k = starts[row] + 1; k < starts[row + 1]; k++) {
                any |= run.isShortAt(k);
                every &= run.isShortAt(k);
            }
            boolean alone = starts[row + 1] == starts[row] + 1;
            shorts += alone || (headed || telling ? any : every) ? 1 : 0;
        }
        int cuts = rows - 1;
        boolean even = whole * 2 >= cuts && shorts * 10 >= cuts * 7;
        return even && (headed || rows >= PROOF);
    }

    /** Whether another column holds figures, days or signs in nearly all rows that are whole. */
    private boolean telling() {
        int whole = 0;
        int[] tells = new int[columns];
        for (int row = 0; row + 1 < rows; row++) {
            if (starts[row + 1] - starts[row] == columns) {
                whole++;
                for (int c = 1; c < columns; c++) {
                    CellKind kind = run.kindAt(starts[row] + c);
                    tells[c] += kind.tells() ? 1 : 0;
                }
            }
        }
        boolean telling = false;
        for (int column : tells) {
            telling |= whole >= PROOF && column * 10 >= whole * 8;
        }
        return telling;
    }

    /** Where a row above the ordinals starts that heads their columns; the first ordinal where none does. */
    private int above() {
        int start = first - columns;
        if (start < floor) {
            return first;
        }
        int heads = 0;
        for (int k = start; k < first; k++) {
            if (!run.isShortAt(k) || run.kindAt(k).tells()) {
                return first;
            }
            heads += run.headAt(k) ? 1 : 0;
        }
        return heads > 0 || run.alikeAt(start, first) ? start : first;
    }

    /**
     * The line behind the last row, or behind a row of sums under it: it has no more cells than a row has at most, and none that the others have
     * not. Notes which lines open rows.
     */
    private int last(int most) {
        int end = starts[rows - 1] + 1;
        int cells = 1;
        boolean sums = false;
        opens = new boolean[end - first + 2 * MOST];
        for (int row = 0; row < rows; row++) {
            opens[starts[row] - first] = true;
        }
        while (end < run.count() && !run.trailsAt(end)) {
            boolean total = run.totalAt(end);
            if (!total && (cells == most || sums && run.kindAt(end).text())) {
                break;
            }
            opens = end - first < opens.length ? opens : Arrays.copyOf(opens, 2 * opens.length);
            opens[end - first] = total;
            sums |= total;
            cells = total ? 1 : cells + 1;
            end++;
        }
        for (int k = first; k < starts[rows - 1]; k++) {
            opens[k - first] |= run.totalAt(k);
        }
        return end;
    }

    private void cell(Grid grid, int k) {
        grid.cell(run.start(k), 1, 1);
        run.pieces(grid, k);
    }
}
