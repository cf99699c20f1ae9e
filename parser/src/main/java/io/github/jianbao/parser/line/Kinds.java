package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;

/** What the scan of a line wants to know of a character, one table look-up each. */
public final class Kinds {

    /** Two cells wide. */
    public static final int WIDE = 1;
    /** White space. */
    public static final int BLANK = 2;
    /** 。！？. */
    public static final int STOP = 4;
    /** ，、；：. */
    public static final int PAUSE = 8;
    /** An opening quotation mark or bracket. */
    public static final int OPEN = 16;
    /** A closing quotation mark or bracket. */
    public static final int CLOSE = 32;
    /** A dot of a leader. */
    public static final int DOT = 64;
    /** Zero cells wide. */
    public static final int ZERO = 128;
    /** What extraction made of an ordinary character, see {@link Chars#isArtefact(char)}. */
    public static final int ARTEFACT = 256;

    /** What ends a part of a sentence, or leads to a page. */
    public static final int MARK = STOP | PAUSE | DOT;
    /** Above every union. */
    static final int ALL = 512;

    private static final short[] OF = table();

    private Kinds() {}

    /**
     * The bits of a character.
     *
     * @param c any UTF-16 unit
     * @return a union of the constants
     */
    public static int of(char c) {
        return OF[c];
    }

    private static short[] table() {
        short[] table = new short[1 << 16];
        for (int c = 0; c < table.length; c++) {
            int cells = Chars.cells((char) c);
            int kind = cells == 2 ? WIDE : cells == 0 ? ZERO : 0;
            kind |= Chars.isBlank((char) c) ? BLANK : 0;
            kind |= Chars.isArtefact((char) c) ? ARTEFACT : 0;
            table[c] = (short) kind;
        }
        mark(table, "。！？!?", STOP);
        mark(table, "，、；：,;:", PAUSE);
        mark(table, "“‘（《〈「『【〔〖［([{", OPEN);
        mark(table, "”’）》〉」』】〕〗］)]}", CLOSE);
        mark(table, ".…·．⋯•", DOT);
        return table;
    }

    private static void mark(short[] table, String chars, int kind) {
        for (int i = 0; i < chars.length(); i++) {
            table[chars.charAt(i)] |= (short) kind;
        }
    }
}
