package io.github.jianbao.model.text;

import io.github.jianbao.model.Table;
import io.github.jianbao.model.reading.Captions;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table between bars, a row a line, with a line of dashes under each row of its head. A cell that covers several columns or rows stands
 * once; the places that it covers beside are left out.
 */
final class PipeTable {

    private final Writer out;

    PipeTable(Writer out) {
        this.out = out;
    }

    void write(Table table) throws IOException {
        if (table.caption() != null) {
            cell(Captions.line(table.caption().value()), false);
            out.write('\n');
        }
        List<Table.Row> rows =
                table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
        if (rows.isEmpty()) {
            return;
        }
        if (table.headerRows() == 0) {
            int columns =
                    rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            out.write("|" + "  |".repeat(columns) + "\n");
            dashes(columns);
        }
        for (int row = 0; row < rows.size(); row++) {
            out.write('|');
            for (Table.Cell cell : rows.get(row).cells()) {
                out.write(' ');
                cell(cell.value(), true);
                out.write(" |");
            }
            out.write('\n');
            if (row < table.headerRows()) {
                dashes(rows.get(row).cells().size());
            }
        }
    }

    private void dashes(int columns) throws IOException {
        out.write("|" + " --- |".repeat(columns) + "\n");
    }

    /** A bar would end the cell, and what ends a line the row. */
    private void cell(String value, boolean bars) throws IOException {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '|' && bars) {
                out.write('\\');
            }
            out.write(c == '\n' || c == '\r' || c == '\f' ? ' ' : c);
        }
    }
}
