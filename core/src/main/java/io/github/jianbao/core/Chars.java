package io.github.jianbao.core;

import java.util.Arrays;

/**
 * What one character is. All answers come from tables, and none depends on a locale or on the version of Unicode that the
 * running JDK knows.
 *
 * <p>A character is a UTF-16 code unit here. Halves of surrogate pairs are no Han, no letters and no blanks.
 */
public final class Chars {

    private static final int CELLS = 3;
    private static final int BLANK = 4;
    private static final int HAN = 8;
    private static final int DIGIT = 16;
    private static final int LATIN = 32;

    /** A class for every UTF-16 code unit: its cells in the two lowest bits, then one bit for each question. */
    private static final byte[] CLASSES = classes();

    /** The folded form of every UTF-16 code unit. */
    private static final char[] FOLDED = folded();

    private Chars() {}

    /**
     * Whether a character is white space or invisible: blanks of every width (U+3000 and U+00A0 included), tabs, line
     * terminators, and the zero-width and direction marks (U+200B to U+200F, U+202A to U+202E, U+2060, U+2066 to U+2069,
     * U+FEFF).
     *
     * @param c any UTF-16 code unit
     * @return true when nothing is printed for it
     */
    public static boolean isBlank(char c) {
        return (CLASSES[c] & BLANK) != 0;
    }

    /**
     * Whether a character is a Han character (汉字): a CJK ideograph of the basic plane with extension A, 〇, a compatibility
     * ideograph, or a radical that stands for one. The kana, 々 and CJK punctuation are not.
     *
     * @param c any UTF-16 code unit
     * @return true when it is Han
     */
    public static boolean isHan(char c) {
        return (CLASSES[c] & HAN) != 0;
    }

    /**
     * Whether a character is a decimal digit, ASCII or full-width. Circled digits and Han numerals are not.
     *
     * @param c any UTF-16 code unit
     * @return true for 0-9 and ０-９
     */
    public static boolean isDigit(char c) {
        return (CLASSES[c] & DIGIT) != 0;
    }

    /**
     * The value of a decimal digit.
     *
     * @param c any UTF-16 code unit
     * @return 0 to 9, or -1 when {@link #isDigit(char)} says no
     */
    public static int digit(char c) {
        return isDigit(c) ? c - (c <= '9' ? '0' : '０') : -1;
    }

    /**
     * Whether a character is a Latin letter: ASCII, full-width, or one of Latin-1, Latin Extended and IPA, as pinyin needs
     * them.
     *
     * @param c any UTF-16 code unit
     * @return true when it is a letter of the Latin script
     */
    public static boolean isLatin(char c) {
        return (CLASSES[c] & LATIN) != 0;
    }

    /**
     * How many cells a character takes in print and on a terminal with a Chinese font. Signs that Unicode calls ambiguous
     * and Chinese print sets in a full square (quotes, dashes, ellipses, circled digits, geometric shapes) take two.
     *
     * @param c any UTF-16 code unit
     * @return 2 for Han, CJK punctuation and full-width forms, 0 for combining and zero-width characters, 1 for all
     *     others, halves of surrogate pairs included
     */
    public static int cells(char c) {
        return CLASSES[c] & CELLS;
    }

    /**
     * Undoes what extraction from PDF does to Han characters: a radical, or a compatibility ideograph, becomes the ordinary
     * character that it looks like (⽂ 文, ⻓ 长). Always one character for one, so offsets stay true.
     *
     * @param c any UTF-16 code unit
     * @return the ordinary character, or {@code c} itself
     */
    public static char mend(char c) {
        if (c < '\u2E80' || (c > '\u2FD5' && c < '\uF900') || c > '\uFAFF') {
            return c;
        }
        if (c >= '\uF900') {
            return CharTables.COMPATIBILITY.charAt(c - '\uF900');
        }
        if (c >= '\u2F00') {
            return CharTables.KANGXI.charAt(c - '\u2F00');
        }
        return c <= '\u2EF3' ? CharTables.RADICALS.charAt(c - '\u2E80') : c;
    }

    /**
     * The representative of all characters that differ from this one in width, direction or style alone. For comparing
     * only: mended, full-width forms to ASCII, Chinese punctuation to one sign a kind, ASCII letters in lower case.
     *
     * @param c any UTF-16 code unit
     * @return its representative; folding that again changes nothing
     */
    public static char fold(char c) {
        return FOLDED[c];
    }

    private static byte[] classes() {
        byte[] classes = new byte[1 << 16];
        Arrays.fill(classes, (byte) 1);
        for (String range : new String[] {
            "\u1100\u115F", "\u2E80\u303E", "\u3041\u33FF", "\u3400\u4DBF", "\u4E00\u9FFF", "\uA000\uA4CF",
            "\uA960\uA97C", "\uAC00\uD7A3", "\uF900\uFAFF", "\uFE10\uFE19", "\uFE30\uFE6B", "\uFF01\uFF60",
            "\uFFE0\uFFE6", "\u2014\u2016", "\u2018\u2019", "\u201C\u201D", "\u2025\u2026", "\u203B\u203B",
            "\u2103\u2103", "\u2116\u2116", "\u2160\u217B", "\u2190\u2193", "\u2460\u24FF", "\u25A0\u25FF",
            "\u2605\u2606", "\u2776\u2793", "\u2E3A\u2E3B"
        }) {
            setCells(classes, range, 2);
        }
        for (String range : new String[] {
            "\u0300\u036F", "\u1AB0\u1AFF", "\u1DC0\u1DFF", "\u200B\u200F", "\u202A\u202E", "\u2060\u206F",
            "\u20D0\u20FF", "\u302A\u302D", "\u3099\u309A", "\uFE00\uFE0F", "\uFE20\uFE2F", "\uFEFF\uFEFF"
        }) {
            setCells(classes, range, 0);
        }
        add(
                classes,
                BLANK,
                "\t\r",
                "\u001C ",
                "\u0085\u0085",
                "\u00A0\u00A0",
                "\u1680\u1680",
                "\u180E\u180E",
                "\u2000\u200F",
                "\u2028\u202F",
                "\u205F\u2060",
                "\u2066\u2069",
                "\u3000\u3000",
                "\uFEFF\uFEFF");
        add(
                classes,
                HAN,
                "\u2E80\u2E99",
                "\u2E9B\u2EF3",
                "\u2F00\u2FD5",
                "\u3007\u3007",
                "\u3400\u4DBF",
                "\u4E00\u9FFF",
                "\uF900\uFAFF");
        add(classes, DIGIT, "09", "０９");
        add(
                classes,
                LATIN,
                "AZ",
                "az",
                "ＡＺ",
                "ａｚ",
                "\u00AA\u00AA",
                "\u00BA\u00BA",
                "\u00C0\u00D6",
                "\u00D8\u00F6",
                "\u00F8\u02AF",
                "\u1E00\u1EFF");
        return classes;
    }

    private static void setCells(byte[] classes, String range, int cells) {
        for (int c = range.charAt(0); c <= range.charAt(1); c++) {
            classes[c] = (byte) ((classes[c] & ~CELLS) | cells);
        }
    }

    private static void add(byte[] classes, int bit, String... ranges) {
        for (String range : ranges) {
            for (int c = range.charAt(0); c <= range.charAt(1); c++) {
                classes[c] |= (byte) bit;
            }
        }
    }

    private static char[] folded() {
        char[] folded = new char[1 << 16];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = mend((char) c);
        }
        for (char c = '！'; c <= '～'; c++) {
            folded[c] = (char) (c - '！' + '!');
        }
        // The first character of each string is the representative of all that follow it.
        for (String kind : new String[] {
            ",﹐︐",
            ";﹔︔",
            ":﹕︓︰∶",
            "!﹗︕",
            "?﹖︖",
            ".。｡．﹒…⋯‥︒",
            "、﹑､︑",
            "(﹙︵⟮",
            ")﹚︶⟯",
            "[〔［【〖﹝︹︻︗⟦",
            "]〕］】〗﹞︺︼︘⟧",
            "<《〈〈﹤︽︿⟨⟪«‹",
            ">》〉〉﹥︾﹀⟩⟫»›",
            "\"“”„‟＂『』「」〝〞〟﹁﹂﹃﹄｢｣",
            "'‘’‚‛＇",
            "-—–―－‐‑‒−─━﹘﹣⸺⸻",
            "~～〜∼﹏",
            "·•・‧･∙⋅●",
            "|｜│┃∣￨",
            "%﹪",
            "+﹢",
            "=﹦",
            "&﹠",
            "*﹡",
            "#﹟",
            "@﹫",
            "$﹩",
            "\\﹨",
            "{﹛",
            "}﹜",
            "〇○◯",
            "¥￥"
        }) {
            for (int i = 1; i < kind.length(); i++) {
                folded[kind.charAt(i)] = kind.charAt(0);
            }
        }
        for (int c = 0; c < folded.length; c++) {
            if (folded[c] >= 'A' && folded[c] <= 'Z') {
                folded[c] += 'a' - 'A';
            }
        }
        return folded;
    }
}
