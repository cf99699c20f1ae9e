package io.github.jianbao.parser.table;

/** What all ways to write a table end in: empty rows and columns go, short rows are filled, the head is recognised by its words. */
final class Rows {

    /** Filling up makes a table at most this many times as large. */
    private static final int MOST_FILLED = 4;

    private static final int FEW = 1000;
    /** Cells of the words of a head at most. */
    private static final int HEAD = 40;
    /** Rows that are looked at for what columns hold. */
    private static final int LOOKED_AT = 200;

    private Rows() {}

    /** A table as it is kept; the head is recognised by words where nothing else tells it. */
    static Grid finish(Grid grid, String text, int headerRows) {
        Grid full = rectangular(grid);
        full.head(headerRows >= 0 ? headerRows : head(full, text));
        return full;
    }

    private static Grid rectangular(Grid grid) {
        int widest = 0;
        boolean simple = true;
        long all = 0;
        for (int row = 0; row < grid.rows(); row++) {
            widest = Math.max(widest, grid.endCell(row) - grid.firstCell(row));
            all += grid.endCell(row) - grid.firstCell(row);
            for (int cell = grid.firstCell(row); cell < grid.endCell(row); cell++) {
                simple &= grid.columns(cell) == 1 && grid.rowsOf(cell) == 1;
            }
        }
        if (!simple || (long) widest * grid.rows() > all * MOST_FILLED + FEW) {
            return grid;
        }
        boolean[] used = new boolean[widest];
        int columns = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int cell = grid.firstCell(row); cell < grid.endCell(row); cell++) {
                int column = cell - grid.firstCell(row);
                if (!used[column] && grid.firstPiece(cell) < grid.pieceEnd(cell)) {
                    used[column] = true;
                    columns++;
                }
            }
        }
        return columns * (long) grid.rows() == all && columns == widest ? grid : copy(grid, used);
    }

    private static Grid copy(Grid grid, boolean[] used) {
        Grid copy = new Grid();
        copy.captionOf(grid);
        copy.doubt(grid.doubtful());
        for (int row = 0; row < grid.rows(); row++) {
            copy.row();
            int place = 0;
            for (int column = 0; column < used.length; column++) {
                int cell = grid.firstCell(row) + column;
                boolean there = cell < grid.endCell(row);
                place = there ? grid.place(cell) : place;
                if (used[column]) {
                    copy.cell(place, 1, 1);
                    for (int piece = there ? grid.firstPiece(cell) : 0; there && piece < grid.pieceEnd(cell); piece++) {
                        copy.piece(grid.start(piece), grid.end(piece));
                    }
                }
                place = there && grid.firstPiece(cell) < grid.pieceEnd(cell)
                        ? grid.end(grid.pieceEnd(cell) - 1)
                        : place;
            }
        }
        return copy;
    }

    /** How many rows are the head: one whose words head columns, or that has words over figures. */
    static int head(Grid grid, String text) {
        if (grid.rows() < 2) {
            return grid.rows() == 1 && heads(grid, text, 0) >= 2 ? 1 : 0;
        }
        int filled = 0;
        for (int cell = grid.firstCell(0); cell < grid.endCell(0); cell++) {
            CellKind kind = kind(grid, text, cell);
            if (kind.tells() || length(grid, cell) > HEAD) {
                return 0;
            }
            filled += kind == CellKind.EMPTY ? 0 : 1;
        }
        int heads = heads(grid, text, 0);
        if (filled == 0 || heads * 2 >= filled && heads > 0 && heads(grid, text, 1) * 2 < filled) {
            return filled == 0 ? 0 : 1;
        }
        return overFigures(grid, text) ? 1 : 0;
    }

    static int heads(Grid grid, String text, int row) {
        int heads = 0;
        for (int cell = grid.firstCell(row); cell < grid.endCell(row); cell++) {
            int first = grid.firstPiece(cell);
            int last = grid.pieceEnd(cell) - 1;
            heads += first == last && CellTexts.head(text, grid.start(first), grid.end(first)) ? 1 : 0;
        }
        return heads;
    }

    /** Whether a column has words in its first row and figures in nearly all others. */
    private static boolean overFigures(Grid grid, String text) {
        int columns = grid.endCell(0) - grid.firstCell(0);
        int rows = Math.min(grid.rows(), LOOKED_AT);
        for (int column = 0; column < columns; column++) {
            int tells = 0;
            int filled = 0;
            for (int row = 1; row < rows; row++) {
                int cell = grid.firstCell(row) + column;
                CellKind kind = cell < grid.endCell(row) ? kind(grid, text, cell) : CellKind.EMPTY;
                tells += kind.tells() ? 1 : 0;
                filled += kind == CellKind.EMPTY ? 0 : 1;
            }
            boolean words = kind(grid, text, grid.firstCell(0) + column) != CellKind.EMPTY;
            if (words && tells >= 2 && tells * 10 >= filled * 8) {
                return true;
            }
        }
        return false;
    }

    /** What stands in a cell; a sentence where it has several pieces. */
    static CellKind kind(Grid grid, String text, int cell) {
        int first = grid.firstPiece(cell);
        int last = grid.pieceEnd(cell) - 1;
        if (first > last) {
            return CellKind.EMPTY;
        }
        return first == last ? CellTexts.kind(text, grid.start(first), grid.end(first)) : CellKind.SENTENCE;
    }

    private static int length(Grid grid, int cell) {
        int first = grid.firstPiece(cell);
        int last = grid.pieceEnd(cell) - 1;
        return first > last ? 0 : grid.end(last) - grid.start(first);
    }
}
