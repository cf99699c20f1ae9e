package io.github.jianbao.parser.table;

import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Lines between the cells of one page and those of the next: page numbers, and words that stand at the top or the foot of every second page at
 * least. Tables are found before pages are, and a table goes on behind such lines.
 */
final class BetweenPages {

    /** Cells of a running head at least: shorter words may come again as cells. */
    private static final int LEAST = 10;
    /** Cells of a running head at most. */
    private static final int MOST = 120;
    /** Pages whose heads are the same, at least, unless all are. */
    private static final int PROOF = 3;

    private final LineTable lines;
    private final BitSet between = new BitSet();
    /** How many pages begin with some words, and how many end with them. */
    private final Map<String, Integer> heads = new HashMap<>();

    private final Map<String, Integer> feet = new HashMap<>();
    private int pages;

    BetweenPages(LineTable lines) {
        this.lines = lines;
        for (int i = 0; i < lines.count(); i++) {
            between.set(i, lines.shape(i) == Shape.PAGE_NUMBER);
        }
        bare();
        edges(false);
        if (pages > 1) {
            edges(true);
        }
    }

    /** Whether a line stands between two pages. */
    boolean has(int i) {
        return between.get(i);
    }

    /** The blank lines before a line of the same page; those between pages part nothing. */
    int gap(int i) {
        return top(i) ? 0 : lines.gap(i);
    }

    /** Whether a line is the first of its page. */
    boolean top(int i) {
        return lines.pageBreak(i) || i > 0 && between.get(i - 1);
    }

    /** Numbers without dress beside form feeds that count the pages. */
    private void bare() {
        int head = -1;
        int foot = -1;
        for (int i = 1; i < lines.count(); i++) {
            if (lines.pageBreak(i)) {
                head = counts(head, i);
                foot = counts(foot, i - 1);
            }
        }
    }

    /** Notes two numbers of which one counts on from the other; returns the line of the second, below 0 where that is no number. */
    private int counts(int before, int i) {
        if (lines.shape(i) != Shape.DIGITS) {
            return -1;
        }
        if (before >= 0 && ordinal(i) == ordinal(before) + 1) {
            between.set(before);
            between.set(i);
        }
        return i;
    }

    private int ordinal(int i) {
        return CellTexts.ordinal(lines.text(), lines.start(i), lines.end(i));
    }

    /** Goes from page to page: counts what stands at their edges, or marks what was counted often enough. */
    private void edges(boolean marks) {
        int last = -1;
        for (int i = 1; i < lines.count(); i++) {
            boolean number = lines.shape(i) == Shape.PAGE_NUMBER;
            if (i <= last || !number && !lines.pageBreak(i)) {
                continue;
            }
            int foot = i - 1;
            int head = i;
            while (head < lines.count() && number(head)) {
                head++;
            }
            while (foot > last && number(foot)) {
                foot--;
            }
            pages += marks ? 0 : 1;
            edge(heads, head, marks);
            edge(feet, foot, marks);
            last = head;
        }
    }

    private boolean number(int i) {
        return between.get(i) && (lines.shape(i) == Shape.PAGE_NUMBER || lines.shape(i) == Shape.DIGITS);
    }

    private void edge(Map<String, Integer> words, int i, boolean marks) {
        if (i < 0 || i >= lines.count() || !words(i)) {
            return;
        }
        String said = lines.text().substring(lines.start(i), lines.end(i));
        int times = words.getOrDefault(said, 0);
        if (!marks) {
            words.put(said, times + 1);
        } else if (times == pages || times >= PROOF && times * 2 >= pages) {
            between.set(i);
        }
    }

    /** Words that may run over the pages: no date, no figure, and no head of a column, which comes again over the cells of a page. */
    private boolean words(int i) {
        int width = lines.width(i);
        int start = lines.start(i);
        int end = lines.end(i);
        return width >= LEAST
                && width <= MOST
                && !CellTexts.head(lines.text(), start, end)
                && !CellTexts.kind(lines.text(), start, end).tells();
    }
}
