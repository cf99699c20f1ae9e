package io.github.jianbao.cli;

import io.github.jianbao.model.amend.Comparison;
import io.github.jianbao.model.amend.ComparisonForm;
import io.github.jianbao.model.amend.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A comparison as a spreadsheet (XLSX): the columns of {@link ComparisonForm}, headings that stay in sight, landscape in print. */
final class ComparisonSheet {

    static final String NAME = "修订对照表";

    private static final int NARROW_WIDTH = 12;
    private static final int WIDE_WIDTH = 58;

    private ComparisonSheet() {}

    /**
     * Writes a comparison as a workbook of one sheet.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @param out where to; not closed
     */
    static void write(Comparison comparison, boolean all, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Jianbao", null);
        Worksheet sheet = workbook.newWorksheet(NAME);
        List<String> headings = ComparisonForm.COLUMNS;
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, column == 1 || column == 3 ? WIDE_WIDTH : NARROW_WIDTH);
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0, 0);
        sheet.pageOrientation("landscape");
        int at = 1;
        for (Row row : ComparisonForm.rows(comparison, all)) {
            List<String> cells = ComparisonForm.cells(row);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(at, column, SheetText.shortened(cells.get(column)));
                }
            }
            at++;
        }
        if (at > 1) {
            sheet.range(1, 0, at - 1, headings.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        workbook.finish();
    }
}
