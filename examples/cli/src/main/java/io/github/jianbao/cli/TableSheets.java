package io.github.jianbao.cli;

import io.github.jianbao.model.Table;
import io.github.jianbao.model.tables.ListedTable;
import io.github.jianbao.model.tables.TableForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a document as a workbook: a list of them on the first sheet, then a sheet for each, with its head in sight and its merged
 * cells merged. What is beyond the rows and columns of a sheet is left out.
 */
final class TableSheets {

    private static final List<String> LIST = List.of("序号", "栏目", "文件", "条款", "表题", "行", "列", "工作表");
    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;
    /** Characters of the name of a sheet at most. */
    private static final int NAME = 31;

    private static final int USUAL_WIDTH = 20;

    private TableSheets() {}

    /**
     * Writes tables.
     *
     * @param tables from {@link io.github.jianbao.model.tables.TableList}
     * @param out where to; not closed
     */
    static void write(List<ListedTable> tables, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Jianbao", null);
        list(tables, workbook.newWorksheet("表格一览"));
        for (ListedTable listed : tables) {
            Worksheet sheet = workbook.newWorksheet(name(listed));
            table(listed.table(), sheet);
            sheet.finish();
        }
        workbook.finish();
    }

    private static void list(List<ListedTable> tables, Worksheet sheet) throws IOException {
        row(sheet, 0, LIST);
        sheet.range(0, 0, 0, LIST.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (ListedTable listed : tables) {
            int row = listed.number();
            Table table = listed.table();
            sheet.value(row, 0, row);
            row(sheet, row, 1, listed.section(), listed.title(), listed.clause());
            row(sheet, row, 4, table.caption() == null ? null : table.caption().value());
            sheet.value(row, 5, table.rows().size());
            sheet.value(
                    row,
                    6,
                    TableForm.texts(table).stream().mapToInt(List::size).max().orElse(0));
            row(sheet, row, 7, name(listed));
        }
        sheet.finish();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        row(sheet, row, 0, cells.toArray(String[]::new));
    }

    private static void row(Worksheet sheet, int row, int column, @Nullable String... cells) {
        for (int k = 0; k < cells.length; k++) {
            String cell = cells[k];
            if (cell != null && !cell.isEmpty()) {
                sheet.value(row, column + k, SheetText.shortened(cell));
            }
        }
    }

    private static void table(Table table, Worksheet sheet) {
        if (table.headerRows() > 0 && table.headerRows() <= table.rows().size()) {
            sheet.freezePane(0, table.headerRows());
        }
        if (!TableForm.spreads(table)) {
            List<List<String>> texts = TableForm.texts(table);
            for (int row = 0; row < Math.min(texts.size(), LAST_ROW + 1); row++) {
                List<String> cells = texts.get(row);
                row(sheet, row, cells.subList(0, Math.min(cells.size(), LAST_COLUMN + 1)));
            }
            return;
        }
        Set<Table.Cell> written = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Table.@Nullable Cell>> grid = table.grid();
        int widest = 0;
        for (int row = 0; row < Math.min(grid.size(), LAST_ROW + 1); row++) {
            List<Table.@Nullable Cell> cells = new ArrayList<>(grid.get(row));
            widest = Math.max(widest, Math.min(cells.size(), LAST_COLUMN + 1));
            for (int column = 0; column < Math.min(cells.size(), LAST_COLUMN + 1); column++) {
                Table.Cell cell = cells.get(column);
                if (cell != null && written.add(cell)) {
                    cell(cell, row, column, table, sheet);
                }
            }
        }
        for (int column = 0; column < widest; column++) {
            sheet.width(column, USUAL_WIDTH);
        }
    }

    private static void cell(Table.Cell cell, int row, int column, Table table, Worksheet sheet) {
        row(sheet, row, column, cell.value());
        int lastRow = Math.min(row + Math.min(cell.rows(), table.rows().size() - row) - 1, LAST_ROW);
        int lastColumn = Math.min(column + cell.columns() - 1, LAST_COLUMN);
        if (lastRow > row || lastColumn > column) {
            sheet.range(row, column, lastRow, lastColumn).merge();
        }
        var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
        if (row < table.headerRows()) {
            style.bold();
        }
        style.set();
    }

    /** 3 泊位分配: what a sheet's name may not have is left out. */
    private static String name(ListedTable listed) {
        StringBuilder name = new StringBuilder().append(listed.number()).append(' ');
        String caption =
                listed.table().caption() == null ? "" : listed.table().caption().value();
        for (int at = 0; at < caption.length() && name.length() < NAME; at++) {
            char c = caption.charAt(at);
            boolean refused = "\\/?*[]:'".indexOf(c) >= 0 || Character.isISOControl(c) || Character.isSurrogate(c);
            name.append(refused ? "" : String.valueOf(c));
        }
        return name.toString().strip();
    }
}
