package io.github.jianbao.parser.block;

/**
 * How the lines of a region were set, in cells.
 *
 * @param column the one or two widths of the column, the usual one first; none where lines are not wrapped
 * @param indents indents of the first lines of paragraphs and of the others, and blank lines inside paragraphs
 * @param gapped whether a blank line stands before every paragraph and none inside
 * @param steady whether as many stand between all lines of a paragraph
 * @param atBlanks whether lines break at blanks before anything else, which leaves those short that end before a long word
 * @param firstsApart whether a blank line stands behind the first line of a paragraph, too
 * @param lostIndent the indent that first lines lack where extraction lost it; 0 where it did not
 * @param terse whether it has articles, and more of their sentences end a paragraph than stand inside one
 */
record Layout(
        Column column,
        Indents indents,
        boolean gapped,
        boolean steady,
        boolean atBlanks,
        boolean firstsApart,
        int lostIndent,
        boolean terse) {

    /** Cells of a paragraph's indent, two characters. */
    static final int INDENT = 4;

    /**
     * Indents of lines.
     *
     * @param paragraph that of first lines
     * @param line that of the others
     * @param gap blank lines between two lines of a paragraph
     * @param taken cells that first lines lack, which may be more than a tool shows of their indent
     */
    record Indents(int paragraph, int line, int gap, int taken) {

        static final Indents NONE = new Indents(0, 0, 0, 0);
    }

    /** Whether lines are hard-wrapped at all. */
    boolean wrapped() {
        return column.wrapped();
    }

    /** Whether paragraphs start with an indent that continuation lines do not have. */
    boolean indented() {
        return wrapped() && indents.paragraph() >= indents.line() + 2;
    }

    /** Whether enough more blank lines stand before a line than inside paragraphs to open one. */
    boolean apart(int gap) {
        return gap >= indents.gap() + 2;
    }

    /** Whether a line's indent is that of lines inside a paragraph. */
    boolean atMargin(int indent) {
        return indent <= indents.line() + 1;
    }

    /** Whether a line's indent is that of a paragraph's first line. */
    boolean startsParagraph(int indent) {
        return indent * 2 >= indents.paragraph() + indents.line() && indent <= indents.paragraph() + 3;
    }

    /** Cells of the column that an indent takes. */
    int taken(int indent) {
        int shown = Math.max(0, Math.min(indent - indents.line(), indents.paragraph() - indents.line()));
        return shown > 0 && startsParagraph(indent) ? Math.max(shown, indents.taken()) : shown;
    }

    /** Whether a line's indent is deeper than that of any paragraph. */
    boolean beyond(int indent) {
        return indent > indents.paragraph() + 3;
    }

    /** Cells that a line lacks because its indent was lost. */
    int lost(boolean opens) {
        return opens ? lostIndent : 0;
    }
}
