package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.DateMention.Kind;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/** Dates, from their 年 or 月 backwards to the start and forwards to the end; and words such as 今年. */
final class DateFinder {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final String HAN_DIGITS = "〇○零一二三四五六七八九";
    private static final String HAN_NUMERALS = "一二三四五六七八九十廿";

    /** Before 年 in front of a month: 今年1月, 每年9月. */
    private static final String YEAR_WORDS = "今本去明每当次同翌";

    private final DocumentScope scope;
    private final Collected out;
    private final DateYears years;
    private final boolean on;
    private final TitleMarks marks;
    private final TargetReader targets;
    private int consumed;

    DateFinder(DocumentScope scope, Collected out, TitleMarks marks, TargetReader targets) {
        this.scope = scope;
        this.out = out;
        this.on = scope.reads(MentionKind.DATES);
        this.marks = marks;
        this.targets = targets;
        this.years = new DateYears(scope);
    }

    void begin() {
        consumed = 0;
    }

    /** At a 年. */
    void year(String text, int i) {
        if (i < consumed) {
            return;
        }
        int start = startOfYear(text, i);
        if (start < 0) {
            yearWord(text, i - 1);
            return;
        }
        if (!monthFollows(text, i + 1)) {
            if (!monthsOfYear(text, start, i)) {
                yearAlone(text, start, i);
            }
            return;
        }
        HanDates.Found full = HanDates.readAt(text, start, text.length()).orElse(null);
        if (full != null) {
            finish(text, start, full.date(), full.end());
        } else {
            impossible(text, start);
        }
    }

    /** 2024年1—9月: months of one year. */
    private boolean monthsOfYear(String text, int start, int i) {
        int from = Scan.skipBlanks(text, i + 1);
        int dash = Scan.skipBlanks(text, endOfDigits(text, from));
        char c = Scan.at(text, dash);
        if (from == dash || (!DateRange.isDash(c) && c != '至' && c != '到')) {
            return false;
        }
        int second = Scan.skipBlanks(text, dash + 1);
        int end = Scan.skipBlanks(text, endOfDigits(text, second));
        int year = HanNumerals.value(HanNumerals.read(text, start, i));
        int first = Scan.number(text, from, endOfDigits(text, from));
        int last = Scan.number(text, second, endOfDigits(text, second));
        boolean months = Scan.at(text, end) == '月' && first >= 1 && first < last && last <= 12;
        if (!months || year < FIRST_YEAR || year > LAST_YEAR || dayFollows(text, end + 1)) {
            return false;
        }
        add(range(start, new HanDate(year, first, null), new HanDate(year, last, null), end + 1));
        return true;
    }

    /** At a 月 that no year precedes. */
    void month(String text, int i) {
        if (i < consumed) {
            return;
        }
        int end = Scan.skipBlanksBack(text, i);
        int start = Scan.digitsBack(text, end);
        boolean figures = start < end;
        if (!figures) {
            start = back(text, end, HAN_NUMERALS, 2);
        }
        int before = Scan.skipBlanksBack(text, start);
        char c = Scan.at(text, before - 1);
        int from = figures ? startOfMonths(text, before, c) : -1;
        if (from >= 0) {
            months(text, from, start, i);
            return;
        }
        if (start == end || end - start > 2 || c == '.' || c == '．' || c == '第' || c == '-' || c == '/') {
            return;
        }
        int yearWord = -1;
        if (c == '年') {
            yearWord = before - 2;
            if (YEAR_WORDS.indexOf(Scan.at(text, yearWord)) < 0) {
                return;
            }
        }
        HanDates.Found day = HanDates.readAt(text, start, text.length()).orElse(null);
        if (day != null) {
            finish(text, yearWord >= 0 ? yearWord : start, day.date(), day.end());
        } else if (figures) {
            monthAlone(text, start, yearWord, i);
        }
    }

    /** At a 近: 近日. */
    void lately(String text, int i) {
        boolean other = "最附临接靠贴将".indexOf(Scan.at(text, i - 1)) >= 0;
        if (i >= consumed && !other && Scan.at(text, i + 1) == '日') {
            add(new DateMention(i, i + 2, Kind.VAGUE, null, null, null, null, null));
        }
    }

    /** At what stands before a 年: 今年, 去年, 明年. */
    private void yearWord(String text, int i) {
        char c = Scan.at(text, i);
        if (i < consumed || (c != '今' && c != '去' && c != '明')) {
            return;
        }
        boolean other = "至如过除减失说表证注声透光文查阐标写载列".indexOf(Scan.at(text, i - 1)) >= 0;
        if (other || Chars.isDigit(Scan.at(text, Scan.skipBlanks(text, i + 2)))) {
            return;
        }
        DateTail tail = DateTail.afterYear(text, i + 2);
        boolean deadline = tail.deadline() && c == '今';
        HanDate own = scope.date();
        HanDate resolved = deadline && own != null && own.year() != null ? new HanDate(own.year(), null, null) : null;
        add(new DateMention(
                i,
                tail.end(),
                deadline ? Kind.DEADLINE : Kind.VAGUE,
                null,
                tail.part(),
                null,
                resolved,
                resolved == null ? null : DateMention.Evidence.THIS_YEAR));
    }

    private void yearAlone(String text, int start, int i) {
        long read = HanNumerals.read(text, start, i);
        int year = HanNumerals.value(read);
        char before = Scan.at(text, Scan.skipBlanksBack(text, start) - 1);
        char next = Scan.at(text, Scan.skipBlanks(text, i + 1));
        boolean stated = year >= FIRST_YEAR && year <= LAST_YEAR && "近约逾超达".indexOf(before) < 0;
        if (!stated || (next == '第' && numbered(text, Scan.skipBlanks(text, i + 1)))) {
            return;
        }
        int from = startOfRange(text, start, year);
        if (from >= 0) {
            int first = Scan.number(text, from, from + 4);
            DateTail tail = DateTail.afterYear(text, i + 1);
            add(range(from, new HanDate(first, null, null), new HanDate(year, null, null), rangeEnd(tail, i + 1)));
            return;
        }
        finish(text, start, new HanDate(year, null, null), i + 1);
    }

    /** 1—3月: where 1 starts when it stands before the month; -1 otherwise. */
    private static int startOfMonths(String text, int before, char dash) {
        int end = Scan.skipBlanksBack(text, before - 1);
        int start = Scan.digitsBack(text, end);
        boolean month = end > start && end - start <= 2 && Scan.number(text, start, end) <= 12;
        char c = Scan.at(text, start - 1);
        boolean mark = DateRange.isDash(dash) || dash == '至' || dash == '到';
        return mark && month && c != '.' && c != '-' && c != '/' && c != '月' ? start : -1;
    }

    private void months(String text, int from, int start, int i) {
        int first = Scan.number(text, from, endOfDigits(text, from));
        int last = Scan.number(text, start, Scan.skipBlanksBack(text, i));
        if (first >= 1 && first < last && last <= 12 && !dayFollows(text, i + 1)) {
            add(range(from, new HanDate(null, first, null), new HanDate(null, last, null), i + 1));
        }
    }

    private static int endOfDigits(String text, int start) {
        int at = start;
        while (at < text.length() && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void monthAlone(String text, int start, int yearWord, int i) {
        int month = Scan.number(text, start, Scan.skipBlanksBack(text, i));
        char next = Scan.at(text, Scan.skipBlanks(text, i + 1));
        if (month < 1 || month > 12 || dayFollows(text, i + 1)) {
            if (dayFollows(text, i + 1)) {
                impossible(text, start);
            }
            return;
        }
        if (next != '内' && next != '以' && next != '龄') {
            finish(text, yearWord >= 0 ? yearWord : start, new HanDate(null, month, null), i + 1);
        }
    }

    /** What follows the date, and what stands before it, decides what kind it is. */
    private void finish(String text, int start, HanDate date, int end) {
        if (date.day() == null && cutOff(text, end)) {
            return;
        }
        HanDates.Found until = DateRange.after(text, end, date);
        if (until != null) {
            add(range(start, date, until.date(), until.end()));
            return;
        }
        DateTail tail = DateTail.after(text, end, date);
        boolean deadline = (tail.deadline() || aheadOf(text, start)) && !years.isPast(date) && !done(text, tail.end());
        Kind kind = deadline ? Kind.DEADLINE : Kind.PLAIN;
        DateYears.Resolved resolved = years.resolve(text, start, date, deadline, tail.end());
        add(new DateMention(start, tail.end(), kind, date, tail.part(), null, resolved.date(), resolved.evidence()));
    }

    /** 2015年12月3 at the end of a text: the day was cut off. */
    private static boolean cutOff(String text, int end) {
        int start = Scan.skipBlanks(text, end);
        int digits = endOfDigits(text, start);
        return digits > start && Scan.skipBlanks(text, digits) == text.length();
    }

    private DateMention range(int start, HanDate date, HanDate until, int end) {
        return new DateMention(start, end, Kind.RANGE, date, null, until, null, null);
    }

    private static int rangeEnd(DateTail tail, int end) {
        return tail.part() == null ? end : tail.end();
    }

    private void add(DateMention mention) {
        consumed = mention.end();
        if (mention.kind() == Kind.DEADLINE && !marks.isOpen()) {
            targets.deadline(mention.end(), mention.best());
        }
        if (on) {
            out.add(mention);
        }
    }

    private void impossible(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 20 && partOfDate(text.charAt(end))) {
            end++;
        }
        int trimmed = Scan.skipBlanksBack(text, end);
        consumed = trimmed;
        scope.found(MentionFinding.DATE_IMPOSSIBLE, start, trimmed, text.substring(start, trimmed));
    }

    private static boolean partOfDate(char c) {
        return Chars.isBlank(c)
                || Chars.isDigit(c)
                || "年月日".indexOf(c) >= 0
                || HAN_NUMERALS.indexOf(c) >= 0
                || HAN_DIGITS.indexOf(c) >= 0;
    }

    /** Where the four figures of a year start; -1 where there are none. */
    private static int startOfYear(String text, int i) {
        int end = Scan.skipBlanksBack(text, i);
        int start = Scan.digitsBack(text, end);
        if (start == end) {
            start = back(text, end, HAN_DIGITS, 5);
        }
        char before = Scan.at(text, start - 1);
        return end - start == 4 && before != '.' && before != '．' ? start : -1;
    }

    /** 2018—2020年: where 2018 starts when it stands before the year; -1 otherwise. */
    private static int startOfRange(String text, int start, int year) {
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

    private static int back(String text, int end, String chars, int most) {
        int at = end;
        while (at > 0 && end - at < most && chars.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static boolean monthFollows(String text, int from) {
        return numeralThen(text, from, '月');
    }

    private static boolean dayFollows(String text, int from) {
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
    private static boolean numbered(String text, int at) {
        long read = at + 1 < text.length() ? HanNumerals.read(text, at + 1, text.length()) : -1;
        char mark = read < 0 ? 0 : Scan.at(text, Scan.skipBlanks(text, HanNumerals.end(read)));
        return mark == '号' || mark == '期';
    }

    /** 到2026年: an aim, when 到 opens the clause. */
    private static boolean aheadOf(String text, int start) {
        int at = Scan.skipBlanksBack(text, start);
        char c = Scan.at(text, at - 1);
        if (c != '到' && c != '至') {
            return false;
        }
        char before = Scan.at(text, Scan.skipBlanksBack(text, at - 1) - 1);
        return before == 0 || "，。；：、,;:（(“".indexOf(before) >= 0 || (c == '到' && AIMS.before(text, at - 1) > 0);
    }

    private static final Words AIMS = Lexicon.words(Use.BEFORE_AIMED_DATES);

    /** 已 or 共 soon after: the text looks back. */
    private static boolean done(String text, int end) {
        int to = Math.min(text.length(), end + 5);
        for (int i = end; i < to; i++) {
            char c = text.charAt(i);
            if (c == '已' || c == '曾') {
                return true;
            }
        }
        return false;
    }

    static @Nullable HanDate dateOrNull(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        boolean month1to12 = month == null || (month >= 1 && month <= 12);
        boolean inMonth = day == null
                || (month != null
                        && month1to12
                        && day >= 1
                        && day <= java.time.Month.of(month).length(year == null || java.time.Year.isLeap(year)));
        boolean some = year != null || month != null;
        return month1to12 && inMonth && some ? new HanDate(year, month, day) : null;
    }
}
