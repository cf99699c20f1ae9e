package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DateMention.Part;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What follows a date: the part of the year or month that is meant (年底, 上半年, 一季度末, 中旬), and 前 or 内.
 *
 * @param end offset after it; where the date ends when nothing follows
 * @param part the part, if one is named
 * @param deadline whether 前 or 内 follows, and something is to be done by then
 */
record DateTail(int end, @Nullable Part part, boolean deadline) {

    /** What follows a year, the longer words first, with the part that each stands for. */
    private static final List<Map.Entry<String, Part>> YEAR_WORDS = words(
            List.of("年年底", "年底", "年末", "年初", "年中", "底", "末", "初", "上半年", "下半年"),
            List.of(
                    Part.END,
                    Part.END,
                    Part.END,
                    Part.BEGINNING,
                    Part.MIDDLE,
                    Part.END,
                    Part.END,
                    Part.BEGINNING,
                    Part.FIRST_HALF,
                    Part.SECOND_HALF));

    /** What follows a month. */
    private static final List<Map.Entry<String, Part>> MONTH_WORDS = words(
            List.of("月底", "月末", "月初", "底", "末", "初", "上旬", "中旬", "下旬"),
            List.of(
                    Part.END,
                    Part.END,
                    Part.BEGINNING,
                    Part.END,
                    Part.END,
                    Part.BEGINNING,
                    Part.BEGINNING,
                    Part.MIDDLE,
                    Part.END));

    private static final List<Part> QUARTERS =
            List.of(Part.FIRST_QUARTER, Part.SECOND_QUARTER, Part.THIRD_QUARTER, Part.FOURTH_QUARTER);

    private static final Words BEFORE = Lexicon.words(Use.BEFORE_A_DAY);

    /** What was done before that day, when 的 follows: 建成的住宅, 订立的协议. */
    private static final Words DONE = Lexicon.words(Use.DONE);

    private static final Words PERMITS = Lexicon.words(Use.PERMITS);

    /** What was so before that day: 无法恢复, 仍未办理. */
    private static final Words PAST = Lexicon.words(Use.BEFORE_THAT_DAY);

    /** What is no 年内 to do something in: 内蒙古, 内累计. */
    private static final Words NOT_WITHIN = Lexicon.words(Use.NOT_WITHIN);

    private static final int LONGEST_CLAUSE = 60;

    private static final Words ACTS = Lexicon.words(Use.TASKS);

    private static List<Map.Entry<String, Part>> words(List<String> words, List<Part> parts) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> Map.entry(words.get(i), parts.get(i)))
                .toList();
    }

    static DateTail after(String text, int end, HanDate date) {
        if (date.day() != null) {
            return afterDay(text, end);
        }
        return date.month() != null ? afterMonth(text, end) : afterYear(text, end);
    }

    /** 前 after a day of which no month is named: 每月5日前. */
    static DateTail afterDay(String text, int end) {
        return withBefore(text, TimeOfDay.skip(text, end), end, null, false);
    }

    static DateTail afterMonth(String text, int end) {
        return tail(text, end, MONTH_WORDS, '份');
    }

    static DateTail afterYear(String text, int end) {
        int at = Scan.skipBlanks(text, end);
        int quarter = Scan.at(text, at) == '第' ? at + 1 : at;
        int number = quarter(Scan.at(text, quarter));
        if (number > 0 && text.startsWith("季度", quarter + 1)) {
            return afterQuarter(text, quarter + 3, QUARTERS.get(number - 1));
        }
        return tail(text, end, YEAR_WORDS, '度');
    }

    /** 前, 末前, 内 after 一季度. */
    static DateTail afterQuarter(String text, int end, @Nullable Part quarter) {
        char c = Scan.at(text, end);
        boolean last = (c == '末' || c == '底') && !runsOn(text, end, c);
        return withBefore(text, last ? end + 1 : end, last ? end + 1 : end, quarter, true);
    }

    /** Which quarter a numeral is; 0 for none. */
    static int quarter(char c) {
        int han = "一二三四".indexOf(c) + 1;
        int digit = Chars.digit(c);
        return c == 0 ? 0 : han > 0 ? han : digit >= 1 && digit <= 4 ? digit : 0;
    }

    /** The tail behind a year or a month; one letter may stand there without meaning a part: 年度, 月份. */
    private static DateTail tail(String text, int end, List<Map.Entry<String, Part>> words, char plain) {
        int at = Scan.skipBlanks(text, end);
        char c = Scan.at(text, at);
        if (opensTail(c)) {
            for (Map.Entry<String, Part> entry : words) {
                String word = entry.getKey();
                int next = at + word.length();
                if (text.startsWith(word, at) && !runsOn(text, next - 1, word.charAt(word.length() - 1))) {
                    return withBefore(text, next, next, entry.getValue(), true);
                }
            }
            if (c == '年' && Scan.at(text, at + 1) == '内') {
                return withBefore(text, at + 1, end, null, true);
            }
            if (c == plain && !runsOn(text, at, c)) {
                return withBefore(text, at + 1, at + 1, null, true);
            }
        }
        return withBefore(text, at, end, null, true);
    }

    private static boolean opensTail(char c) {
        return switch (c) {
            case '年', '月', '底', '末', '初', '上', '下', '度', '中', '份' -> true;
            default -> false;
        };
    }

    /** 初中, 初步, 初三, 末端, 度过: the word goes on behind a letter. */
    private static boolean runsOn(String text, int at, char letter) {
        char next = Scan.at(text, at + 1);
        return next != 0
                && switch (letter) {
                    case '初' -> "中步次级始期等一二三四五六七八九十".indexOf(next) >= 0;
                    case '末' -> "端位".indexOf(next) >= 0;
                    case '底' -> "线层部数板气".indexOf(next) >= 0;
                    case '度' -> "过假".indexOf(next) >= 0;
                    default -> false;
                };
    }

    private static DateTail withBefore(String text, int at, int end, @Nullable Part part, boolean stretch) {
        int start = Scan.skipBlanks(text, at);
        int word = BEFORE.at(text, start);
        char next = Scan.at(text, start + word);
        boolean runsOn = next != 0 && "后三两半几列沿一二四五六七八九十往来期".indexOf(next) >= 0;
        boolean other = word == 1 && (runsOn || Chars.isDigit(next));
        boolean earlier = text.startsWith("以前", start);
        boolean before = word > 0 && !other;
        boolean within = word == 0 && stretch && isWithin(text, start);
        int last = before ? start + word : within ? start + 1 : end;
        boolean deadline = (before || within)
                && !looksBack(text, last, word > 1)
                && (!earlier || actFollows(text, last))
                && !permits(text, last);
        return new DateTail(within && !deadline ? end : last, part, deadline);
    }

    /** 2025年内; but not 年内蒙古, and nothing that is counted (年内共有). */
    private static boolean isWithin(String text, int at) {
        if (Scan.at(text, at) != '内') {
            return false;
        }
        char next = Scan.at(text, at + 1);
        return next == 0 || (NOT_WITHIN.at(text, at) == 0 && "，。；、".indexOf(next) < 0);
    }

    /** 2020年年底前可免缴, 2027年底前继续执行: how long something holds, not by when it is to be done. */
    private static boolean permits(String text, int end) {
        int to = Math.min(text.length(), end + LONGEST_CLAUSE);
        for (int i = end; i < to && "，。；、".indexOf(text.charAt(i)) < 0; i++) {
            if (PERMITS.at(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 以前 is mostly a stretch of time; a deadline where an act follows. */
    private static boolean actFollows(String text, int end) {
        return ACTS.at(text, Scan.skipBlanks(text, end)) > 0;
    }

    /** 2005年底前建成的 and 11月30日前生育的， are conditions, 2032年之前将 a forecast, 5月1日前、 one of several: no deadlines. */
    private static boolean looksBack(String text, int end, boolean longWord) {
        int act = Scan.skipBlanks(text, TimeOfDay.skip(text, end));
        act = Places.isOpening(Scan.at(text, act)) ? afterBracket(text, act) : act;
        char c = Scan.at(text, act);
        if (c == '的' || c == '已' || c == '曾' || (longWord && c == '将') || PAST.at(text, act) > 0) {
            return true;
        }
        if (c == '、' && !Places.isNumeral(Scan.at(text, act + 1))) {
            return true;
        }
        int word = DONE.at(text, act);
        int to = Math.min(text.length(), act + LONGEST_CLAUSE);
        for (int i = act + word; i < to; i++) {
            c = text.charAt(i);
            if (c == '的' && word > 0 && i < act + word + 12) {
                return true;
            }
            if ("，。；：）)".indexOf(c) >= 0) {
                return text.charAt(i - 1) == '的';
            }
        }
        return false;
    }

    private static int afterBracket(String text, int open) {
        int to = Math.min(text.length(), open + LONGEST_CLAUSE);
        for (int at = open; at < to; at++) {
            if (Places.isClosing(text.charAt(at))) {
                return Scan.skipBlanks(text, at + 1);
            }
        }
        return open;
    }
}
