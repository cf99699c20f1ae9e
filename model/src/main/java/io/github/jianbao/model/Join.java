package io.github.jianbao.model;

/** Why one source line was taken to continue the line before it. */
public enum Join {
    /** The first line of a text: nothing before it. */
    FIRST,
    /** A hard wrap: the line before was as wide as the column it was set in. */
    WRAP,
    /**
     * A line that ends a sentence and fills its column to the cell: in text without indents it may also have ended its
     * paragraph.
     */
    FULL_LINE,
    /** A page break inside a paragraph: blank lines or page furniture between the halves. */
    PAGE_BREAK,
    /** A title set over several lines. */
    TITLE_LINE,
    /** An open bracket or quotation mark, or a line that cannot end a sentence, asked for the next line. */
    UNFINISHED,
    /** A mark of the carrier between two parts of one line: {@code **} of Markdown, a tag of HTML. */
    MARKUP,
    /** Blanks that print puts between the letters of a title (字间空格): they are no part of its words. */
    LETTERS
}
