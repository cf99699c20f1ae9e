package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;

/**
 * Comparing texts whatever their widths, quotes, dashes and blanks: a title in the contents and the same title in the body,
 * for instance. Folding is for comparing only: offsets do not survive it.
 */
public final class Folding {

    private Folding() {}

    /**
     * Folds every character with {@link Chars#fold(char)} and leaves every blank out.
     *
     * @param s any text
     * @return its folded form, never longer than {@code s}; folding it again changes nothing
     */
    public static String fold(CharSequence s) {
        Required.argument(s, "s");
        char[] folded = new char[s.length()];
        int length = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Chars.isBlank(c)) {
                folded[length++] = Chars.fold(c);
            }
        }
        return new String(folded, 0, length);
    }

    /**
     * Whether two texts have the same folded form. Builds no strings.
     *
     * @param a any text
     * @param b any text
     * @return true when {@code fold(a).equals(fold(b))}
     */
    public static boolean equal(CharSequence a, CharSequence b) {
        Required.argument(a, "a");
        Required.argument(b, "b");
        int i = 0;
        int j = 0;
        while (true) {
            i = skipBlanks(a, i);
            j = skipBlanks(b, j);
            if (i == a.length() || j == b.length()) {
                return i == a.length() && j == b.length();
            }
            if (Chars.fold(a.charAt(i)) != Chars.fold(b.charAt(j))) {
                return false;
            }
            i++;
            j++;
        }
    }

    private static int skipBlanks(CharSequence s, int from) {
        int at = from;
        while (at < s.length() && Chars.isBlank(s.charAt(at))) {
            at++;
        }
        return at;
    }
}
