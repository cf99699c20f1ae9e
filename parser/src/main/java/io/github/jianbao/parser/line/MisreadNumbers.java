package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.NumberStyle;

/**
 * Numbers in brackets that optical recognition damaged, read by their series: (志) between （一） and （三） is the second, 三) behind （二） the
 * third.
 */
final class MisreadNumbers {

    /** Lines from a number to the next of its series at most. */
    private static final int FAR = 400;
    /** Letters of a line among which a bracket closes at most. */
    private static final int LETTERS = 3;
    /** Lines between two items that are no more than stains at most, and cells of one. */
    private static final int MOST_STAINS = 4;

    private static final int STAIN = 4;

    private final LineTable table;
    private final String text;

    private MisreadNumbers(LineTable table) {
        this.table = table;
        this.text = table.text;
    }

    /** Whether a range opens with one character in brackets, or with a numeral in half of them, and words follow. */
    static boolean mayBe(String text, int start, int end) {
        return end(text, start, end) > 0;
    }

    /** The offset behind a bracket that closes among the first letters of a line, and nothing opened; -1 for none: 人二), 全), ). */
    static int closes(String text, int start, int end) {
        for (int at = start; at < Math.min(end - 1, start + LETTERS); at++) {
            char c = text.charAt(at);
            if (c == ')' || c == '）') {
                return words(text, start, at) ? at + 1 : -1;
            }
        }
        return -1;
    }

    /** Whether nothing but Han letters and blanks stands in a range. */
    private static boolean words(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Chars.isHan(text.charAt(at)) && !Chars.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether words follow digits behind a blank, a comma: 13 河湾镇 for 13.河湾镇. */
    static boolean lacksDot(String text, int mark, int end) {
        char c = text.charAt(mark);
        boolean blank = Chars.isHan(c) && c != '年' && mark > 0 && Chars.isBlank(text.charAt(mark - 1));
        int word = ",，·:：".indexOf(c) >= 0 ? blanks(text, mark + 1, end) : mark;
        return blank || word > mark && word < end && Chars.isHan(text.charAt(word));
    }

    /** The offset behind such a number; -1 for none. */
    private static int end(String text, int start, int end) {
        int at = start;
        boolean opened = at < end && "（(〈".indexOf(text.charAt(at)) >= 0;
        at = blanks(text, opened ? at + 1 : at, end);
        if (at >= end || !Chars.isHan(text.charAt(at)) || !opened && !HanNumerals.isNumeralChar(text.charAt(at))) {
            return -1;
        }
        at = blanks(text, at + 1, end);
        boolean closed = at < end && "）)〉".indexOf(text.charAt(at)) >= 0;
        return closed && blanks(text, at + 1, end) < end ? at + 1 : -1;
    }

    private static int blanks(String text, int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static void read(LineTable table) {
        new MisreadNumbers(table).series();
    }

    private void series() {
        int last = 0;
        int dotted = 0;
        for (int i = 0; i < table.count(); i++) {
            NumberStyle style = table.style(i);
            if (style == NumberStyle.HAN_BRACKETED) {
                last = table.number(i);
            } else if (style == NumberStyle.HAN || style == NumberStyle.CHAPTER || style == NumberStyle.ARTICLE) {
                last = 0;
            } else if (style == NumberStyle.ARABIC_DOT) {
                dotted = table.number(i);
            } else if (style == null && fits(i, last + 1)) {
                accept(i, end(text, table.start(i), table.end(i)), NumberStyle.HAN_BRACKETED, last + 1);
                last++;
            } else if (style == null && last > 0 && closes(i, last + 1)) {
                accept(i, closes(text, table.start(i), table.end(i)), NumberStyle.HAN_BRACKETED, last + 1);
                last++;
            } else if (style == null && dotted > 0 && lacksDot(i, dotted + 1)) {
                accept(i, dot(i), NumberStyle.ARABIC_DOT, dotted + 1);
                dotted++;
            }
        }
    }

    /** Whether a line behind a whole sentence opens with a number of which the bracket that closes is left, and the series has room for it. */
    private boolean closes(int i, int number) {
        int end = closes(text, table.start(i), table.end(i));
        int above = i - 1;
        while (above > Math.max(0, i - MOST_STAINS) && table.width(above) <= STAIN) {
            above--;
        }
        if (end < 0 || above < 0 || table.open(above) > 0 || table.open(i) >= 0) {
            return false;
        }
        Tail tail = table.tail(above);
        if (tail != Tail.STOP && tail != Tail.SEMICOLON) {
            return false;
        }
        int next = number;
        for (int k = i + 1; k < Math.min(table.count(), i + FAR); k++) {
            if (table.style(k) == NumberStyle.HAN_BRACKETED) {
                return table.number(k) == next + 1 || table.number(k) == 1;
            }
            next += closes(text, table.start(k), table.end(k)) > 0 ? 1 : 0;
        }
        return true;
    }

    /** Whether a line opens with a number whose dot was lost, and those before and behind it have one. */
    private boolean lacksDot(int i, int number) {
        if (!Chars.isDigit(table.first(i)) || table.shape(i) != Shape.PLAIN) {
            return false;
        }
        long read = HanNumerals.read(text, table.start(i), table.end(i));
        int mark = read < 0 ? -1 : blanks(text, HanNumerals.end(read), table.end(i));
        if (mark < 0
                || HanNumerals.value(read) != number
                || mark >= table.end(i)
                || !lacksDot(text, mark, table.end(i))) {
            return false;
        }
        for (int k = i + 1; k < Math.min(table.count(), i + FAR); k++) {
            if (table.style(k) == NumberStyle.ARABIC_DOT) {
                return table.number(k) == number + 1;
            }
        }
        return false;
    }

    /** The offset behind the digits in front of a line, and the mark behind them. */
    private int dot(int i) {
        int at = HanNumerals.end(HanNumerals.read(text, table.start(i), table.end(i)));
        int mark = blanks(text, at, table.end(i));
        return Chars.isHan(text.charAt(mark)) ? mark : mark + 1;
    }

    /** Whether a line opens with such a number and the series goes on behind it, or its numeral says the next of the series. */
    private boolean fits(int i, int number) {
        int start = table.start(i);
        int end = end(text, start, table.end(i));
        if (end < 0) {
            return false;
        }
        long read = HanNumerals.read(text, start, end);
        return read >= 0 ? HanNumerals.value(read) == number && number > 1 : behind(i) == number + 1;
    }

    /** The next number of the style, 0 for none. */
    private int behind(int i) {
        for (int k = i + 1; k < Math.min(table.count(), i + FAR); k++) {
            if (table.style(k) == NumberStyle.HAN_BRACKETED) {
                return table.number(k);
            }
        }
        return 0;
    }

    private void accept(int i, int end, NumberStyle style, int number) {
        table.style[i] = (byte) (style.ordinal() + 1);
        table.number[i] = number;
        table.bodyStart[i] = blanks(text, end, table.end(i));
        table.shape[i] = (byte) Shape.PLAIN.ordinal();
    }
}
