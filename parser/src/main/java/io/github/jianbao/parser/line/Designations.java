package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import org.jspecify.annotations.Nullable;

/** The designation of an issue (期号): 2024年第10期(总第20期), 第42期（总第1268期）, 2024年第3-4期（合刊）, 二〇一四年春. */
public final class Designations {

    /** Letters beside the numbers at most. */
    private static final int MOST_WORDS = 12;

    /** What a designation ends with. */
    static final String LAST = "期）)辑日刊号春夏秋冬卷周";

    /** What a designation holds: 第3期, 2014年春, 增刊. */
    private static final CharSet NAMING = new CharSet("期辑卷刊周春夏秋冬");

    /** What stands between the numbers of a day, and in front of one. */
    private static final CharSet IN_DAYS = new CharSet("-./");

    private static final CharSet BEFORE_DAYS = new CharSet("·|｜丨•,，/");

    /** What a year in Han numerals opens with. */
    private static final CharSet YEARS = new CharSet("一二〇○零");

    private Designations() {}

    /**
     * The parts of a designation.
     *
     * @param year the year
     * @param number the number in the year
     * @param lastNumber the last number of a double issue
     * @param total the running total
     */
    public record Parts(
            @Nullable Integer year,
            @Nullable Integer number,
            @Nullable Integer lastNumber,
            @Nullable Integer total) {}

    static boolean is(String text, int start, int end) {
        if (end - start > 60) {
            return false;
        }
        int day = Chars.isDigit(text.charAt(end - 1)) ? day(text, start, end) : end;
        if (day < end) {
            return day > start && is(text, start, day);
        }
        return LAST.indexOf(text.charAt(end - 1)) >= 0 && named(text, start, end) && parse(text, start, end) != null;
    }

    /** Where words end that a day in digits and a mark stand behind: 第3期 · 2031-02-03; the end where none does. */
    private static int day(String text, int start, int end) {
        int at = end;
        while (at > start && (Chars.isDigit(text.charAt(at - 1)) || IN_DAYS.contains(text.charAt(at - 1)))) {
            at--;
        }
        HanDates.Found found = HanDates.readAt(text, at, end).orElse(null);
        if (at == start || found == null || found.end() < end || found.date().day() == null) {
            return end;
        }
        while (at > start && (Chars.isBlank(text.charAt(at - 1)) || BEFORE_DAYS.contains(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** Whether any of the words stands there that every designation has one of. */
    private static boolean named(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (NAMING.contains(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a line that is a designation, whatever stands around it in brackets.
     *
     * @param text the text
     * @param start first offset
     * @param end offset after the last character
     * @return the parts, or null where the line is not one
     */
    public static @Nullable Parts parse(String text, int start, int end) {
        Integer year = null;
        Integer number = null;
        Integer lastNumber = null;
        Integer total = null;
        boolean season = false;
        boolean volume = false;
        int words = 0;
        int at = start;
        while (at < end && words <= MOST_WORDS) {
            char c = text.charAt(at);
            if (c == '第' || c == '总') {
                boolean running = c == '总';
                int from = skip(text, at + 1, end);
                if (running && from < end && text.charAt(from) == '第') {
                    from = skip(text, from + 1, end);
                }
                long read = from < end ? HanNumerals.read(text, from, end) : -1;
                if (read < 0) {
                    words++;
                    at++;
                    continue;
                }
                int after = skip(text, HanNumerals.end(read), end);
                int lastValue = 0;
                if (after + 1 < end && "-—–－~～、至".indexOf(text.charAt(after)) >= 0) {
                    int second = skip(text, after + 1, end);
                    if (second < end && text.charAt(second) == '第') {
                        second++;
                    }
                    long more = second < end ? HanNumerals.read(text, second, end) : -1;
                    if (more >= 0) {
                        lastValue = HanNumerals.value(more);
                        after = skip(text, HanNumerals.end(more), end);
                    }
                }
                if (after >= end || "期辑卷周".indexOf(text.charAt(after)) < 0) {
                    words++;
                    at++;
                    continue;
                }
                if (running) {
                    total = HanNumerals.value(read);
                } else if (number == null || volume) {
                    number = HanNumerals.value(read);
                    lastNumber = lastValue > 0 ? Integer.valueOf(lastValue) : null;
                    volume = text.charAt(after) == '卷';
                }
                at = after + 1;
            } else if (year == null && (Chars.isDigit(c) || YEARS.contains(c))) {
                long read = HanNumerals.read(text, at, end);
                int after = read < 0 ? at : skip(text, HanNumerals.end(read), end);
                if (read >= 0
                        && HanNumerals.value(read) >= 1900
                        && HanNumerals.value(read) < 2200
                        && after < end
                        && text.charAt(after) == '年') {
                    year = HanNumerals.value(read);
                    at = skip(text, after + 1, end);
                    if (at < end && "春夏秋冬".indexOf(text.charAt(at)) >= 0) {
                        season = true;
                        at++;
                    }
                } else {
                    at = Math.max(at + 1, read < 0 ? 0 : HanNumerals.end(read));
                }
            } else {
                words += Chars.isHan(c) || Chars.isLatin(c) ? 1 : 0;
                at++;
            }
        }
        boolean special = text.startsWith("增刊", start)
                || text.startsWith("创刊号", start)
                || end - start <= 12
                        && (contains(text, start, end, "增刊")
                                || contains(text, start, end, "创刊号")
                                || contains(text, start, end, "特刊")
                                || contains(text, start, end, "专刊") && year != null);
        boolean named = number != null || total != null || season || special;
        int allowed = number != null || total != null ? MOST_WORDS : 4;
        return named && words <= allowed ? new Parts(year, number, lastNumber, total) : null;
    }

    private static boolean contains(String text, int start, int end, String word) {
        return Search.contains(text, start, end, word);
    }

    private static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
