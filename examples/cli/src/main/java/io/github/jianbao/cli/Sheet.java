package io.github.jianbao.cli;

import io.github.jianbao.model.amend.ComparisonForm;
import io.github.jianbao.model.duties.DutyForm;
import io.github.jianbao.model.tasks.TaskForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a spreadsheet (XLSX): headings that stay in sight, numbers as numbers, long cells wide, landscape in print. */
record Sheet(String name, List<String> columns, Set<String> wide) {

    /** The task table. */
    static final Sheet TASKS = new Sheet("任务分解表", TaskForm.COLUMNS, Set.of("任务内容"));

    /** The table of the duties of law. */
    static final Sheet DUTIES = new Sheet("义务清单", DutyForm.COLUMNS, Set.of("行为", "条件", "违法情形"));

    /** Two versions of a law beside each other. */
    static final Sheet COMPARISON = new Sheet("修订对照表", ComparisonForm.COLUMNS, Set.of("修改前", "修改后"));

    private static final Set<String> NUMBERS = Set.of("序号", "行", "页");
    private static final int NARROW_WIDTH = 6;
    private static final int USUAL_WIDTH = 20;
    private static final int WIDE_WIDTH = 60;

    /**
     * Writes rows as a workbook of one sheet.
     *
     * @param rows the cells of each row, one for each column
     * @param out where to; not closed
     */
    void write(List<List<String>> rows, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Jianbao", null);
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            String heading = columns.get(column);
            sheet.value(0, column, heading);
            sheet.width(
                    column,
                    NUMBERS.contains(heading) ? NARROW_WIDTH : wide.contains(heading) ? WIDE_WIDTH : USUAL_WIDTH);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0, 0);
        sheet.pageOrientation("landscape");
        for (int row = 1; row <= rows.size(); row++) {
            cells(rows.get(row - 1), row, sheet);
        }
        if (!rows.isEmpty()) {
            sheet.range(1, 0, rows.size(), columns.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        workbook.finish();
    }

    private void cells(List<String> cells, int row, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (NUMBERS.contains(columns.get(column))) {
                sheet.value(row, column, Integer.valueOf(cell));
            } else {
                sheet.value(row, column, SheetText.shortened(cell));
            }
        }
    }
}
