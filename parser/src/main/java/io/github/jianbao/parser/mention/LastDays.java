package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** What makes a date a deadline beside 前 and 内: 不迟于, 截至 and 到 in front of it, 止 behind it. */
final class LastDays {

    private static final Words DEADLINE_WORDS = Lexicon.words(Use.BEFORE_LAST_DAYS);

    /** The last letters of those words, and of 截至: one look rules out most dates. */
    private static final CharSet LAST_DAY = new CharSet(DEADLINE_WORDS.lasts() + "至止");

    /** What a time of day may begin with. */
    private static final CharSet LATER =
            new CharSet(Lexicon.words(Use.PARTS_OF_DAYS).firsts());

    /** What a report says of the day up to which it counts: 截至6月底已有, 共. */
    private static final Words COUNTED = Lexicon.words(Use.COUNTED_UP_TO);

    private static final Words ACTS = Lexicon.words(Use.TASKS);

    /** 至2027年达到: what is to be, unless the date has gone by. */
    private static final Words REACHED = Lexicon.words(Use.REACHED_BY_DATES);

    private static final Words AIMS = Lexicon.words(Use.BEFORE_AIMED_DATES);

    private LastDays() {}

    /** 不迟于6月30日, 截止时间为6月30日17时, 报名至6月30日止, 申报截至6月30日. */
    static boolean isLastDay(String text, int start, int end) {
        char before = Scan.at(text, start - 1);
        char next = Scan.at(text, end);
        boolean follows = next == '止' || next == '截' || !Chars.isHan(next) || LATER.contains(next);
        if (!LAST_DAY.contains(before)) {
            return follows && stops(text, start, end);
        }
        if (DEADLINE_WORDS.before(text, start) > 0) {
            return true;
        }
        int after = TimeOfDay.skip(text, end);
        boolean stops =
                text.startsWith("截止", after) || (Scan.at(text, after) == '止' && Scan.at(text, after + 1) != '步');
        if (stops) {
            return !text.startsWith("有效期", Math.max(0, start - 4)) && !text.startsWith("有效期", Math.max(0, start - 5));
        }
        boolean upTo = text.startsWith("截至", start - 2) || text.startsWith("截止", start - 2);
        return upTo && !isCount(text, start - 2, after);
    }

    /** 到2026年: an aim, when 到 opens the clause; 至2027年 where the clause ends with it; 力争2035年. */
    static boolean aheadOf(String text, int start, int end, boolean part) {
        int at = Scan.skipBlanksBack(text, start);
        char c = Scan.at(text, at - 1);
        if (c != '到' && c != '至') {
            return text.startsWith("力争", at - 2) || text.startsWith("争取", at - 2);
        }
        char before = Scan.at(text, Scan.skipBlanksBack(text, at - 1) - 1);
        char next = Scan.at(text, end);
        boolean opens = before == 0 || "，。；：、,;:“【".indexOf(before) >= 0;
        boolean follows = c == '到' || part || next == '，' || next == '、' || REACHED.at(text, end) > 0;
        return (opens && follows) || (c == '到' && AIMS.before(text, at - 1) > 0);
    }

    /** 6月30日止, 6月30日17时截止; a term of validity ends so too, and is not one. */
    private static boolean stops(String text, int start, int end) {
        int after = TimeOfDay.skip(text, end);
        boolean stops =
                text.startsWith("截止", after) || (Scan.at(text, after) == '止' && Scan.at(text, after + 1) != '步');
        return stops
                && !text.startsWith("有效期", Math.max(0, start - 4))
                && !text.startsWith("有效期", Math.max(0, start - 5));
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
    static int endOfLastDay(String text, int end) {
        int after = TimeOfDay.skip(text, end);
        return Scan.at(text, after) == '止' ? after + 1 : after;
    }

    /** 已 or 共 soon after: the text looks back. */
    static boolean isDone(String text, int end) {
        int to = Math.min(text.length(), end + 5);
        for (int i = end; i < to; i++) {
            char c = text.charAt(i);
            if (c == '已' || c == '曾') {
                return true;
            }
        }
        return false;
    }
}
