package io.github.jianbao.parser.table;

import io.github.jianbao.parser.line.Naming;

/**
 * Counts the cells of a table, written a cell a line, that may as well stand elsewhere: in the empty place beside them, in another column,
 * or as two cells. What a column holds is what most of its cells are.
 */
final class ColumnDoubts {

    /** Figures, days, signs, bodies, words. */
    private static final int KINDS = 5;

    private static final int WORDS = KINDS - 1;
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
        this.held = new int[columns];
        this.belied = new boolean[columns];
        this.times = new int[columns][KINDS];
    }

    /** How many cells of a table are in doubt. */
    static int count(Grid grid, String text) {
        return new ColumnDoubts(grid, text).count();
    }

    private int count() {
        for (int c = 0; c < columns; c++) {
            held[c] = held(c);
            belied[c] = grid.headerRows() > 0 && belied(grid.firstCell(0) + c, held[c]);
        }
        int doubtful = 0;
        for (int row = grid.headerRows(); row < grid.rows(); row++) {
            for (int c = 0; c < columns; c++) {
                int cell = grid.firstCell(row) + c;
                boolean filled = kind(cell) != NONE;
                doubtful += filled && doubtful(row, c) || belied[c] ? 1 : 0;
            }
        }
        return doubtful;
    }

    private int held(int column) {
        int filled = 0;
        for (int row = grid.headerRows(); row < grid.rows(); row++) {
            int kind = kind(grid.firstCell(row) + column);
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
    private boolean belied(int head, int held) {
        if (kind(head) == NONE) {
            return false;
        }
        int piece = grid.firstPiece(head);
        int meant = CellTexts.under(text, grid.start(piece), grid.end(piece));
        boolean words = meant >= 0 && meant < CellKind.BODY.ordinal() && (held == WORDS || held == WORDS - 1);
        return words || held == NONE && head + 1 < grid.endCell(0);
    }

    private boolean doubtful(int row, int column) {
        int cell = grid.firstCell(row) + column;
        int kind = kind(cell);
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
            boolean before = kind(grid.firstCell(row - 1) + c) != NONE;
            boolean here = kind(grid.firstCell(row) + c) != NONE;
            if (c < column && here || c > column && before) {
                return false;
            }
        }
        return true;
    }

    /** Whether the places beside a cell are empty up to a column that holds cells like it. */
    private boolean beside(int row, int column, int kind, int step) {
        for (int c = column + step; c >= 0 && c < columns; c += step) {
            if (kind(grid.firstCell(row) + c) != NONE) {
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
        if (kind >= KINDS - 2 || held[column] == kind) {
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
            int before = kindOf(piece - 1);
            int kind = kindOf(piece);
            if (before != kind && Math.min(before, kind) < KINDS - 2) {
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

    private int kind(int cell) {
        int first = grid.firstPiece(cell);
        int pieces = grid.pieceEnd(cell) - first;
        return pieces == 0 ? NONE : pieces > 1 ? WORDS : kindOf(first);
    }

    private int kindOf(int piece) {
        return switch (CellTexts.kind(text, grid.start(piece), grid.end(piece))) {
            case ORDINAL, NUMBER -> 0;
            case DATE -> 1;
            case SIGN -> 2;
            case BODY -> KINDS - 2;
            case WORDS, SENTENCE -> WORDS;
            case EMPTY -> NONE;
        };
    }
}
