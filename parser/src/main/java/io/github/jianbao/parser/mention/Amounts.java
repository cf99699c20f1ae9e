package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;

/**
 * Numbers in figures, as texts group them: 12, 1,200, 1，000, 1 000, 2.5. A wide comma or a blank belongs to a number where groups
 * of three stand behind it, and none of more.
 */
final class Amounts {

    private static final int LONGEST = 20;
    private static final int GROUP = 3;

    private Amounts() {}

    /** After the number that starts at an offset. */
    static int end(String text, int start, int to) {
        int at = digits(text, start, to);
        boolean grouped = at - start <= GROUP && at > start;
        while (grouped && at - start < LONGEST) {
            int group = group(text, at, to);
            if (group == at) {
                break;
            }
            at = group;
        }
        char c = Scan.at(text, at);
        boolean point = (c == '.' || c == '．') && at < to && at > start && Chars.isDigit(Scan.at(text, at + 1));
        if (point) {
            return digits(text, at + 1, to);
        }
        boolean comma = c == ',' && at < to && at > start && Chars.isDigit(Scan.at(text, at + 1));
        return comma ? end(text, at + 1, to) : at;
    }

    /** After ，000 or a blank and 000; the offset itself where no such group stands. */
    private static int group(String text, int at, int to) {
        char c = at < to ? text.charAt(at) : 0;
        boolean mark = c == ',' || c == '，' || c == '\'' || c == '’' || (c != 0 && Chars.isBlank(c));
        int end = mark ? digits(text, at + 1, to) : at;
        return end - at - 1 == GROUP ? end : at;
    }

    private static int digits(String text, int start, int to) {
        int at = start;
        while (at < to && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The value of the number in a range; the marks of its groups are passed over. */
    static double value(String text, int start, int end) {
        double value = 0;
        double place = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '．') {
                place = place == 0 ? 1 : Double.NaN;
            } else if (Chars.isDigit(c)) {
                value = value * 10 + Chars.digit(c);
                place *= 10;
            }
        }
        return place == 0 ? value : value / place;
    }

    /** After 万, 亿, 万亿 in front of a unit. */
    static int scaleEnd(String text, int at) {
        int end = at;
        while (end - at < 2 && end < text.length() && "百千万亿".indexOf(text.charAt(end)) >= 0) {
            if (text.startsWith("千瓦", end) || text.startsWith("千米", end) || text.startsWith("千克", end)) {
                break;
            }
            end++;
        }
        return end;
    }

    static double scale(String text, int start, int end) {
        double scale = 1;
        for (int i = start; i < end; i++) {
            scale *= switch (text.charAt(i)) {
                case '百' -> 100;
                case '千' -> 1_000;
                case '万' -> 10_000;
                default -> 100_000_000;
            };
        }
        return scale;
    }
}
