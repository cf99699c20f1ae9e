package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.carrier.LineHints;

/**
 * First-level numbers without a mark: 1 总则 above 1.1 编制目的 (GB/T 1.1, contingency plans). The number 1.1 under it proves the
 * first of them; the others continue its series.
 */
final class PlainNumbers {

    private static final int WIDEST = 44;
    /** Counted items of a list at least. */
    private static final int LEAST_ITEMS = 4;
    /** Lines between 1 总则 and 1.1 at most. */
    private static final int NEAR = 3;
    /** Lines of a chapter that are looked at for its number at most. */
    private static final int FAR = 200;
    /** What follows a quantity and no number of a chapter. */
    private static final String UNITS = "年月日时个件条名人倍元米亩吨万亿千百度分天岁家所项次级";

    private final LineTable table;

    private PlainNumbers(LineTable table) {
        this.table = table;
    }

    static void read(LineTable table) {
        PlainNumbers numbers = new PlainNumbers(table);
        if (numbers.proven()) {
            numbers.before();
            numbers.series();
            numbers.dots();
        }
    }

    /** * 1 …, * 2 …, * 3 …: the items of a list of the carrier, each with the next number. */
    static void items(LineTable table) {
        new PlainNumbers(table).items();
    }

    private void items() {
        int last = 0;
        for (int i = 0; i < table.count(); i++) {
            int number = item(i);
            if (number > 0 && number != last + 1) {
                return;
            }
            last = Math.max(last, number);
        }
        for (int i = 0; i < table.count() && last >= LEAST_ITEMS; i++) {
            int number = item(i);
            if (number > 0) {
                accept(i, number);
            }
        }
    }

    /** The number of an item of a list, with a blank and words behind it; 0 for none. */
    private int item(int i) {
        if (table.numbered(i) || !table.hinted(i, LineHints.ITEM) || !Chars.isDigit(table.first(i))) {
            return 0;
        }
        long read = leading(i);
        int at = read < 0 ? -1 : HanNumerals.end(read);
        boolean apart = at > 0 && at + 1 < table.end(i) && Chars.isBlank(table.text.charAt(at));
        return apart && Chars.isHan(table.text.charAt(at + 1)) ? HanNumerals.value(read) : 0;
    }

    /** Whether a chapter's number without a mark stands near above a line. */
    static boolean under(LineTable table, int i, int chapter) {
        PlainNumbers numbers = new PlainNumbers(table);
        for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
            if (numbers.candidate(k) == chapter) {
                return true;
            }
        }
        return false;
    }

    /** The chapters before the first that is proved, where all of them from 1 on are there. */
    private void before() {
        int first = 0;
        while (!chapter(first)) {
            first++;
        }
        int[] found = new int[table.number[first]];
        int wanted = table.number[first] - 1;
        for (int i = first - 1; i >= 0 && wanted > 0; i--) {
            if (candidate(i) == wanted || apart(i) == wanted) {
                found[wanted] = i;
                wanted--;
            }
        }
        for (int number = 1; wanted == 0 && number < found.length; number++) {
            accept(found[number], number);
        }
    }

    private boolean chapter(int i) {
        return table.style(i) == NumberStyle.DECIMAL && table.branch(i) == 1;
    }

    private boolean proven() {
        boolean any = false;
        for (int i = 1; i < table.count(); i++) {
            if (table.style(i) == NumberStyle.DECIMAL && table.branch(i) == 2 && table.number(i) == 1) {
                int chapter = HanNumerals.value(leading(i));
                for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
                    if (candidate(k) == chapter) {
                        accept(k, chapter);
                        any = true;
                        break;
                    }
                }
            }
        }
        return any;
    }

    /** A chapter without parts stands one after the chapter before. */
    private void series() {
        int last = 0;
        for (int i = 0; i < table.count(); i++) {
            if (table.style(i) == NumberStyle.DECIMAL && table.branch(i) == 1) {
                last = table.number(i);
            } else if (candidate(i) == 1 && followed(i)) {
                accept(i, 1);
                last = 1;
            } else if (candidate(i) == last + 1 && last > 0) {
                accept(i, last + 1);
                last++;
            }
        }
    }

    /** Whether the next number of this kind is one more. */
    private boolean followed(int i) {
        for (int k = i + 1; k < table.count(); k++) {
            if (table.style(k) == NumberStyle.DECIMAL && table.branch(k) == 1) {
                return table.number(k) == 2;
            }
        }
        return false;
    }

    private void accept(int i, int number) {
        int at = HanNumerals.end(leading(i));
        while (Chars.isBlank(table.text.charAt(at))) {
            at++;
        }
        table.style[i] = (byte) (NumberStyle.DECIMAL.ordinal() + 1);
        table.number[i] = number;
        table.branch[i] = 1;
        table.bodyStart[i] = at;
        table.shape[i] = (byte) Shape.PLAIN.ordinal();
    }

    /** Where chapters before have a dot behind their numbers, it was lost behind this one: 1. 总则 / 1.1 / 2 职责 / 2.1. */
    private void dots() {
        for (int i = 0; i < table.count(); i++) {
            if (chapter(i) && dotted(i, table.number(i) - 1)) {
                table.style[i] = (byte) (NumberStyle.ARABIC_DOT.ordinal() + 1);
                table.branch[i] = 0;
            }
        }
    }

    private boolean dotted(int i, int before) {
        for (int k = i - 1; k >= Math.max(0, i - FAR) && before > 0; k--) {
            boolean dot = table.style(k) == NumberStyle.ARABIC_DOT;
            if (chapter(k) || dot && table.number(k) == before && parted(k + 1, before)) {
                return dot;
            }
        }
        return false;
    }

    /** Whether a line is the first part of a chapter. */
    private boolean parted(int i, int chapter) {
        return table.style(i) == NumberStyle.DECIMAL
                && table.branch(i) == 2
                && table.number(i) == 1
                && HanNumerals.value(leading(i)) == chapter;
    }

    /** The number in front of a short line of words, or 0. */
    private int candidate(int i) {
        int words = words(i);
        return words > 0 && UNITS.indexOf(table.text.charAt(words)) < 0 ? HanNumerals.value(leading(i)) : 0;
    }

    /** The number of such a line whose words begin as a unit does, a blank before them: 2 人员, but not 2 人. */
    private int apart(int i) {
        int words = words(i);
        boolean several = words > 0 && words + 1 < table.end(i) && Chars.isHan(table.text.charAt(words + 1));
        return several && Chars.isBlank(table.text.charAt(words - 1)) ? HanNumerals.value(leading(i)) : 0;
    }

    /** Where the words behind a number begin; -1 where a line is anything else. */
    private int words(int i) {
        boolean plain = !table.numbered(i)
                && Chars.isDigit(table.first(i))
                && table.width(i) <= WIDEST
                && table.stops(i) == 0
                && table.pauses(i) <= 1
                && table.tail(i) == Tail.WORD;
        if (!plain) {
            return -1;
        }
        long read = leading(i);
        int at = HanNumerals.end(read);
        if (read < 0 || HanNumerals.value(read) < 1 || HanNumerals.value(read) > 99) {
            return -1;
        }
        while (at < table.end(i) && Chars.isBlank(table.text.charAt(at))) {
            at++;
        }
        return at < table.end(i) && Chars.isHan(table.text.charAt(at)) ? at : -1;
    }

    private long leading(int i) {
        return HanNumerals.read(table.text, table.start(i), table.end(i));
    }
}
