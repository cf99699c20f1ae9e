package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Duration;
import io.github.jianbao.model.Duration.Side;
import io.github.jianbao.model.Duration.Unit;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time limits (期限): 自收到申请之日起三十日内, 五个工作日内, 提前三十日, 期满六个月前, 届满前三十日内. They are read from 内, 前 or 提前 backwards or forwards
 * to the number, and from there to the event that they count from, where it stands right before.
 */
final class DurationReader {

    private static final int LONGEST_NUMERAL = 8;
    private static final int LONGEST_EVENT = 60;

    /** Units, the counter 个 in front of some of them. */
    private static final Words UNITS = Lexicon.words(Use.UNITS_OF_TIME);

    /** 近三年内, 连续两年内: how long something went on. */
    private static final Words LOOKS_BACK = Lexicon.words(Use.BEFORE_PAST_TIMES);

    /** 三年内累计两次, 一年内有效: how often, how long. */
    private static final Words COUNTS = Lexicon.words(Use.AFTER_PAST_TIMES);

    /** 提前三年完成: sooner than planned. */
    private static final Words SOONER = Lexicon.words(Use.AFTER_SOONER);

    /** 收到, 接到: what an event begins with whose subject stands before it. */
    private static final Words RECEIVES = Lexicon.words(Use.RECEIVING);

    /** What makes another word of 前: 目前, 提前, 此前. */
    private static final String NO_BEFORE = "目提此从先事生眼当跟空日年月之以";

    /** Where an event begins: behind 在, 应当, 须. */
    private static final Words BEFORE_EVENTS = Lexicon.words(Use.BEFORE_EVENTS);

    /** 存在, 属于: words that end like those. */
    private static final Words INSIDE_EVENTS = Lexicon.words(Use.INSIDE_EVENTS);

    /** 届满, 召开: what an event ends in that a time limit lies before. */
    private static final Words ENDS_OF_EVENTS = Lexicon.words(Use.ENDS_OF_EVENTS);

    /** 提前不少于三十日. */
    private static final List<String> AT_LEAST = Lexicon.words(Use.AT_LEAST).all();

    /** What an event ends in that a time limit counts from: the longer before those that end them. */
    private static final List<String> SINCE = Lexicon.words(Use.SINCE_THE_DAY).all();

    private final Collected out;
    private int lastEnd;

    /** 在规定的期限内或者被通知后十五日内: another time limit stands before it. */
    private static final String OR_ELSE = "内或者";

    /** The number read last: where it starts, its value, its unit. */
    private int start;

    private int amount;
    private Unit unit = Unit.DAY;

    DurationReader(Collected out) {
        this.out = out;
    }

    void begin() {
        lastEnd = 0;
    }

    /** At a 内: 三十日内, 三十日之内. */
    void within(String text, int i) {
        char before = Scan.at(text, i - 1);
        int end = before == '以' || before == '之' ? i - 1 : i;
        if (!amountBefore(text, end) || start < lastEnd) {
            return;
        }
        int begin = start;
        Span event = event(text, begin);
        boolean counted = COUNTS.at(text, i + 1) > 0;
        boolean years = unit == Unit.YEAR || unit == Unit.MONTH;
        if (LOOKS_BACK.before(text, begin) > 0 || (event == null && counted && years)) {
            return;
        }
        boolean last = event != null && Scan.at(text, event.end()) == '前';
        Side side = last ? Side.WITHIN_BEFORE : Side.WITHIN;
        add(text, event, begin, i + 1, side);
    }

    /** At a 前: 提前三十日; 会议召开十日前. */
    void before(String text, int i) {
        if (Scan.at(text, i - 1) == '提') {
            ahead(text, i);
            return;
        }
        boolean of = Scan.at(text, i - 1) == '以' || Scan.at(text, i - 1) == '之';
        if (!amountBefore(text, of ? i - 1 : i) || start < lastEnd) {
            return;
        }
        int begin = start;
        char c = Scan.at(text, begin - 1);
        int length = ENDS_OF_EVENTS.before(text, begin);
        if (length == 0 || c == '月' || c == '年') {
            return;
        }
        int from = startOfEvent(text, begin);
        if (from < begin) {
            add(text, Span.of(from, begin), begin, i + 1, Side.BEFORE);
        }
    }

    /** 提前三十日通知; 提前三年完成 says how soon something was done. */
    private void ahead(String text, int i) {
        int at = i + 1;
        for (String word : AT_LEAST) {
            at += text.startsWith(word, at) ? word.length() : 0;
        }
        int numeral = Scan.skipBlanks(text, at);
        int end = amountAt(text, numeral);
        if (end > 0 && SOONER.at(text, end) == 0 && Scan.at(text, end) != '内') {
            out.add(new Duration(i - 1, end, amount, unit, Side.BEFORE, null));
            lastEnd = end;
        }
    }

    private void add(String text, @Nullable Span event, int begin, int end, Side side) {
        int first = event == null ? begin : event.start();
        char c = Scan.at(text, first - 1);
        boolean since = event != null && (c == '自' || c == '从' || c == '于' || c == '在');
        first -= since ? 1 : 0;
        out.add(new Duration(first, end, amount, unit, side, event));
        lastEnd = end;
    }

    /** Reads 三十日 up to an offset: number and unit. */
    private boolean amountBefore(String text, int end) {
        int length = UNITS.before(text, end);
        if (length == 0) {
            return false;
        }
        int numeralEnd = Scan.skipBlanksBack(text, end - length);
        return unit(text, end - length, end) && numeral(text, numeralEnd);
    }

    /** Reads the number that ends at an offset; of 三至五 the larger. */
    private boolean numeral(String text, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST_NUMERAL && HanNumerals.isNumeralChar(text.charAt(from - 1))) {
            from--;
        }
        if (from == end) {
            char before = Scan.at(text, end - 2);
            boolean half = Scan.at(text, end - 1) == '半'
                    && before != '上'
                    && before != '下'
                    && (unit == Unit.YEAR || unit == Unit.MONTH);
            start = end - 1;
            amount = unit == Unit.YEAR ? 6 : 15;
            unit = half && unit == Unit.YEAR ? Unit.MONTH : Unit.DAY;
            return half;
        }
        long read = HanNumerals.read(text, from, end);
        amount = HanNumerals.value(read);
        boolean year = unit == Unit.YEAR && end - from == 4 && amount > 1000;
        if (read < 0 || HanNumerals.end(read) != end || amount < 1 || year) {
            return false;
        }
        char before = Scan.at(text, from - 1);
        if (before == '第' || before == '月' || before == '.' || before == '数' || before == '几') {
            return false;
        }
        start = from;
        char mark = Scan.at(text, Scan.skipBlanksBack(text, from) - 1);
        if (DateRange.isDash(mark) || Places.isThrough(mark)) {
            int lower = Scan.skipBlanksBack(text, from) - 1;
            int first = lower;
            while (first > 0 && HanNumerals.isNumeralChar(text.charAt(first - 1))) {
                first--;
            }
            start = first < lower && Scan.at(text, first - 1) != '月' ? first : from;
        }
        return true;
    }

    /** Reads 三十日 from an offset; returns the offset after it, or -1. */
    private int amountAt(String text, int from) {
        if (Scan.at(text, from) == '半' && Scan.at(text, from + 1) == '年') {
            amount = 6;
            unit = Unit.MONTH;
            return from + 2;
        }
        long read = Places.isNumeral(Scan.at(text, from)) ? HanNumerals.read(text, from, text.length()) : -1;
        if (read < 0 || HanNumerals.value(read) < 1) {
            return -1;
        }
        amount = HanNumerals.value(read);
        int at = Scan.skipBlanks(text, HanNumerals.end(read));
        int length = UNITS.at(text, at);
        return length > 0 && unit(text, at, at + length) ? at + length : -1;
    }

    private boolean unit(String text, int from, int end) {
        char last = text.charAt(end - 1);
        boolean work = text.startsWith("工", Math.max(from, end - 3));
        boolean trade = text.startsWith("交", Math.max(from, end - 3));
        switch (last) {
            case '日', '天' -> unit = work ? Unit.WORKING_DAY : trade ? Unit.TRADING_DAY : Unit.DAY;
            case '月' -> unit = Unit.MONTH;
            case '年' -> unit = Unit.YEAR;
            case '时' -> unit = Unit.HOUR;
            case '钟' -> unit = Unit.MINUTE;
            case '周', '期' -> unit = Unit.WEEK;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The event in front of the number: 收到申请 of 自收到申请之日起30日内, 收到申请后30日内, 届满前30日内; absent where none stands there. */
    private @Nullable Span event(String text, int begin) {
        int at = Scan.skipBlanksBack(text, begin);
        char c = Scan.at(text, at - 1);
        boolean marked = c == '，' || c == '在';
        at -= marked || c == '的' ? 1 : 0;
        for (String word : SINCE) {
            if (text.startsWith(word, at - word.length())) {
                int end = at - word.length();
                int from = since(text, end);
                return from < 0 ? null : Span.of(from, end);
            }
        }
        char last = marked ? 0 : Scan.at(text, at - 1);
        boolean before = last == '前' && NO_BEFORE.indexOf(Scan.at(text, at - 2)) < 0;
        if (last != '后' && !before) {
            int from = marked ? begin : startOfEvent(text, begin);
            return from < begin && RECEIVES.at(text, from) > 0 ? Span.of(from, begin) : null;
        }
        int end = text.startsWith("之", at - 2) || text.startsWith("以", at - 2) ? at - 2 : at - 1;
        int from = startOfEvent(text, end);
        return from < end ? Span.of(from, end) : null;
    }

    /** Where the event of 自…之日起 begins: behind the 自 or 从 of its clause, or where the clause begins without one; -1 for none. */
    private static int since(String text, int end) {
        for (int at = end - 1; at > 0 && end - at < LONGEST_EVENT && "，。；".indexOf(text.charAt(at)) < 0; at--) {
            char c = text.charAt(at - 1);
            if ((c == '自' || c == '从') && !isOther(text, at - 1)) {
                return at;
            }
        }
        int from = startOfEvent(text, end);
        return from < end ? from : -1;
    }

    /** 各自, 自己, 自治区, 从事: no 自 of a date. */
    private static boolean isOther(String text, int i) {
        char before = Scan.at(text, i - 1);
        char next = Scan.at(text, i + 1);
        return before == '各' || before == '亲' || before == '擅' || before == '独' || "己治动主然行身愿事业由我".indexOf(next) >= 0;
    }

    /** Where an event begins that no 自 introduces: behind 在 or 应当, else behind the mark of the clause; a receiver is left out. */
    private static int startOfEvent(String text, int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST_EVENT && isPart(text.charAt(at - 1))) {
            if (end - at > 1 && BEFORE_EVENTS.before(text, at) > 0 && INSIDE_EVENTS.before(text, at) == 0) {
                break;
            }
            at--;
        }
        for (int k = at; k < end - 1; k++) {
            if (RECEIVES.at(text, k) > 0) {
                return k;
            }
        }
        int or = Search.find(text, at, end, OR_ELSE);
        return or < 0 ? at : or + OR_ELSE.length();
    }

    private static boolean isPart(char c) {
        return Chars.isHan(c) || Chars.isDigit(c) || c == '《' || c == '》' || c == '、' || c == '（' || c == '）';
    }
}
