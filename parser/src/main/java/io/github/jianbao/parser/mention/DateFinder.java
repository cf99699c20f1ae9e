package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.DateMention.Cycle;
import io.github.jianbao.model.DateMention.Kind;
import io.github.jianbao.model.DateMention.Recurrence;
import io.github.jianbao.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Dates, from their 年 or 月 backwards to the start and forwards to the end; and words such as 今年. */
final class DateFinder {

    /** Before 年 in front of a month: 今年1月, 每年9月. */
    private static final String YEAR_WORDS = "今本去明每当次同翌";

    private final DocumentScope scope;
    private final Collected out;
    private final DateYears years;
    private final boolean on;
    private final TitleMarks marks;
    private final TargetReader targets;
    private final @Nullable RunningDuties running;
    private final Brackets brackets;
    private int consumed;

    DateFinder(
            DocumentScope scope,
            Collected out,
            TitleMarks marks,
            TargetReader targets,
            @Nullable RunningDuties running,
            Brackets brackets) {
        this.scope = scope;
        this.out = out;
        this.on = scope.reads(MentionKind.DATES);
        this.marks = marks;
        this.targets = targets;
        this.running = running;
        this.brackets = brackets;
        this.years = new DateYears(scope);
    }

    void begin() {
        consumed = 0;
        years.begin();
    }

    /** At a 年. */
    void year(String text, int i) {
        if (i < consumed) {
            return;
        }
        int start = DateScan.startOfYear(text, i);
        if (start < 0) {
            word(text, i, DateWords.year(text, i - 1, scope.date()));
            return;
        }
        if (!DateScan.monthFollows(text, i + 1)) {
            if (!monthsOfYear(text, start, i)) {
                yearAlone(text, start, i);
            }
            return;
        }
        HanDates.Found full = DateScan.readAt(text, start);
        if (full != null) {
            finish(text, start, full.date(), full.end(), null);
        } else {
            impossible(text, start);
        }
    }

    /** At the 季 of a quarter that no year precedes. */
    void quarter(String text, int i) {
        word(text, i, DateWords.quarter(text, i));
    }

    /** At a 近. */
    void lately(String text, int i) {
        word(text, i, DateWords.lately(text, i));
    }

    /** A word that stands for a date, if there is one and no other date has its sign. */
    private void word(String text, int i, @Nullable DateMention mention) {
        if (mention != null && i >= consumed) {
            add(text, mention);
        }
    }

    /** At a -, / or . between figures: 2024-03-05. */
    void figures(String text, int i) {
        int start = Scan.digitsBack(text, i);
        char before = Scan.at(text, start - 1);
        boolean joined = Chars.isLatin(before)
                || before == '-'
                || before == '/'
                || before == '.'
                || before == '_'
                || before == '=';
        if (i < consumed || i - start != 4 || joined) {
            return;
        }
        HanDates.Found found = HanDates.readAt(text, start, text.length()).orElse(null);
        Integer year = found == null ? null : found.date().year();
        if (found == null || year == null || year < DateScan.FIRST_YEAR || year > DateScan.LAST_YEAR) {
            return;
        }
        char next = Scan.at(text, found.end());
        boolean address = Chars.isLatin(next) && next != 'T' || next == '/' || next == '_' || next == '-';
        if (!address) {
            finish(text, start, found.date(), found.end(), null);
        }
    }

    /** 2024年1—9月: months of one year. */
    private boolean monthsOfYear(String text, int start, int i) {
        int from = Scan.skipBlanks(text, i + 1);
        int dash = Scan.skipBlanks(text, DateScan.endOfDigits(text, from));
        char c = Scan.at(text, dash);
        if (from == dash || (!DateRange.isDash(c) && c != '至' && c != '到')) {
            return false;
        }
        int second = Scan.skipBlanks(text, dash + 1);
        int end = Scan.skipBlanks(text, DateScan.endOfDigits(text, second));
        int year = Authorities.year(text, start, i);
        int first = Scan.number(text, from, DateScan.endOfDigits(text, from));
        int last = Scan.number(text, second, DateScan.endOfDigits(text, second));
        boolean months = Scan.at(text, end) == '月' && first >= 1 && first < last && last <= 12;
        if (!months || year < DateScan.FIRST_YEAR || year > DateScan.LAST_YEAR || DateScan.dayFollows(text, end + 1)) {
            return false;
        }
        add(text, range(start, new HanDate(year, first, null), new HanDate(year, last, null), end + 1));
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
            start = DateScan.back(text, end, DateScan.HAN_NUMERALS, 2);
        }
        int before = Scan.skipBlanksBack(text, start);
        char c = Scan.at(text, before - 1);
        int from = figures ? DateScan.startOfMonths(text, before, c) : -1;
        if (from >= 0) {
            months(text, from, start, i);
            return;
        }
        if (start == end) {
            word(text, i, DateWords.month(text, end, i));
            return;
        }
        if (end - start > 2 || c == '.' || c == '．' || c == '第' || c == '-' || c == '/') {
            return;
        }
        int yearWord = -1;
        if (c == '年') {
            yearWord = before - 2;
            if (YEAR_WORDS.indexOf(Scan.at(text, yearWord)) < 0) {
                return;
            }
        }
        Recurrence every =
                yearWord >= 0 && text.charAt(yearWord) == '每' ? new Recurrence(Cycle.YEAR, null, null) : null;
        HanDates.Found day = DateScan.readAt(text, start);
        if (day != null) {
            finish(text, yearWord >= 0 ? yearWord : start, day.date(), day.end(), every);
        } else if (figures) {
            monthAlone(text, start, yearWord, i, every);
        } else {
            hanMonth(text, start, yearWord, i, every);
        }
    }

    /** 十二月底前: a Han month is a date where its part or 前 follows; 三月 alone may be three of them. */
    private void hanMonth(String text, int start, int yearWord, int i, @Nullable Recurrence every) {
        int month = HanNumerals.value(HanNumerals.read(text, start, i));
        HanDate date = DateScan.dateOrNull(null, month < 1 ? 13 : month, null);
        if (date == null || DateScan.dayFollows(text, i + 1)) {
            return;
        }
        DateTail tail = DateTail.after(text, i + 1, date);
        boolean on = DateWords.BEFORE_MONTHS.before(text, start) > 0 || yearWord >= 0;
        if (tail.part() != null || (tail.deadline() && on)) {
            finish(text, yearWord >= 0 ? yearWord : start, date, i + 1, every);
        }
    }

    private void yearAlone(String text, int start, int i) {
        int year = Authorities.year(text, start, i);
        char before = Scan.at(text, Scan.skipBlanksBack(text, start) - 1);
        char next = Scan.at(text, Scan.skipBlanks(text, i + 1));
        boolean stated = year >= DateScan.FIRST_YEAR && year <= DateScan.LAST_YEAR && "近约逾超达".indexOf(before) < 0;
        if (!stated || next == '代' || (next == '第' && DateScan.numbered(text, Scan.skipBlanks(text, i + 1)))) {
            return;
        }
        int from = DateScan.startOfRange(text, start, year);
        if (from >= 0) {
            int first = Scan.number(text, from, from + 4);
            DateTail tail = DateTail.afterYear(text, i + 1);
            add(
                    text,
                    range(from, new HanDate(first, null, null), new HanDate(year, null, null), rangeEnd(tail, i + 1)));
            return;
        }
        finish(text, start, new HanDate(year, null, null), i + 1, null);
    }

    private void months(String text, int from, int start, int i) {
        int first = Scan.number(text, from, DateScan.endOfDigits(text, from));
        int last = Scan.number(text, start, Scan.skipBlanksBack(text, i));
        if (first >= 1 && first < last && last <= 12 && !DateScan.dayFollows(text, i + 1)) {
            add(text, range(from, new HanDate(null, first, null), new HanDate(null, last, null), i + 1));
        }
    }

    private void monthAlone(String text, int start, int yearWord, int i, @Nullable Recurrence every) {
        int month = Scan.number(text, start, Scan.skipBlanksBack(text, i));
        char next = Scan.at(text, Scan.skipBlanks(text, i + 1));
        if (month < 1 || month > 12 || DateScan.dayFollows(text, i + 1)) {
            if (DateScan.dayFollows(text, i + 1)) {
                impossible(text, start);
            }
            return;
        }
        if (next != '内' && next != '以' && next != '龄') {
            finish(text, yearWord >= 0 ? yearWord : start, new HanDate(null, month, null), i + 1, every);
        }
    }

    /** What follows the date, and what stands before it, decides what kind it is. */
    private void finish(String text, int start, HanDate date, int end, @Nullable Recurrence every) {
        if (date.day() == null && DateScan.cutOff(text, end)) {
            return;
        }
        HanDates.Found until = DateRange.after(text, end, date);
        if (until != null) {
            add(text, range(start, date, until.date(), until.end()));
            years.named(date, until.end());
            return;
        }
        DateTail tail = DateTail.after(text, end, date);
        int last = tail.end();
        boolean deadline = tail.deadline() || LastDays.aheadOf(text, start, tail.end(), tail.part() != null);
        if (!deadline && LastDays.isLastDay(text, start, tail.end())) {
            deadline = true;
            last = LastDays.endOfLastDay(text, tail.end());
        }
        deadline &= !years.isPast(date) && !LastDays.isDone(text, last);
        Kind kind = deadline ? Kind.DEADLINE : Kind.PLAIN;
        DateYears.Resolved resolved = years.resolve(text, start, date, deadline, last);
        years.named(resolved.date() == null ? date : resolved.date(), last);
        add(
                text,
                new DateMention(
                        start,
                        deadline ? last : tail.end(),
                        kind,
                        date,
                        tail.part(),
                        null,
                        resolved.date(),
                        resolved.evidence(),
                        every));
    }

    private DateMention range(int start, HanDate date, HanDate until, int end) {
        return new DateMention(start, end, Kind.RANGE, date, null, until, null, null);
    }

    private static int rangeEnd(DateTail tail, int end) {
        return tail.part() == null ? end : tail.end();
    }

    private void add(String text, DateMention mention) {
        consumed = Math.max(consumed, mention.end());
        if (mention.kind() == Kind.DEADLINE && !marks.isOpen()) {
            targets.deadline(mention.end(), mention.best());
        }
        if (on) {
            out.add(mention);
        }
        if (mention.kind() == Kind.DEADLINE && running != null && brackets.innermost() < 0) {
            running.dated(text, mention.start(), mention.end());
        }
    }

    private void impossible(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 20 && DateScan.partOfDate(text.charAt(end))) {
            end++;
        }
        int trimmed = Scan.skipBlanksBack(text, end);
        consumed = trimmed;
        scope.found(MentionFinding.DATE_IMPOSSIBLE, start, trimmed, text.substring(start, trimmed));
    }
}
