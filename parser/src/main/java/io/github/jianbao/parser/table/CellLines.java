package io.github.jianbao.parser.table;

import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.Arrays;

/**
 * Tables that were written a cell a line. Rows are recognised by heads of columns, by ordinals in the first column, or by the kinds of cells that
 * come again in a period; short lines without any of that are no table. Where heads, a name or an indent of its own prove a table and
 * nothing cuts its rows, its cells stay cells.
 */
final class CellLines {

    /** Columns at most, and at least. */
    private static final int MOST = 12;

    private static final int LEAST = 2;
    /** Cells of a short line at most. */
    private static final int SHORT = 50;
    /** Cells of a long one at most. */
    private static final int LONG = 1200;
    /** Lines of a table without rows at least. */
    private static final int PROOF = 4;
    /** Rows behind heads that are not looked at again from the next line where they prove nothing. */
    private static final int FAR = 4;
    /** Lines of a row of ordinals that proved nothing, within which further heads do not try it again, at least. */
    private static final int CHAIN = 200;
    /** Rows that prove a table by nothing but their kinds. */
    private static final int PERIODS = 3;
    /** Cells of an indent that no paragraph has. */
    private static final int DEEP = 8;
    /** How well kinds agree in a column at least, of 10. */
    private static final int AGREE = 8;

    private final LineTable lines;
    private final String text;
    private final Tables tables;
    private final ContentsLines contents;
    /** The first line of each cell, and the last where a bracket holds several together. */
    private int[] run = new int[64];

    private int[] lasts = new int[64];
    private CellKind[] kindsOf = new CellKind[64];
    private int[] fieldsBefore = new int[65];
    /** Lines of the run, from where of them on a table is looked for, and how many there are from there on. */
    private int all;

    private int from;
    private int count;
    /** How many lines the heads of columns were tried on. */
    private int tried;

    CellLines(LineTable lines, Tables tables, ContentsLines contents) {
        this.lines = lines;
        this.text = lines.text();
        this.tables = tables;
        this.contents = contents;
    }

    void find() {
        int i = 0;
        while (i < lines.count()) {
            if (!isShort(i)) {
                i++;
                continue;
            }
            read(i);
            int next = lasts[all - 1] + 1;
            if (all >= PROOF && !contents.holds(i)) {
                kinds();
                cutAll();
            }
            i = Math.max(i + 1, next);
        }
    }

    /**
     * Looks for tables in a run, one behind the other: by heads and ordinals, then by kinds in what is left between long lines. What was
     * tried in vain is not tried again from its own middle.
     */
    private void cutAll() {
        int ordinals = 0;
        int heads = 0;
        int done = 0;
        int at = 0;
        while (at + 1 < all) {
            look(at, all);
            int taken = 0;
            int head = at >= heads ? head() : 0;
            boolean numbered = head > 0 && head < count && kindAt(head) == CellKind.ORDINAL;
            boolean again = ordinals - at - head > CHAIN;
            if (numbered && !again || head == 0 && at >= ordinals && kindAt(0) == CellKind.ORDINAL) {
                OrdinalRows rows = new OrdinalRows(this, head, done - at);
                taken = rows.cut();
                ordinals = Math.max(ordinals, at + rows.end());
                if (taken > 0) {
                    stretch(done, at + rows.from());
                }
            }
            if (taken == 0 && head >= LEAST) {
                taken = byHead(head);
                heads = at + (tried > FAR * head ? tried : 1);
                if (taken > 0) {
                    stretch(done, at);
                }
            }
            at += Math.max(taken, 1);
            done = taken > 0 ? at : done;
        }
        stretch(done, all);
    }

    /** Looks at the lines of the run from one on, up to another. */
    private void look(int first, int to) {
        from = first;
        count = to - first;
    }

    /** Lines that heads and ordinals said nothing of: short ones between long ones. */
    private void stretch(int first, int to) {
        int at = first;
        while (at < to) {
            int end = at;
            while (end < to && isShort(run[end])) {
                end++;
            }
            int behind = end;
            if (end - at >= PROOF) {
                look(at, end);
                int taken = byPeriod();
                look(at + taken, end);
                behind = count >= PROOF ? Math.max(end, from + flat(to)) : end;
            }
            at = Math.max(behind, at + 1);
        }
    }

    /** A number alone on its line: 1., （3）. */
    private boolean number(int i) {
        return lines.numbered(i) && lines.bodyStart(i) >= lines.end(i);
    }

    /** A line that is short enough for a cell and ends as one may. */
    private boolean isShort(int i) {
        return mayBe(i)
                && lines.width(i) <= SHORT
                && lines.stops(i) == 0
                && lines.tail(i) != Tail.COMMA
                && lines.tail(i) != Tail.STOP;
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
                || lines.width(i) > LONG) {
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

    /** Reads the lines from one on that may be cells, page numbers between them left out. */
    private void read(int first) {
        all = 0;
        for (int i = first; i < lines.count(); i++) {
            if (lines.shape(i) == Shape.PAGE_NUMBER && i > first) {
                continue;
            }
            if (!mayBe(i)
                    || all > 0 && lines.gap(i) > lines.gap(run[Math.min(all - 1, 1)]) + 1
                    || !isShort(i) && !near(i) && !deep(i)) {
                return;
            }
            if (all > 0 && goesOn(i)) {
                lasts[all - 1] = i;
                continue;
            }
            if (all == run.length) {
                run = Arrays.copyOf(run, 2 * all);
                lasts = Arrays.copyOf(lasts, 2 * all);
                kindsOf = Arrays.copyOf(kindsOf, 2 * all);
                fieldsBefore = new int[2 * all + 1];
            }
            run[all] = i;
            lasts[all++] = i;
        }
    }

    /** What the cells are, and how many labels of a web page's head table stand before each. */
    private void kinds() {
        for (int k = 0; k < all; k++) {
            int start = lines.start(run[k]);
            int end = lines.end(lasts[k]);
            kindsOf[k] = run[k] == lasts[k] ? kind(run[k]) : CellTexts.kind(text, start, end);
            fieldsBefore[k + 1] = fieldsBefore[k] + (CellTexts.field(text, start, end) ? 1 : 0);
        }
    }

    /** A line in the indent of the cells before it, one that no paragraph has. */
    private boolean deep(int i) {
        return all > 0
                && lines.width(i) <= SHORT
                && lines.stops(i) == 0
                && lines.indent(i) >= DEEP
                && lines.indent(i) == lines.indent(run[0]);
    }

    /** 〔 / 2003 / 〕: brackets hold the lines of a cell together where a tool ended a line after each run of glyphs. */
    private boolean goesOn(int i) {
        int last = lasts[all - 1];
        if (last + 1 != i || lines.gap(i) > 0 || number(i)) {
            return false;
        }
        if ((Kinds.of(lines.first(i)) & (Kinds.CLOSE | Kinds.PAUSE)) != 0
                || (Kinds.of(lines.last(last)) & Kinds.OPEN) != 0) {
            return true;
        }
        boolean serial = lines.last(last) == '〕' && lines.shape(i) == Shape.DIGITS && first(i + 1) == '号';
        return serial || first(i) == '号' && last > run[all - 1] && lines.shape(last) == Shape.DIGITS;
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
        return all > 1 && isShort(run[all - 1]);
    }

    private CellKind kind(int i) {
        return switch (lines.shape(i)) {
            case DIGITS -> CellKind.ORDINAL;
            case DATE -> CellKind.DATE;
            default -> number(i) ? CellKind.ORDINAL : CellTexts.kind(text, lines.start(i), lines.end(i));
        };
    }

    /** How many lines at the start head columns; 0 where they do not. Behind 序号 any words do, up to the first ordinal. */
    private int head() {
        if (!isHead(0)) {
            return 0;
        }
        boolean first = CellTexts.firstHead(text, start(0), end(0));
        int heads = 0;
        int said = 0;
        int k = 0;
        while (k < Math.min(count, MOST) && isShort(line(k)) && !kindAt(k).tells() && kindAt(k) != CellKind.SIGN) {
            boolean head = isHead(k);
            said += head ? 1 : 0;
            k++;
            heads = head && heads == k - 1 ? k : heads;
        }
        boolean ordinals = first && k < count && kindAt(k) == CellKind.ORDINAL && said * 3 >= k;
        return ordinals ? k : heads >= LEAST ? heads : 0;
    }

    private boolean isHead(int k) {
        return CellTexts.head(text, start(k), end(k));
    }

    /** Rows of as many cells as there are heads. */
    private int byHead(int head) {
        int rows = 0;
        int agree = 0;
        int asked = 0;
        int end = head;
        while (end + head <= count) {
            int like = 0;
            for (int k = 0; k < head; k++) {
                like += rows == 0 ? CellKind.ALIKE : kindAt(end + k).like(kindAt(head + k));
            }
            if (like < AGREE * head - CellKind.ALIKE / 2 || trails(end, head)) {
                break;
            }
            agree += like;
            asked += head;
            rows++;
            end += head;
        }
        tried = end;
        boolean proven = rows >= LEAST && agree >= AGREE * asked
                || rows == 1 && count - end < LEAST && CellTexts.firstHead(text, start(0), end(0));
        boolean tells = tells(head, head, rows) || heads(0, head) == head && heads(head, end) * 4 <= end - head;
        if (!proven || !tells || fields()) {
            return 0;
        }
        add(0, end, head, 1);
        return end;
    }

    private int heads(int first, int to) {
        int heads = 0;
        for (int k = first; k < to; k++) {
            heads += CellTexts.head(text, start(k), end(k)) ? 1 : 0;
        }
        return heads;
    }

    /** Whether lines stand deeper than the rows before them, or behind more blank lines: a signature, another paragraph. */
    private boolean trails(int first, int cells) {
        if (first == 0) {
            return false;
        }
        for (int k = first; k < first + cells; k++) {
            boolean deeper = lines.indent(line(k)) > lines.indent(line(0)) + DEEP;
            if (deeper || lines.gap(line(k)) > lines.gap(line(1))) {
                return true;
            }
        }
        return false;
    }

    /** Kinds that come again in a period and tell columns apart. */
    private int byPeriod() {
        int shorts = 0;
        while (shorts < count && isShort(line(shorts)) && !(shorts > 1 && trails(shorts, 1))) {
            shorts++;
        }
        for (int columns = LEAST; columns <= MOST && columns * PERIODS <= shorts; columns++) {
            int rows = shorts / columns;
            int agree = 0;
            int asked = 0;
            for (int k = 2 * columns; k < rows * columns; k++) {
                agree += kindAt(k).like(kindAt(k - columns));
                asked++;
            }
            boolean listed = false;
            for (int k = 0; k < columns; k++) {
                listed |= numberAt(k);
            }
            boolean dates = columns == LEAST && kindAt(columns).text() && kindAt(columns + 1) == CellKind.DATE;
            if (rows >= PERIODS
                    && !dates
                    && !listed
                    && agree * 10 >= 9 * CellKind.ALIKE * asked
                    && tells(columns, columns, rows - 1)) {
                add(0, rows * columns, columns, -1);
                return rows * columns;
            }
        }
        return 0;
    }

    /** Whether some column of rows holds figures or days, and another does not. */
    private boolean tells(int first, int columns, int rows) {
        boolean any = false;
        boolean all = true;
        for (int column = 0; column < columns; column++) {
            int tells = 0;
            for (int row = 0; row < rows; row++) {
                tells += kindAt(first + row * columns + column).tells() ? 1 : 0;
            }
            boolean figures = tells * 10 >= rows * 8;
            any |= figures;
            all &= figures;
        }
        return any && !(all && columns > LEAST + 1);
    }

    /**
     * Cells that nothing cuts into rows: they are a table where heads, its name, or an indent of their own say so. Returns the line behind
     * them; 0 where they are not.
     */
    private int flat(int limit) {
        int shorts = 0;
        int figures = 0;
        int heads = 0;
        int bodies = 0;
        int firstHead = -1;
        boolean deep = true;
        while (shorts < count && !(shorts > 1 && trails(shorts, 1))) {
            figures += kindAt(shorts).tells() ? 1 : 0;
            bodies += kindAt(shorts) == CellKind.BODY ? 1 : 0;
            deep &= lines.indent(line(shorts)) >= DEEP && lines.indent(line(shorts)) == lines.indent(line(0));
            boolean head = isHead(shorts);
            heads += head ? 1 : 0;
            firstHead = head && firstHead < 0 ? shorts : firstHead;
            shorts++;
        }
        int before = line(0) - 1;
        boolean named = before >= 0 && CellTexts.caption(text, lines.start(before), lines.end(before));
        boolean headed = heads > LEAST && heads * 4 >= shorts;
        boolean signed =
                shorts > 0 && kindAt(shorts - 1) == CellKind.DATE && (figures == 1 || bodies * 2 >= shorts - 1);
        boolean set = deep && figures > 0 && !signed;
        if (shorts < PROOF || fields() || !named && !headed && !set) {
            return 0;
        }
        int first = named || deep ? 0 : firstHead;
        if (shorts - first < LEAST + 1) {
            return 0;
        }
        if (heads == shorts - first) {
            headAlone(first, shorts, heads);
            return shorts;
        }
        int end = shorts;
        while (from + end < limit && loose(end) && !trails(end, 1)) {
            end++;
        }
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

    /** Heads of columns, and the one row that the text holds before it ends: 一、… / 1 / …. */
    private void headAlone(int first, int to, int heads) {
        int next = lasts[from + to - 1] + 1;
        int left = lines.count() - next;
        boolean ordinal = false;
        for (int i = next; i < Math.min(lines.count(), next + LEAST); i++) {
            ordinal |= lines.shape(i) == Shape.DIGITS && CellTexts.ordinal(text, lines.start(i), lines.end(i)) == 1;
        }
        if (!ordinal || left < LEAST || left > heads) {
            add(first, to, heads, 1);
            return;
        }
        Grid grid = new Grid();
        int[] members = Arrays.copyOf(members(first, to), lasts[from + to - 1] - line(first) + 1 + left);
        int found = members(first, to).length;
        grid.row();
        for (int k = first; k < to; k++) {
            grid.cell(start(k), 1, 1);
            pieces(grid, k);
        }
        for (int i = next; i < lines.count(); i++) {
            if (i == next || lines.shape(i) == Shape.DIGITS && i < next + LEAST) {
                grid.row();
            }
            grid.cell(lines.start(i), 1, 1);
            grid.piece(lines.start(i), lines.end(i));
            members[found++] = i;
        }
        tables.add(Rows.finish(grid, text, 1), members, found);
    }

    /** A line in the indent of the cells before it that no sentence ends. */
    private boolean loose(int k) {
        return lines.width(line(k)) <= SHORT
                && lines.stops(line(k)) == 0
                && lines.indent(line(k)) == lines.indent(line(0))
                && lines.indent(line(0)) > 0;
    }

    /** Whether labels of a web page's head table stand among the lines. */
    private boolean fields() {
        return fieldsBefore[from + count] - fieldsBefore[from] > LEAST;
    }

    private void add(int first, int to, int columns, int header) {
        Grid grid = new Grid();
        for (int k = first; k < to; k++) {
            if ((k - first) % columns == 0) {
                grid.row();
            }
            grid.cell(start(k), 1, 1);
            pieces(grid, k);
        }
        add(grid, first, to, header);
    }

    /** Adds a table of the lines of the run between two places. */
    void add(Grid grid, int first, int to, int header) {
        int[] members = members(first, to);
        tables.add(Rows.finish(grid, text, header), members, members.length);
    }

    int count() {
        return count;
    }

    CellKind kindAt(int k) {
        return kindsOf[from + k];
    }

    private int line(int k) {
        return run[from + k];
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

    /** The lines of some cells of the run. */
    private int[] members(int first, int to) {
        int[] members = new int[lasts[from + to - 1] - line(first) + 1];
        int found = 0;
        for (int k = first; k < to; k++) {
            for (int i = line(k); i <= lasts[from + k]; i++) {
                members[found++] = i;
            }
        }
        return Arrays.copyOf(members, found);
    }

    int ordinalAt(int k) {
        return CellTexts.ordinal(text, start(k), end(k));
    }

    boolean isShortAt(int k) {
        return isShort(line(k));
    }

    boolean trailsAt(int k) {
        return trails(k, 1);
    }

    boolean headAt(int k) {
        return isHead(k);
    }

    /** Whether two lines stand in the same indent, one that no paragraph has. */
    boolean alikeAt(int one, int other) {
        return lines.indent(line(one)) == lines.indent(line(other)) && lines.indent(line(one)) >= DEEP;
    }
}
