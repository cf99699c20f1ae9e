package io.github.jianbao.parser.carrier;

/** What is known of a line beside its characters, as bits. */
public final class LineHints {

    /** The whole line is bold. */
    public static final int BOLD = 1;
    /** It is the name of the table at which it stands. */
    public static final int CAPTION = 2;
    /** The whole line is a link. */
    public static final int LINK = 4;
    /** It stands in a block of code. */
    public static final int CODE = 8;
    /** It is a footnote or the like. */
    public static final int NOTE = 16;
    /** It starts a paragraph. */
    public static final int STARTS = 32;
    /** It continues the line before it. */
    public static final int CONTINUES = 64;
    /** It stands in the head or foot of a page. */
    public static final int MARGIN = 128;
    /** It stands in the contents. */
    public static final int CONTENTS = 256;
    /** It stands in the middle of its column. */
    public static final int CENTRED = 512;
    /** Its letters are larger than those of running text. */
    public static final int LARGE = 1024;
    /** It is an item of a list. */
    public static final int ITEM = 2048;
    /** Nothing but marks of the carrier stands in it. */
    public static final int MARKS = 4096;
    /** Data about the file, in front of the document (front matter). */
    public static final int MATTER = 8192;

    /** A picture, and no words. */
    public static final int PICTURE = 16384;
    /** It is quoted by a mark of the carrier. */
    public static final int QUOTED = 32768;

    // What the other issues of a house say of it: bits above those of the level of a heading.

    /** It stands in the mastheads of the house. */
    public static final int HOUSE_HEAD = 1 << 20;
    /** It is a section of the house. */
    public static final int HOUSE_SECTION = 1 << 21;
    /** It looks as the titles of the house do, at the place of one. */
    public static final int HOUSE_TITLE = 1 << 22;
    /** It stands behind the last article in the house. */
    public static final int HOUSE_TAIL = 1 << 23;

    private static final int HEADING_SHIFT = 16;
    private static final int HEADING = 15;

    private LineHints() {}

    /**
     * The level of a heading.
     *
     * @param hints the bits of a line
     * @return 1 for the highest; 0 for anything else
     */
    public static int heading(int hints) {
        return hints >>> HEADING_SHIFT & HEADING;
    }

    /** The bits of a heading of a level. */
    static int heading(int level, int hints) {
        return hints & ~(HEADING << HEADING_SHIFT) | level << HEADING_SHIFT;
    }
}
