package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Designations;

/** What a line says of an issue: the name of a bulletin (刊名), the issue's number (期号), its day. */
final class IssueName {

    private static final Words NAMES = Lexicon.words(Use.BULLETIN_NAMES);
    private static final Words TIMES = Lexicon.words(Use.RUBRIC_TIMES);

    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);

    private static final CharSet BARS = new CharSet("|｜丨");

    /** Letters of an issue's number behind a name, its brackets among them, at most. */
    private static final int LONGEST_NUMBER = 8;
    /** Characters of a name that its time alone shows, at most. */
    private static final int LONGEST_TIMED = 10;
    /** Words of a day at most: 5月6日 星期二. */
    private static final int WORDS_OF_DAY = 2;
    /** Characters of a line that names an issue at most. */
    private static final int LONGEST = 60;

    private IssueName() {}

    /** Whether a line is or ends in an issue's number, however long the name in front is: 某某学习月报（第九期）. */
    static boolean numbered(String text, int start, int end) {
        if (Designations.parse(text, start, end) != null) {
            return true;
        }
        int at = Search.last(text, start, end, '第', '总');
        return at >= 0 && end - at <= LONGEST_NUMBER && Designations.parse(text, at, end) != null;
    }

    /** Whether a line ends in a day behind other words: 河湾早新闻 2031-02-03, 河湾联播(20310203); a label names nothing. */
    static boolean dated(String text, int start, int end) {
        if (Search.last(text, start, end, '：', ':') >= 0) {
            return false;
        }
        return day(text, start, end) > start;
    }

    /** 【河湾水务周报】潮水位站建成: the name of a bulletin in brackets in front of what its issue is about. */
    static boolean bracketed(String text, int start, int end) {
        int close = text.charAt(start) == '【' ? Search.find(text, start, end, "】") : -1;
        return close > start && ends(text, start, close);
    }

    /** 河湾水务日报 (2031-02-03): whether a line ends in what the names of bulletins end in, and a day behind that. */
    static boolean ofDay(String text, int start, int end) {
        int at = dated(text, start, end) ? day(text, start, end) : start;
        return at > start && ends(text, start, Search.trimmed(text, start, at));
    }

    /** Where the day at the end of a line starts, its weekday behind it or not; the start where none stands there. */
    private static int day(String text, int start, int end) {
        int at = end;
        for (int words = 0; words < WORDS_OF_DAY && at > start; words++) {
            at = Search.trimmed(text, start, at);
            while (at > start && !Chars.isBlank(text.charAt(at - 1))) {
                at--;
            }
            if (HanDates.parse(text.substring(at, end)).isPresent()) {
                return at;
            }
        }
        return start;
    }

    /** Whether a line ends in what the names of bulletins end in, in title marks or not. */
    static boolean ends(String text, int start, int end) {
        boolean marked = end - start > 2 && text.charAt(start) == '《' && text.charAt(end - 1) == '》';
        return NAMES.before(text, start, marked ? end - 1 : end) > 0;
    }

    /** 河湾早新闻丨潮水位站建成；鱼道通水: the name of a bulletin in front of a bar, and what its issue is about behind it. */
    static boolean barred(String text, int start, int end) {
        for (int at = start + 1; at < end - 1; at++) {
            if (BARS.contains(text.charAt(at))) {
                return ends(text, start, Search.trimmed(text, start, at));
            }
        }
        return false;
    }

    /** 一周潮事, 河湾水库每日监测报告: whether a line says how often its bulletin appears. */
    static boolean periodic(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            int time = TIMES.at(text, at);
            if (time > 0 && NAMES.are(text, at, at + time)) {
                return at + time <= end;
            }
        }
        return false;
    }

    /** 一周潮事: a few letters behind a time at which bulletins appear. */
    private static boolean timed(String text, int start, int end) {
        int time = end - start <= LONGEST_TIMED ? TIMES.at(text, start) : 0;
        return time > 0 && NAMES.are(text, start, start + time) && !SectionName.is(text, start, end);
    }

    /** Whether a line holds what the names of bulletins end in. */
    static boolean in(String text, int start, int end) {
        return NAMES.in(text, start, end);
    }

    /** Whether a line holds what the names of bulletins end in, and a number: not 2031年政府信息公开工作年度报告, which names a document. */
    static boolean counts(String text, int start, int end) {
        boolean document = KINDS.before(text, start, end) > 0 && !ends(text, start, end);
        return in(text, start, end) && Search.digit(text, start, end) >= 0 && !document;
    }

    /** Whether a short line names an issue: a bulletin's name with a number or a day, or with nothing behind it. */
    static boolean is(String text, int start, int end) {
        return barred(text, start, end)
                || end - start <= LONGEST
                        && (numbered(text, start, end)
                                || holdsNumber(text, start, end)
                                || ends(text, start, end)
                                || timed(text, start, end)
                                || bracketed(text, start, end)
                                || counts(text, start, end)
                                || dated(text, start, end));
    }

    /** 海塘周刊 第 5 期 - 潮水: a number with words behind it; 潮水・九月号: a month. */
    private static boolean holdsNumber(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (at - start > 1
                    && text.charAt(at) == '号'
                    && text.charAt(at - 1) == '月'
                    && numeral(text.charAt(at - 2))) {
                return true;
            }
            if (text.charAt(at) == '期' || text.charAt(at) == '辑' || text.charAt(at) == '号') {
                int from = Search.last(text, start, at, '第', '总');
                if (from >= 0 && Designations.parse(text, from, at + 1) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean numeral(char c) {
        return Chars.isDigit(c) || HanNumerals.isNumeralChar(c);
    }
}
