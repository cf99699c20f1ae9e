package io.github.jianbao.parser.table;

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
    /** Rows behind heads that are not looked at again from the next line where they prove nothing. */
    private static final int FAR = 4;
    /** Lines of a row of ordinals that proved nothing, within which further heads do not try it again, at least. */
    private static final int CHAIN = 200;
    /** Rows that prove a table by nothing but their kinds. */
    private static final int PERIODS = 3;
    /** How well kinds agree where nothing else is tried, at least, of 100. */
    private static final int ALIKE_MOST = 95;

    private static final int ALIKE_ALL = 100;
    /** How well kinds agree in a column at least, of 10. */
    private static final int AGREE = 8;

    private final LineTable lines;
    private final String text;
    private final Tables tables;
    private final CellRun run;
    private final ContentsLines contents;
    /** How many lines the heads of columns were tried on. */
    private int tried;
    /** The cell of the run behind the last table. */
    private int done;
    /** Up to which cell of the run fitting was tried in vain. */
    private int fitted;
    /** The cell of the run from which heads stand that come again; below 0 where none do. */
    private int repeated;

    CellLines(LineTable lines, Tables tables, ContentsLines contents) {
        this.lines = lines;
        this.text = lines.text();
        this.tables = tables;
        this.contents = contents;
        this.run = new CellRun(lines, tables);
    }

    void find() {
        int i = 0;
        while (i < lines.count()) {
            if (!run.isShort(i)) {
                i++;
                continue;
            }
            int next = run.read(i);
            if (run.all() >= CellRun.PROOF && !contents.holds(i)) {
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
        fitted = 0;
        repeated = -1;
        run.look(0, run.all());
        int at = HeadTables.cells(run, text);
        done = at;
        while (at + 1 < run.all()) {
            run.look(at, run.all());
            int taken = 0;
            int head = at >= heads ? head() : 0;
            boolean numbered = head > 0 && head < run.count() && run.kindAt(head) == CellKind.ORDINAL;
            boolean again = ordinals - at - head > CHAIN;
            OrdinalRows rows = null;
            if (numbered && !again || head == 0 && at >= ordinals && run.kindAt(0) == CellKind.ORDINAL) {
                rows = new OrdinalRows(run, head, done - at);
                taken = rows.cut();
                ordinals = Math.max(ordinals, at + rows.end());
                if (taken > 0) {
                    stretch(done, at + rows.from());
                }
            }
            if (taken == 0 && head >= LEAST) {
                taken = byHead(head);
                heads = at + (taken == 0 && tried > FAR * head ? tried : 1);
                if (taken > 0) {
                    stretch(done, at);
                    run.look(at, run.all());
                }
            }
            if (rows != null) {
                int behind = rows.flat(taken);
                if (taken == 0 && behind > 0) {
                    stretch(done, at);
                }
                taken = behind;
            }
            at += Math.max(taken, 1);
            done = taken > 0 ? at : done;
        }
        stretch(done, run.all());
    }

    /** Lines that heads and ordinals said nothing of: short ones between long ones. */
    private void stretch(int first, int to) {
        int at = first == 0 && labelled() ? 1 : first;
        if (first == 0 && to - at >= CellRun.PROOF && named(at)) {
            run.look(at, to);
            at += flat(to);
        }
        while (at < to) {
            int end = at;
            while (end < to
                    && !(end > at && run.deepens(run.firstLine(end - 1), run.firstLine(end)))
                    && (run.isShort(run.firstLine(end)) || run.set(run.firstLine(end), run.firstLine(at)))) {
                end++;
            }
            int behind = end;
            if (end - at >= CellRun.PROOF) {
                run.look(at, end);
                int taken = byPeriod();
                run.look(at + taken, end);
                behind = run.count() >= CellRun.PROOF ? Math.max(end, run.from() + flat(to)) : end;
            }
            at = Math.max(behind, at + 1);
        }
    }

    /**
     * How many lines at the start head columns; 0 where they do not. Behind 序号 any words do, up to the first ordinal; else half of them are
     * known as heads, the first among them unless the cells begin with it.
     */
    private int head() {
        boolean known = run.headAt(0);
        boolean begins = begins();
        boolean inside = run.from() > done && run.set(run.line(0), run.firstLine(run.from() - 1));
        if (!known && !begins || inside) {
            return 0;
        }
        boolean first = CellTexts.firstHead(text, run.start(0), run.end(0));
        int heads = 0;
        int said = 0;
        int k = 0;
        while (k < Math.min(run.count(), MOST)
                && run.isShortAt(k)
                && !run.kindAt(k).tells()) {
            said += run.headAt(k) ? 1 : 0;
            k++;
            if (k > 1 && !run.knownHeadAt(0) && CellTexts.firstHead(text, run.start(k - 1), run.end(k - 1))) {
                return 0;
            }
            heads = run.headAt(k - 1) && said * (begins ? LEAST + 1 : LEAST) >= k ? k : heads;
        }
        boolean ordinals = first && k < run.count() && run.kindAt(k) == CellKind.ORDINAL && said * 3 >= k;
        return ordinals ? k : said >= LEAST ? heads : 0;
    }

    /** Whether the cells of the run begin here: with its first, or behind the title of an attachment. */
    private boolean begins() {
        return run.from() == (labelled() ? 1 : 0)
                || run.from() > 0 && lines.tail(run.lastLine(run.from() - 1)) == Tail.STOP;
    }

    /** Whether the label of an attachment stands above the run, whose title is then the first cell. */
    private boolean labelled() {
        return run.firstLine(0) > 0 && lines.shape(run.firstLine(0) - 1) == Shape.ATTACHMENT_LABEL;
    }

    /** Whether the line before a run names a table: the title of an attachment, or 表2 over heads. */
    private boolean named(int at) {
        if (at > 0) {
            return namesTable(run.firstLine(0));
        }
        run.look(0, run.all());
        int before = run.firstLine(0) - 1;
        return before >= 0
                && (run.headAt(0) || run.headAt(1))
                && CellTexts.caption(text, lines.start(before), lines.end(before));
    }

    /** A title that says what stands under it: …情况一览表. */
    private boolean namesTable(int i) {
        return lines.last(i) == '表' && !text.startsWith("代表", lines.end(i) - 2);
    }

    /** Rows of as many cells as there are heads. */
    private int byHead(int head) {
        int rows = 0;
        int agree = 0;
        int asked = 0;
        int end = head;
        int region = region(head);
        int limit = region > RowFit.MOST ? run.count() : region;
        while (end + head <= limit) {
            int like = 0;
            for (int k = 0; k < head; k++) {
                like += rows == 0 ? CellKind.ALIKE : run.kindAt(end + k).like(run.kindAt(head + k));
            }
            if (like < AGREE * head - CellKind.ALIKE / 2 || run.trails(end, head)) {
                break;
            }
            agree += like;
            asked += head;
            rows++;
            end += head;
        }
        tried = end;
        boolean repeats = repeats(region, head);
        boolean exact = end == region;
        boolean otherwise = false;
        if (!exact || agree * ALIKE_ALL < ALIKE_MOST * CellKind.ALIKE * asked || !tells(head, head, rows)) {
            FittedRows fitted = fitted(head, region);
            if (fitted.proves()) {
                return repeats && fitted.to() < region ? flatten(0, region) : add(fitted, 0);
            }
            otherwise = fitted.columns() > 0 && fitted.columns() != head;
        }
        boolean proven = rows >= LEAST && agree >= AGREE * asked
                || rows == 1 && run.count() - end < LEAST && CellTexts.firstHead(text, run.start(0), run.end(0));
        boolean tells = tells(head, head, rows) || heads(0, head) == head && heads(head, end) * 4 <= end - head;
        if (run.fields()) {
            return 0;
        }
        if (proven && tells && region - end < head && !otherwise) {
            add(0, end, head, 1);
            return end;
        }
        if ((!exact && head > LEAST || otherwise)
                && heads(0, head) * 3 >= head * 2
                && figures(head, region) * 10 >= region - head) {
            return flatten(0, region);
        }
        if (!proven || !tells) {
            return repeats ? flatten(0, region) : 0;
        }
        if (region - end > end || rest(head, end, region)) {
            return flatten(0, region);
        }
        add(0, end, head, 1);
        return end;
    }

    /**
     * Whether cells behind the rows under some heads belong to the same table: the heads come again behind them on the next page, or they are a row
     * at least and hold about as many figures.
     */
    private boolean rest(int head, int end, int region) {
        if (end < region && again(region, run.from(), head)) {
            return true;
        }
        int told = figures(end, region);
        return region - end >= head
                && told >= LEAST
                && 2L * told * (end - head) >= (long) figures(head, end) * (region - end);
    }

    /** Whether heads come again at the top of the next page, or came before: nothing but a table repeats them. */
    private boolean repeats(int region, int head) {
        boolean before = repeated >= 0 && again(0, repeated, head);
        boolean behind = again(region, run.from(), head) && run.top(region);
        repeated = behind ? run.from() : repeated;
        return before || behind;
    }

    /** Whether some cells say the same as the heads that begin at a cell of the run. */
    private boolean again(int k, int heads, int count) {
        boolean same = k + count <= run.count();
        for (int c = 0; c < count && same; c++) {
            same = run.same(k + c, heads - run.from() + c);
        }
        return same;
    }

    private int figures(int first, int to) {
        int figures = 0;
        for (int k = first; k < to; k++) {
            figures += run.kindAt(k).tells() ? 1 : 0;
        }
        return figures;
    }

    /** A table of cells whose rows are not known, without long lines at its end, which may stand behind it; returns the line behind it. */
    private int flatten(int first, int to) {
        int end = to - first > RowFit.MOST ? region(to, run.count()) : to;
        while (end > first + 1 && !run.isShortAt(end - 1)) {
            end--;
        }
        return run.cells(first, end);
    }

    /** The end of the cells that may stand under some heads. */
    private int region(int head) {
        return region(head, Math.min(run.count(), head + RowFit.MOST + 1));
    }

    private int region(int from, int limit) {
        int end = from;
        while (end < limit && !run.trails(end, 1) && !(run.same(end, 0) && end + 1 < limit && run.same(end + 1, 1))) {
            end++;
        }
        return end;
    }

    /** Rows that are fitted to about as many columns as there are heads. */
    private FittedRows fitted(int head, int end) {
        FittedRows rows = new FittedRows(run);
        if (!run.fields() && end - head >= LEAST && run.from() >= fitted) {
            int most = Math.min(mostHeads(0, end), head + 2 * LEAST);
            rows.fit(0, end, Math.max(LEAST, head - LEAST), most);
            fitted = rows.proves() ? fitted : run.from() + end;
        }
        return rows;
    }

    /** Adds rows that were fitted, and their heads; returns the line behind them. */
    private int add(FittedRows rows, int first) {
        Grid grid = new Grid();
        grid.row();
        for (int k = first; k < rows.head(); k++) {
            grid.cell(run.start(k), 1, 1);
            run.pieces(grid, k);
        }
        rows.add(grid);
        run.add(grid, first, rows.to(), 1);
        return rows.to();
    }

    private int heads(int first, int to) {
        int heads = 0;
        for (int k = first; k < to; k++) {
            heads += CellTexts.head(text, run.start(k), run.end(k)) ? 1 : 0;
        }
        return heads;
    }

    /** Kinds that come again in a period and tell columns apart. */
    private int byPeriod() {
        int shorts = 0;
        while (shorts < run.count() && run.isShortAt(shorts) && !(shorts > 1 && run.trails(shorts, 1))) {
            shorts++;
        }
        for (int columns = LEAST; columns <= MOST && columns * PERIODS <= shorts; columns++) {
            int rows = shorts / columns;
            int agree = 0;
            int asked = 0;
            for (int k = 2 * columns; k < rows * columns; k++) {
                agree += run.kindAt(k).like(run.kindAt(k - columns));
                asked++;
            }
            boolean listed = false;
            for (int k = 0; k < columns; k++) {
                listed |= run.numberAt(k);
            }
            boolean dates = columns == LEAST && run.kindAt(columns).text() && run.kindAt(columns + 1) == CellKind.DATE;
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
        boolean every = true;
        for (int column = 0; column < columns; column++) {
            int tells = 0;
            for (int row = 0; row < rows; row++) {
                CellKind kind = run.kindAt(first + row * columns + column);
                boolean meant = first == columns && run.expectedAt(column) == CellKind.BODY.ordinal();
                tells += kind.tells() || meant && kind == CellKind.BODY ? 1 : 0;
            }
            boolean figures = tells * 10 >= rows * 8;
            any |= figures;
            every &= figures;
        }
        return any && !(every && columns > LEAST + 1);
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
        while (shorts < run.count() && !(shorts > 1 && run.trails(shorts, 1))) {
            figures += run.kindAt(shorts).tells() ? 1 : 0;
            bodies += run.kindAt(shorts) == CellKind.BODY ? 1 : 0;
            deep &= run.indentAt(shorts) >= CellRun.DEEP && run.indentAt(shorts) == run.indentAt(0);
            boolean head = run.headAt(shorts);
            heads += head ? 1 : 0;
            firstHead = head && firstHead < 0 ? shorts : firstHead;
            shorts++;
        }
        int before = run.line(0) - 1;
        boolean named = before >= 0
                && (CellTexts.caption(text, lines.start(before), lines.end(before))
                        || run.from() == 1 && labelled() && namesTable(before));
        boolean headed = heads > LEAST && heads * 4 >= shorts;
        boolean signed = shorts > 0 && CellKind.sign(run.kindAt(shorts - 1), figures, bodies, shorts);
        boolean set = deep && figures > 0 && !signed;
        if (shorts < CellRun.PROOF || run.fields() || !named && !headed && !set) {
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
        while (run.from() + end < limit && run.loose(end) && !run.trails(end, 1)) {
            end++;
        }
        FittedRows rows = new FittedRows(run);
        rows.fit(first, end, LEAST, mostHeads(first, end));
        if (rows.proves()) {
            return add(rows, first);
        }
        return deep ? run.cells(first, end) : flatten(first, end);
    }

    private int mostHeads(int first, int end) {
        int most = first;
        while (most < Math.min(end, first + MOST)
                && run.isShortAt(most)
                && !run.kindAt(most).tells()) {
            most++;
        }
        return most - first;
    }

    /** Heads of columns, and the one row that the text holds before it ends: 一、… / 1 / …. */
    private void headAlone(int first, int to, int heads) {
        int next = run.lastLine(run.from() + to - 1) + 1;
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
        int[] members =
                Arrays.copyOf(run.members(first, to), run.lastLine(run.from() + to - 1) - run.line(first) + 1 + left);
        int found = run.members(first, to).length;
        grid.row();
        for (int k = first; k < to; k++) {
            grid.cell(run.start(k), 1, 1);
            run.pieces(grid, k);
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

    private void add(int first, int to, int columns, int header) {
        Grid grid = new Grid();
        for (int k = first; k < to; k++) {
            if ((k - first) % columns == 0) {
                grid.row();
            }
            grid.cell(run.start(k), 1, 1);
            run.pieces(grid, k);
        }
        run.add(grid, first, to, header);
    }
}
