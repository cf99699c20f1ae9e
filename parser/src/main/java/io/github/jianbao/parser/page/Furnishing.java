package io.github.jianbao.parser.page;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.table.Tables;
import org.jspecify.annotations.Nullable;

/** Which lines are furniture. */
public final class Furnishing {

    private static final Furniture.Kind[] KINDS = Furniture.Kind.values();

    private final byte[] kinds;
    private final Tables tables;

    Furnishing(int lines) {
        this(Tables.none(lines), lines);
    }

    Furnishing(Tables tables, int lines) {
        this.tables = tables;
        kinds = new byte[lines];
    }

    /** Sets a line aside; a cell of a table never is. */
    void set(int line, Furniture.Kind kind) {
        if (kinds[line] == 0 && !tables.has(line)) {
            kinds[line] = (byte) (kind.ordinal() + 1);
        }
    }

    /** Takes a line back: other issues of the house say what it is. */
    void keep(int line) {
        kinds[line] = 0;
    }

    /**
     * Whether a line is furniture.
     *
     * @param line index in the line table
     * @return true where it was set aside
     */
    public boolean has(int line) {
        return kinds[line] != 0;
    }

    /**
     * Whether a line stands in a table.
     *
     * @param line index in the line table
     * @return true for rows and cells, which are no furniture
     */
    public boolean cell(int line) {
        return tables.has(line);
    }

    /**
     * What a line is.
     *
     * @param line index in the line table
     * @return the kind, or null where it is no furniture
     */
    public Furniture.@Nullable Kind kind(int line) {
        return kinds[line] == 0 ? null : KINDS[kinds[line] - 1];
    }
}
