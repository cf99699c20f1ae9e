package io.github.jianbao.model.text;

import io.github.jianbao.model.Table;
import io.github.jianbao.model.reading.Captions;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table between bars, a row a line, with a line of dashes under each row of its head. A cell that covers several columns or rows stands
 * once; the places that it covers beside are empty cells, as far as the table is not wider than any that people write.
 */
final class PipeTable {

    /** Columns whose covered places are written. */
    private static final int WIDEST = 64;

    private final Writer out;
    /** In how many rows more each column is covered by a cell above. */
    private final int[] covered = new int[WIDEST];

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
            int columns = rows.stream().mapToInt(PipeTable::columns).max().orElse(0);
            out.write("|" + "  |".repeat(columns) + "\n");
            dashes(columns);
        }
        for (int row = 0; row < rows.size(); row++) {
            out.write('|');
            int columns = row(rows.get(row));
            out.write('\n');
            if (row < table.headerRows()) {
                dashes(columns);
            }
        }
    }

    /** Writes the places of a row and says how many there are. */
    private int row(Table.Row row) throws IOException {
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            column = covered(column);
            out.write(' ');
            cell(cell.value(), true);
            out.write(" |");
            int width = Math.min(cell.columns(), Math.max(1, WIDEST - column));
            for (int k = 0; k < width; k++) {
                if (column < WIDEST) {
                    covered[column] = cell.rows() - 1;
                }
                column++;
            }
            out.write("  |".repeat(width - 1));
        }
        return covered(column);
    }

    /** Writes empty cells at places that cells above cover, from a column on; returns the first that is free. */
    private int covered(int from) throws IOException {
        int column = from;
        while (column < WIDEST && covered[column] > 0) {
            covered[column++]--;
            out.write("  |");
        }
        return column;
    }

    private static int columns(Table.Row row) {
        int columns = 0;
        for (Table.Cell cell : row.cells()) {
            columns += Math.min(cell.columns(), Math.max(1, WIDEST - columns));
        }
        return columns;
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
