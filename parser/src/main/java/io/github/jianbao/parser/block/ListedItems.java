package io.github.jianbao.parser.block;

import io.github.jianbao.parser.line.History;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** Lists whose items go on in lines of their own: attachments, what was repealed, how a text came about. Widths in cells. */
final class ListedItems {

    /** Cells of an item of the list of attachments that goes on at least. */
    private static final int LEAST_ITEM = 28;
    /** Items of that list before one at most. */
    private static final int MOST_ITEMS = 20;
    /** Cells by which further lines of such an item are set in at least and at most. */
    private static final int LEAST_HANGING = 6;

    private static final int MOST_HANGING = 16;
    /** Lines of one event in a history at most. */
    private static final int MOST_HISTORY = 6;

    private final LineTable lines;
    private final Traits traits;

    ListedItems(LineTable lines, Traits traits) {
        this.lines = lines;
        this.traits = traits;
    }

    /**
     * A further line of an item of the list of attachments, set under the first letter of its name (GB/T 9704-2012 7.3.4), which the body
     * that signs is not.
     */
    boolean listed(int head, int i, int n) {
        int in = lines.indent(n) - lines.indent(head);
        return lines.tail(i) == Tail.WORD
                && in >= LEAST_HANGING
                && in <= MOST_HANGING
                && lines.gap(n) == 0
                && lines.shape(n) == Shape.PLAIN
                && !lines.numbered(n)
                && !traits.bodies(n)
                && !(n + 1 < lines.count() && lines.shape(n + 1) == Shape.DATE)
                && lines.shape(opener(head)) == Shape.ATTACHMENT_LIST;
    }

    /** The line that opens the list of attachments, where a line is an item of it; else that line, or one that is anything else. */
    private int opener(int item) {
        int first = item;
        while (first > Math.max(0, item - MOST_ITEMS) && lines.numbered(first)) {
            first--;
        }
        return first;
    }

    /** An item of the list of attachments that stops before its kind of document. */
    boolean item(int head, int i, int n) {
        boolean rest = lines.tail(i) == Tail.WORD
                && lines.width(i) >= LEAST_ITEM
                && lines.width(n) < lines.width(i)
                && lines.gap(n) <= 1
                && lines.shape(n) == Shape.PLAIN
                && traits.endsInKind(n)
                && !traits.endsInKind(i);
        return rest && lines.shape(opener(head)) == Shape.ATTACHMENT_LIST;
    }

    /** 三、关于…的通知 / （2031年2月26日 滨政发〔2031〕29号）: what a list adds to an item in brackets. */
    boolean remark(int head, int i, int n, int least) {
        return lines.numbered(head)
                && lines.tail(i) == Tail.WORD
                && lines.stops(i) == 0
                && lines.width(i) >= least
                && traits.datedInBrackets(n);
    }

    /** Whether a line, or one of the next, ends what a line of history began to tell. */
    boolean history(int n) {
        for (int k = n; k < Math.min(lines.count(), n + MOST_HISTORY); k++) {
            if (lines.numbered(k) || lines.stops(k) > 0 || lines.shape(k) != Shape.PLAIN || History.dated(lines, k)) {
                return false;
            }
            if (History.told(lines, k)) {
                return true;
            }
        }
        return false;
    }
}
