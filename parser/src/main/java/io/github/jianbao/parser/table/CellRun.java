package io.github.jianbao.parser.table;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.Arrays;

/**
 * A run of lines that may each be a cell, or a part of one: short ones, and long ones between them. Cells are counted from one that is set
 * by {@link #look}.
 */
final class CellRun {

    /** Cells of a short line at most. */
    static final int SHORT = 50;
    /** Cells of a long one at most. */
    private static final int LONG = 1200;
    /** Lines of a table without rows at least. */
    static final int PROOF = 4;
    /** Cells of an indent that no paragraph has. */
    static final int DEEP = 8;
    /** Labels of a head table that a table has at most. */
    private static final int FIELDS = 2;

    private final LineTable lines;
    private final String text;
    private final Tables tables;
    private final BetweenPages pages;
    /** The first line of each cell, and the last where a bracket, or an indent of their own, holds several together. */
    private int[] firsts = new int[64];

    private int[] lasts = new int[64];
    private CellKind[] kindsOf = new CellKind[64];
    private int[] fieldsBefore = new int[65];
    /** Lines of the run, from where of them on a table is looked for, and how many there are from there on. */
    private int all;

    private int from;
    private int count;

    CellRun(LineTable lines, Tables tables) {
        this.lines = lines;
        this.text = lines.text();
        this.tables = tables;
        this.pages = new BetweenPages(lines);
    }

    /** Reads the cells from a line on; returns the line behind them. */
    int read(int line) {
        collect(line);
        int next = lasts[all - 1] + 1;
        if (all >= PROOF) {
            join();
            kinds();
        }
        return next;
    }

    /** Reads the lines from one on that may be cells, what stands between pages left out. */
    private void collect(int first) {
        all = 0;
        for (int i = first; i < lines.count(); i++) {
            if (pages.has(i) && i > first) {
                continue;
            }
            if (!mayBe(i)
                    || all > 0 && pages.gap(i) > lines.gap(firsts[Math.min(all - 1, 1)]) + 1
                    || !isShort(i) && (behindDeep(i) || !near(i) && !deep(i))) {
                break;
            }
            if (all > 0 && goesOn(i)) {
                lasts[all - 1] = i;
                continue;
            }
            if (all == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * all);
                lasts = Arrays.copyOf(lasts, 2 * all);
                kindsOf = Arrays.copyOf(kindsOf, 2 * all);
                fieldsBefore = new int[2 * all + 1];
            }
            firsts[all] = i;
            lasts[all++] = i;
        }
        while (all > PROOF && runs(firsts[all - 1])) {
            all--;
        }
    }

    /** Running text behind cells: a long line of several sentences, or in an indent that the first cell has not. */
    private boolean runs(int i) {
        return !isShort(i)
                && lines.indent(i) < DEEP
                && (lines.stops(i) > 1 || lines.stops(i) > 0 && lines.indent(i) > lines.indent(firsts[0]));
    }

    /** Joins lines of one cell that stand in an indent of their own. */
    private void join() {
        WrappedCells wrapped = new WrappedCells(lines, SHORT);
        int at = 0;
        int kept = 0;
        while (at < all) {
            int end = at + 1;
            while (end < all && set(firsts[end], firsts[at])) {
                end++;
            }
            boolean joins = set(firsts[at], firsts[at]) && end - at >= PROOF && wrapped.measure(firsts, at, end);
            for (int k = at; k < end; k++) {
                if (joins && k > at && wrapped.goesOn(lasts[kept - 1], firsts[k])) {
                    lasts[kept - 1] = lasts[k];
                } else {
                    firsts[kept] = firsts[k];
                    lasts[kept++] = lasts[k];
                }
            }
            at = end;
        }
        all = kept;
    }

    /** What the cells are, and how many labels of a web page's head table, each in front of its value, stand before each. */
    private void kinds() {
        for (int k = 0; k < all; k++) {
            int start = lines.start(firsts[k]);
            int end = lines.end(lasts[k]);
            kindsOf[k] = firsts[k] == lasts[k] ? kind(firsts[k]) : CellTexts.kind(text, start, end);
            boolean label = CellTexts.field(text, start, end) && !(k + 1 < all && otherHead(k + 1));
            fieldsBefore[k + 1] = fieldsBefore[k] + (label ? 1 : 0);
        }
    }

    /** Whether a cell heads a column and is no label of a head table. */
    private boolean otherHead(int k) {
        int start = lines.start(firsts[k]);
        int end = lines.end(lasts[k]);
        return CellTexts.head(text, start, end) && !CellTexts.field(text, start, end);
    }

    /** Looks at the lines of the run from one on, up to another. */
    void look(int first, int to) {
        from = first;
        count = to - first;
    }

    /** A line that is short enough for a cell and ends as one may. */
    boolean isShort(int i) {
        return lines.width(i) <= SHORT
                && lines.stops(i) == 0
                && lines.tail(i) != Tail.COMMA
                && lines.tail(i) != Tail.STOP
                && mayBe(i);
    }

    /** A line that may be a cell at all. */
    private boolean mayBe(int i) {
        if (tables.has(i)
                || lines.heading(i) > 0
                || lines.hints(i) != 0
                        && lines.hinted(
                                i,
                                LineHints.MARKS
                                        | LineHints.CODE
                                        | LineHints.MATTER
                                        | LineHints.ITEM
                                        | LineHints.CAPTION)
                || lines.width(i) > LONG
                || lines.blanks(i) > 0 && Search.contains(text, lines.start(i), lines.end(i), "\t")) {
            return false;
        }
        if (lines.numbered(i) && lines.shape(i) != Shape.DATE && !number(i)) {
            return false;
        }
        Tail tail = lines.tail(i);
        if (tail == Tail.SEMICOLON || tail == Tail.COLON) {
            return false;
        }
        return switch (lines.shape(i)) {
            case PLAIN, DIGITS, DATE, REMARK, NUMBER ->
                !text.startsWith("注：", lines.start(i)) && !CellTexts.caption(text, lines.start(i), lines.end(i));
            default -> false;
        };
    }

    /** A number alone on its line: 1., （3）. */
    private boolean number(int i) {
        return lines.numbered(i) && lines.bodyStart(i) >= lines.end(i);
    }

    /** A line in the indent of the cells before it, one that no paragraph has. */
    private boolean deep(int i) {
        return all > 0
                && lines.width(i) <= SHORT
                && lines.stops(i) <= 1
                && lines.indent(i) >= DEEP
                && lines.indent(i) == lines.indent(firsts[0]);
    }

    /** Whether a line stands at the margin behind two that do not. */
    private boolean behindDeep(int i) {
        return all > 1
                && set(firsts[all - 1], firsts[all - 2])
                && lines.indent(i) + DEEP <= lines.indent(firsts[all - 1]);
    }

    /** Whether a line stands in the indent of another that no paragraph has. */
    boolean set(int i, int other) {
        return lines.indent(i) >= DEEP && lines.indent(i) == lines.indent(other) && lines.width(i) <= SHORT;
    }

    /** Whether a line begins an indent that no paragraph has, and the next stands in it, too. */
    boolean deepens(int before, int i) {
        return i + 1 < lines.count() && lines.indent(before) + DEEP <= lines.indent(i) && set(i, i + 1);
    }

    /** 〔 / 2003 / 〕: brackets hold the lines of a cell together where a tool ended a line after each run of glyphs. */
    private boolean goesOn(int i) {
        int last = lasts[all - 1];
        if (last + 1 != i || lines.gap(i) > 0 || number(i)) {
            return false;
        }
        if ((Kinds.of(lines.first(i)) & (Kinds.CLOSE | Kinds.PAUSE)) != 0 || isOpen(last)) {
            return true;
        }
        boolean serial = lines.last(last) == '〕' && lines.shape(i) == Shape.DIGITS && first(i + 1) == '号';
        return serial || first(i) == '号' && last > firsts[all - 1] && lines.shape(last) == Shape.DIGITS;
    }

    /** Whether a bracket that a line opens is not closed in it: 投资（万 / 元）. */
    private boolean isOpen(int i) {
        int open = 0;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            int kind = Kinds.of(text.charAt(at));
            open += (kind & Kinds.OPEN) != 0 ? 1 : (kind & Kinds.CLOSE) != 0 ? -1 : 0;
        }
        return open > 0;
    }

    private char first(int i) {
        return i < lines.count() ? lines.first(i) : ' ';
    }

    /** Whether a long line stands among short ones: one stands within as many lines as a row may have. */
    private boolean near(int i) {
        for (int k = i + 1; k < Math.min(lines.count(), i + 3); k++) {
            if (isShort(k)) {
                return true;
            }
        }
        return all > 1 && isShort(firsts[all - 1]);
    }

    private CellKind kind(int i) {
        return switch (lines.shape(i)) {
            case DIGITS -> CellKind.ORDINAL;
            case DATE -> CellKind.DATE;
            default -> number(i) ? CellKind.ORDINAL : CellTexts.kind(text, lines.start(i), lines.end(i));
        };
    }

    /** Whether two cells say the same. */
    boolean same(int k, int other) {
        int length = end(k) - start(k);
        return length == end(other) - start(other) && text.regionMatches(start(k), text, start(other), length);
    }

    /** Whether lines stand deeper than the rows before them, or behind more blank lines: a signature, another paragraph. */
    boolean trails(int first, int cells) {
        if (first == 0) {
            return false;
        }
        for (int k = first; k < first + cells; k++) {
            boolean deeper = lines.indent(line(k)) > lines.indent(line(0)) + DEEP;
            if (deeper || pages.gap(line(k)) > lines.gap(line(1))) {
                return true;
            }
        }
        return false;
    }

    /** A line in the indent of the cells before it that no sentence ends. */
    boolean loose(int k) {
        return lines.width(line(k)) <= SHORT
                && lines.stops(line(k)) == 0
                && lines.indent(line(k)) == lines.indent(line(0))
                && lines.indent(line(0)) > 0;
    }

    /** Whether labels of a web page's head table stand among the lines. */
    boolean fields() {
        return fieldsBefore[from + count] - fieldsBefore[from] > FIELDS;
    }

    /** Adds a table of the lines of the run between two places. */
    void add(Grid grid, int first, int to, int header) {
        int[] members = members(first, to);
        Grid finished = Rows.finish(grid, text, header);
        finished.doubtAtLeast(ColumnDoubts.count(finished, text));
        tables.add(finished, members, members.length);
    }

    int cells(int first, int end) {
        Grid grid = new Grid();
        for (int k = first; k < end; k++) {
            grid.row();
            grid.cell(start(k), 1, 1);
            pieces(grid, k);
        }
        grid.flatten();
        int[] members = members(first, end);
        tables.add(grid, members, members.length);
        return end;
    }

    /** The lines of some cells of the run. */
    int[] members(int first, int to) {
        int[] members = new int[lasts[from + to - 1] - line(first) + 1];
        int found = 0;
        for (int k = first; k < to; k++) {
            for (int i = line(k); i <= lasts[from + k]; i++) {
                members[found++] = i;
            }
        }
        return Arrays.copyOf(members, found);
    }

    int count() {
        return count;
    }

    CellKind kindAt(int k) {
        return kindsOf[from + k];
    }

    int line(int k) {
        return firsts[from + k];
    }

    int start(int k) {
        return lines.start(line(k));
    }

    int end(int k) {
        return lines.end(lasts[from + k]);
    }

    /** Adds the lines of a cell to a table. */
    void pieces(Grid grid, int k) {
        for (int i = line(k); i <= lasts[from + k]; i++) {
            grid.piece(lines.start(i), lines.end(i));
        }
    }

    /** Whether the line is the number of an item of a list: 1., （3）. */
    boolean numberAt(int k) {
        return number(line(k));
    }

    int ordinalAt(int k) {
        return CellTexts.ordinal(text, start(k), end(k));
    }

    /** Whether a cell is the first of its page. */
    boolean top(int k) {
        return pages.top(line(k));
    }

    boolean isShortAt(int k) {
        return isShort(line(k));
    }

    boolean headAt(int k) {
        return CellTexts.head(text, start(k), end(k));
    }

    /** Whether a cell is one of the words that head columns. */
    boolean knownHeadAt(int k) {
        return Naming.tableHead(text, start(k), end(k));
    }

    /** What the words of a head say of the cells under it. */
    int expectedAt(int k) {
        return CellTexts.under(text, start(k), end(k));
    }

    boolean totalAt(int k) {
        return CellTexts.total(text, start(k), end(k));
    }

    /** Adds what a cell looks like. */
    void feature(CellFeatures features, int k, boolean mayGoOn) {
        features.add(text, start(k), end(k), kindAt(k), mayGoOn);
    }

    /** Whether two lines stand in the same indent, one that no paragraph has. */
    boolean alikeAt(int one, int other) {
        return lines.indent(line(one)) == lines.indent(line(other)) && lines.indent(line(one)) >= DEEP;
    }

    /** How many cells the run has. */
    int all() {
        return all;
    }

    /** The cell of the run from which on others are counted. */
    int from() {
        return from;
    }

    /** The first line of a cell of the run. */
    int firstLine(int cell) {
        return firsts[cell];
    }

    /** The last line of a cell of the run. */
    int lastLine(int cell) {
        return lasts[cell];
    }

    /** The blanks in front of a cell. */
    int indentAt(int k) {
        return lines.indent(line(k));
    }

    boolean trailsAt(int k) {
        return trails(k, 1);
    }
}
