package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in Chinese text.
 *
 * <p>What is read, in ASCII, full-width or Han numerals, blanks (line ends too) between the parts allowed:
 * 2024年8月30日, 2024年8月, 8月30日, 二〇二四年八月三十日; and in figures, without blanks, 2024-08-30, 2024/8/30, 2024.8.30. For 日 the
 * text may say 号. A date that does not exist (2024年13月40日) is not read, nor is any part of it. A year alone is no date
 * either.
 */
public final class HanDates {

    private static final int FIRST_OF_REPUBLIC = 1912;

    /** Digits of a year. */
    private static final int YEAR = 4;

    private static final String WEEKDAYS = "一二三四五六日天";

    private HanDates() {}

    /**
     * A date and where it stands.
     *
     * @param date the date
     * @param start offset of its first character, in UTF-16 code units
     * @param end offset behind its last character
     */
    public record Found(HanDate date, int start, int end) {
        /**
         * Checks.
         *
         * @param date the date
         * @param start offset of its first character, in UTF-16 code units
         * @param end offset behind its last character
         * @throws IllegalArgumentException when date is null
         */
        public Found {
            Required.part(date, "Found", "date");
        }
    }

    /**
     * Reads the date that starts exactly at an offset. Characters before it are not looked at.
     *
     * @param s any text
     * @param from where the date starts
     * @param to where reading ends at the latest; 0 &lt;= from &lt;= to &lt;= length
     * @return the date, the longest that there is; empty when none starts there
     * @throws IndexOutOfBoundsException if the range lies outside the text
     */
    public static Optional<Found> readAt(CharSequence s, int from, int to) {
        Required.argument(s, "s");
        Objects.checkFromToIndex(from, to, s.length());
        return Optional.ofNullable(DateReader.read(s, from, to));
    }

    /**
     * Finds the first date of a range. A date does not start inside a number, and what is left of a date that does not
     * exist is not read: neither 2023年2月29日 nor 24年8月30日 holds 2月29日 or 8月30日. Characters before the range are not looked
     * at.
     *
     * @param s any text
     * @param from where the range starts
     * @param to where it ends; 0 &lt;= from &lt;= to &lt;= length
     * @return the first date that lies wholly in the range; empty when there is none
     * @throws IndexOutOfBoundsException if the range lies outside the text
     */
    public static Optional<Found> find(CharSequence s, int from, int to) {
        Required.argument(s, "s");
        Objects.checkFromToIndex(from, to, s.length());
        int at = from;
        while (at < to) {
            int end = DateReader.endOfNumber(s, at, to);
            if (end > at) {
                Found found = DateReader.read(s, at, to);
                if (found != null && !DateReader.isRest(found, s, from)) {
                    return Optional.of(found);
                }
            }
            at = Math.max(end, at + 1);
        }
        return Optional.empty();
    }

    /**
     * Reads a text that is a date and nothing else, as {@link #parse(CharSequence)} does.
     *
     * @param s any text
     * @return the date; empty when the text says anything more, or no date
     * @deprecated {@link #parse(CharSequence)} is its name, as that of {@link HanNumerals#parse(CharSequence)} is
     */
    @Deprecated(since = "0.2.0")
    public static Optional<HanDate> parseWhole(CharSequence s) {
        return parse(s);
    }

    /**
     * Reads a text that is one date and nothing else; blanks and brackets around it and a day of the week after it are allowed: （2024年9月21日）,
     * 2024年9月21日（星期六）, 中華民國110年3月5日, 2 0 2 4 年 9 月 2 1 日.
     *
     * @param s any text
     * @return the date; empty when the text says anything more, or no date
     * @since 0.2.0
     */
    public static Optional<HanDate> parse(CharSequence s) {
        Required.argument(s, "s");
        int from = 0;
        int to = s.length();
        while (from < to && isAround(s.charAt(from), "([<")) {
            from++;
        }
        while (from < to && isAround(s.charAt(to - 1), ")]>")) {
            to--;
        }
        to = withoutWeekday(s, from, to);
        CharSequence common = ofRepublic(s, from, to);
        if (common != null) {
            return parse(common);
        }
        Found found = DateReader.read(s, from, to);
        if (found != null && found.end() == to) {
            return Optional.of(found.date());
        }
        CharSequence closed = letterSpaced(s, from, to);
        return closed == null ? Optional.empty() : parse(closed);
    }

    /**
     * 2 0 2 4 年 8 月 3 0 日 without its blanks, and 二 OO 六年, where a tool sets letters apart from Han; null where the digits of the year do not
     * stand apart.
     */
    private static @Nullable CharSequence letterSpaced(CharSequence s, int from, int to) {
        int digits = 0;
        int blanks = 0;
        int at = from;
        while (at < to && digits <= YEAR && NumeralReader.isDigit(s.charAt(at))) {
            digits++;
            at++;
            blanks += at < to && Chars.isBlank(s.charAt(at)) ? 1 : 0;
            while (at < to && Chars.isBlank(s.charAt(at))) {
                at++;
            }
        }
        boolean apart = blanks == YEAR || blanks > 0 && !Chars.isDigit(s.charAt(from));
        if (digits != YEAR || !apart || at >= to || s.charAt(at) != '年') {
            return null;
        }
        StringBuilder closed = new StringBuilder();
        for (int k = from; k < to; k++) {
            if (!Chars.isBlank(s.charAt(k))) {
                closed.append(s.charAt(k));
            }
        }
        return closed;
    }

    /** The end of a date without the day of the week behind it: 2031年2月3日（星期一）, …日 星期一. */
    private static int withoutWeekday(CharSequence s, int from, int to) {
        int word = to - 3;
        boolean week = word > from
                && (s.charAt(word) == '星' && s.charAt(word + 1) == '期'
                        || (s.charAt(word) == '礼' || s.charAt(word) == '禮') && s.charAt(word + 1) == '拜')
                && WEEKDAYS.indexOf(s.charAt(word + 2)) >= 0;
        int end = week ? word : to;
        while (week && end > from && isAround(s.charAt(end - 1), "(")) {
            end--;
        }
        return end;
    }

    /** The offset behind a word, in traditional characters too; the same offset where it does not stand there. */
    private static int behind(CharSequence s, int at, int to, String word) {
        boolean stands = at + 2 <= to
                && Traditional.fold(s.charAt(at)) == word.charAt(0)
                && Traditional.fold(s.charAt(at + 1)) == word.charAt(1);
        return stands ? at + 2 : at;
    }

    /** A date that counts the years from 1912 on, in the common count; null where a range is not one. */
    private static @Nullable CharSequence ofRepublic(CharSequence s, int from, int to) {
        int era = behind(s, from, to, "中华");
        int at = behind(s, era, to, "民国");
        if (at == era) {
            return null;
        }
        while (at < to && Chars.isBlank(s.charAt(at))) {
            at++;
        }
        long read = at < to ? HanNumerals.read(s, at, to) : -1;
        boolean year = read >= 0 && HanNumerals.value(read) > 0 && HanNumerals.value(read) < 1000;
        return year
                ? HanNumerals.value(read)
                        + FIRST_OF_REPUBLIC
                        - 1
                        + s.subSequence(HanNumerals.end(read), to).toString()
                : null;
    }

    private static boolean isAround(char c, String brackets) {
        return Chars.isBlank(c) || brackets.indexOf(Chars.fold(c)) >= 0;
    }
}
