package io.github.jianbao.parser.page;

import io.github.jianbao.model.Furniture;
import org.jspecify.annotations.Nullable;

/** Which lines are furniture. */
public final class Furnishing {

    private static final Furniture.Kind[] KINDS = Furniture.Kind.values();

    private final byte[] kinds;

    Furnishing(int lines) {
        kinds = new byte[lines];
    }

    void set(int line, Furniture.Kind kind) {
        if (kinds[line] == 0) {
            kinds[line] = (byte) (kind.ordinal() + 1);
        }
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
     * What a line is.
     *
     * @param line index in the line table
     * @return the kind, or null where it is no furniture
     */
    public Furniture.@Nullable Kind kind(int line) {
        return kinds[line] == 0 ? null : KINDS[kinds[line] - 1];
    }
}
