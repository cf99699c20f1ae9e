package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Numerals as Chinese texts write them, both ways.
 *
 * <p>What is read, all of it without a sign, from 0 to 99,999,999:
 *
 * <ul>
 *   <li>Han numerals with units: 一, 十, 十二, 廿三, 一百零五, 一百十五, 一百二 (120), 两千, 一万二千;
 *   <li>Han digits without units, at least two: 二〇二四, 二零二四, also with ○ or the digit 0 for 〇 (二○二四, 二0二四);
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

    private static final int TEN_THOUSAND = 10_000;

    private HanNumerals() {}

    /**
     * Reads the longest numeral that starts at an offset. Characters before it are not looked at.
     *
     * @param s any text
     * @param from where the numeral starts
     * @param to where reading ends at the latest; 0 &lt;= from &lt;= to &lt;= length
     * @return the value in the upper 32 bits and the end of the numeral (an offset into {@code s}, without it) in the lower;
     *     -1 when no numeral starts there, or more than eight digits without a unit do
     * @throws IndexOutOfBoundsException if the range lies outside the text
     */
    public static long read(CharSequence s, int from, int to) {
        Required.argument(s, "s");
        Objects.checkFromToIndex(from, to, s.length());
        return from == to ? NumeralReader.NONE : NumeralReader.read(s, from, to);
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
        Required.argument(s, "s");
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
        return Chars.isDigit(c) || CharClasses.isHanNumeral(c) || EnclosedNumerals.value(c) >= 0;
    }
}
