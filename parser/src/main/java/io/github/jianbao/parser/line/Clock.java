package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;

/** Times of the day in digits: 14:00, 10:20:30. */
public final class Clock {

    /** Cells of a day with a time at most. */
    private static final int STAMP = 40;
    /** Letters of a place behind it at most. */
    private static final int PLACE = 4;

    private Clock() {}

    /**
     * Whether a time stands in a range.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true for 14:00～18:00, half-width or full-width colons
     */
    public static boolean holds(String text, int from, int to) {
        for (int at = from + 1; at + 2 < to; at++) {
            char c = text.charAt(at);
            if ((c == ':' || c == '：') && Chars.isDigit(text.charAt(at - 1)) && twoDigits(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a time with its seconds stands in a range: no person writes them, a machine does.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true for 10:20:30
     */
    public static boolean holdsSeconds(String text, int from, int to) {
        for (int at = from + 1; at + 5 < to; at++) {
            if (text.charAt(at) == ':'
                    && text.charAt(at + 3) == ':'
                    && twoDigits(text, at + 1)
                    && twoDigits(text, at + 4)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a range ends in a time.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last
     * @return true for 编者 2031-01-20 12:37
     */
    public static boolean ends(String text, int from, int to) {
        int colon = to - 3;
        return colon > from
                && text.charAt(colon) == ':'
                && Chars.isDigit(text.charAt(colon - 1))
                && twoDigits(text, colon + 1);
    }

    /**
     * Whether a line is no more than a day, a time and a word: 2031-05-06 10:11:12, 2031年05月06日 10:12 河湾.
     *
     * @param lines the lines
     * @param i a line
     * @return whether it is
     */
    public static boolean stamp(LineTable lines, int i) {
        if (lines.width(i) > STAMP || !Chars.isDigit(lines.first(i))) {
            return false;
        }
        int letters = 0;
        while (Chars.isHan(lines.text().charAt(lines.end(i) - 1 - letters))) {
            letters++;
        }
        return letters <= PLACE && holds(lines.text(), lines.start(i), lines.end(i)) && History.dated(lines, i);
    }

    private static boolean twoDigits(String text, int at) {
        return Chars.isDigit(text.charAt(at)) && Chars.isDigit(text.charAt(at + 1));
    }
}
