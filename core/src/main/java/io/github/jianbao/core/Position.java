package io.github.jianbao.core;

/**
 * A place in a text as people name it: a line and a column, both counted from 1.
 *
 * @param line the line, 1 or more
 * @param column the column in UTF-16 code units, 1 or more; a Han character counts as one column
 */
public record Position(int line, int column) {

    /**
     * Checks the numbers.
     *
     * @param line the line, 1 or more
     * @param column the column, 1 or more
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("no position: " + line + ":" + column);
        }
    }

    /**
     * Line and column, as compilers write them.
     *
     * @return {@code 12:3}
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
