package io.github.jianbao.parser.carrier;

import java.util.Arrays;

/**
 * What the carrier says of tables: where tables, rows and cells start, by rising offset. What one starts reaches to where the next starts.
 * For one thread.
 */
public final class TableMarks {

    /** A table starts. */
    public static final byte TABLE = 1;
    /** The name of a table starts. */
    public static final byte CAPTION = 2;
    /** A row starts. */
    public static final byte ROW = 3;
    /** A row of the head starts. */
    public static final byte HEAD = 4;
    /** A cell starts. */
    public static final byte CELL = 5;
    /** A cell of the head starts: a row of nothing else is a row of the head. */
    public static final byte HEAD_CELL = 6;
    /** What stands from here on belongs to the table and to none of its parts. */
    public static final byte BETWEEN = 7;
    /** The table ends. */
    public static final byte END = 8;

    private static final int[] NONE = {};

    private int[] offsets = NONE;
    private byte[] kinds = {};
    private int[] columns = NONE;
    private int[] rows = NONE;
    private int count;

    TableMarks() {}

    void add(byte kind, int offset) {
        add(kind, offset, 1, 1);
    }

    void add(byte kind, int offset, int columns, int rows) {
        if (count == offsets.length) {
            int length = Math.max(16, 2 * count);
            offsets = Arrays.copyOf(offsets, length);
            kinds = Arrays.copyOf(kinds, length);
            this.columns = Arrays.copyOf(this.columns, length);
            this.rows = Arrays.copyOf(this.rows, length);
        }
        offsets[count] = offset;
        kinds[count] = kind;
        this.columns[count] = columns;
        this.rows[count] = rows;
        count++;
    }

    /** Leaves out all but the first of them. */
    void keep(int most) {
        count = most;
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int count() {
        return count;
    }

    /**
     * What starts.
     *
     * @param mark which one, from 0
     * @return one of the constants
     */
    public byte kind(int mark) {
        return kinds[mark];
    }

    /**
     * Where it starts.
     *
     * @param mark which one, from 0
     * @return an offset
     */
    public int offset(int mark) {
        return offsets[mark];
    }

    /**
     * How many columns a cell covers.
     *
     * @param mark which one, from 0
     * @return 1 for most
     */
    public int columns(int mark) {
        return columns[mark];
    }

    /**
     * How many rows a cell covers.
     *
     * @param mark which one, from 0
     * @return 1 for most
     */
    public int rows(int mark) {
        return rows[mark];
    }
}
