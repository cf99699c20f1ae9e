package io.github.jianbao.cli;

import io.github.jianbao.model.tasks.Task;
import io.github.jianbao.model.tasks.TaskForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The task table as a spreadsheet (XLSX): the columns of {@link TaskForm}, headings that stay in sight, numbers as numbers. */
final class TaskSheet {

    static final String NAME = "任务分解表";

    private static final Set<String> NUMBERS = Set.of("序号", "行", "页");
    private static final Set<String> WIDE = Set.of("任务内容");
    private static final int NARROW_WIDTH = 6;
    private static final int USUAL_WIDTH = 20;
    private static final int WIDE_WIDTH = 60;

    private TaskSheet() {}

    /**
     * Writes tasks as a workbook of one sheet.
     *
     * @param tasks the rows
     * @param out where to; not closed
     */
    static void write(List<Task> tasks, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Jianbao", null);
        Worksheet sheet = workbook.newWorksheet(NAME);
        int columns = TaskForm.COLUMNS.size();
        for (int column = 0; column < columns; column++) {
            String heading = TaskForm.COLUMNS.get(column);
            sheet.value(0, column, heading);
            sheet.width(
                    column,
                    NUMBERS.contains(heading) ? NARROW_WIDTH : WIDE.contains(heading) ? WIDE_WIDTH : USUAL_WIDTH);
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int row = 1; row <= tasks.size(); row++) {
            cells(TaskForm.row(row, tasks.get(row - 1)), row, sheet);
        }
        if (!tasks.isEmpty()) {
            sheet.range(1, 0, tasks.size(), columns - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        workbook.finish();
    }

    private static void cells(List<String> cells, int row, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (NUMBERS.contains(TaskForm.COLUMNS.get(column))) {
                sheet.value(row, column, Integer.valueOf(cell));
            } else {
                sheet.value(row, column, SheetText.shortened(cell));
            }
        }
    }
}
