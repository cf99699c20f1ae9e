package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/** The end of a range: what follows a dash or 至 after a date. */
final class DateRange {

    private static final Words NEXT_YEAR = Lexicon.words(Use.NEXT_YEAR);

    private DateRange() {}

    static boolean isDash(char c) {
        return "—–-－─―~～".indexOf(c) >= 0;
    }

    /** The end of the range that a date begins, with the year and month that it leaves out; {@code null} for no range. */
    static HanDates.@Nullable Found after(String text, int end, HanDate from) {
        int at = Scan.skipBlanks(text, TimeOfDay.skip(text, end));
        at = Scan.at(text, at) == '起' && isTo(Scan.at(text, at + 1)) ? at + 1 : at;
        int mark = at;
        while (mark < text.length() && mark - at < 2 && isDash(text.charAt(mark))) {
            mark++;
        }
        if (mark == at && isTo(Scan.at(text, at))) {
            mark++;
        }
        int word = NEXT_YEAR.at(text, Scan.skipBlanks(text, mark));
        int start = Scan.skipBlanks(text, Scan.skipBlanks(text, mark) + word);
        if (word > 0) {
            return mark == at ? null : nextYear(text, start, from);
        }
        if (mark == at || start >= text.length() || !HanNumerals.isNumeralChar(text.charAt(start))) {
            return null;
        }
        HanDates.Found until = HanDates.readAt(text, start, text.length()).orElse(null);
        until = until == null ? shorter(text, start, from) : withYear(until, from);
        if (until == null || !ordered(from, until.date())) {
            return null;
        }
        int last = until.date().day() == null ? until.end() : TimeOfDay.skip(text, until.end());
        return new HanDates.Found(until.date(), until.start(), last);
    }

    private static boolean isTo(char c) {
        return c == '至' || c == '到';
    }

    /** 11月至次年3月, 12月1日至翌年2月底. */
    private static HanDates.@Nullable Found nextYear(String text, int start, HanDate from) {
        if (from.month() == null || start >= text.length() || !HanNumerals.isNumeralChar(text.charAt(start))) {
            return null;
        }
        Integer year = from.year() == null ? null : Integer.valueOf(from.year() + 1);
        HanDates.Found until = HanDates.readAt(text, start, text.length()).orElse(null);
        until = until == null ? shorter(text, start, new HanDate(null, from.month(), null)) : until;
        if (until == null || until.date().year() != null) {
            return null;
        }
        HanDate date =
                DateScan.dateOrNull(year, until.date().month(), until.date().day());
        return date == null ? null : new HanDates.Found(date, until.start(), until.end());
    }

    private static HanDates.@Nullable Found withYear(HanDates.Found until, HanDate from) {
        HanDate date = until.date();
        if (date.year() != null || from.year() == null) {
            return until;
        }
        HanDate full = DateScan.dateOrNull(from.year(), date.month(), date.day());
        return full == null ? null : new HanDates.Found(full, until.start(), until.end());
    }

    /** 2020年, 12月, 30日. */
    private static HanDates.@Nullable Found shorter(String text, int start, HanDate from) {
        long read = HanNumerals.read(text, start, text.length());
        if (read < 0) {
            return null;
        }
        int value = HanNumerals.value(read);
        int mark = Scan.skipBlanks(text, HanNumerals.end(read));
        boolean figures = Chars.isDigit(text.charAt(start)) || HanNumerals.end(read) - start == 4;
        HanDate date = null;
        switch (Scan.at(text, mark)) {
            case '年' -> date = figures && value >= 1800 && value <= 2100 ? new HanDate(value, null, null) : null;
            case '月' -> date = from.month() == null ? null : DateScan.dateOrNull(from.year(), value, null);
            case '日' -> date = from.day() == null ? null : DateScan.dateOrNull(from.year(), from.month(), value);
            default -> {}
        }
        return date == null ? null : new HanDates.Found(date, start, mark + 1);
    }

    /** Whether the end may follow the start; without years a range may run over the new year. */
    private static boolean ordered(HanDate from, HanDate until) {
        int years = compare(from.year(), until.year());
        int months = compare(from.month(), until.month());
        if (years != 0) {
            return years < 0;
        }
        if (months != 0) {
            return months < 0 || from.year() == null;
        }
        return compare(from.day(), until.day()) < 0;
    }

    private static int compare(@Nullable Integer a, @Nullable Integer b) {
        return a == null || b == null ? 0 : Integer.compare(a, b);
    }
}
