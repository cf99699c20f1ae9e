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
        StringBuilder key = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Chars.isHan(c) || Chars.isLatin(c) || digits && Chars.isDigit(c)) {
                key.append(Chars.fold(c));
            }
        }
        return key.toString();
    }
}
