package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;

/** Keys for comparing lines: letters and Han only, folded; blanks, marks and digits go. */
public final class Keys {

    private Keys() {}

    /**
     * The letters of a range, folded.
     *
     * @param text the text
     * @param start first offset
     * @param end offset after the last character
     * @param digits whether digits count as letters
     * @return a new string
     */
    public static String letters(CharSequence text, int start, int end, boolean digits) {
        char[] key = new char[end - start];
        int length = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (isLetter(c, digits)) {
                key[length++] = Chars.fold(c);
            }
        }
        return new String(key, 0, length);
    }

    /**
     * Where the letters of a key, digits among them, begin that a range ends with.
     *
     * @param text the text
     * @param start first offset
     * @param end offset after the last character
     * @param key letters, folded
     * @return an offset; -1 where the range does not end with them
     */
    static int before(String text, int start, int end, String key) {
        int left = key.length();
        int at = end;
        while (at > start && left > 0) {
            char c = text.charAt(--at);
            if (isLetter(c, true) && Chars.fold(c) != key.charAt(--left)) {
                return -1;
            }
        }
        return left == 0 ? at : -1;
    }

    private static boolean isLetter(char c, boolean digits) {
        return Chars.isHan(c) || Chars.isLatin(c) || digits && Chars.isDigit(c);
    }
}
