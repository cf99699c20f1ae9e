package io.github.jianbao.core;

import io.github.jianbao.core.HanDates.Found;
import org.jspecify.annotations.Nullable;

/** Reads one date, part by part, from left to right. In here 0 stands for a part that is absent. */
final class DateReader {

    /** 元月 is the first month. */
    private static final long FIRST = 1;

    private final CharSequence text;
    private final int start;
    private final int to;

    private DateReader(CharSequence text, int start, int to) {
        this.text = text;
        this.start = start;
        this.to = to;
    }

    /** The date that starts exactly there, if one does. */
    static @Nullable Found read(CharSequence text, int start, int to) {
        return new DateReader(text, start, to).first();
    }

    /** The end of the number that starts there: figures or Han numerals, never both; {@code from} when none does. */
    static int endOfNumber(CharSequence s, int from, int to) {
        int at = from;
        if (Chars.isDigit(s.charAt(from))) {
            while (at < to && Chars.isDigit(s.charAt(at))) {
                at++;
            }
        } else {
            while (at < to && CharClasses.isHanNumeral(s.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /**
     * Whether a date is the rest of one that does not exist: a number and a separator stand before one in figures, a number
     * and 年 before one without a year.
     */
    static boolean isRest(Found found, CharSequence s, int from) {
        int at = skipBlanksBack(s, found.start(), from);
        if (at == from) {
            return false;
        }
        char before = Chars.fold(s.charAt(at - 1));
        boolean inFigures = Chars.isDigit(s.charAt(found.end() - 1));
        boolean cut =
                inFigures ? isSeparator(before) : before == '年' && found.date().year() == null;
        int number = skipBlanksBack(s, at - 1, from);
        return cut && number > from && HanNumerals.isNumeralChar(s.charAt(number - 1));
    }

    private static int skipBlanksBack(CharSequence s, int end, int from) {
        int at = end;
        while (at > from && Chars.isBlank(s.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSeparator(char folded) {
        return folded == '-' || folded == '/' || folded == '.';
    }

    private @Nullable Found first() {
        long number = number(start);
        if (number < 0) {
            return null;
        }
        int end = HanNumerals.end(number);
        if (end < to && isSeparator(Chars.fold(text.charAt(end)))) {
            return figures();
        }
        int mark = skipBlanks(end);
        if (isAt(mark, '年')) {
            return isFiguresOver(number, start, 4) ? null : afterYear(HanNumerals.value(number), mark + 1);
        }
        return isAt(mark, '月') ? afterMonth(0, number, start, mark + 1) : null;
    }

    /** 8月30日, 元月3日, or 8月 alone, behind a year. */
    private @Nullable Found afterYear(int year, int at) {
        int begin = skipBlanks(at);
        long month = isAt(begin, '元') ? FIRST << Integer.SIZE | begin + 1 : number(begin);
        int mark = month < 0 ? to : skipBlanks(HanNumerals.end(month));
        return year > 0 && isAt(mark, '月') ? afterMonth(year, month, begin, mark + 1) : null;
    }

    /** 30日, or nothing where there is a year, behind a month that was read from {@code begin}. */
    private @Nullable Found afterMonth(int year, long month, int begin, int at) {
        if (isFiguresOver(month, begin, 2)) {
            return null;
        }
        int beginOfDay = skipBlanks(at);
        long day = number(beginOfDay);
        int mark = day < 0 ? to : skipBlanks(HanNumerals.end(day));
        if (isAt(mark, '日') || isAt(mark, '号')) {
            boolean wrong = isFiguresOver(day, beginOfDay, 2) || HanNumerals.value(day) == 0;
            return wrong ? null : found(year, HanNumerals.value(month), HanNumerals.value(day), mark + 1);
        }
        return year == 0 ? null : found(year, HanNumerals.value(month), 0, at);
    }

    /** 2024-08-30: four digits, one or two, one or two, between them the same separator; no third separator. */
    private @Nullable Found figures() {
        int month = start + 5;
        if (month > to || !Chars.isDigit(text.charAt(start)) || endOfNumber(text, start, to) != start + 4) {
            return null;
        }
        char separator = Chars.fold(text.charAt(start + 4));
        int endOfMonth = endOfFigures(month);
        if (endOfMonth == month || endOfMonth == to || Chars.fold(text.charAt(endOfMonth)) != separator) {
            return null;
        }
        int day = endOfMonth + 1;
        int end = endOfFigures(day);
        if (end == day || goesOn(end, separator)) {
            return null;
        }
        int dayValue = HanNumerals.value(number(day));
        return dayValue == 0
                ? null
                : found(HanNumerals.value(number(start)), HanNumerals.value(number(month)), dayValue, end);
    }

    /** The end of one or two digits; {@code from} itself where there are none, or more. */
    private int endOfFigures(int from) {
        if (from >= to || !Chars.isDigit(text.charAt(from))) {
            return from;
        }
        int end = endOfNumber(text, from, to);
        return end - from <= 2 ? end : from;
    }

    private boolean goesOn(int at, char separator) {
        return at + 1 < to && Chars.fold(text.charAt(at)) == separator && Chars.isDigit(text.charAt(at + 1));
    }

    private @Nullable Found found(int year, int month, int day, int end) {
        if (month == 0 || !HanDate.exists(year, month, day)) {
            return null;
        }
        return new Found(new HanDate(year == 0 ? null : year, month, day == 0 ? null : day), start, end);
    }

    /** A numeral, but none of one character such as ③. */
    private long number(int at) {
        boolean number = at < to && (Chars.isDigit(text.charAt(at)) || CharClasses.isHanNumeral(text.charAt(at)));
        return number ? HanNumerals.read(text, at, to) : NumeralReader.NONE;
    }

    private boolean isFiguresOver(long number, int begin, int most) {
        return Chars.isDigit(text.charAt(begin)) && HanNumerals.end(number) - begin > most;
    }

    private boolean isAt(int at, char c) {
        return at < to && text.charAt(at) == c;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < to && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
