package io.github.jianbao.parser.table;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.LineTable;
import java.util.Arrays;

/**
 * Rows of a copied page, on which a single blank parts the cells: heads of columns, that of ordinals in front, then lines that begin with
 * 1, 2, 3. A cell may hold a blank, or be empty: where a row differs from its head the
 * columns of its cells are in doubt.
 */
final class CountedRows {

    /** Heads and rows at least. */
    private static final int HEADS = 3;

    private static final int ROWS = 2;
    /** Cells of a row at most. */
    private static final int WIDEST = 120;

    private final LineTable lines;
    private final String text;
    private final Tables tables;
    private final ContentsLines contents;

    private int count;
    private int[] starts = new int[8];
    private int[] ends = new int[8];

    CountedRows(LineTable lines, Tables tables, ContentsLines contents) {
        this.lines = lines;
        this.text = lines.text();
        this.tables = tables;
        this.contents = contents;
    }

    void find() {
        for (int i = 0; i + ROWS < lines.count(); i++) {
            if (lines.blanks(i) > 0 && heads(i) && !contents.holds(i)) {
                add(i);
            }
        }
    }

    /** 序号 姓名 等级. */
    private boolean heads(int i) {
        if (tables.has(i) || !CellTexts.firstHead(text, lines.start(i), blank(lines.start(i), lines.end(i)))) {
            return false;
        }
        cut(i);
        int known = 0;
        for (int k = 0; k < count; k++) {
            if (CellTexts.kind(text, starts[k], ends[k]).tells()) {
                return false;
            }
            known += CellTexts.head(text, starts[k], ends[k]) ? 1 : 0;
        }
        return count >= HEADS && known * 2 >= count;
    }

    private void add(int head) {
        int columns = count;
        Grid grid = new Grid();
        row(grid);
        int alike = 0;
        int row = 1;
        while (head + row < lines.count() && follows(head + row, row)) {
            row(grid);
            if (count == columns) {
                alike++;
            } else {
                grid.doubt(count);
            }
            row++;
        }
        int rows = row - 1;
        if (rows < ROWS || alike * 2 < rows) {
            return;
        }
        int[] members = new int[row];
        Arrays.setAll(members, k -> head + k);
        tables.add(Rows.finish(grid, text, 1), members, row);
    }

    /** Whether a line is the row with an ordinal; it is cut. */
    private boolean follows(int i, int ordinal) {
        if (tables.has(i) || lines.blanks(i) == 0 || lines.stops(i) > 0 || lines.width(i) > WIDEST) {
            return false;
        }
        cut(i);
        return count > 1
                && CellTexts.kind(text, starts[0], ends[0]) == CellKind.ORDINAL
                && CellTexts.ordinal(text, starts[0], ends[0]) == ordinal;
    }

    private void row(Grid grid) {
        grid.row();
        for (int k = 0; k < count; k++) {
            grid.cell(starts[k], 1, 1);
            grid.piece(starts[k], ends[k]);
        }
    }

    /** Cuts a line at its blanks. */
    private void cut(int i) {
        count = 0;
        int end = lines.end(i);
        int at = lines.start(i);
        while (at < end) {
            int blank = blank(at, end);
            if (blank > at) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                    ends = Arrays.copyOf(ends, 2 * count);
                }
                starts[count] = at;
                ends[count++] = blank;
            }
            at = blank + 1;
        }
    }

    /** The first blank from an offset on. */
    private int blank(int from, int end) {
        int at = from;
        while (at < end && !Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
