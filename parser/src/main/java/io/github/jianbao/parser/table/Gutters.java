package io.github.jianbao.parser.table;

import java.util.Arrays;

/**
 * Cells under one another: rows that have all cells say where columns stand, and a row with fewer fills those that its cells stand under. A
 * row that leaves the first column open goes on with the cells above where these fill their columns.
 */
final class Gutters {

    /** Cells that a full column may be short of its width. */
    private static final int FULL = 4;
    /** Cells of a part that may go on in the next line though it stands in the first column, at least. */
    private static final int LONG = 12;
    /** More than any row is wide. */
    private static final int FAR = 1 << 20;

    private final SetApart run;
    private int columns;
    /** Cells of the row with most. */
    private int most;

    private int[] lefts = {};
    private int[] rights = {};
    /** Whether the first column holds ordinals. */
    private boolean ordinals;
    /** Whether blank lines part the rows. */
    private boolean blocks;
    /** The columns of figures and days. */
    private boolean[] figures = {};

    Gutters(SetApart run) {
        this.run = run;
    }

    Grid grid() {
        measure();
        int[] column = new int[Math.max(columns, most)];
        int[][] row = new int[columns][];
        ordinals = ordinals();
        blocks = blocks();
        figures = figures();
        Grid grid = new Grid();
        int[] above = new int[columns];
        Arrays.fill(above, -1);
        boolean open = false;
        for (int r = 0; r < run.rows(); r++) {
            int cells = run.end(r) - run.first(r);
            assign(run.first(r), cells, column);
            boolean goesOn = open && goesOn(r, cells, column, above);
            if (open && !goesOn) {
                write(grid, row);
                Arrays.fill(row, null);
                Arrays.fill(above, -1);
            }
            for (int k = 0; k < cells; k++) {
                int c = column[k];
                int part = run.first(r) + k;
                row[c] = row[c] == null ? new int[] {part} : with(row[c], part);
                above[c] = part;
            }
            open = true;
        }
        if (open) {
            write(grid, row);
        }
        return grid;
    }

    private static int[] with(int[] parts, int part) {
        int[] more = Arrays.copyOf(parts, parts.length + 1);
        more[parts.length] = part;
        return more;
    }

    private void write(Grid grid, int[][] row) {
        grid.row();
        int place = 0;
        for (int[] parts : row) {
            if (parts != null) {
                place = run.start(parts[0]);
                break;
            }
        }
        for (int[] parts : row) {
            place = parts == null ? place : run.start(parts[0]);
            grid.cell(place, 1, 1);
            for (int k = 0; parts != null && k < parts.length; k++) {
                grid.piece(run.start(parts[k]), run.behind(parts[k]));
                place = run.behind(parts[k]);
            }
        }
    }

    /** The columns of the rows with most cells; a count that but one row has does not count, but the first row's does. */
    private void measure() {
        int[] times = new int[16];
        columns = run.end(0) - run.first(0);
        for (int r = 0; r < run.rows(); r++) {
            int cells = run.end(r) - run.first(r);
            times = cells < times.length ? times : Arrays.copyOf(times, 2 * cells);
            most = Math.max(most, cells);
            columns = ++times[cells] >= 2 ? Math.max(columns, cells) : columns;
        }
        lefts = new int[columns];
        rights = new int[columns];
        Arrays.fill(lefts, FAR);
        for (int r = 0; r < run.rows(); r++) {
            if (run.end(r) - run.first(r) == columns) {
                for (int k = 0; k < columns; k++) {
                    lefts[k] = Math.min(lefts[k], run.left(run.first(r) + k));
                    rights[k] = Math.max(rights[k], run.right(run.first(r) + k));
                }
            }
        }
    }

    /** Whether the first column holds ordinals: a row without one goes on with the row above. */
    private boolean ordinals() {
        int found = 0;
        int full = 0;
        for (int r = 0; r < run.rows(); r++) {
            if (run.end(r) - run.first(r) == columns) {
                full++;
                found += run.kind(run.first(r)) == CellKind.ORDINAL ? 1 : 0;
            }
        }
        return found >= 2 && found * 10 >= full * 7;
    }

    /** The columns that the cells of a row stand under, from left to right, with the least way to them in all. */
    private void assign(int first, int cells, int[] column) {
        if (cells >= columns) {
            for (int k = 0; k < cells; k++) {
                column[k] = Math.min(k, columns - 1);
            }
            return;
        }
        int[][] least = new int[cells + 1][columns + 1];
        for (int k = cells - 1; k >= 0; k--) {
            least[k][columns] = FAR * (cells - k);
            for (int c = columns - 1; c >= 0; c--) {
                least[k][c] = Math.min(least[k][c + 1], away(first + k, c) + least[k + 1][c + 1]);
            }
        }
        int c = 0;
        for (int k = 0; k < cells; k++) {
            while (columns - c > cells - k && least[k][c] == least[k][c + 1]) {
                c++;
            }
            column[k] = c++;
        }
    }

    /** How far a cell stands from a column: what it shares with it counts for it. */
    private int away(int part, int c) {
        int shared = Math.min(rights[c], run.right(part)) - Math.max(lefts[c], run.left(part));
        int starts = Math.abs(lefts[c] - run.left(part));
        return shared > 0 ? Math.min(starts, FULL) : FULL - shared;
    }

    /** Whether the cells of a line go on with those of the row above. */
    private boolean goesOn(int r, int cells, int[] column, int[] above) {
        if (blocks && (column[0] == 0 || !run.apart(r))) {
            return !run.apart(r);
        }
        if (ordinals) {
            return column[0] > 0;
        }
        if (cells == columns) {
            return false;
        }
        boolean first = column[0] == 0;
        for (int k = 0; k < cells; k++) {
            int before = above[column[k]];
            if (before < 0
                    || run.right(before) < rights[column[k]] - FULL
                    || run.kind(run.first(r) + k).tells() && run.kind(before).tells()
                    || run.kind(before) == CellKind.SIGN
                    || first && (run.kind(run.first(r) + k).tells() || run.right(before) - run.left(before) < LONG)) {
                return false;
            }
        }
        return !first || leavesFigures(cells, column);
    }

    /** Whether the line leaves a column of figures or days open, or another that is narrow. */
    private boolean leavesFigures(int cells, int[] column) {
        int k = 0;
        for (int c = 0; c < columns; c++) {
            while (k < cells && column[k] < c) {
                k++;
            }
            if ((k == cells || column[k] != c) && (figures[c] || rights[c] - lefts[c] < LONG)) {
                return true;
            }
        }
        return false;
    }

    /** Whether blank lines stand between rows: none inside of them, whose lines are seldom full. */
    private boolean blocks() {
        int apart = 0;
        int together = 0;
        int whole = 0;
        for (int r = 2; r < run.rows(); r++) {
            boolean blank = run.apart(r);
            apart += blank ? 1 : 0;
            together += blank ? 0 : 1;
            whole += !blank && run.end(r) - run.first(r) == columns ? 1 : 0;
        }
        return apart >= 2 && together > 0 && whole * 4 <= together;
    }

    /** The columns that hold a figure or a day in most rows that are whole. */
    private boolean[] figures() {
        boolean[] figures = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            int found = 0;
            int full = 0;
            for (int r = 1; r < run.rows(); r++) {
                if (run.end(r) - run.first(r) == columns) {
                    full++;
                    found += run.kind(run.first(r) + c).tells() ? 1 : 0;
                }
            }
            figures[c] = found > 0 && found * 10 >= full * 7;
        }
        return figures;
    }
}
