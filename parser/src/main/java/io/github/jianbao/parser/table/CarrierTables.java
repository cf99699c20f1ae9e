package io.github.jianbao.parser.table;

import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.carrier.TableMarks;
import io.github.jianbao.parser.line.LineTable;
import java.util.Arrays;

/** Tables that the carrier says: pipes, HTML, rows of a Word file. */
final class CarrierTables {

    private final LineTable lines;
    private final TableMarks marks;
    private final Tables tables;
    private final ContentsLines contents;

    private Grid grid = new Grid();
    private int[] members = new int[16];
    private int count;
    /** Rows of the head so far, while nothing else came. */
    private int headRows;

    private boolean anyBody;
    private boolean anyHead;
    /** Whether a row of it is cells of the head and nothing else, which no contents have. */
    private boolean heads;

    private boolean rowOpen;
    /** Whether the open row was said to be of the head, and what cells it has. */
    private boolean rowHead;

    private int headCells;
    private int bodyCells;
    private int line;
    private boolean open;

    private CarrierTables(LineTable lines, Tables tables, ContentsLines contents) {
        this.lines = lines;
        this.marks = lines.tableMarks();
        this.tables = tables;
        this.contents = contents;
    }

    static void find(LineTable lines, Tables tables, ContentsLines contents) {
        if (lines.tableMarks().count() > 0) {
            new CarrierTables(lines, tables, contents).read();
        }
    }

    private void read() {
        for (int mark = 0; mark < marks.count(); mark++) {
            int from = marks.offset(mark);
            int to = mark + 1 < marks.count()
                    ? marks.offset(mark + 1)
                    : lines.text().length();
            switch (marks.kind(mark)) {
                case TableMarks.TABLE -> {
                    close();
                    start(from);
                    rest(from, to);
                }
                case TableMarks.END -> close();
                case TableMarks.CAPTION -> caption(from, to);
                case TableMarks.ROW -> {
                    closeRow();
                    rest(from, to);
                }
                case TableMarks.HEAD -> {
                    closeRow();
                    row();
                    rowHead = true;
                    rest(from, to);
                }
                case TableMarks.CELL -> cell(mark, from, to, false);
                case TableMarks.HEAD_CELL -> cell(mark, from, to, true);
                default -> rest(from, to);
            }
        }
        close();
    }

    private void start(int from) {
        open = true;
        grid = new Grid();
        count = 0;
        headRows = 0;
        anyBody = false;
        anyHead = false;
        heads = false;
        rowOpen = false;
        skipTo(from);
        if (line > 0 && lines.hinted(line - 1, LineHints.CAPTION) && !tables.has(line - 1)) {
            grid.caption(lines.start(line - 1), lines.end(line - 1));
            member(line - 1);
        }
    }

    /** Goes on to the first line that ends behind an offset. */
    private void skipTo(int offset) {
        while (line < lines.count() && lines.end(line) <= offset) {
            line++;
        }
    }

    private void row() {
        if (!rowOpen) {
            grid.row();
            rowOpen = true;
            rowHead = false;
            headCells = 0;
            bodyCells = 0;
        }
    }

    private void closeRow() {
        if (!rowOpen) {
            return;
        }
        rowOpen = false;
        int last = grid.rows() - 1;
        int first = grid.firstCell(last);
        int end = grid.endCell(last);
        if (first == end || grid.firstPiece(first) == grid.pieceEnd(end - 1)) {
            grid.dropRow();
            return;
        }
        boolean head = rowHead || headCells > 0 && bodyCells == 0;
        headRows += head && !anyBody ? 1 : 0;
        anyHead |= head;
        heads |= headCells > 1 && bodyCells == 0;
        anyBody |= !head;
    }

    private void cell(int mark, int from, int to, boolean head) {
        row();
        headCells += head ? 1 : 0;
        bodyCells += head ? 0 : 1;
        grid.cell(from, marks.columns(mark), marks.rows(mark));
        pieces(from, to);
    }

    /** Words between the parts of a table are a cell all the same: nothing is lost. */
    private void rest(int from, int to) {
        if (!open) {
            return;
        }
        skipTo(from);
        if (line < lines.count()
                && Math.max(lines.start(line), from) < Math.min(lines.end(line), to)
                && words(Math.max(lines.start(line), from), Math.min(lines.end(line), to))) {
            row();
            grid.cell(from, 1, 1);
            pieces(from, to);
        }
    }

    private boolean words(int from, int to) {
        return !lines.hinted(line, LineHints.MARKS) && skip(from, to) < to;
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && Parts.isSpace(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Adds what the lines say between two offsets to the last cell. */
    private void pieces(int from, int to) {
        skipTo(from);
        for (int i = line; i < lines.count() && lines.start(i) < to; i++) {
            int start = skip(Math.max(lines.start(i), from), Math.min(lines.end(i), to));
            int end = Math.min(lines.end(i), to);
            while (end > start && Parts.isSpace(lines.text().charAt(end - 1))) {
                end--;
            }
            if (start < end && !lines.hinted(i, LineHints.MARKS)) {
                grid.piece(start, end);
                member(i);
            }
        }
    }

    private void caption(int from, int to) {
        skipTo(from);
        for (int i = line; i < lines.count() && lines.start(i) < to; i++) {
            int start = skip(Math.max(lines.start(i), from), Math.min(lines.end(i), to));
            int end = Math.min(lines.end(i), to);
            if (start < end && !lines.hinted(i, LineHints.MARKS)) {
                grid.caption(start, end);
                member(i);
            }
        }
    }

    private void member(int i) {
        if (count > 0 && members[count - 1] == i) {
            return;
        }
        if (count == members.length) {
            members = Arrays.copyOf(members, 2 * count);
        }
        members[count++] = i;
    }

    private void close() {
        if (!open) {
            return;
        }
        closeRow();
        open = false;
        int behind = count > 0 ? members[count - 1] + 1 : lines.count();
        if (grid.rows() == 0 && grid.captions() == 0 || count == 0) {
            return;
        }
        if (behind < lines.count()
                && grid.captions() == 0
                && lines.hinted(behind, LineHints.CAPTION)
                && !tables.has(behind)) {
            grid.caption(lines.start(behind), lines.end(behind));
            member(behind);
        }
        boolean listed = !heads && contents.holds(members[0], grid, lines.text());
        if (listed || HeadTables.is(grid, lines.text(), members[0])) {
            return;
        }
        tables.add(Rows.finish(grid, lines.text(), anyHead ? headRows : -1), members, count);
    }
}
