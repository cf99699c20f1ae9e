package io.github.jianbao.core;

import java.util.Arrays;

/** One byte for every UTF-16 code unit: its cells in the two lowest bits, then a bit for each class that it is in. */
final class CharClasses {

    private static final int CELLS = 3;
    static final int BLANK = 4;
    static final int HAN = 8;
    static final int DIGIT = 16;
    static final int LATIN = 32;

    /** The Han characters of numerals, and ○. */
    private static final int HAN_NUMERAL = 64;

    // Ranges: the first and the last character of each, one range after the other.

    private static final String TWO_CELLS = "\u1100\u115F\u2E80\u303E\u3041\u33FF\u3400\u4DBF\u4E00\u9FFF\uA000\uA4CF"
            + "\uA960\uA97C\uAC00\uD7A3\uF900\uFAFF\uFE10\uFE19\uFE30\uFE6B\uFF01\uFF60\uFFE0\uFFE6";

    /** Signs that Unicode calls ambiguous: — … “ ” ‘ ’ ※ ℃ № Ⅰ → ① ■ ★ ❶ and their like. */
    private static final String TWO_CELLS_IN_CHINA =
            "\u2014\u2016\u2018\u2019\u201C\u201D\u2025\u2026\u203B\u203B\u2103\u2103"
                    + "\u2116\u2116\u2160\u217B\u2190\u2193\u2460\u24FF\u25A0\u25FF\u2605\u2606\u2776\u2793\u2E3A\u2E3B";

    private static final String NO_CELL = "\u0300\u036F\u1AB0\u1AFF\u1DC0\u1DFF\u200B\u200F\u202A\u202E\u2060\u206F"
            + "\u20D0\u20FF\u302A\u302D\u3099\u309A\uFE00\uFE0F\uFE20\uFE2F\uFEFF\uFEFF";

    private static final String BLANKS = "\t\r\u001C \u0085\u0085\u00A0\u00A0\u1680\u1680\u180E\u180E\u2000\u200F"
            + "\u2028\u202F\u205F\u2060\u2066\u2069\u3000\u3000\uFEFF\uFEFF";

    private static final String HANS =
            "\u2E80\u2E99\u2E9B\u2EF3\u2F00\u2FD5\u3007\u3007\u3400\u4DBF\u4E00\u9FFF\uF900\uFAFF";

    private static final String LATINS = "AZazＡＺａｚªªººÀÖØöø\u02AF\u1E00\u1EFF";

    private static final String HAN_NUMERALS = "〇零○一二三四五六七八九两十百千万廿卅";

    private static final byte[] TABLE = table();

    private CharClasses() {}

    static boolean is(char c, int bit) {
        return (TABLE[c] & bit) != 0;
    }

    static boolean isHanNumeral(char c) {
        return is(c, HAN_NUMERAL);
    }

    static int cells(char c) {
        return TABLE[c] & CELLS;
    }

    private static byte[] table() {
        byte[] table = new byte[1 << 16];
        Arrays.fill(table, (byte) 1);
        set(table, CELLS, 2, TWO_CELLS);
        set(table, CELLS, 2, TWO_CELLS_IN_CHINA);
        set(table, CELLS, 0, NO_CELL);
        set(table, BLANK, BLANK, BLANKS);
        set(table, HAN, HAN, HANS);
        set(table, DIGIT, DIGIT, "09０９");
        set(table, LATIN, LATIN, LATINS);
        for (int i = 0; i < HAN_NUMERALS.length(); i++) {
            table[HAN_NUMERALS.charAt(i)] |= HAN_NUMERAL;
        }
        return table;
    }

    private static void set(byte[] table, int mask, int bits, String ranges) {
        for (int i = 0; i < ranges.length(); i += 2) {
            for (int c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
                table[c] = (byte) ((table[c] & ~mask) | bits);
            }
        }
    }
}
