package io.github.jianbao.core;

/**
 * What one character is. All answers come from tables, and none depends on a locale or on the version of Unicode that the
 * running JDK knows.
 *
 * <p>A character is a UTF-16 code unit here. Halves of surrogate pairs are no Han, no letters and no blanks.
 */
public final class Chars {

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
        return CharClasses.is(c, CharClasses.BLANK);
    }

    /**
     * Whether a character is a Han character (汉字): a CJK ideograph of the basic plane with extension A, 〇, a compatibility
     * ideograph, or a radical that stands for one. The kana, 々 and CJK punctuation are not.
     *
     * @param c any UTF-16 code unit
     * @return true when it is Han
     */
    public static boolean isHan(char c) {
        return CharClasses.is(c, CharClasses.HAN);
    }

    /**
     * Whether a character is one of the 3,755 of GB/T 2312 level 1 (一级汉字) or 〇, of which nearly all of a modern text in simplified
     * characters consists.
     *
     * @param c any UTF-16 code unit
     * @return false for all that is no Han, and for traditional and rare characters
     * @since 0.2.0
     */
    public static boolean isCommonHan(char c) {
        return CommonHan.contains(c);
    }

    /**
     * Whether a character is a decimal digit, ASCII or full-width. Circled digits and Han numerals are not.
     *
     * @param c any UTF-16 code unit
     * @return true for 0-9 and ０-９
     */
    public static boolean isDigit(char c) {
        return CharClasses.is(c, CharClasses.DIGIT);
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
        return CharClasses.is(c, CharClasses.LATIN);
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
        return CharClasses.cells(c);
    }

    /**
     * Undoes what extraction from PDF does to Han characters: a radical, or a compatibility ideograph, becomes the ordinary
     * character that it looks like (⽂ 文, ⻓ 长), and an angle bracket of mathematics that of Chinese print. Always one character for one, so offsets stay true.
     *
     * @param c any UTF-16 code unit
     * @return the ordinary character, or {@code c} itself
     */
    public static char mend(char c) {
        return MendTables.mend(c);
    }

    /**
     * Whether {@link #mend(char)} changes a character: a radical, a compatibility ideograph or an angle bracket
     * that extraction left.
     *
     * @param c any character
     * @return true where its ordinary form differs
     */
    public static boolean isArtefact(char c) {
        return c >= '\u2329' && (c <= '\u2FD5' || c >= '\uF900' && c <= '\uFAFF') && mend(c) != c;
    }

    /**
     * The representative of all characters that differ from this one in width, direction or style alone. For comparing
     * only: mended, full-width forms to ASCII, Chinese punctuation to one sign a kind, ASCII letters in lower case.
     *
     * @param c any UTF-16 code unit
     * @return its representative; folding that again changes nothing
     */
    public static char fold(char c) {
        return FoldTable.fold(c);
    }
}
