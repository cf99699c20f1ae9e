package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;

/** Marks that open a line: quotes, headings, notes. */
final class Openings {

    private static final int DEEPEST = 6;
    /** Characters of a line under a heading, or over front matter, at least. */
    private static final int UNDERLINE = 3;

    /** What the number of a clause opens with: in front of it a bullet is no part of the words. */
    private static final CharSet NUMBERS = new CharSet("第（(①②③④⑤⑥⑦⑧⑨⑩一二三四五六七八九十");
    /** What stands behind the digits of such a number. */
    private static final CharSet BEHIND = new CharSet(".．、)）\\");

    /** What the words of a heading may open with right behind its marks: ##[水情] …. */
    private static final CharSet BRACKETS = new CharSet("[【《「『〔（(");

    /** Characters of 【章名】. */
    private static final int LABEL = 4;

    /** Letters of a heading that ends as a sentence does, at most. */
    private static final int LONGEST_NAME = 40;

    private Openings() {}

    /** Whether the words behind a bullet may begin with the number of a clause, so that the bullet is no part of them. */
    static boolean numbers(String text, int from, int to) {
        int at = from;
        while (at < to && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        if (at > from) {
            return at < to && BEHIND.contains(text.charAt(at)) || at + 1 < to && Chars.isHan(text.charAt(at + 1));
        }
        return from < to && NUMBERS.contains(text.charAt(from));
    }

    /** Whether a line of one repeated sign, or a bullet in front of a number, is a mark. */
    static boolean carried(String text, int start, int end, boolean near) {
        if (dotted(text, start, end)) {
            return true;
        }
        int at = start;
        while (at < end && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        if (at - start > 1) {
            return at == end && at - start >= UNDERLINE && near;
        }
        int words = at;
        while (words < end && Chars.isBlank(text.charAt(words))) {
            words++;
        }
        return words > at && numbers(text, words, end);
    }

    /** Blanks them out and returns where the words begin. */
    static int read(Working working, int from, int to) {
        String text = working.text();
        int at = from;
        while (at < to && text.charAt(at) == '>' && (at + 1 == to || isQuote(text.charAt(at + 1)))) {
            working.mark(at, at + 1);
            working.hint(LineHints.QUOTED);
            at = working.skipBlanks(at + 1, to);
        }
        if (at >= to) {
            return to;
        }
        if (text.charAt(at) == '#') {
            return hashes(working, text, at, to);
        }
        if (text.startsWith("[^", at)) {
            int close = Search.find(text, at, to, "]");
            if (close > at && close + 1 < to && text.charAt(close + 1) == ':') {
                working.hint(LineHints.NOTE);
                working.mark(at, close + 2);
                return working.skipBlanks(close + 2, to);
            }
        }
        boolean bullet = "-*+".indexOf(text.charAt(at)) >= 0 && at + 1 < to && Chars.isBlank(text.charAt(at + 1));
        if (!bullet) {
            return article(working, at, to);
        }
        working.hint(LineHints.ITEM);
        int words = working.skipBlanks(at + 1, to);
        if (numbers(text, words, to)) {
            working.mark(at, at + 1);
            return words;
        }
        return at;
    }

    /** • 第十九条, 【章名】 第一章: a dot of a list, or the label of a collection of laws, in front of an article or a chapter is a mark. */
    private static int article(Working working, int at, int to) {
        if (!dotted(working.text(), at, to)) {
            return at;
        }
        int words = Math.max(at + 1, label(working.text(), at, to));
        working.mark(at, words);
        return working.skipBlanks(words, to);
    }

    private static boolean dotted(String text, int start, int end) {
        int label = label(text, start, end);
        if (label == 0 && "•●·".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        if (label > 0 && text.startsWith("题注", start + 1)) {
            return label < end;
        }
        int at = Math.max(start + 1, label);
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        if (at >= end || text.charAt(at) != '第') {
            return false;
        }
        at++;
        int from = at;
        while (at < end
                && (Chars.isBlank(text.charAt(at))
                        || HanNumerals.isNumeralChar(text.charAt(at))
                        || Chars.isDigit(text.charAt(at)))) {
            at++;
        }
        return at > from && at < end && "条條章节節编編".indexOf(text.charAt(at)) >= 0;
    }

    /** The offset behind 【章名】, 【节名】, 【题注】; 0 for none. */
    private static int label(String text, int start, int end) {
        if (start + LABEL >= end || text.charAt(start) != '【') {
            return 0;
        }
        boolean label = text.startsWith("名】", start + LABEL - 2) || text.startsWith("题注】", start + 1);
        return label ? start + LABEL : 0;
    }

    private static boolean isQuote(char next) {
        return next == '>' || Chars.isBlank(next) || Chars.isHan(next);
    }

    /** ATX headings of CommonMark; a blank behind the marks may be missing. Two hashes around a word are a topic, no heading. */
    private static int hashes(Working working, String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '#') {
            at++;
        }
        int level = at - from;
        int words = working.skipBlanks(at, to);
        if (level > DEEPEST) {
            return from;
        }
        if (words >= to || only(text, words, to)) {
            return to;
        }
        boolean bracket = level > 1 && BRACKETS.contains(text.charAt(words));
        if (words == at && !((bracket || Chars.isHan(text.charAt(at))) && !again(text, at, to))) {
            return from;
        }
        working.mark(from, at);
        if (runs(text, words, to)) {
            working.hint(LineHints.STARTS);
        } else {
            working.heading(level);
        }
        return words;
    }

    /** Whether nothing but the marks that close a heading stands in a range. */
    private static boolean only(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '#') {
            at++;
        }
        return at == to;
    }

    /** Whether words are running text: two sentences, or a long one that ends. */
    private static boolean runs(String text, int from, int to) {
        int stops = 0;
        for (int at = from; at < to; at++) {
            stops += text.charAt(at) == '。' ? 1 : 0;
        }
        return stops > 1 || stops == 1 && text.charAt(to - 1) == '。' && to - from > LONGEST_NAME;
    }

    private static boolean again(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '#' && at + 1 < to && text.charAt(at + 1) != '#') {
                return true;
            }
        }
        return false;
    }
}
