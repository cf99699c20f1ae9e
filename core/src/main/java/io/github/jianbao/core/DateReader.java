package io.github.jianbao.core;

import io.github.jianbao.core.HanDates.Found;
import org.jspecify.annotations.Nullable;

/** Reads one date, part by part, from left to right. */
final class DateReader {

    private final CharSequence text;
    private final int start;
    private final int to;

    private DateReader(CharSequence text, int start, int to) {
        this.text = text;
        this.start = start;
        this.to = to;
    }

    static @Nullable Found read(CharSequence text, int start, int to) {
        return new DateReader(text, start, to).read();
    }

    private @Nullable Found read() {
        long first = number(start, 4);
        if (first < 0) {
            return null;
        }
        int at = skipBlanks(HanNumerals.end(first));
        if (at == to) {
            return null;
        }
        return switch (Chars.fold(text.charAt(at))) {
            case '年' -> afterYear(HanNumerals.value(first), at + 1);
            case '月' -> afterMonth(0, HanNumerals.value(first), at + 1);
            case '-', '/', '.' -> figures(first);
            default -> null;
        };
    }

    /** {@code 8月30日}, {@code 8月} after a year. */
    private @Nullable Found afterYear(int year, int at) {
        if (year == 0) {
            return null;
        }
        long month = number(skipBlanks(at), 2);
        if (month < 0) {
            return null;
        }
        int mark = skipBlanks(HanNumerals.end(month));
        return mark < to && text.charAt(mark) == '月'
                ? afterMonth(year, HanNumerals.value(month), mark + 1)
                : null;
    }

    /** {@code 30日} after a month; nothing at all where there is a year. */
    private @Nullable Found afterMonth(int year, int month, int at) {
        if (month == 0) {
            return null;
        }
        long day = number(skipBlanks(at), 2);
        int mark = day < 0 ? to : skipBlanks(HanNumerals.end(day));
        if (mark < to && (text.charAt(mark) == '日' || text.charAt(mark) == '号')) {
            int value = HanNumerals.value(day);
            return value == 0 ? null : found(year, month, value, mark + 1);
        }
        return year == 0 ? null : found(year, month, 0, at);
    }

    /** {@code 2024-08-30} and the like: the same separator twice, no blanks. */
    private @Nullable Found figures(long year) {
        int at = HanNumerals.end(year);
        char separator = Chars.fold(text.charAt(at));
        long month = digits(at + 1);
        if (at - start != 4 || month < 0) {
            return null;
        }
        int second = HanNumerals.end(month);
        if (second == to || Chars.fold(text.charAt(second)) != separator) {
            return null;
        }
        long day = digits(second + 1);
        if (day < 0 || HanNumerals.value(month) == 0 || HanNumerals.value(day) == 0) {
            return null;
        }
        return found(HanNumerals.value(year), HanNumerals.value(month), HanNumerals.value(day), HanNumerals.end(day));
    }

    private @Nullable Found found(int year, int month, int day, int end) {
        if (!HanDate.exists(year, month, day)) {
            return null;
        }
        HanDate date = new HanDate(year == 0 ? null : Integer.valueOf(year), month, day == 0 ? null : Integer.valueOf(day));
        return new Found(date, start, end);
    }

    /** One or two ASCII or full-width digits. */
    private long digits(int at) {
        return at < to && Chars.isDigit(text.charAt(at)) ? number(at, 2) : -1;
    }

    /** A numeral, of at most so many digits where it is in figures. */
    private long number(int at, int most) {
        if (at >= to) {
            return -1;
        }
        long number = HanNumerals.read(text, at, to);
        boolean figures = Chars.isDigit(text.charAt(at));
        return number < 0 || (figures && HanNumerals.end(number) - at > most) ? -1 : number;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < to && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
