package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.carrier.LineHints;
import org.jspecify.annotations.Nullable;

/** Reads the number in front of a line: 第三章, 一、, （一）, 1., 1、, （1）, 1）, ①, 1.1, A.. */
final class Markers {

    /** A number above this is a year or a quantity, not a place in a series; laws reach 第一千二百六十条. */
    private static final int MOST = 1999;

    private static final int MOST_ARABIC = 999;

    /** What follows 第十二条 where a sentence cites it and no clause opens. */
    private static final String CITED = "规所的和与、至中之或及款项第，。；）)：以";

    /** Units that follow a decimal fraction and never a number such as 2.1. */
    private static final String UNITS = "万亿千百个件条名人倍元米亩吨%％‰℃°度公平立分小年月日天岁时秒家所项次级寸兆克毫";

    /** 、 and its small and half-width forms: 一﹑. */
    private static final CharSet ENUMERATION = new CharSet("、﹑､");

    /** The numerals of cheques, and each in ordinary ones; traditional ones stand in texts of simplified characters, too. */
    static final String FORMAL = "壹贰貳叁參参肆伍陆陸柒捌玖拾";

    private static final String ORDINARY = "一二二三三三四五六六七八九十";
    /** Characters of such a number at most: 貳拾壹. */
    private static final int FORMAL_DIGITS = 3;

    /** What a number opens with beside numerals. */
    static final String OPENERS = "第（(〈《<［[ABCDEFGH";

    private final String text;
    private int at;
    private int end;
    private boolean dotted;
    private boolean misread;
    private boolean paused;
    private boolean cited;

    Markers(String text) {
        this.text = text;
    }

    /** Whether the line read last opens with digits, a dot and digits again, blanks aside. */
    boolean dotted() {
        return dotted;
    }

    /** Whether the line read last opens with a number and a comma. */
    boolean paused() {
        return paused;
    }

    /** Whether the line read last opens with an article that its words seem to cite. */
    boolean cited() {
        return cited;
    }

    /** Whether the line read last opens with what may be a number in brackets that was misread. */
    boolean misread() {
        return misread;
    }

    void read(LineTable table, int i) {
        dotted = false;
        paused = false;
        cited = false;
        table.bodyStart[i] = table.start[i];
        misread = MisreadNumbers.closes(text, table.start[i], table.end[i]) > 0;
        if ((Kinds.of(table.first(i)) & Kinds.NUMBER) == 0 || table.hinted(i, LineHints.MARKS | LineHints.CODE)) {
            return;
        }
        at = table.start[i];
        end = table.end[i];
        NumberStyle style = style(table, i);
        if (style != null) {
            table.style[i] = (byte) (style.ordinal() + 1);
            table.bodyStart[i] = skipBlanks(at);
        }
    }

    private @Nullable NumberStyle style(LineTable table, int i) {
        if (at >= end) {
            return null;
        }
        char c = text.charAt(at);
        if (FORMAL.indexOf(c) >= 0) {
            return formal(table, i);
        }
        switch (c) {
            case '第':
                return ordinal(table, i);
            case '（', '(', '〈', '《', '<', '［', '[':
                return bracketed(table, i, c);
            case 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H':
                return latin(table, i, c);
            default:
                return c <= '9' || HanNumerals.isNumeralChar(c) ? numeral(table, i, c) : null;
        }
    }

    private @Nullable NumberStyle ordinal(LineTable table, int i) {
        long read = readNumeral(skipBlanks(at + 1));
        int value = HanNumerals.value(read);
        if (read < 0 || value < 1 || value > MOST) {
            return null;
        }
        int unit = skipBlanks(HanNumerals.end(read));
        if (unit >= end) {
            return null;
        }
        NumberStyle style;
        int after = unit + 1;
        switch (text.charAt(unit)) {
            case '编' -> style = NumberStyle.BOOK;
            case '章' -> style = NumberStyle.CHAPTER;
            case '节' -> style = NumberStyle.SECTION;
            case '条' -> style = NumberStyle.ARTICLE;
            case '分' -> {
                if (after < end && text.charAt(after) == '编') {
                    style = NumberStyle.SUBBOOK;
                    after++;
                } else {
                    return null;
                }
            }
            case '部' -> {
                if (after < end
                        && text.charAt(after) == '分'
                        && (after + 1 == end || isBlank(after + 1) || text.charAt(after + 1) == '：')) {
                    style = NumberStyle.PART;
                    after++;
                } else {
                    return null;
                }
            }
            default -> {
                return null;
            }
        }
        after = branch(table, i, after);
        if (after < end && !isBlank(after) && !opens(style, after)) {
            cited = style == NumberStyle.ARTICLE;
            return null;
        }
        table.number[i] = value;
        at = after < end && (text.charAt(after) == '：' || text.charAt(after) == '、') ? after + 1 : after;
        return style;
    }

    private int branch(LineTable table, int i, int after) {
        if (after + 1 < end && text.charAt(after) == '之') {
            long read = readNumeral(after + 1);
            if (read >= 0 && HanNumerals.value(read) < 100) {
                table.branch[i] = (byte) HanNumerals.value(read);
                return HanNumerals.end(read);
            }
        }
        return after;
    }

    /** Without a blank after it, 第三条 opens a clause only where the words do not go on to cite it. */
    private boolean opens(NumberStyle style, int after) {
        char next = text.charAt(after);
        if (CITED.indexOf(next) >= 0) {
            return (style == NumberStyle.PART || style == NumberStyle.ARTICLE && after + 1 < end) && next == '：';
        }
        return style == NumberStyle.ARTICLE || end - after <= 30;
    }

    private @Nullable NumberStyle bracketed(LineTable table, int i, char open) {
        int inside = skipBlanks(at + 1);
        if (inside >= end) {
            return null;
        }
        long read;
        if (text.charAt(inside) == '=' || text.charAt(inside) == '＝') {
            read = ((long) 2 << 32) | (inside + 1);
        } else {
            read = readNumeral(inside);
        }
        int value = HanNumerals.value(read);
        if (read < 0 || value < 1 || value > MOST_ARABIC) {
            misread |= MisreadNumbers.mayBe(text, at, end);
            return null;
        }
        int close = skipBlanks(HanNumerals.end(read));
        if (close >= end || "）)〉》>］]".indexOf(text.charAt(close)) < 0) {
            return null;
        }
        boolean round = open == '（' || open == '(';
        boolean closesRound = text.charAt(close) == '）' || text.charAt(close) == ')';
        boolean arabic = Chars.isDigit(text.charAt(inside));
        if (!round && (!closesRound || arabic)) {
            return null;
        }
        table.number[i] = value;
        at = close + 1;
        if (at < end && ENUMERATION.contains(text.charAt(at))) {
            at++;
        }
        return arabic ? NumberStyle.ARABIC_BRACKETED : NumberStyle.HAN_BRACKETED;
    }

    /** 壹、, 拾參.: nothing but a number of cheques has a mark behind it. */
    private @Nullable NumberStyle formal(LineTable table, int i) {
        StringBuilder numeral = new StringBuilder();
        int mark = at;
        while (mark < end && numeral.length() < FORMAL_DIGITS && FORMAL.indexOf(text.charAt(mark)) >= 0) {
            numeral.append(ORDINARY.charAt(FORMAL.indexOf(text.charAt(mark++))));
        }
        mark = skipBlanks(mark);
        long read = HanNumerals.read(numeral, 0, numeral.length());
        boolean whole = read >= 0 && HanNumerals.end(read) == numeral.length() && HanNumerals.value(read) > 0;
        if (!whole
                || mark + 1 >= end
                || !ENUMERATION.contains(text.charAt(mark)) && text.charAt(mark) != '.' && text.charAt(mark) != '．') {
            return null;
        }
        table.number[i] = HanNumerals.value(read);
        at = mark + 1;
        return NumberStyle.FORMAL;
    }

    private @Nullable NumberStyle latin(LineTable table, int i, char c) {
        int mark = at + 1;
        if (mark + 1 >= end || ".．、".indexOf(text.charAt(mark)) < 0) {
            return null;
        }
        int next = skipBlanks(mark + 1);
        if (next >= end || !Chars.isHan(text.charAt(next))) {
            return null;
        }
        table.number[i] = c - 'A' + 1;
        at = mark + 1;
        return NumberStyle.LATIN;
    }

    private @Nullable NumberStyle numeral(LineTable table, int i, char c) {
        long read = readNumeral(at);
        int value = HanNumerals.value(read);
        if (read < 0 || value < 1 || value > MOST_ARABIC) {
            return null;
        }
        NumberStyle enclosed = enclosed(c);
        if (enclosed != null) {
            table.number[i] = value;
            at++;
            return enclosed;
        }
        int mark = skipBlanks(HanNumerals.end(read));
        if (mark >= end) {
            return null;
        }
        boolean arabic = Chars.isDigit(c);
        if (text.charAt(mark) == '\\' && mark + 1 < end) {
            mark++;
        }
        NumberStyle style = null;
        switch (text.charAt(mark)) {
            case '、', '﹑', '､' -> style = arabic ? NumberStyle.ARABIC_COMMA : NumberStyle.HAN;
            case '.', '．' -> {
                int digit = skipBlanks(mark + 1);
                dotted = arabic && digit < end && Chars.isDigit(text.charAt(digit));
                if (!arabic) {
                    style = NumberStyle.HAN;
                } else if (mark + 1 < end && Chars.isDigit(text.charAt(mark + 1)) && !yearAt(mark + 1)) {
                    return decimal(table, i, mark);
                } else {
                    style = NumberStyle.ARABIC_DOT;
                }
            }
            case '）', ')' -> {
                style = arabic ? NumberStyle.ARABIC_HALF_BRACKETED : null;
                misread |= !arabic;
            }
            default -> {
                paused = PausedNumbers.mayBe(text, mark, end);
                misread |= arabic && MisreadNumbers.lacksDot(text, mark, end);
                return null;
            }
        }
        if (style != null) {
            table.number[i] = value;
            at = mark + 1;
        }
        return style;
    }

    /** 1．1970年…: a year after the mark is the first word of the clause. */
    private boolean yearAt(int from) {
        long read = readNumeral(from);
        if (read < 0 || HanNumerals.end(read) - from != 4) {
            return false;
        }
        int unit = skipBlanks(HanNumerals.end(read));
        return unit < end && text.charAt(unit) == '年';
    }

    /** 1.1 and deeper: the last part is the ordinal. A decimal fraction before a unit is not one. */
    private @Nullable NumberStyle decimal(LineTable table, int i, int firstDot) {
        int mark = firstDot;
        int levels = 1;
        int last = 0;
        int next = mark;
        while (mark < end && (text.charAt(mark) == '.' || text.charAt(mark) == '．')) {
            long read = mark + 1 < end && Chars.isDigit(text.charAt(mark + 1)) ? readNumeral(mark + 1) : -1;
            if (read < 0) {
                next = mark + 1;
                break;
            }
            last = HanNumerals.value(read);
            next = HanNumerals.end(read);
            mark = next;
            levels++;
        }
        if (last < 1 || last > 99 || next >= end) {
            return null;
        }
        char after = text.charAt(next);
        boolean blank = isBlank(next);
        char word = blank ? text.charAt(skipBlanks(next)) : after;
        boolean named = Chars.isHan(word) && UNITS.indexOf(word) < 0 || Chars.isLatin(word) && blank;
        if (!named || levels == 2 && !blank && text.charAt(firstDot - 1) == '0') {
            return null;
        }
        table.number[i] = last;
        table.branch[i] = (byte) levels;
        at = next;
        return NumberStyle.DECIMAL;
    }

    private static @Nullable NumberStyle enclosed(char c) {
        if (c >= '①' && c <= '⑳' || c >= '㉑' && c <= '㉟' || c >= '❶' && c <= '❿' || c >= '⓵' && c <= '⓾') {
            return NumberStyle.CIRCLED;
        }
        if (c >= '⑴' && c <= '⒇') {
            return NumberStyle.ARABIC_BRACKETED;
        }
        if (c >= '⒈' && c <= '⒛') {
            return NumberStyle.ARABIC_DOT;
        }
        return c >= '㈠' && c <= '㈩' ? NumberStyle.HAN_BRACKETED : null;
    }

    private long readNumeral(int from) {
        return from >= end ? -1 : HanNumerals.read(text, from, Math.min(end, from + 24));
    }

    private int skipBlanks(int from) {
        int k = from;
        while (k < end && isBlank(k)) {
            k++;
        }
        return k;
    }

    private boolean isBlank(int k) {
        return (Kinds.of(text.charAt(k)) & Kinds.BLANK) != 0;
    }
}
