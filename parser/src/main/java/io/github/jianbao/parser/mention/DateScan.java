package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** The figures and numerals of dates: where they start and end, and whether they make a date. */
final class DateScan {

    static final int FIRST_YEAR = 1800;

    static final int LAST_YEAR = 2100;

    /** Signs that stand for 〇 in 二〇二五 beside the usual ones: letters and a circle. */
    private static final String ODD_NOUGHTS = "OＯoｏ◯\u039F\u03BF\u041E\u043E";

    private static final String HAN_DIGITS = "〇○零一二三四五六七八九0０" + ODD_NOUGHTS;

    static final String HAN_NUMERALS = "一二三四五六七八九十廿";

    /** No more of a text is looked at where a date has odd noughts in it. */
    private static final int LONGEST_DATE = 30;

    private DateScan() {}

    /** The date that starts at an offset, whatever stands for its noughts; absent where there is none. */
    static HanDates.@Nullable Found readAt(String text, int start) {
        int to = Math.min(text.length(), start + LONGEST_DATE);
        boolean odd = false;
        for (int at = start; at < to && !odd; at++) {
            odd = ODD_NOUGHTS.indexOf(text.charAt(at)) >= 0;
        }
        if (!odd) {
            return HanDates.readAt(text, start, text.length()).orElse(null);
        }
        StringBuilder usual = new StringBuilder(text.substring(start, to));
        for (int at = 0; at < usual.length(); at++) {
            char before = at == 0 ? Scan.at(usual.toString(), 1) : usual.charAt(at - 1);
            if (ODD_NOUGHTS.indexOf(usual.charAt(at)) >= 0 && HAN_DIGITS.indexOf(before) >= 0) {
                usual.setCharAt(at, '〇');
            }
        }
        HanDates.Found found = HanDates.readAt(usual, 0, usual.length()).orElse(null);
        return found == null ? null : new HanDates.Found(found.date(), start, start + found.end());
    }

    /** Where the four figures of a year start; -1 where there are none. */
    static int startOfYear(String text, int i) {
        int end = Scan.skipBlanksBack(text, i);
        int start = Scan.digitsBack(text, end);
        boolean han = false;
        if (end - start < 4) {
            start = back(text, end, HAN_DIGITS, 5);
            for (int at = start; at < end; at++) {
                han |= "一二三四五六七八九".indexOf(text.charAt(at)) >= 0;
            }
            start = han ? start : end;
        }
        char before = Scan.at(text, start - 1);
        return end - start == 4 && before != '.' && before != '．' ? start : -1;
    }

    /** 2018—2020年: where 2018 starts when it stands before the year; -1 otherwise. */
    static int startOfRange(String text, int start, int year) {
        int at = Scan.skipBlanksBack(text, start);
        int dash = at;
        while (dash > 0 && at - dash < 2 && DateRange.isDash(text.charAt(dash - 1))) {
            dash--;
        }
        if (dash == at && (Scan.at(text, at - 1) == '至' || Scan.at(text, at - 1) == '到')) {
            dash--;
        }
        int end = Scan.skipBlanksBack(text, dash);
        int first = Scan.digitsBack(text, end);
        int value = Scan.number(text, first, end);
        return dash < at && end - first == 4 && value >= FIRST_YEAR && value < year ? first : -1;
    }

    /** 1—3月: where 1 starts when it stands before the month; -1 otherwise. */
    static int startOfMonths(String text, int before, char dash) {
        int end = Scan.skipBlanksBack(text, before - 1);
        int start = Scan.digitsBack(text, end);
        boolean month = end > start && end - start <= 2 && Scan.number(text, start, end) <= 12;
        char c = Scan.at(text, start - 1);
        boolean mark = DateRange.isDash(dash) || dash == '至' || dash == '到';
        return mark && month && c != '.' && c != '-' && c != '/' && c != '月' ? start : -1;
    }

    static int back(String text, int end, String chars, int most) {
        int at = end;
        while (at > 0 && end - at < most && chars.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    static boolean monthFollows(String text, int from) {
        return numeralThen(text, from, '月');
    }

    static boolean dayFollows(String text, int from) {
        return numeralThen(text, from, '日');
    }

    private static boolean numeralThen(String text, int from, char mark) {
        int at = Scan.skipBlanks(text, from);
        if (at == text.length() || !HanNumerals.isNumeralChar(text.charAt(at))) {
            return false;
        }
        long read = HanNumerals.read(text, at, Math.min(text.length(), at + 6));
        return read >= 0 && Scan.at(text, Scan.skipBlanks(text, HanNumerals.end(read))) == mark;
    }

    /** 第5号, 第10期 after a year: a number, no date. */
    static boolean numbered(String text, int at) {
        long read = at + 1 < text.length() ? HanNumerals.read(text, at + 1, text.length()) : -1;
        char mark = read < 0 ? 0 : Scan.at(text, Scan.skipBlanks(text, HanNumerals.end(read)));
        return mark == '号' || mark == '期';
    }

    static int endOfDigits(String text, int start) {
        int at = start;
        while (at < text.length() && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static @Nullable HanDate dateOrNull(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        boolean month1to12 = month == null || (month >= 1 && month <= 12);
        boolean inMonth = day == null
                || (month != null
                        && month1to12
                        && day >= 1
                        && day <= Month.of(month).length(year == null || Year.isLeap(year)));
        boolean some = year != null || month != null;
        return month1to12 && inMonth && some ? new HanDate(year, month, day) : null;
    }

    /** 2015年12月3 at the end of a text: the day was cut off. */
    static boolean cutOff(String text, int end) {
        int start = Scan.skipBlanks(text, end);
        int digits = endOfDigits(text, start);
        return digits > start && Scan.skipBlanks(text, digits) == text.length();
    }

    static boolean partOfDate(char c) {
        return Chars.isBlank(c)
                || Chars.isDigit(c)
                || "年月日".indexOf(c) >= 0
                || HAN_NUMERALS.indexOf(c) >= 0
                || HAN_DIGITS.indexOf(c) >= 0;
    }
}
