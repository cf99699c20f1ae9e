package io.github.jianbao.model.tables;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.sink.Csv;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as CSV (RFC 4180, with a byte order mark, so that spreadsheets open it as UTF-8): a row of headings, then the rows of all
 * tables, one behind the other. In front of its cells a row says where its table stands and whether it belongs to the table's head. The
 * text of a merged cell stands at each place that the cell covers.
 *
 * @since 0.2.0
 */
public final class TableForm {

    /** The headings of the columns in front of the cells: number of the table, section, document, clause, caption, row, part. */
    public static final List<String> COLUMNS = List.of("表", "栏目", "文件", "条款", "表题", "行", "部分");

    private static final String HEAD = "表头";
    private static final String BODY = "表体";
    /** The heading of a column of cells, its number behind it. */
    private static final String CELL = "列";

    /** Merged cells are spread where that makes a table at most this many times as large. */
    private static final int MOST_SPREAD = 16;

    private static final int FEW = 10_000;

    private TableForm() {}

    /**
     * Writes tables as CSV.
     *
     * @param tables from {@link TableList}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeCsv(List<ListedTable> tables, Appendable out) throws IOException {
        Required.argument(tables, "tables");
        csv(tables, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Writes tables as CSV in UTF-8.
     *
     * @param tables from {@link TableList}
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeCsv(List<ListedTable> tables, OutputStream out) throws IOException {
        Required.argument(tables, "tables");
        csv(tables, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Tables as CSV.
     *
     * @param tables from {@link TableList}
     * @return all rows, the byte order mark first
     * @since 0.2.0
     */
    public static String toCsv(List<ListedTable> tables) {
        return Sinks.string(out -> writeCsv(tables, out));
    }

    /**
     * The texts of a table, row by row.
     *
     * @param table the table
     * @return new lists: one text for each place, that of a merged cell at each place that it covers; empty where nothing stands. Where merged
     *     cells say that they cover very much more than the table has cells, each stands once
     */
    public static List<List<String>> texts(Table table) {
        Required.argument(table, "table");
        List<List<String>> texts = new ArrayList<>(table.rows().size());
        if (spreads(table)) {
            for (List<Table.@Nullable Cell> row : table.grid()) {
                texts.add(row.stream()
                        .map(cell -> cell == null ? "" : cell.value())
                        .toList());
            }
        } else {
            table.rows()
                    .forEach(row -> texts.add(
                            row.cells().stream().map(Table.Cell::value).toList()));
        }
        return texts;
    }

    /**
     * Whether the merged cells of a table cover no more than a table of its size may.
     *
     * @param table the table
     * @return false where they cover very much more places than there are cells
     */
    public static boolean spreads(Table table) {
        Required.argument(table, "table");
        long cells = 0;
        long places = 0;
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                cells++;
                places += (long) cell.columns()
                        * Math.min(cell.rows(), table.rows().size());
            }
        }
        return places <= cells * MOST_SPREAD + FEW;
    }

    private static void csv(List<ListedTable> tables, Writer out) throws IOException {
        Csv csv = new Csv(out);
        int widest = 0;
        for (ListedTable listed : tables) {
            for (List<String> row : texts(listed.table())) {
                widest = Math.max(widest, row.size());
            }
        }
        List<String> headings = new ArrayList<>(COLUMNS);
        for (int column = 1; column <= widest; column++) {
            headings.add(CELL + column);
        }
        csv.row(headings);
        for (ListedTable listed : tables) {
            int number = 0;
            for (List<String> row : texts(listed.table())) {
                List<String> cells = place(listed);
                cells.add(Integer.toString(++number));
                cells.add(number <= listed.table().headerRows() ? HEAD : BODY);
                cells.addAll(row);
                csv.row(cells);
            }
        }
        out.flush();
    }

    private static List<String> place(ListedTable listed) {
        Table table = listed.table();
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(listed.number()));
        cells.add(text(listed.section()));
        cells.add(text(listed.title()));
        cells.add(text(listed.clause()));
        cells.add(table.caption() == null ? "" : table.caption().value());
        return cells;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
