package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.model.NumberStyle;
import java.util.Arrays;

/**
 * Numbers of digits and dots that one line cannot tell by itself, read by the series that they stand in: 1. 1 is 1.1 in two pieces or
 * item 1 that opens with a digit; 1.3人户 is item 1 or number 1.3; 3.1 may stand alone over its words; 1.1规定的 cites.
 */
final class DoubtfulNumbers {

    /** What goes on behind a number that is cited. */
    private static final CharSet CITED = new CharSet("规所的和与、至中之或及～~");

    private static final int DEEPEST = 6;
    private static final int[] NONE = {};
    /** Cells of the words under a number that stands alone at most. */
    private static final int WORDS = 40;

    private final LineTable table;
    private final String text;
    private int behind;
    private boolean blanks;

    private DoubtfulNumbers(LineTable table) {
        this.table = table;
        this.text = table.text;
    }

    static void read(LineTable table) {
        new DoubtfulNumbers(table).series();
    }

    private void series() {
        int[] last = NONE;
        int item = 0;
        int next = digits(0);
        while (next < table.count()) {
            int i = next;
            next = digits(i + 1);
            int[] path = path(i);
            if (path.length < 2) {
                if (path.length == 1 && table.numbered(i)) {
                    item = path[0];
                    last = table.style(i) == NumberStyle.DECIMAL ? path : last;
                }
                continue;
            }
            int end = behind;
            boolean parted = blanks;
            boolean decimal = follows(last, path) || firstUnder(i, path, end);
            boolean dot = item > 0 && path[0] == item + 1
                    || (path[0] == 1 || !decimal) && next < table.count() && first(next) == path[0] + 1;
            if (decimal && dot && path.length == 2) {
                decimal = next < table.count() && proves(path, path(next));
            }
            if (end >= table.end(i)) {
                decimal = decimal && alone(i, path, next);
            }
            if (decimal) {
                decimal(i, path, end, parted);
                last = path;
                item = 0;
            } else if (cites(i, end)) {
                table.style[i] = 0;
                table.number[i] = 0;
                table.branch[i] = 0;
                table.bodyStart[i] = table.start[i];
            } else if (dot && item(i, end)) {
                item = path[0];
            } else if (table.style(i) == NumberStyle.DECIMAL) {
                last = path;
            }
        }
    }

    /** The next line from one on that opens with a digit. */
    private int digits(int from) {
        int i = from;
        while (i < table.count() && (!Chars.isDigit(table.first(i)) || table.shape(i) == Shape.DATE)) {
            i++;
        }
        return i;
    }

    private int first(int i) {
        int[] path = path(i);
        return path.length == 0 ? 0 : path[0];
    }

    /** The parts of the number in front of a line: 3, 1 for 3.1 and 3. 1; {@link #behind} is the offset after the last. */
    private int[] path(int i) {
        int[] parts = new int[DEEPEST];
        int count = 0;
        int at = table.start(i);
        int end = table.end(i);
        blanks = false;
        behind = at;
        while (count < DEEPEST) {
            long read =
                    at < end && Chars.isDigit(text.charAt(at)) ? HanNumerals.read(text, at, Math.min(end, at + 8)) : -1;
            if (read < 0 || HanNumerals.value(read) < 1 || HanNumerals.value(read) > 999) {
                break;
            }
            parts[count++] = HanNumerals.value(read);
            behind = HanNumerals.end(read);
            int dot = skip(behind, end);
            if (dot >= end || text.charAt(dot) != '.' && text.charAt(dot) != '．') {
                break;
            }
            int digit = skip(dot + 1, end);
            blanks |= dot > behind || digit > dot + 1;
            at = digit;
        }
        return Arrays.copyOf(parts, count);
    }

    private int skip(int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a number follows another: 1.1, 1.2, 1.2.1, 1.3, 2, 2.1. */
    private static boolean follows(int[] last, int[] path) {
        int same = 0;
        while (same < last.length && same < path.length && last[same] == path[same]) {
            same++;
        }
        if (same == path.length) {
            return false;
        }
        boolean next = same == last.length || path[same] == last[same] + 1 || same == 0;
        for (int k = same + (same == 0 || same < last.length ? 1 : 0); k < path.length; k++) {
            next &= path[k] == 1;
        }
        return next && (same < last.length || path.length - same == 1 || last.length == 0);
    }

    /** 2.1 人行道 right under 2 步行: the chapter shows that the word is more than the unit it begins with. */
    private boolean firstUnder(int i, int[] path, int end) {
        int word = skip(end, table.end(i));
        boolean apart = word > end && word + 1 < table.end(i);
        return path.length == 2
                && path[1] == 1
                && apart
                && !table.numbered(i)
                && Chars.isHan(text.charAt(word))
                && Chars.isHan(text.charAt(word + 1))
                && PlainNumbers.under(table, i, path[0]);
    }

    /** Whether the number after one shows that it has parts. */
    private static boolean proves(int[] path, int[] next) {
        return next.length >= 2 && follows(path, next) || next.length == 1 && next[0] == path[0] + 1;
    }

    /** 3.1 over its words: the chapter stands near above, or the number before it stands alone, too. */
    private boolean alone(int i, int[] path, int next) {
        int below = i + 1;
        boolean words = below < table.count()
                && !Chars.isDigit(table.first(below))
                && Chars.isHan(table.first(below))
                && table.width(below) <= WORDS
                && table.stops(below) == 0;
        boolean series = next < table.count() && follows(path, path(next));
        return words && (series || path[path.length - 1] > 1 || PlainNumbers.under(table, i, path[0]));
    }

    private void decimal(int i, int[] path, int end, boolean parted) {
        if (table.style(i) == NumberStyle.DECIMAL && !parted) {
            return;
        }
        int body = skip(end, table.end(i));
        char word = body < table.end(i) ? text.charAt(body) : '一';
        if (!Chars.isHan(word) && !Chars.isLatin(word) && word != '《' && word != '“') {
            return;
        }
        table.style[i] = (byte) (NumberStyle.DECIMAL.ordinal() + 1);
        table.number[i] = path[path.length - 1];
        table.branch[i] = (byte) path.length;
        table.bodyStart[i] = body;
        table.shape[i] = (byte) Shape.PLAIN.ordinal();
    }

    /** Item 1 whose words open with a digit. Whether it is one. */
    private boolean item(int i, int end) {
        if (end >= table.end(i)
                || Chars.isBlank(text.charAt(end)) && !blanks && table.style(i) == NumberStyle.DECIMAL) {
            return false;
        }
        int at = table.start(i);
        while (Chars.isDigit(text.charAt(at))) {
            at++;
        }
        table.style[i] = (byte) (NumberStyle.ARABIC_DOT.ordinal() + 1);
        table.number[i] = first(i);
        table.branch[i] = 0;
        table.bodyStart[i] = skip(skip(at, table.end(i)) + 1, table.end(i));
        table.shape[i] = (byte) Shape.PLAIN.ordinal();
        return true;
    }

    private boolean cites(int i, int end) {
        if (end >= table.end(i) || !CITED.contains(text.charAt(end))) {
            return false;
        }
        boolean several = text.charAt(end) == '、' && end + 1 < table.end(i) && Chars.isDigit(text.charAt(end + 1));
        return several || table.style(i) == NumberStyle.DECIMAL;
    }
}
