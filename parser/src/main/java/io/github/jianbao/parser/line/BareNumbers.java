package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.NumberStyle;
import java.util.Arrays;

/**
 * Han numerals that a blank or a comma parts from their words where the usual mark was lost or never written: 一　总体要求, 一，总体要求. One line
 * proves nothing; lines that count on from one do, each over text of its own or a sentence itself. Digits prove nothing without 1.1
 * under them ({@link PlainNumbers}): digests count their titles so, too.
 */
final class BareNumbers {

    /** What follows a numeral that is no number: 二 月, 一 是. */
    private static final String NO_WORDS = "年月日是";

    private static final int MOST = 99;
    /** Lines that prove each other at least. */
    private static final int LEAST = 2;

    private final LineTable table;
    private final boolean comma;
    private int[] found = new int[8];
    private int count;

    private BareNumbers(LineTable table, boolean comma) {
        this.table = table;
        this.comma = comma;
    }

    static void read(LineTable table) {
        BareNumbers blanks = new BareNumbers(table, false);
        BareNumbers commas = new BareNumbers(table, true);
        for (int i = 0; i < table.count(); i++) {
            char first = table.first(i);
            if (!table.numbered(i) && !Chars.isDigit(first) && HanNumerals.isNumeralChar(first)) {
                blanks.take(i);
                commas.take(i);
            }
        }
        blanks.end();
        commas.end();
    }

    private void take(int i) {
        int number = words(i) < 0 ? 0 : HanNumerals.value(leading(i));
        if (number == 1) {
            end();
        }
        if (number == count + 1 && stands(i)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = i;
        }
    }

    /** The series ends: its lines get their numbers where there are enough of them. */
    private void end() {
        if (count >= LEAST || count == 1 && parted(found[0] + 1)) {
            for (int k = 0; k < count; k++) {
                accept(found[k], k + 1);
            }
        }
        count = 0;
    }

    /** （一） right under 一　总体要求. */
    private boolean parted(int i) {
        return i < table.count() && table.style(i) == NumberStyle.HAN_BRACKETED && table.number(i) == 1;
    }

    /** Text or numbers of its own under a line, or a sentence in it: rows of a table, and names in a list, have neither. */
    private boolean stands(int i) {
        return table.tail(i) == Tail.STOP
                || i + 1 < table.count() && (table.stops(i + 1) > 0 && words(i + 1) < 0 || table.numbered(i + 1));
    }

    /** Where the words behind a number begin; -1 where a line is anything else. */
    private int words(int i) {
        boolean heading = table.tail(i) == Tail.WORD && table.stops(i) == 0;
        if (table.numbered(i) || !heading && table.tail(i) != Tail.STOP) {
            return -1;
        }
        long read = leading(i);
        if (read < 0 || HanNumerals.value(read) < 1 || HanNumerals.value(read) > MOST) {
            return -1;
        }
        int mark = HanNumerals.end(read);
        int at = mark;
        while (at < table.end(i) && parts(table.text.charAt(at))) {
            at++;
        }
        boolean one = comma ? at == mark + 1 : at > mark;
        return one && at + 1 < table.end(i) && opens(at) && !gapped(at, table.end(i)) ? at : -1;
    }

    private boolean parts(char c) {
        return comma ? c == '，' || c == ',' : Chars.isBlank(c);
    }

    private boolean opens(int at) {
        char c = table.text.charAt(at);
        return Chars.isHan(c) && !HanNumerals.isNumeralChar(c) && NO_WORDS.indexOf(c) < 0;
    }

    /** A blank among the words, or a digit at their end: cells of a row, or an entry of contents. */
    private boolean gapped(int from, int end) {
        boolean gap = Chars.isDigit(table.text.charAt(end - 1));
        for (int at = from; at < end && !gap; at++) {
            gap = Chars.isBlank(table.text.charAt(at));
        }
        return gap;
    }

    private void accept(int i, int number) {
        table.bodyStart[i] = words(i);
        table.style[i] = (byte) (NumberStyle.HAN.ordinal() + 1);
        table.number[i] = number;
        table.branch[i] = 0;
        table.shape[i] = (byte) Shape.PLAIN.ordinal();
    }

    private long leading(int i) {
        return HanNumerals.read(table.text, table.start(i), table.end(i));
    }
}
