package io.github.jianbao.parser.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables of a text, and which lines stand in them. */
public final class Tables {

    private final int lines;
    private final List<Grid> grids = new ArrayList<>();
    private final BitSet feet = new BitSet();
    /** For each line the number of its table, from 1; null where there is none. */
    private int @Nullable [] of;

    Tables(int lines) {
        this.lines = lines;
    }

    /**
     * A text without tables.
     *
     * @param lines how many lines it has
     * @return no tables
     */
    public static Tables none(int lines) {
        return new Tables(lines);
    }

    void add(Grid grid, int[] members, int count) {
        int[] numbers = of == null ? new int[lines] : of;
        of = numbers;
        grids.add(grid);
        for (int k = 0; k < count; k++) {
            numbers[members[k]] = grids.size();
        }
    }

    /** Notes that a line is the foot, or the head, of a page on which a table goes on. */
    void foot(int line) {
        feet.set(line);
    }

    /**
     * The feet and heads of pages on which tables go on.
     *
     * @return indexes of their lines
     */
    public IntStream feet() {
        return feet.stream();
    }

    /**
     * Whether a line stands in a table.
     *
     * @param line index in the line table
     * @return true for rows, cells and names of tables
     */
    public boolean has(int line) {
        return of != null && line >= 0 && line < lines && of[line] != 0;
    }

    /**
     * The table that a line stands in.
     *
     * @param line index in the line table
     * @return null where it stands in none
     */
    public @Nullable Grid at(int line) {
        return of == null || of[line] == 0 ? null : grids.get(of[line] - 1);
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return of == null;
    }
}
