package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.NumberStyle;
import java.util.ArrayList;
import java.util.List;

/** Numbers with a comma behind them, as 1， or 一，: three in turn are a series. One alone is a number that its sentence says. */
final class PausedNumbers {

    /** Numbers in turn at least; where a text has such a series, others may be shorter. */
    private static final int LEAST = 3;

    private static final int FURTHER = 2;
    private static final int LARGEST = 99;
    /** Digits that a comma sets apart. */
    private static final int THOUSANDS = 3;

    private final LineTable table;

    private PausedNumbers(LineTable table) {
        this.table = table;
    }

    /** Whether a comma stands behind a number, and words behind it, or digits that are no thousands. */
    static boolean mayBe(String text, int mark, int end) {
        char c = text.charAt(mark);
        int next = mark + 1;
        while (next < end && Chars.isBlank(text.charAt(next))) {
            next++;
        }
        int digits = 0;
        while (next + digits < end && Chars.isDigit(text.charAt(next + digits))) {
            digits++;
        }
        return (c == '，' || c == ',') && next < end && digits != THOUSANDS;
    }

    static void read(LineTable table) {
        new PausedNumbers(table).series();
    }

    private void series() {
        List<List<Integer>> found = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        int longest = 0;
        for (int i = 0; i < table.count(); i++) {
            int number = number(i);
            if (number == 0) {
                continue;
            }
            if (number != run.size() + 1) {
                run = new ArrayList<>();
            }
            if (number == run.size() + 1) {
                run.add(i);
                if (number == FURTHER) {
                    found.add(run);
                }
                longest = Math.max(longest, number);
            }
        }
        for (List<Integer> one : found) {
            if (longest >= LEAST) {
                one.forEach(this::accept);
            }
        }
    }

    /** The number in front of a line, 0 for none. */
    private int number(int i) {
        if (table.numbered(i) || !HanNumerals.isNumeralChar(table.first(i)) && !Chars.isDigit(table.first(i))) {
            return 0;
        }
        int mark = mark(i);
        boolean may = mark > 0 && mark < table.end(i) && mayBe(table.text, mark, table.end(i));
        int value = may ? HanNumerals.value(leading(i)) : 0;
        return value <= LARGEST ? value : 0;
    }

    private int mark(int i) {
        long read = leading(i);
        return read < 0 ? -1 : HanNumerals.end(read);
    }

    private long leading(int i) {
        return HanNumerals.read(table.text, table.start(i), table.end(i));
    }

    private void accept(int i) {
        NumberStyle style = Chars.isDigit(table.first(i)) ? NumberStyle.ARABIC_COMMA : NumberStyle.HAN;
        int body = mark(i) + 1;
        table.number[i] = HanNumerals.value(leading(i));
        while (body < table.end(i) && Chars.isBlank(table.text.charAt(body))) {
            body++;
        }
        table.style[i] = (byte) (style.ordinal() + 1);
        table.bodyStart[i] = body;
        table.shape[i] = (byte) Shape.PLAIN.ordinal();
    }
}
