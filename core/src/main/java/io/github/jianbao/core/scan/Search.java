package io.github.jianbao.core.scan;

import io.github.jianbao.core.Chars;

/** Searches within a range; the methods of {@link String} go on to the ends of the text. */
public final class Search {

    private Search() {}

    /**
     * Finds a word.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last character
     * @param word the word
     * @return its first offset, or -1
     */
    public static int find(String text, int from, int to, String word) {
        int last = to - word.length();
        char first = word.charAt(0);
        for (int at = from; at <= last; at++) {
            if (text.charAt(at) == first && text.startsWith(word, at)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Where a range ends without the blanks at its end.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last character
     * @return the offset after the last character that is no blank; {@code from} where all are blanks
     * @since 0.2.0
     */
    public static int trimmed(String text, int from, int to) {
        int at = to;
        while (at > from && Chars.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /**
     * Whether a word stands in a range.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last character
     * @param word the word
     * @return true where it does
     */
    public static boolean contains(String text, int from, int to, String word) {
        return find(text, from, to, word) >= 0;
    }

    /**
     * Finds a digit.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last character
     * @return the offset of the first one ({@link Chars#isDigit}), or -1
     */
    public static int digit(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Chars.isDigit(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Finds the last of two characters.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last character
     * @param one a character
     * @param other another
     * @return the last offset of either, or -1
     */
    public static int last(String text, int from, int to, char one, char other) {
        for (int at = to - 1; at >= from; at--) {
            if (text.charAt(at) == one || text.charAt(at) == other) {
                return at;
            }
        }
        return -1;
    }
}
