package io.github.jianbao.parser.table;

import io.github.jianbao.parser.line.LineTable;
import java.util.Arrays;

/**
 * Short lines in one indent that no paragraph has, between lines at the margin of the text: cells of one table. Where its rows were cut in
 * a part of them alone, or in none, all of them are cells of a table whose rows are not known.
 */
final class DeepCells {

    private final LineTable lines;
    private final String text;
    private final Tables tables;
    private final WrappedCells wrapped;

    DeepCells(LineTable lines, Tables tables) {
        this.lines = lines;
        this.text = lines.text();
        this.tables = tables;
        this.wrapped = new WrappedCells(lines, CellRun.SHORT);
    }

    void find() {
        int i = 0;
        while (i < lines.count()) {
            int end = i + 1;
            if (lines.indent(i) >= CellRun.DEEP) {
                while (end < lines.count() && lines.indent(end) == lines.indent(i)) {
                    end++;
                }
                if (end - i >= CellRun.PROOF && atMargin(i, end) && may(i, end)) {
                    whole(i, end);
                }
            }
            i = end;
        }
    }

    /** Whether the lines on both sides stand at a margin that lies as far to the left as makes an indent deep. */
    private boolean atMargin(int first, int end) {
        int margin = lines.indent(first) - CellRun.DEEP;
        return (first == 0 || lines.indent(first - 1) <= margin)
                && (end == lines.count() || lines.indent(end) <= margin)
                && end - first < lines.count();
    }

    private boolean may(int first, int end) {
        for (int i = first; i < end; i++) {
            if (lines.width(i) > CellRun.SHORT || lines.hints(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private void whole(int first, int end) {
        int cells = 0;
        int figures = 0;
        int bodies = 0;
        for (int i = first; i < end; i++) {
            CellKind kind = CellTexts.kind(text, lines.start(i), lines.end(i));
            cells += tables.has(i) ? 1 : 0;
            figures += kind.tells() ? 1 : 0;
            bodies += kind == CellKind.BODY ? 1 : 0;
        }
        CellKind last = CellTexts.kind(text, lines.start(end - 1), lines.end(end - 1));
        boolean signed = CellKind.sign(last, figures, bodies, end - first);
        if (cells < end - first && figures > 0 && !signed) {
            flatten(first, end);
        }
    }

    private void flatten(int first, int end) {
        int[] members = new int[end - first];
        Arrays.setAll(members, k -> first + k);
        boolean joins = wrapped.measure(members, 0, members.length);
        Grid grid = new Grid();
        for (int i = first; i < end; i++) {
            if (!joins || i == first || !wrapped.goesOn(i - 1, i)) {
                grid.row();
                grid.cell(lines.start(i), 1, 1);
            }
            grid.piece(lines.start(i), lines.end(i));
        }
        grid.flatten();
        tables.add(grid, members, members.length);
    }
}
