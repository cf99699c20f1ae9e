package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.DateMention.Cycle;
import io.github.jianbao.model.DateMention.Kind;
import io.github.jianbao.model.DateMention.Part;
import io.github.jianbao.model.DateMention.Recurrence;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates, from their 年 or 月 backwards to the start and forwards to the end; and words such as 今年. */
final class DateFinder {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    /** Signs that stand for 〇 in 二〇二五 beside the usual ones: letters and a circle. */
    private static final String ODD_NOUGHTS = "OＯoｏ◯ΟО";

    private static final String HAN_DIGITS = "〇○零一二三四五六七八九0０" + ODD_NOUGHTS;
    private static final String HAN_NUMERALS = "一二三四五六七八九十廿";

    /** Before 年 in front of a month: 今年1月, 每年9月. */
    private static final String YEAR_WORDS = "今本去明每当次同翌";

    /** No more of a text is looked at where a date has odd noughts in it. */
    private static final int LONGEST_DATE = 30;

    private static final Words DEADLINE_WORDS = Lexicon.words(Use.BEFORE_LAST_DAYS);

    /** What a report says of the day up to which it counts: 截至6月底已有, 共. */
    private static final Words COUNTED = Lexicon.words(Use.COUNTED_UP_TO);

    private static final Words ACTS = Lexicon.words(Use.TASKS);

    private static final List<Part> QUARTERS =
            List.of(Part.FIRST_QUARTER, Part.SECOND_QUARTER, Part.THIRD_QUARTER, Part.FOURTH_QUARTER);

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
        years.begin();
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
        HanDates.Found full = readAt(text, start);
        if (full != null) {
            finish(text, start, full.date(), full.end(), null);
        } else {
            impossible(text, start);
        }
    }

    /** The date that starts at an offset, whatever stands for its noughts; absent where there is none. */
    private static HanDates.@Nullable Found readAt(String text, int start) {
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

    /** The value of the year whose four figures stand at an offset. */
    private static int yearAt(String text, int start, int end) {
        int value = 0;
        for (int at = start; at < Scan.skipBlanksBack(text, end); at++) {
            char c = text.charAt(at);
            int han = "〇一二三四五六七八九".indexOf(c);
            value = value * 10 + (Chars.isDigit(c) ? Chars.digit(c) : Math.max(0, han));
        }
        return value;
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
        if (found == null || year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            return;
        }
        char next = Scan.at(text, found.end());
        boolean address = Chars.isLatin(next) && next != 'T' || next == '/' || next == '_' || next == '-';
        if (!address) {
            finish(text, start, found.date(), found.end(), null);
        }
    }

    /** At the 季 of a quarter that no year precedes: 一季度末前, 每季度末前. */
    void quarter(String text, int i) {
        if (i < consumed || Scan.at(text, i + 1) != '度') {
            return;
        }
        int number = DateTail.quarter(Scan.at(text, i - 1));
        boolean every = Scan.at(text, i - 1) == '每';
        int start = Scan.at(text, i - 2) == '第' && number > 0 ? i - 2 : i - 1;
        if ((number == 0 && !every) || Scan.at(text, start - 1) == '前') {
            return;
        }
        DateTail tail = DateTail.afterQuarter(text, i + 2, number == 0 ? Part.END : QUARTERS.get(number - 1));
        if (tail.deadline()) {
            Recurrence recurrence = every ? new Recurrence(Cycle.QUARTER, null, null) : null;
            add(new DateMention(start, tail.end(), Kind.DEADLINE, null, tail.part(), null, null, null, recurrence));
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
        int year = yearAt(text, start, i);
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
        if (start == end) {
            monthWord(text, end, i);
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
        HanDates.Found day = readAt(text, start);
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
        HanDate date = dateOrNull(null, month < 1 ? 13 : month, null);
        if (date == null || dayFollows(text, i + 1)) {
            return;
        }
        DateTail tail = DateTail.after(text, i + 1, date);
        boolean on = BEFORE_MONTHS.before(text, start) > 0 || yearWord >= 0;
        if (tail.part() != null || (tail.deadline() && on)) {
            finish(text, yearWord >= 0 ? yearWord : start, date, i + 1, every);
        }
    }

    private static final Words BEFORE_MONTHS = Lexicon.words(Use.BEFORE_MONTHS);

    /** 每月5日前, 每季度首月10日前, 本月底前. */
    private void monthWord(String text, int end, int i) {
        char c = Scan.at(text, end - 1);
        int quarter = c == '首' ? end - 1 : text.startsWith("第一个", end - 3) ? end - 3 : -1;
        boolean ofQuarter = quarter >= 3 && (text.startsWith("每季度", quarter - 3) || text.startsWith("每季", quarter - 2));
        if (c != '每' && !text.startsWith("每个", end - 2) && c != '本' && !ofQuarter) {
            return;
        }
        int start = c == '每' || c == '本' ? end - 1 : ofQuarter ? text.lastIndexOf('每', end) : end - 2;
        int at = Scan.at(text, i + 1) == '的' ? i + 2 : i + 1;
        long read = Places.isNumeral(Scan.at(text, at)) ? HanNumerals.read(text, at, text.length()) : -1;
        int mark = read < 0 ? -1 : HanNumerals.end(read);
        int day = HanNumerals.value(read);
        if (c != '本'
                && read > 0
                && day >= 1
                && day <= 31
                && (Scan.at(text, mark) == '日' || Scan.at(text, mark) == '号')) {
            DateTail tail = DateTail.afterDay(text, mark + 1);
            Recurrence every = new Recurrence(ofQuarter ? Cycle.QUARTER : Cycle.MONTH, ofQuarter ? 1 : null, day);
            boolean range = Places.isThrough(Scan.at(text, mark + 1)) || DateRange.isDash(Scan.at(text, mark + 1));
            if (!range) {
                add(new DateMention(
                        start,
                        tail.end(),
                        tail.deadline() ? Kind.DEADLINE : Kind.PLAIN,
                        null,
                        null,
                        null,
                        null,
                        null,
                        every));
            }
            return;
        }
        DateTail tail = DateTail.afterMonth(text, i + 1);
        if (tail.deadline() && tail.part() != null) {
            Recurrence every = c == '本'
                    ? null
                    : new Recurrence(ofQuarter ? Cycle.QUARTER : Cycle.MONTH, ofQuarter ? 1 : null, null);
            add(new DateMention(start, tail.end(), Kind.DEADLINE, null, tail.part(), null, null, null, every));
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
        if (i + 1 < consumed) {
            return;
        }
        boolean mark = !Chars.isHan(c) && !HanNumerals.isNumeralChar(c) && !Chars.isLatin(c) && c != '.';
        if (c == '每' || c == '本' || mark || BEFORE_MONTHS.before(text, i + 1) > 0) {
            yearTail(text, i, c);
            return;
        }
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

    /** 每年年底前, 本年内, and 年底前 alone: deadlines, or nothing. */
    private void yearTail(String text, int i, char c) {
        boolean every = c == '每';
        boolean alone = !every && c != '本';
        int year = i + 1;
        DateTail tail = DateTail.afterYear(text, year + 1);
        boolean here = Scan.at(text, year + 1) == '内' || tail.part() == Part.END;
        if (!tail.deadline() || !here) {
            return;
        }
        HanDate own = scope.date();
        HanDate resolved = !every && own != null && own.year() != null ? new HanDate(own.year(), null, null) : null;
        add(new DateMention(
                alone ? year : i,
                tail.end(),
                Kind.DEADLINE,
                null,
                tail.part(),
                null,
                resolved,
                resolved == null ? null : DateMention.Evidence.THIS_YEAR,
                every ? new Recurrence(Cycle.YEAR, null, null) : null));
    }

    private void yearAlone(String text, int start, int i) {
        int year = yearAt(text, start, i);
        char before = Scan.at(text, Scan.skipBlanksBack(text, start) - 1);
        char next = Scan.at(text, Scan.skipBlanks(text, i + 1));
        boolean stated = year >= FIRST_YEAR && year <= LAST_YEAR && "近约逾超达".indexOf(before) < 0;
        if (!stated || next == '代' || (next == '第' && numbered(text, Scan.skipBlanks(text, i + 1)))) {
            return;
        }
        int from = startOfRange(text, start, year);
        if (from >= 0) {
            int first = Scan.number(text, from, from + 4);
            DateTail tail = DateTail.afterYear(text, i + 1);
            add(range(from, new HanDate(first, null, null), new HanDate(year, null, null), rangeEnd(tail, i + 1)));
            return;
        }
        finish(text, start, new HanDate(year, null, null), i + 1, null);
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

    private void monthAlone(String text, int start, int yearWord, int i, @Nullable Recurrence every) {
        int month = Scan.number(text, start, Scan.skipBlanksBack(text, i));
        char next = Scan.at(text, Scan.skipBlanks(text, i + 1));
        if (month < 1 || month > 12 || dayFollows(text, i + 1)) {
            if (dayFollows(text, i + 1)) {
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
        if (date.day() == null && cutOff(text, end)) {
            return;
        }
        HanDates.Found until = DateRange.after(text, end, date);
        if (until != null) {
            add(range(start, date, until.date(), until.end()));
            years.named(date, until.end());
            return;
        }
        DateTail tail = DateTail.after(text, end, date);
        int last = tail.end();
        boolean deadline = tail.deadline() || aheadOf(text, start, tail.end(), tail.part() != null);
        if (!deadline && isLastDay(text, start, tail.end())) {
            deadline = true;
            last = endOfLastDay(text, tail.end());
        }
        deadline &= !years.isPast(date) && !done(text, last);
        Kind kind = deadline ? Kind.DEADLINE : Kind.PLAIN;
        DateYears.Resolved resolved = years.resolve(text, start, date, deadline, last);
        years.named(resolved.date() == null ? date : resolved.date(), last);
        add(new DateMention(
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

    /** 不迟于6月30日, 截止时间为6月30日17时, 报名至6月30日止, 申报截至6月30日. */
    private static boolean isLastDay(String text, int start, int end) {
        if (DEADLINE_WORDS.before(text, start) > 0) {
            return true;
        }
        int after = TimeOfDay.skip(text, end);
        boolean stops =
                text.startsWith("截止", after) || (Scan.at(text, after) == '止' && Scan.at(text, after + 1) != '步');
        if (stops) {
            return !text.startsWith("有效期", Math.max(0, start - 4)) && !text.startsWith("有效期", Math.max(0, start - 5));
        }
        return text.startsWith("截至", start - 2) && !isCount(text, start - 2, after);
    }

    /** 截至6月底，全市已有…: a report counts up to that day; 申报截至6月30日, 截至6月30日完成清淤 are deadlines. */
    private static boolean isCount(String text, int word, int end) {
        char next = Scan.at(text, end);
        boolean ends = next == 0 || "，。；）)".indexOf(next) >= 0;
        char before = Scan.at(text, word - 1);
        boolean opens = !Chars.isHan(before);
        if (COUNTED.at(text, end) > 0) {
            return true;
        }
        return opens ? ends || ACTS.at(text, end) == 0 : !ends && ACTS.at(text, end) == 0;
    }

    /** After the time of day, and 止. */
    private static int endOfLastDay(String text, int end) {
        int after = TimeOfDay.skip(text, end);
        return Scan.at(text, after) == '止' ? after + 1 : after;
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
        consumed = Math.max(consumed, mention.end());
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

    /** 到2026年: an aim, when 到 opens the clause; 至2027年 where the clause ends with it; 力争2035年. */
    private static boolean aheadOf(String text, int start, int end, boolean part) {
        int at = Scan.skipBlanksBack(text, start);
        char c = Scan.at(text, at - 1);
        if (c != '到' && c != '至') {
            return text.startsWith("力争", at - 2) || text.startsWith("争取", at - 2);
        }
        char before = Scan.at(text, Scan.skipBlanksBack(text, at - 1) - 1);
        char next = Scan.at(text, end);
        boolean opens = before == 0 || "，。；：、,;:“".indexOf(before) >= 0;
        boolean follows = c == '到' || part || next == '，' || next == '、';
        return (opens && follows) || (c == '到' && AIMS.before(text, at - 1) > 0);
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
