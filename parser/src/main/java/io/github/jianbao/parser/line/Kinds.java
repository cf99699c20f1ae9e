package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;

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
    /** What extraction made of an ordinary character ({@link Chars#isArtefact(char)}), or what a mark of a carrier may hold. */
    public static final int UNPREPARED = 256;

    /** What marks of Markdown, HTML and Word hold, and separators of lines that are no terminators. */
    private static final String CARRIERS = "#*<>[`\\{$|~&\u2028\u2029\u0085\u000B";

    /** One of {@link Signs#CHARACTERS}. */
    static final int SIGN = 512;

    /** Ends the search for the colon of a speaker's turn, see {@link Speakers}. */
    public static final int HALT = 1024;
    /** May begin the number of a line, see {@link Markers}. */
    static final int NUMBER = 2048;
    /** The bits from here on tell what a line may be that starts or ends with a character, see {@link Shapes}. */
    static final int SHAPE = 4096;

    /** The bits from here on hold the {@link Tail} of a line that ends with a character: its place among them, 0 for a word. */
    static final int TAIL_SHIFT = 28;

    /** Any of the kinds so far. */
    public static final int ANY = SIGN - 1;

    /** ASCII digits and full-width ones. */
    public static final String DIGITS = "0123456789０１２３４５６７８９";

    /** What ends a part of a sentence, or leads to a page. */
    public static final int MARK = STOP | PAUSE | DOT;
    /** As many unions as a byte tells apart, more than characters have: no index of one is outside. */
    static final int MOST = 256;

    /** The unions from here on have the bit of {@link #SIGN}. */
    static final int SIGNS = 96;

    /** Every union that a character has, and for each character which of them: a byte is less to load than a union. */
    private static final int[] UNIONS = new int[MOST];

    private static final byte[] OF = table();

    private Kinds() {}

    /**
     * The bits of a character.
     *
     * @param c any UTF-16 unit
     * @return a union of the constants
     */
    public static int of(char c) {
        return UNIONS[index(c)];
    }

    /** Which of the unions a character has: 0 up to, and without, {@link #MOST}. */
    static int index(char c) {
        return OF[c] & MOST - 1;
    }

    /** The union with an index. */
    static int union(int index) {
        return UNIONS[index];
    }

    private static byte[] table() {
        int[] kinds = new int[1 << 16];
        for (int c = 0; c < kinds.length; c++) {
            int cells = Chars.cells((char) c);
            int kind = cells == 2 ? WIDE : cells == 0 ? ZERO : 0;
            kind |= Chars.isBlank((char) c) ? BLANK : 0;
            kind |= Chars.isArtefact((char) c) ? UNPREPARED : 0;
            kind |= c <= '9' || HanNumerals.isNumeralChar((char) c) ? NUMBER : 0;
            kinds[c] = kind;
        }
        mark(kinds, CARRIERS, UNPREPARED);
        mark(kinds, "。！？!?", STOP);
        mark(kinds, "，、；：,;:﹐﹑､", PAUSE);
        mark(kinds, "“‘（《〈「『【〔〖［([{", OPEN);
        mark(kinds, "”’）》〉」』】〕〗］)]}", CLOSE);
        mark(kinds, ".…·．⋯•", DOT);
        mark(kinds, "。！？!?…", tail(Tail.STOP));
        mark(kinds, "；;", tail(Tail.SEMICOLON));
        mark(kinds, "：:", tail(Tail.COLON));
        mark(kinds, "，、,﹐﹑､", tail(Tail.COMMA));
        mark(kinds, "“《" + DIGITS, HALT);
        mark(kinds, Markers.OPENERS + Markers.FORMAL, NUMBER);
        Shapes.mark(kinds);
        mark(kinds, Signs.CHARACTERS, SIGN);
        byte[] table = new byte[kinds.length];
        number(kinds, table, 0, 0);
        number(kinds, table, SIGNS, SIGN);
        return table;
    }

    private static int tail(Tail tail) {
        return tail.ordinal() << TAIL_SHIFT;
    }

    /** Numbers the unions that have, or have not, the bit of signs: signs are recognised by one comparison. */
    private static void number(int[] kinds, byte[] table, int from, int sign) {
        int unions = from;
        for (int c = 0; c < kinds.length; c++) {
            if ((kinds[c] & SIGN) == sign) {
                int index = from;
                while (index < unions && UNIONS[index] != kinds[c]) {
                    index++;
                }
                unions = Math.max(unions, index + 1);
                UNIONS[index] = kinds[c];
                table[c] = (byte) index;
            }
        }
    }

    static void mark(int[] kinds, String chars, int kind) {
        for (int i = 0; i < chars.length(); i++) {
            kinds[chars.charAt(i)] |= kind;
        }
    }
}
