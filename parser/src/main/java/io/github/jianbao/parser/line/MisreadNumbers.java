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
        for (int i = 0; i < table.count(); i++) {
            NumberStyle style = table.style(i);
            if (style == NumberStyle.HAN_BRACKETED) {
                last = table.number(i);
            } else if (style == NumberStyle.HAN || style == NumberStyle.CHAPTER || style == NumberStyle.ARTICLE) {
                last = 0;
            } else if (style == null && fits(i, last + 1)) {
                accept(i, last + 1);
                last++;
            }
        }
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

    private void accept(int i, int number) {
        int end = end(text, table.start(i), table.end(i));
        table.style[i] = (byte) (NumberStyle.HAN_BRACKETED.ordinal() + 1);
        table.number[i] = number;
        table.bodyStart[i] = blanks(text, end, table.end(i));
        table.shape[i] = (byte) Shape.PLAIN.ordinal();
    }
}
