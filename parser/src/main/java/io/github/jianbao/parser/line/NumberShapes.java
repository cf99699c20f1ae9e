package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import org.jspecify.annotations.Nullable;

/** Document numbers (发文字号): 国办发〔2018〕108号, its damaged forms [] () 【】, and 第706号 of a decree. */
public final class NumberShapes {

    /** Stand in a form for a letter or digit that its user writes. */
    private static final CharSet OPEN = new CharSet("×○□");

    private NumberShapes() {}

    /**
     * Whether a range is a document number and nothing else.
     *
     * @param text the text
     * @param start first offset
     * @param end offset after the last character
     * @return true for 国办发〔2018〕108号
     */
    static boolean isNumber(String text, int start, int end) {
        if (end - start > 40) {
            return false;
        }
        Parts parts = parse(text, start, end);
        return parts != null;
    }

    /**
     * The parts of a number.
     *
     * @param authority 国办发; empty for 第706号
     * @param year the year, 0 where there is none
     * @param serial the serial number, 0 where it is not readable
     */
    public record Parts(String authority, int year, int serial) {}

    /**
     * Reads a range that is a document number and nothing else.
     *
     * @param text the text
     * @param start first offset
     * @param end offset after the last character
     * @return the parts, or null
     */
    public static @Nullable Parts parse(String text, int start, int end) {
        if (start < end && isYearBracket(text.charAt(start))) {
            boolean closed = isYearBracket(text.charAt(end - 1));
            return closed ? parse(text, start + 1, end - 1) : ofCase(text, start, end);
        }
        int at = start;
        StringBuilder authority = new StringBuilder();
        while (at < end
                && !isYearBracket(text.charAt(at))
                && text.charAt(at) != '第'
                && !Chars.isDigit(text.charAt(at))) {
            char c = text.charAt(at);
            if (!Chars.isBlank(c)) {
                if (!Chars.isHan(c)
                        && !Chars.isLatin(c)
                        && !OPEN.contains(c)
                        && c != '（'
                        && c != '('
                        && c != '）'
                        && c != ')') {
                    return null;
                }
                authority.append(c);
            }
            at++;
            if (authority.length() > 16) {
                return null;
            }
        }
        if (at >= end) {
            return null;
        }
        return isYearBracket(text.charAt(at)) && !authority.isEmpty()
                ? withYear(text, at, end, authority.toString())
                : plain(text, at, end, authority.toString());
    }

    /** The number of a case (案号): （2021）京01民终123号; or one whose authority is left out: 〔2021〕66号. */
    private static @Nullable Parts ofCase(String text, int start, int end) {
        int open = year(text, start, end);
        if (open < 0) {
            return null;
        }
        int at = skip(text, open, end);
        int letters = 0;
        int serial = at;
        for (int k = at; k < end - 1; k++) {
            char c = text.charAt(k);
            if (Chars.isHan(c)) {
                letters++;
                serial = k + 1;
            } else if (!isDigit(c)) {
                return null;
            }
        }
        boolean bare = letters == 0 && text.charAt(start) == '〔';
        int number = letters == 1 || letters > 10 || letters == 0 && !bare ? -1 : serial(text, serial, end);
        return number < 0 ? null : new Parts(text.substring(at, serial), yearOf(text, start, open), number);
    }

    /** The offset behind a year in brackets, -1 for none. */
    private static int year(String text, int from, int end) {
        int at = skip(text, from + 1, end);
        int digits = 0;
        while (at < end && isDigit(text.charAt(at))) {
            digits++;
            at = skip(text, at + 1, end);
            if (digits > 4) {
                return -1;
            }
        }
        return digits == 4 && at < end && (isYearBracket(text.charAt(at)) || isMisread(text.charAt(at))) ? at + 1 : -1;
    }

    /** What optical recognition takes a closing bracket for. */
    private static boolean isMisread(char c) {
        return c == 'j' || c == 'J' || c == 'l' || c == 'I' || c == '|' || c == '!';
    }

    /** The year between two offsets; 0 where its digits are left open. */
    private static int yearOf(String text, int from, int to) {
        int year = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (OPEN.contains(c)) {
                return 0;
            }
            year = Chars.isDigit(c) ? year * 10 + Chars.digit(c) : year;
        }
        return year;
    }

    /** A form leaves digits open: 法建〔××××〕×号. */
    private static boolean isDigit(char c) {
        return Chars.isDigit(c) || OPEN.contains(c);
    }

    private static @Nullable Parts withYear(String text, int from, int end, String authority) {
        int at = year(text, from, end);
        if (at < 0) {
            return null;
        }
        int year = yearOf(text, from, at);
        int serial = serial(text, skip(text, at, end), end);
        return serial < 0 ? null : new Parts(authority, year, serial);
    }

    /** 第706号, 2018年第5号; behind 字 a number too long for a serial, as 府授水字第1100003215号. */
    private static @Nullable Parts plain(String text, int from, int end, String authority) {
        int at = from;
        int year = 0;
        if (Chars.isDigit(text.charAt(at))) {
            long read = HanNumerals.read(text, at, end);
            if (read < 0) {
                return null;
            }
            year = HanNumerals.value(read);
            at = skip(text, HanNumerals.end(read), end);
            if (year < 1900 || year > 2999 || at >= end || text.charAt(at) != '年') {
                return null;
            }
            at = skip(text, at + 1, end);
        }
        boolean decree = authority.isEmpty()
                || authority.endsWith("字")
                || authority.endsWith("令")
                || authority.endsWith("公告")
                || authority.endsWith("通告");
        if (!decree || at >= end || text.charAt(at) != '第') {
            return null;
        }
        int serial = serial(text, at, end);
        boolean readable = serial > 0 || serial == 0 && authority.endsWith("字");
        return readable ? new Parts(authority, year, serial) : null;
    }

    /** The serial and 号 at the end; -1 where there is none. */
    private static int serial(String text, int from, int end) {
        int at = from;
        if (at < end && text.charAt(at) == '第') {
            at = skip(text, at + 1, end);
        }
        while (at < end && OPEN.contains(text.charAt(at))) {
            at++;
        }
        long read = at < end ? HanNumerals.read(text, at, end) : -1;
        if (read < 0) {
            while (at < end && Chars.isDigit(text.charAt(at))) {
                at++;
            }
            return at == end - 1 && text.charAt(at) == '号' ? 0 : -1;
        }
        at = skip(text, HanNumerals.end(read), end);
        return at == end - 1 && (text.charAt(at) == '号' || text.charAt(at) == '號') ? HanNumerals.value(read) : -1;
    }

    private static boolean isYearBracket(char c) {
        return "〔〕[]［］（）()【】〖〗{}﹝﹞".indexOf(c) >= 0;
    }

    private static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
