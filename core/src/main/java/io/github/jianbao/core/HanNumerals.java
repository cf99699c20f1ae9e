package io.github.jianbao.core;

import java.util.OptionalInt;

/**
 * Numerals as Chinese texts write them, both ways.
 *
 * <p>What is read, all of it without a sign, from 0 to 99,999,999:
 *
 * <ul>
 *   <li>Han numerals with units: 一, 十, 十二, 廿三, 一百零五, 一百二 (120), 两千, 一万二千;
 *   <li>Han digits without units, at least two: 二〇二四, 二○二四, 二零二四, also with a figure nought between them (二0二四);
 *   <li>ASCII and full-width digits: 12, １２;
 *   <li>numerals of one character: ① to ㊿, ❶, ⓵, ➀, ⑴, ⒈, ㈠, ㊀, Ⅰ to Ⅻ, ⅰ to ⅻ.
 * </ul>
 *
 * <p>A reading is packed into a {@code long}, so that nothing is allocated: {@link #value(long)} and {@link #end(long)} take
 * it apart, and a negative one says that there is no numeral.
 */
public final class HanNumerals {

    /** The greatest value that is read or written. */
    public static final int MAX = 99_999_999;

    private static final long NONE = -1;
    private static final int TEN_THOUSAND = 10_000;

    private HanNumerals() {}

    /**
     * Reads the longest numeral that starts at an offset. Characters before it are not looked at.
     *
     * @param s any text
     * @param from where the numeral starts
     * @param to where reading ends at the latest; 0 &lt;= from &lt;= to &lt;= length
     * @return the value in the upper 32 bits and the end of the numeral (an offset into {@code s}, without it) in the lower;
     *     -1 when no numeral starts there or its value is over {@link #MAX}
     * @throws IndexOutOfBoundsException if the range lies outside the text
     */
    public static long read(CharSequence s, int from, int to) {
        java.util.Objects.checkFromToIndex(from, to, s.length());
        if (from == to) {
            return NONE;
        }
        char first = s.charAt(from);
        if (Chars.isDigit(first)) {
            return readDigits(s, from, to);
        }
        int single = enclosed(first);
        if (single >= 0) {
            return pack(single, from + 1);
        }
        if (handigit(first) >= 0 && from + 1 < to && positional(s, from + 1, to, from)) {
            return readPositional(s, from, to);
        }
        return readWithUnits(s, from, to);
    }

    /**
     * The value of a reading.
     *
     * @param read what {@link #read(CharSequence, int, int)} returned
     * @return 0 to {@link #MAX}, or -1 when there was no numeral
     */
    public static int value(long read) {
        return (int) (read >> 32);
    }

    /**
     * The end of a reading.
     *
     * @param read what {@link #read(CharSequence, int, int)} returned
     * @return the offset behind the numeral, or -1 when there was none
     */
    public static int end(long read) {
        return (int) read;
    }

    /**
     * Reads a text that is one numeral and nothing else.
     *
     * @param s any text
     * @return its value, 0 to {@link #MAX}; empty when any of it is no numeral
     */
    public static OptionalInt parse(CharSequence s) {
        long read = read(s, 0, s.length());
        return read >= 0 && end(read) == s.length() ? OptionalInt.of(value(read)) : OptionalInt.empty();
    }

    /**
     * Writes a number as a Han numeral: 一, 十, 十一, 二十, 一百零五, 一千零二十, 一百一十.
     *
     * @param n 1 to {@link #MAX}
     * @return the numeral
     * @throws IllegalArgumentException if {@code n} is out of range
     */
    public static String format(int n) {
        if (n < 1 || n > MAX) {
            throw new IllegalArgumentException("not from 1 to " + MAX + ": " + n);
        }
        StringBuilder out = new StringBuilder();
        int upper = n / TEN_THOUSAND;
        int lower = n % TEN_THOUSAND;
        if (upper > 0) {
            append(out, upper);
            out.append('万');
        }
        if (lower > 0) {
            if (upper > 0 && lower < 1000) {
                out.append('零');
            }
            append(out, lower);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int n) {
        boolean gap = false;
        boolean begun = false;
        int rest = n;
        for (int unit = 1000; unit > 0; unit /= 10) {
            int digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                gap = begun;
                continue;
            }
            if (gap) {
                out.append('零');
                gap = false;
            }
            if (digit > 1 || unit != 10 || out.length() > 0) {
                out.append("零一二三四五六七八九".charAt(digit));
            }
            if (unit > 1) {
                out.append(unit == 1000 ? '千' : unit == 100 ? '百' : '十');
            }
            begun = true;
        }
    }

    /**
     * Whether a character may stand in a numeral: a Han digit or unit, an ASCII or full-width digit, or a numeral of one
     * character.
     *
     * @param c any UTF-16 code unit
     * @return true when a numeral may hold it
     */
    public static boolean isNumeralChar(char c) {
        return Chars.isDigit(c) || handigit(c) >= 0 || c == '两' || unit(c) > 0 || tens(c) > 0 || c == '○' || enclosed(c) >= 0;
    }

    private static long readDigits(CharSequence s, int from, int to) {
        long value = 0;
        int at = from;
        while (at < to && Chars.isDigit(s.charAt(at))) {
            value = Math.min(value * 10 + Chars.digit(s.charAt(at)), Integer.MAX_VALUE);
            at++;
        }
        return pack(value, at);
    }

    /** Han digits alone: is the character at an offset the next digit of a positional numeral? */
    private static boolean positional(CharSequence s, int at, int to, int from) {
        char c = s.charAt(at);
        if (handigit(c) >= 0) {
            return true;
        }
        if (!isNought(c)) {
            return false;
        }
        if (at - from >= 3) {
            return true;
        }
        int next = at + 1;
        while (next < to && isNought(s.charAt(next))) {
            next++;
        }
        return next < to && handigit(s.charAt(next)) >= 0;
    }

    private static long readPositional(CharSequence s, int from, int to) {
        long value = 0;
        int at = from;
        while (at < to && (at == from || positional(s, at, to, from))) {
            value = Math.min(value * 10 + Math.max(0, handigit(s.charAt(at))), Integer.MAX_VALUE);
            at++;
        }
        return pack(value, at);
    }

    private static long readWithUnits(CharSequence s, int from, int to) {
        long low = readSection(s, from, to);
        if (low < 0 || value(low) == 0) {
            return low;
        }
        int end = end(low);
        if (end == to || s.charAt(end) != '万') {
            return low;
        }
        long total = (long) value(low) * TEN_THOUSAND;
        end++;
        long rest = readRest(s, end, to, TEN_THOUSAND);
        return rest < 0 ? pack(total, end) : pack(total + value(rest), end(rest));
    }

    /** Up to 9999: 一千二百三十四, 十二, 百二, 两千零五; or one digit. */
    private static long readSection(CharSequence s, int from, int to) {
        char c = s.charAt(from);
        if (handigit(c) == 0) {
            return pack(0, from + 1);
        }
        return readRest(s, from, to, 0);
    }

    /**
     * What follows a unit (0: nothing precedes): digits with ever smaller units, 零 between them, and a last digit, which
     * counts tenths of the unit before it unless 零 stands between.
     */
    private static long readRest(CharSequence s, int from, int to, int before) {
        int above = before == 0 ? TEN_THOUSAND : before;
        int last = before;
        int total = 0;
        int at = from;
        while (at < to) {
            int start = at;
            boolean nought = total + before > 0 && isZero(s.charAt(at));
            if (nought) {
                at++;
            }
            char c = at < to ? s.charAt(at) : ' ';
            int tens = tens(c);
            if (tens > 0 && above > 10) {
                total += tens;
                at++;
                above = 10;
                last = 10;
                continue;
            }
            int digit = c == '两' ? 2 : handigit(c);
            int unitAt = digit > 0 ? at + 1 : at;
            int unit = unitAt < to ? smallUnit(s.charAt(unitAt)) : 0;
            if (unit > 0 && unit < above && (digit > 0 || total + before == 0)) {
                total += Math.max(digit, 1) * unit;
                at = unitAt + 1;
                above = unit;
                last = unit;
                continue;
            }
            if (digit > 0 && last != 1) {
                total += nought || last == 0 ? digit : digit * (last / 10);
                return pack(total, at + 1);
            }
            at = start;
            break;
        }
        return total == 0 ? NONE : pack(total, at);
    }

    private static long pack(long value, int end) {
        return value > MAX ? NONE : value << 32 | end;
    }

    /** 0 to 9 for the digits of a positional numeral, -1 for all else. */
    private static int handigit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一' -> 1;
            case '二' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    /** Noughts that are no Han digit, yet are typed between them. */
    private static boolean isNought(char c) {
        return c == '○' || c == '0' || c == '０' || c == 'O' || c == 'Ｏ';
    }

    private static boolean isZero(char c) {
        return c == '零' || c == '〇' || c == '○';
    }

    private static int smallUnit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int unit(char c) {
        return c == '万' ? TEN_THOUSAND : smallUnit(c);
    }

    private static int tens(char c) {
        return c == '廿' ? 20 : c == '卅' ? 30 : 0;
    }

    /** The value of a numeral of one character, -1 for all else. */
    private static int enclosed(char c) {
        if (c < '\u2160' || c > '\u32BF') {
            return -1;
        }
        if (c <= '\u216B') {
            return c - '\u2160' + 1;
        }
        if (c >= '\u2170' && c <= '\u217B') {
            return c - '\u2170' + 1;
        }
        if (c >= '\u2460' && c <= '\u249B') {
            return (c - '\u2460') % 20 + 1;
        }
        if (c == '\u24EA' || c == '\u24FF') {
            return 0;
        }
        if (c >= '\u24EB' && c <= '\u24F4') {
            return c - '\u24EB' + 11;
        }
        if (c >= '\u24F5' && c <= '\u24FE') {
            return c - '\u24F5' + 1;
        }
        if (c >= '\u2776' && c <= '\u2793') {
            return (c - '\u2776') % 10 + 1;
        }
        if (c >= '\u3220' && c <= '\u3229') {
            return c - '\u3220' + 1;
        }
        if (c >= '\u3251' && c <= '\u325F') {
            return c - '\u3251' + 21;
        }
        if (c >= '\u3280' && c <= '\u3289') {
            return c - '\u3280' + 1;
        }
        return c >= '\u32B1' ? c - '\u32B1' + 36 : -1;
    }
}
