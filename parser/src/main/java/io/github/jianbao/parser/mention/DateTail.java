package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DateMention.Part;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/**
 * What follows a date: the part of the year or month that is meant (年底, 上半年, 中旬), and 前.
 *
 * @param end offset after it; where the date ends when nothing follows
 * @param part the part, if one is named
 * @param deadline whether 前 follows
 */
record DateTail(int end, @Nullable Part part, boolean deadline) {

    static final DateTail NONE = new DateTail(0, null, false);

    private static final String[] YEAR_WORDS = {
        "年年底", "年底", "年末", "年初", "年中", "底", "末", "初", "上半年", "下半年", "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度",
        "四季度", "度"
    };

    private static final Part[] YEAR_PARTS = {
        Part.END,
        Part.END,
        Part.END,
        Part.BEGINNING,
        Part.MIDDLE,
        Part.END,
        Part.END,
        Part.BEGINNING,
        Part.FIRST_HALF,
        Part.SECOND_HALF,
        Part.FIRST_QUARTER,
        Part.SECOND_QUARTER,
        Part.THIRD_QUARTER,
        Part.FOURTH_QUARTER,
        Part.FIRST_QUARTER,
        Part.SECOND_QUARTER,
        Part.THIRD_QUARTER,
        Part.FOURTH_QUARTER,
        null
    };

    private static final String[] MONTH_WORDS = {"底", "末", "初", "上旬", "中旬", "下旬", "份"};

    private static final Part[] MONTH_PARTS = {
        Part.END, Part.END, Part.BEGINNING, Part.BEGINNING, Part.MIDDLE, Part.END, null
    };

    private static final Words BEFORE = Lexicon.words(Use.BEFORE_A_DAY);

    /** What was done before that day, when 的 follows: 建成的住宅, 订立的协议. */
    private static final Words DONE = Lexicon.words(Use.DONE);

    private static final Words PERMITS = Lexicon.words(Use.PERMITS);

    private static final int LONGEST_CLAUSE = 60;

    private static final Words ACTS = Lexicon.words(Use.TASKS);

    static DateTail after(String text, int end, HanDate date) {
        if (date.day() != null) {
            return withBefore(text, end, end, null);
        }
        return date.month() != null
                ? tail(text, end, MONTH_WORDS, MONTH_PARTS)
                : tail(text, end, YEAR_WORDS, YEAR_PARTS);
    }

    static DateTail afterYear(String text, int end) {
        return tail(text, end, YEAR_WORDS, YEAR_PARTS);
    }

    private static DateTail tail(String text, int end, String[] words, Part[] parts) {
        int at = Scan.skipBlanks(text, end);
        if (!opensTail(Scan.at(text, at))) {
            return withBefore(text, at, end, null);
        }
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (text.startsWith(word, at) && !runsOn(text, at, word)) {
                return withBefore(text, at + word.length(), at + word.length(), parts[i]);
            }
        }
        return withBefore(text, at, end, null);
    }

    private static boolean opensTail(char c) {
        return switch (c) {
            case '年', '底', '末', '初', '上', '下', '第', '一', '二', '三', '四', '度', '中', '份' -> true;
            default -> false;
        };
    }

    /** 初中, 初步, 末端, 度过: the word goes on. */
    private static boolean runsOn(String text, int at, String word) {
        char next = Scan.at(text, at + word.length());
        return switch (word.charAt(word.length() - 1)) {
            case '初' -> "中步次级始期等".indexOf(next) >= 0 && next != 0;
            case '末' -> "端位".indexOf(next) >= 0 && next != 0;
            case '底' -> "线层部数板气".indexOf(next) >= 0 && next != 0;
            case '度' -> "过假".indexOf(next) >= 0 && next != 0;
            default -> false;
        };
    }

    private static DateTail withBefore(String text, int at, int end, @Nullable Part part) {
        int word = BEFORE.at(text, at);
        char next = Scan.at(text, at + word);
        boolean runsOn = next != 0 && "后三两半几列沿一二四五六七八九十往来期".indexOf(next) >= 0;
        boolean other = word == 1 && (runsOn || Chars.isDigit(next));
        boolean earlier = text.startsWith("以前", at);
        boolean before = word > 0 && !other;
        boolean deadline = before
                && !looksBack(text, at + word, word > 1)
                && (!earlier || actFollows(text, at + word))
                && !permits(text, at + word);
        return new DateTail(before ? at + word : end, part, deadline);
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

    /** 2005年底前建成的 is a condition, 2032年之前将 a forecast: no deadlines. */
    private static boolean looksBack(String text, int end, boolean longWord) {
        int act = Scan.skipBlanks(text, end);
        char c = Scan.at(text, act);
        if (c == '的' || c == '已' || c == '曾' || (longWord && c == '将')) {
            return true;
        }
        int word = DONE.at(text, act);
        int to = word == 0 ? act : Math.min(text.length(), act + word + 12);
        for (int i = act + word; i < to; i++) {
            c = text.charAt(i);
            if (c == '的') {
                return true;
            }
            if ("，。；）)".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
