package io.github.jianbao.parser.table;

import io.github.jianbao.parser.line.Naming;

/**
 * Counts the cells of a table, written a cell a line, that may as well stand elsewhere: in the empty place beside them, in another column,
 * or as two cells. What a column holds is what most of its cells are.
 */
final class ColumnDoubts {

    /** What cells are, as far as it counts here: first what tells a column. */
    private static final int FIGURE = 0;

    private static final int DAY = 1;
    private static final int SIGN = 2;
    private static final int BODY = 3;
    private static final int WORDS = 4;
    private static final int KINDS = 5;
    private static final int NONE = -1;
    /** What a column holds of which no kind has more than half. */
    private static final int MANY = -2;
    /** Rows at least that tell what a column holds. */
    private static final int LEAST = 2;
    /** Cells of another kind than its own that make a column doubtful. */
    private static final int FEW = 4;

    private final Grid grid;
    private final String text;
    private final int columns;
    /** What each cell is, by rows and columns. */
    private final int[][] kinds;
    /** What most cells of a column are; none where that is not clear. */
    private final int[] held;
    /** The columns whose cells are not what their heads say. */
    private final boolean[] belied;
    /** How often each kind stands in each column. */
    private final int[][] times;

    private ColumnDoubts(Grid grid, String text) {
        this.grid = grid;
        this.text = text;
        this.columns = grid.rows() == 0 ? 0 : grid.endCell(0) - grid.firstCell(0);
        this.kinds = new int[grid.rows()][columns];
        this.held = new int[columns];
        this.belied = new boolean[columns];
        this.times = new int[columns][KINDS];
    }

    /** How many cells of a table are in doubt. */
    static int count(Grid grid, String text) {
        return new ColumnDoubts(grid, text).count();
    }

    private int count() {
        for (int row = 0; row < grid.rows(); row++) {
            for (int c = 0; c < columns; c++) {
                int cell = grid.firstCell(row) + c;
                kinds[row][c] = cell < grid.endCell(row) ? of(Rows.kind(grid, text, cell)) : NONE;
            }
        }
        for (int c = 0; c < columns; c++) {
            held[c] = held(c);
            belied[c] = grid.headerRows() > 0 && belied(c);
        }
        int doubtful = 0;
        for (int row = grid.headerRows(); row < grid.rows(); row++) {
            for (int c = 0; c < columns; c++) {
                doubtful += kinds[row][c] != NONE && doubtful(row, c) || belied[c] ? 1 : 0;
            }
        }
        return doubtful;
    }

    private int held(int column) {
        int filled = 0;
        for (int row = grid.headerRows(); row < grid.rows(); row++) {
            int kind = kinds[row][column];
            if (kind != NONE) {
                times[column][kind]++;
                filled++;
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            if (times[column][kind] >= LEAST && times[column][kind] * 2 > filled) {
                return kind;
            }
        }
        return filled < LEAST ? NONE : MANY;
    }

    /** Whether a head stands over nothing, or over what its words do not mean: 面积 over sentences. */
    private boolean belied(int column) {
        if (kinds[0][column] == NONE) {
            return false;
        }
        int piece = grid.firstPiece(grid.firstCell(0) + column);
        int meant = CellTexts.under(text, grid.start(piece), grid.end(piece));
        boolean figures = meant >= 0 && meant < CellKind.BODY.ordinal();
        boolean words = held[column] == WORDS || held[column] == BODY;
        return figures && words || held[column] == NONE && column + 1 < columns;
    }

    private boolean doubtful(int row, int column) {
        int cell = grid.firstCell(row) + column;
        int kind = kinds[row][column];
        return beside(row, column, kind, 1)
                || beside(row, column, kind, -1)
                || strange(column, kind)
                || joined(cell)
                || kind == WORDS && heads(cell)
                || goesOn(row, column);
    }

    /** Whether a cell opens a row that may as well be the rest of the one before: where that one ends this one begins. */
    private boolean goesOn(int row, int column) {
        if (row == grid.headerRows() || column == 0) {
            return false;
        }
        for (int c = 0; c < columns; c++) {
            boolean before = kinds[row - 1][c] != NONE;
            boolean here = kinds[row][c] != NONE;
            if (c < column && here || c > column && before) {
                return false;
            }
        }
        return true;
    }

    /** Whether the places beside a cell are empty up to a column that holds cells like it. */
    private boolean beside(int row, int column, int kind, int step) {
        for (int c = column + step; c >= 0 && c < columns; c += step) {
            if (kinds[row][c] != NONE) {
                return false;
            }
            if (held[c] == kind && kind != WORDS) {
                return true;
            }
        }
        return false;
    }

    /** A figure, a day or a sign in a column of others, where another column holds its kind. */
    private boolean strange(int column, int kind) {
        if (!tells(kind) || held[column] == kind) {
            return false;
        }
        if (held[column] == MANY || times[column][kind] >= FEW) {
            return true;
        }
        for (int other : held) {
            if (other == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lines of a cell are of two kinds, one of which tells a column. */
    private boolean joined(int cell) {
        for (int piece = grid.firstPiece(cell) + 1; piece < grid.pieceEnd(cell); piece++) {
            int before = of(CellTexts.kind(text, grid.start(piece - 1), grid.end(piece - 1)));
            int kind = of(CellTexts.kind(text, grid.start(piece), grid.end(piece)));
            if (before != kind && tells(Math.min(before, kind))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that heads columns stands among the rows. */
    private boolean heads(int cell) {
        int piece = grid.firstPiece(cell);
        return grid.headerRows() > 0 && Naming.tableHead(text, grid.start(piece), grid.end(piece));
    }

    private static boolean tells(int kind) {
        return kind < BODY;
    }

    private static int of(CellKind kind) {
        return switch (kind) {
            case ORDINAL, NUMBER -> FIGURE;
            case DATE -> DAY;
            case SIGN -> SIGN;
            case BODY -> BODY;
            case WORDS, SENTENCE -> WORDS;
            case EMPTY -> NONE;
        };
    }
}
