package io.github.jianbao.parser.table;

import java.util.Arrays;

/**
 * The rows and cells of one table, as ranges of the text. A cell may be written in several pieces, or in none. For one thread while it is
 * made.
 */
public final class Grid {

    private static final int FEW = 16;

    private int headerRows;
    private boolean flat;
    private int doubtful;
    private int captions;
    private int[] captionStarts = {};
    private int[] captionEnds = {};

    private int rows;
    private int[] rowCells = new int[FEW];
    private int cells;
    private int[] places = new int[FEW];
    private int[] columns = new int[FEW];
    private int[] covered = new int[FEW];
    private int[] cellPieces = new int[FEW];
    private int pieces;
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];

    Grid() {}

    void row() {
        if (rows + 1 >= rowCells.length) {
            rowCells = Arrays.copyOf(rowCells, 2 * rowCells.length);
        }
        rowCells[rows++] = cells;
    }

    /** Starts a cell of the last row. */
    void cell(int place, int width, int height) {
        if (cells + 1 >= places.length) {
            int length = 2 * places.length;
            places = Arrays.copyOf(places, length);
            columns = Arrays.copyOf(columns, length);
            covered = Arrays.copyOf(covered, length);
            cellPieces = Arrays.copyOf(cellPieces, length);
        }
        places[cells] = place;
        columns[cells] = width;
        covered[cells] = height;
        cellPieces[cells++] = pieces;
    }

    /** Adds a piece to the last cell. */
    void piece(int start, int end) {
        if (pieces == starts.length) {
            starts = Arrays.copyOf(starts, 2 * pieces);
            ends = Arrays.copyOf(ends, 2 * pieces);
        }
        starts[pieces] = start;
        ends[pieces++] = end;
    }

    /** Leaves out the last row. */
    void dropRow() {
        rows--;
        cells = rowCells[rows];
        pieces = cells == 0 ? 0 : pieceEnd(cells - 1);
    }

    void head(int count) {
        headerRows = count;
    }

    void flatten() {
        flat = true;
    }

    /** Counts cells that may stand in another column. */
    void doubt(int count) {
        doubtful += count;
    }

    /** Counts at least so many cells that may stand in another column. */
    void doubtAtLeast(int count) {
        doubtful = Math.max(doubtful, count);
    }

    /** Adds a piece to the name. */
    void caption(int start, int end) {
        if (captions == captionStarts.length) {
            captionStarts = Arrays.copyOf(captionStarts, 2 * captions + 1);
            captionEnds = Arrays.copyOf(captionEnds, 2 * captions + 1);
        }
        captionStarts[captions] = start;
        captionEnds[captions++] = end;
    }

    /** Takes the name of another. */
    void captionOf(Grid other) {
        captions = other.captions;
        captionStarts = other.captionStarts;
        captionEnds = other.captionEnds;
    }

    /** {@return how many rows there are} */
    public int rows() {
        return rows;
    }

    /** {@return how many of them are the head} */
    public int headerRows() {
        return headerRows;
    }

    /** {@return whether the rows could not be told: each cell is a row of its own} */
    public boolean flat() {
        return flat;
    }

    /** {@return how many cells may as well stand in another column} */
    public int doubtful() {
        return doubtful;
    }

    /** {@return of how many pieces the name of the table is made; 0 where it has none of its own} */
    public int captions() {
        return captions;
    }

    /**
     * Where a piece of the name starts.
     *
     * @param piece from 0
     * @return an offset
     */
    public int captionStart(int piece) {
        return captionStarts[piece];
    }

    /**
     * Where a piece of the name ends.
     *
     * @param piece from 0
     * @return the offset after its last character
     */
    public int captionEnd(int piece) {
        return captionEnds[piece];
    }

    /**
     * The first cell of a row.
     *
     * @param row from 0
     * @return a cell, from 0
     */
    public int firstCell(int row) {
        return rowCells[row];
    }

    /**
     * The cell after the last of a row.
     *
     * @param row from 0
     * @return a cell, from 0
     */
    public int endCell(int row) {
        return row + 1 < rows ? rowCells[row + 1] : cells;
    }

    /**
     * Where a cell stands, or would.
     *
     * @param cell from 0
     * @return an offset
     */
    public int place(int cell) {
        return places[cell];
    }

    /**
     * How many columns a cell covers.
     *
     * @param cell from 0
     * @return 1 or more
     */
    public int columns(int cell) {
        return columns[cell];
    }

    /**
     * How many rows a cell covers.
     *
     * @param cell from 0
     * @return 1 or more
     */
    public int rowsOf(int cell) {
        return covered[cell];
    }

    /**
     * The first piece of a cell.
     *
     * @param cell from 0
     * @return a piece, from 0
     */
    public int firstPiece(int cell) {
        return cellPieces[cell];
    }

    /**
     * The piece after the last of a cell.
     *
     * @param cell from 0
     * @return a piece, from 0
     */
    public int pieceEnd(int cell) {
        return cell + 1 < cells ? cellPieces[cell + 1] : pieces;
    }

    /**
     * Where a piece starts.
     *
     * @param piece from 0
     * @return an offset
     */
    public int start(int piece) {
        return starts[piece];
    }

    /**
     * Where a piece ends.
     *
     * @param piece from 0
     * @return the offset after its last character
     */
    public int end(int piece) {
        return ends[piece];
    }
}
