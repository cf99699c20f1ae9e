package io.github.jianbao.parser.table;

import java.util.Arrays;

/** Rows of a table that was written a cell a line, cut by the ordinals of the first column. */
final class OrdinalRows {

    /** Lines of a row at most. */
    private static final int MOST = 24;
    /** Rows that prove a table without heads. */
    private static final int PROOF = 3;

    /** What it costs to leave a column open, and to go on with a cell in the next line. */
    private static final int OPEN = 6;

    private static final int GOES_ON = 8;
    private static final int NEVER = 1 << 20;

    private final CellLines run;
    /** Where the ordinals start: behind the heads. */
    private final int first;
    /** The first line that is not part of another table. */
    private final int floor;

    private int from;
    private int rows;
    private int[] starts = new int[16];
    private int columns;
    private CellKind[] usual = {};

    OrdinalRows(CellLines run, int heads, int floor) {
        this.run = run;
        this.first = heads;
        this.floor = floor;
    }

    /** Adds the table and returns the line behind it; 0 where the ordinals belong to no table. */
    int cut() {
        find();
        if (rows < (first > 0 ? 1 : 2) || first == 0 && run.numberAt(0)) {
            return 0;
        }
        columns = first > 0 ? first : mode();
        if (columns < 2 || columns > MOST) {
            return 0;
        }
        from = first > 0 ? 0 : above();
        if (!proves()) {
            return 0;
        }
        int end = last();
        usual();
        Grid grid = new Grid();
        if (from < first) {
            grid.row();
            for (int k = from; k < first; k++) {
                cell(grid, k);
            }
        }
        for (int row = 0; row < rows; row++) {
            row(grid, starts[row], row + 1 < rows ? starts[row + 1] : end);
        }
        run.add(grid, from, end, from < first ? 1 : -1);
        return end;
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
            int value = run.ordinalAt(at);
            int next = at + 1;
            int limit = Math.min(run.count(), at + MOST + 1);
            while (next < limit
                    && !(run.kindAt(next) == CellKind.ORDINAL && next > at + 1 && run.ordinalAt(next) == value + 1)) {
                next++;
            }
            if (next >= limit) {
                return;
            }
            if (rows == starts.length) {
                starts = Arrays.copyOf(starts, 2 * rows);
            }
            starts[rows++] = next;
            at = next;
        }
    }

    /** How many lines most rows have. */
    private int mode() {
        int[] times = new int[MOST + 2];
        int best = 0;
        for (int row = 0; row + 1 < rows; row++) {
            int length = starts[row + 1] - starts[row];
            best = ++times[length] > times[best] || times[length] == times[best] && length < best ? length : best;
        }
        return best;
    }

    /** Whether rows are as long as they are to be; without heads all of their cells are short, and three of them are needed. */
    private boolean proves() {
        int whole = 0;
        int shorts = 0;
        boolean headed = from < first;
        for (int row = 0; row + 1 < rows; row++) {
            whole += starts[row + 1] - starts[row] == columns ? 1 : 0;
            boolean any = false;
            boolean every = true;
            for (int k = starts[row] + 1; k < starts[row + 1]; k++) {
                any |= run.isShortAt(k);
                every &= run.isShortAt(k);
            }
            shorts += headed ? any ? 1 : 0 : every ? 1 : 0;
        }
        int cuts = rows - 1;
        boolean even = whole * 2 >= cuts && shorts * 10 >= cuts * 7;
        return even && (headed || rows >= PROOF);
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

    /** The line behind the last row: it has no more cells than a row has, and none that the others have not. */
    private int last() {
        int from = starts[rows - 1];
        int end = from + 1;
        while (end < run.count() && end - from < columns && !run.trailsAt(end)) {
            end++;
        }
        return end;
    }

    /** The kind that each column holds most often in rows that are whole. */
    private void usual() {
        int[][] times = new int[columns][CellKind.values().length];
        for (int row = 0; row + 1 < rows; row++) {
            for (int c = 0; c < columns && starts[row + 1] - starts[row] == columns; c++) {
                times[c][run.kindAt(starts[row] + c).ordinal()]++;
            }
        }
        usual = new CellKind[columns];
        for (int c = 0; c < columns; c++) {
            int best = CellKind.WORDS.ordinal();
            for (int kind = 0; kind < times[c].length; kind++) {
                best = times[c][kind] > times[c][best] ? kind : best;
            }
            usual[c] = CellKind.values()[best];
        }
        usual[0] = CellKind.ORDINAL;
    }

    private void cell(Grid grid, int k) {
        grid.cell(run.start(k), 1, 1);
        run.pieces(grid, k);
    }

    /** A row; where it has fewer lines than columns or more, the kinds of its cells say where they stand. */
    private void row(Grid grid, int from, int to) {
        grid.row();
        int cells = to - from;
        int[] column = cells == columns ? null : assign(from, cells);
        int c = -1;
        for (int k = 0; k < cells; k++) {
            int to2 = column == null ? k : column[k];
            if (to2 == c) {
                run.pieces(grid, from + k);
                continue;
            }
            while (++c < to2) {
                grid.cell(run.start(from + k), 1, 1);
            }
            cell(grid, from + k);
        }
        while (++c < columns) {
            grid.cell(run.end(to - 1), 1, 1);
        }
    }

    /** The columns of the lines of a row, from left to right, with the least that speaks against them in all. */
    private int[] assign(int from, int cells) {
        int[][] least = new int[cells + 1][columns + 1];
        for (int k = cells; k >= 0; k--) {
            for (int c = columns - 1; c >= 0; c--) {
                least[k][c] = k == cells ? (columns - 1 - c) * OPEN : best(least, from, k, c, cells);
            }
            least[k][columns] = k == cells ? 0 : NEVER;
        }
        int[] column = new int[cells];
        int c = 0;
        for (int k = 1; k < cells; k++) {
            int same = same(from, k, c) + least[k + 1][c];
            int next = c;
            int found = same;
            for (int d = c + 1; d < columns; d++) {
                int cost = cost(from, k, c, d) + least[k + 1][d];
                if (cost < found) {
                    found = cost;
                    next = d;
                }
            }
            c = next;
            column[k] = c;
        }
        return column;
    }

    /** The least cost of all lines from one on, where the line before stands in a column. */
    private int best(int[][] least, int from, int k, int c, int cells) {
        if (k == 0) {
            return 0;
        }
        int best = same(from, k, c) + least[k + 1][c];
        for (int d = c + 1; d < columns; d++) {
            best = Math.min(best, cost(from, k, c, d) + least[k + 1][d]);
        }
        return Math.min(best, NEVER);
    }

    private int same(int from, int k, int c) {
        boolean words = c > 0 && usual[c].text() && run.kindAt(from + k).text();
        return words ? usual[c] == CellKind.SENTENCE ? GOES_ON - 2 : GOES_ON : NEVER;
    }

    private int cost(int from, int k, int before, int c) {
        return (c - before - 1) * OPEN + CellKind.ALIKE - run.kindAt(from + k).like(usual[c]);
    }
}
