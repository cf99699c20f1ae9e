package io.github.jianbao.parser.table;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.Naming;

/** What a range is as a cell. */
final class CellTexts {

    private static final Words HEAD_ENDS = Lexicon.words(Use.TABLE_HEAD_ENDS);
    private static final Words FIRST_HEADS = Lexicon.words(Use.FIRST_TABLE_HEADS);

    private static final Words DATE_HEADS = Lexicon.words(Use.DATE_HEADS);
    private static final Words FIGURE_HEADS = Lexicon.words(Use.FIGURE_HEADS);
    private static final Words BODY_HEADS = Lexicon.words(Use.BODY_HEADS);
    private static final Words PERSON_HEADS = Lexicon.words(Use.PERSON_HEADS);
    private static final Words SUMS = Lexicon.words(Use.SUM_LABELS);

    private static final Words FIELDS = Lexicon.words(Use.WEB_FIELDS);

    private static final CharSet SIGNS = new CharSet("√✓✔×✕○●◯—－-–/／＼\\*＊");
    /** What stands between figures and belongs to the number. */
    private static final CharSet FIGURES = new CharSet(".．,，%％‰/／-－—–~～±+＋<>＜＞≤≥≦≧×*:：（）()");

    private static final CharSet MARKERS = new CharSet("（()）.．、");

    /** Characters of a date at most. */
    private static final int DATE = 24;
    /** Letters of the unit of a number at most. */
    private static final int UNIT = 4;
    /** Cells of a few words at most. */
    private static final int FEW = 24;
    /** Letters of the head of a column at most. */
    private static final int HEAD = 10;
    /** Characters of the name of a table at most. */
    private static final int CAPTION = 60;
    /** Letters behind a date: 前, 底前. */
    private static final int BEHIND_DATE = 3;

    private CellTexts() {}

    /** The kind of a range without blanks at its ends. */
    static CellKind kind(String text, int start, int end) {
        if (start >= end) {
            return CellKind.EMPTY;
        }
        char first = text.charAt(start);
        if (end - start <= 2 && SIGNS.contains(first) && SIGNS.contains(text.charAt(end - 1))) {
            return CellKind.SIGN;
        }
        CellKind figures = figures(text, start, end);
        if (figures != CellKind.WORDS) {
            return figures;
        }
        int cells = 0;
        for (int at = start; at < end; at++) {
            int kind = Kinds.of(text.charAt(at));
            cells += 1 + (kind & Kinds.WIDE);
            if ((kind & Kinds.STOP) != 0 || cells > FEW) {
                return CellKind.SENTENCE;
            }
        }
        return body(text, start, end) ? CellKind.BODY : CellKind.WORDS;
    }

    /** One body, or several of which the last says it: 教育局、财政局. */
    private static boolean body(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) != '、') {
            last--;
        }
        return Naming.body(text, last, end);
    }

    /** An ordinal, a quantity or a day; words for anything else. */
    private static CellKind figures(String text, int start, int end) {
        char first = text.charAt(start);
        boolean figure = Chars.isDigit(first) || HanNumerals.isNumeralChar(first) || "（(-－+＋<＜≤≥约".indexOf(first) >= 0;
        if (!figure) {
            return CellKind.WORDS;
        }
        int digits = 0;
        int letters = 0;
        int marks = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Chars.isDigit(c)) {
                digits++;
            } else if (MARKERS.contains(c)) {
                marks++;
            } else if (!FIGURES.contains(c) && !Chars.isBlank(c)) {
                letters++;
            }
            if (letters > digits + UNIT + 2) {
                return CellKind.WORDS;
            }
        }
        if (digits > 0 && digits <= 4 && digits + marks == end - start && marks <= 2) {
            return Search.contains(text, start + 1, end - 1, ".") ? CellKind.NUMBER : CellKind.ORDINAL;
        }
        if (end - start <= DATE && date(text, start, end)) {
            return CellKind.DATE;
        }
        return digits > 0 && letters <= UNIT && letters <= 2 * digits ? CellKind.NUMBER : CellKind.WORDS;
    }

    private static boolean date(String text, int start, int end) {
        for (int behind = 0; behind <= BEHIND_DATE && end - behind > start; behind++) {
            char last = text.charAt(end - behind - 1);
            boolean ends = Chars.isDigit(last) || "年月日号".indexOf(last) >= 0;
            if (ends) {
                return HanDates.parse(text.substring(start, end - behind)).isPresent();
            }
        }
        return false;
    }

    /** The number of an ordinal. */
    static int ordinal(String text, int start, int end) {
        int value = 0;
        for (int at = start; at < end; at++) {
            int digit = Chars.digit(text.charAt(at));
            value = digit < 0 ? value : value * 10 + digit;
        }
        return value;
    }

    /** Whether a range may be the head of a column: one of the words that are, or a short one that ends as they do. */
    static boolean head(String text, int start, int end) {
        if (end - start > 2 * HEAD || start >= end) {
            return false;
        }
        if (Naming.tableHead(text, start, end)) {
            return true;
        }
        int letters = 0;
        int to = Naming.withoutBracket(text, start, end);
        for (int at = start; at < to; at++) {
            char c = text.charAt(at);
            if (Chars.isDigit(c) || (Kinds.of(c) & (Kinds.STOP | Kinds.PAUSE)) != 0) {
                return false;
            }
            letters += Chars.isBlank(c) ? 0 : 1;
        }
        return letters >= 2 && letters <= HEAD && to > start && HEAD_ENDS.before(text, start, to) > 0;
    }

    /** Whether a range is the head of a column of ordinals: 序号, 编 号. */
    static boolean firstHead(String text, int start, int end) {
        return says(text, start, end, FIRST_HEADS);
    }

    /** The kind of the cells under the head of a column: one of {@link CellFeatures}; below 0 where its words do not say. */
    static int under(String text, int start, int end) {
        if (start >= end) {
            return -1;
        }
        if (firstHead(text, start, end)) {
            return CellKind.ORDINAL.ordinal();
        }
        int to = Math.max(start + 1, Naming.withoutBracket(text, start, end));
        if (DATE_HEADS.before(text, start, to) > 0) {
            return CellKind.DATE.ordinal();
        }
        if (FIGURE_HEADS.before(text, start, to) > 0) {
            return CellKind.NUMBER.ordinal();
        }
        if (BODY_HEADS.before(text, start, to) > 0) {
            return CellKind.BODY.ordinal();
        }
        return PERSON_HEADS.before(text, start, to) > 0 ? CellFeatures.PERSON : -1;
    }

    /** Whether a range opens a row of sums: 合计. */
    static boolean total(String text, int start, int end) {
        return says(text, start, end, SUMS);
    }

    /** Whether a range is a label of the head table of a web page: 索 引 号. */
    static boolean field(String text, int start, int end) {
        return says(text, start, end, FIELDS);
    }

    /** Whether a range says one of some words, whatever blanks stand between its letters. */
    private static boolean says(String text, int start, int end, Words words) {
        String[] candidates = start >= end ? null : words.beginningLike(text.charAt(start));
        if (candidates != null) {
            for (String word : candidates) {
                int said = 0;
                for (int at = start; at < end && said >= 0; at++) {
                    char c = text.charAt(at);
                    if (!Chars.isBlank(c)) {
                        said = said < word.length() && word.charAt(said) == c ? said + 1 : -1;
                    }
                }
                if (said == word.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 表 2 典型内涝事件, Table 3: the name of a table. */
    static boolean caption(String text, int start, int end) {
        int at = start;
        if (text.startsWith("附表", at)) {
            return false;
        }
        if (text.startsWith("Table", at)) {
            at += 5;
        } else if (at < end && text.charAt(at) == '表') {
            at++;
        } else {
            return false;
        }
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        int number = at;
        while (at < end
                && (Chars.isDigit(text.charAt(at))
                        || HanNumerals.isNumeralChar(text.charAt(at))
                        || at > number
                                && (text.charAt(at) == '-' || text.charAt(at) == '.' || text.charAt(at) == '—'))) {
            at++;
        }
        boolean apart = at >= end || Chars.isBlank(text.charAt(at)) || "：:.．、".indexOf(text.charAt(at)) >= 0;
        return at > number && apart && end - start <= CAPTION;
    }
}
