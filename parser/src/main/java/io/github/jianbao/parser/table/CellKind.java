package io.github.jianbao.parser.table;

/** What stands in a cell, as far as it tells columns apart. */
enum CellKind {
    /** Nothing. */
    EMPTY,
    /** A whole number without a unit: 1, 12, （3）, 4. */
    ORDINAL,
    /** A quantity: 12.5, 30%, 120万元, 49692㎡. */
    NUMBER,
    /** A day, a month, a year. */
    DATE,
    /** A sign that stands for a word: √, —, /. */
    SIGN,
    /** The name of a body. */
    BODY,
    /** A few words. */
    WORDS,
    /** A sentence. */
    SENTENCE;

    /** How well two cells stand in one column: 0 to 10. */
    int like(CellKind other) {
        if (this == other) {
            return ALIKE;
        }
        if (this == EMPTY || other == EMPTY || this == SIGN || other == SIGN) {
            return MAY;
        }
        if (text() && other.text()) {
            return MAY + 1;
        }
        boolean figures = (this == ORDINAL || this == NUMBER) && (other == ORDINAL || other == NUMBER);
        return figures ? MAY : 0;
    }

    /** Whether it is words of any length. */
    boolean text() {
        return this == BODY || this == WORDS || this == SENTENCE;
    }

    /** Whether it tells a column from others: a figure, a day, a sign. */
    boolean tells() {
        return this == ORDINAL || this == NUMBER || this == DATE || this == SIGN;
    }

    /**
     * Whether cells are lines that sign: a date at the end, and bodies or nothing else that tells.
     *
     * @param last the last of them
     * @param figures how many of them tell a column
     * @param bodies how many of them are names of bodies
     * @param cells how many they are
     */
    static boolean sign(CellKind last, int figures, int bodies, int cells) {
        return last == DATE && (figures == 1 || bodies * 2 >= cells - 1);
    }

    static final int ALIKE = 10;
    private static final int MAY = 7;
}
