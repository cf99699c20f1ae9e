package io.github.jianbao.extract.print;

import org.jspecify.annotations.Nullable;

/**
 * Letters without a gap between them, on one base line; or a table in their place.
 *
 * @param text the letters
 * @param left where the first begins
 * @param right where the last ends
 * @param base the base line; the upper edge of a table
 * @param size of the type
 * @param bold whether all are bold
 * @param table the table that stands here
 */
record Piece(
        String text,
        double left,
        double right,
        double base,
        double size,
        boolean bold,
        @Nullable Grid table) {

    static Piece of(Grid table, double size) {
        return new Piece("", table.left(), table.right(), table.top() + size, size, false, table);
    }
}
