package io.github.jianbao.model.markdown;

import io.github.jianbao.model.Table;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.reading.Captions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table between bars; as HTML where a cell covers several places or the head has several rows, which Markdown cannot say. */
final class MarkdownTable {

    private final MarkdownBlocks blocks;
    private final int indent;

    MarkdownTable(MarkdownBlocks blocks, int indent) {
        this.blocks = blocks;
        this.indent = indent;
    }

    void write(Table table) throws IOException {
        List<Table.Row> rows =
                table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
        if (!rows.isEmpty() && !simple(table)) {
            html(table);
            return;
        }
        if (table.caption() != null) {
            blocks.paragraph(indent, Captions.line(table.caption().value()));
        }
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        boolean headed = table.headerRows() > 0 && rows.get(0) == table.rows().get(0);
        if (headed) {
            blocks.table(indent, values(rows.get(0), columns));
        } else {
            blocks.table(indent, columns);
        }
        for (Table.Row row : rows.subList(headed ? 1 : 0, rows.size())) {
            blocks.row(indent, values(row, columns));
        }
    }

    private static boolean simple(Table table) {
        boolean simple = table.headerRows() <= 1;
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                simple &= cell.columns() == 1 && cell.rows() == 1;
            }
        }
        return simple;
    }

    /** The cells of a row, filled up to the columns of the widest: cells behind the last of the head would be lost. */
    private static List<String> values(Table.Row row, int columns) {
        List<String> values = new ArrayList<>(columns);
        row.cells().forEach(cell -> values.add(cell.value()));
        while (values.size() < columns) {
            values.add("");
        }
        return values;
    }

    private void html(Table table) throws IOException {
        MarkupOut html = new MarkupOut(blocks.html(indent));
        html.open("table").line();
        if (table.caption() != null) {
            html.open("caption");
            text(html, table.caption().value());
            html.close().line();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            html.open("tr");
            for (Table.Cell cell : table.rows().get(row).cells()) {
                html.open(row < table.headerRows() ? "th" : "td")
                        .attribute("colspan", cell.columns() > 1 ? cell.columns() : null)
                        .attribute("rowspan", cell.rows() > 1 ? cell.rows() : null);
                text(html, cell.value());
                html.close();
            }
            html.close().line();
        }
        html.close().line();
    }

    /** A blank line would end the block of HTML. */
    private static void text(MarkupOut html, String value) throws IOException {
        int from = 0;
        for (int end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', from)) {
            html.text(value, from, end).raw("&#10;");
            from = end + 1;
        }
        html.text(value, from, value.length());
    }
}
