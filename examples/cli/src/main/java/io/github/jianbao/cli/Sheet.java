package io.github.jianbao.cli;

import io.github.jianbao.model.amend.ComparisonForm;
import io.github.jianbao.model.duties.DutyForm;
import io.github.jianbao.model.tasks.TaskForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a spreadsheet (XLSX), ready to be printed: A4 landscape as wide as the page, its name over it, headings that stay in
 * sight and can be filtered by, borders, rows as high as their text.
 *
 * @param name what it is called
 * @param columns the headings of its columns
 * @param wide those with long texts
 * @param hidden those that programs alone need
 */
record Sheet(String name, List<String> columns, Set<String> wide, Set<String> hidden) {

    /** The task table. */
    static final Sheet TASKS = new Sheet("任务分解表", TaskForm.COLUMNS, Set.of("任务内容"), Set.of("行", "地址"));

    /** The table of the duties of law. */
    static final Sheet DUTIES = new Sheet("义务清单", DutyForm.COLUMNS, Set.of("行为", "条件", "违法情形"), Set.of());

    /** Two versions of a law beside each other. */
    static final Sheet COMPARISON = new Sheet("修订对照表", ComparisonForm.COLUMNS, Set.of("修改前", "修改后"), Set.of());

    private static final Set<String> NUMBERS = Set.of("序号", "行", "页");
    private static final int NARROW_WIDTH = 6;
    private static final int USUAL_WIDTH = 18;
    private static final int WIDE_WIDTH = 60;
    private static final int TITLE_SIZE = 16;
    private static final int TITLE_HEIGHT = 30;
    private static final int LINE_HEIGHT = 15;
    private static final int HIGHEST_ROW = 409;
    private static final float MARGIN_INCHES = 0.6f;

    /** The rows above those of the table: its name, its headings. */
    private static final int ABOVE = 2;

    /**
     * Writes rows as a workbook of one sheet.
     *
     * @param rows the cells of each row, one for each column
     * @param out where to; not closed
     */
    void write(List<List<String>> rows, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Jianbao", null);
        Worksheet sheet = workbook.newWorksheet(name);
        page(sheet);
        head(sheet);
        for (int row = 0; row < rows.size(); row++) {
            cells(rows.get(row), row + ABOVE, sheet);
        }
        int last = columns.size() - 1;
        sheet.range(1, 0, rows.size() + 1, last)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.range(1, 0, 1, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.setAutoFilter(1, 0, rows.size() + 1, last);
        workbook.finish();
    }

    private static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN_INCHES);
        sheet.rightMargin(MARGIN_INCHES);
        sheet.footer("第 &P 页 共 &N 页", Position.CENTER);
        sheet.freezePane(0, ABOVE);
        sheet.repeatRows(0, 1);
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, name);
        Range title = sheet.range(0, 0, 0, columns.size() - 1);
        title.merge();
        title.style()
                .bold()
                .fontSize(TITLE_SIZE)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(0, TITLE_HEIGHT);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(1, column, columns.get(column));
            sheet.width(column, width(column));
            if (hidden.contains(columns.get(column))) {
                sheet.hideColumn(column);
            }
        }
    }

    private int width(int column) {
        String heading = columns.get(column);
        return NUMBERS.contains(heading) ? NARROW_WIDTH : wide.contains(heading) ? WIDE_WIDTH : USUAL_WIDTH;
    }

    private void cells(List<String> cells, int row, Worksheet sheet) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (NUMBERS.contains(columns.get(column))) {
                sheet.value(row, column, Integer.valueOf(cell));
            } else {
                sheet.value(row, column, SheetText.shortened(cell));
                boolean shown = !hidden.contains(columns.get(column));
                lines = shown ? Math.max(lines, 1 + Cells.width(cell) / (width(column) - 1)) : lines;
            }
        }
        sheet.rowHeight(row, Math.min(HIGHEST_ROW, lines * LINE_HEIGHT));
    }
}
