package io.github.jianbao.office;

import io.github.jianbao.model.Table;
import io.github.jianbao.model.Table.Cell;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables as tables, as wide as the type area; wide ones on pages turned round (§8). */
final class TableWriter {

    /** Word takes no more columns. */
    private static final int MOST_COLUMNS = 63;

    /** More columns than that stand on a page turned round. */
    private static final int MOST_UPRIGHT = 10;

    /** Columns, and the half points of the letters that go with this many or fewer; 0 is the style's own size. */
    private static final int[][] SIZES = {{5, 0}, {8, 24}, {MOST_UPRIGHT, 21}, {16, 18}, {24, 15}, {MOST_COLUMNS, 10}};

    private static final double LEAST_COLUMN = 2;
    private static final double WIDEST_COLUMN = 20;

    /** Room in a cell beside its words, in characters. */
    private static final double AROUND = 1.5;

    private static final int BORDER = 4;
    private static final int MARGIN = 80;
    private static final int NARROW_MARGIN = 15;

    private final Sheet sheet;
    private final Consumer<String> notices;

    TableWriter(Sheet sheet, Consumer<String> notices) {
        this.sheet = sheet;
        this.notices = notices;
    }

    void write(Table table) {
        if (table.caption() != null) {
            sheet.paragraph(Style.TABLE_CAPTION).run(table.caption().value());
        }
        int columns = columns(table);
        if (columns == 0) {
            return;
        }
        if (columns > MOST_COLUMNS) {
            notices.accept("a table of " + columns + " columns, and Word takes " + MOST_COLUMNS
                    + ": its rows are lines, with tabs between their cells");
            table.rows().forEach(this::line);
            return;
        }
        boolean turned = columns > MOST_UPRIGHT;
        if (turned) {
            sheet.turn();
        }
        rows(table, widths(table.grid(), columns, sheet.width(turned)));
        if (turned) {
            sheet.upright();
        } else {
            sheet.close();
        }
    }

    private static int columns(Table table) {
        long most = 0;
        for (Table.Row row : table.rows()) {
            most = Math.max(most, row.cells().stream().mapToLong(Cell::columns).sum());
        }
        if (most > MOST_COLUMNS) {
            return (int) Math.min(Integer.MAX_VALUE, most);
        }
        // what covers rows from above pushes their cells to the right
        return table.grid().stream().mapToInt(List::size).max().orElse(0);
    }

    private void line(Table.Row row) {
        sheet.paragraph(Style.PLAIN).run(row.cells().stream().map(Cell::value).collect(Collectors.joining("\t")));
    }

    private void rows(Table table, int[] widths) {
        int columns = widths.length;
        int size = Arrays.stream(SIZES)
                .filter(known -> columns <= known[0])
                .findFirst()
                .orElseThrow()[1];
        CTTbl written = sheet.table();
        properties(written.addNewTblPr(), Arrays.stream(widths).sum(), columns > MOST_UPRIGHT ? NARROW_MARGIN : MARGIN);
        CTTblGrid grid = written.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        List<@Nullable Cell> above = List.of();
        int number = 0;
        for (List<@Nullable Cell> row : table.grid()) {
            boolean head = number++ < table.headerRows();
            CTRow line = written.addNewTr();
            CTTrPr properties = line.addNewTrPr();
            properties.addNewCantSplit();
            if (head) {
                properties.addNewTblHeader();
            }
            row(line, row, above, widths, head ? Style.TABLE_HEAD : Style.TABLE_TEXT, size);
            above = row;
        }
    }

    private void row(
            CTRow line, List<@Nullable Cell> row, List<@Nullable Cell> above, int[] widths, Style style, int size) {
        for (int column = 0; column < widths.length; ) {
            Cell cell = at(row, column);
            int end = column + 1;
            while (cell != null && end < widths.length && at(row, end) == cell) {
                end++;
            }
            CTTc written = line.addNewTc();
            CTTcPr properties = written.addNewTcPr();
            width(properties.addNewTcW(), Arrays.stream(widths, column, end).sum());
            if (end - column > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(end - column));
            }
            boolean goesOn = cell != null && at(above, column) == cell;
            if (cell != null && cell.rows() > 1) {
                properties.addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
            }
            Para paragraph = new Para(written.addNewP(), sheet.styles(), style);
            paragraph.run(cell == null || goesOn ? "" : cell.value(), null, size);
            column = end;
        }
    }

    private static @Nullable Cell at(List<@Nullable Cell> row, int column) {
        return column < row.size() ? row.get(column) : null;
    }

    /** Columns as wide as their longest cells, within bounds, and together as wide as there is room. */
    private static int[] widths(List<List<@Nullable Cell>> grid, int columns, int room) {
        double[] wanted = new double[columns];
        Arrays.fill(wanted, LEAST_COLUMN);
        for (List<@Nullable Cell> row : grid) {
            for (int column = 0; column < row.size(); column++) {
                Cell cell = row.get(column);
                if (cell != null) {
                    double width = (Widths.of(cell.value()) + AROUND) / cell.columns();
                    wanted[column] = Math.max(wanted[column], Math.min(WIDEST_COLUMN, width));
                }
            }
        }
        double all = Arrays.stream(wanted).sum();
        return Arrays.stream(wanted)
                .mapToInt(width -> (int) (width / all * room))
                .toArray();
    }

    private static void properties(CTTblPr properties, int width, int margin) {
        width(properties.addNewTblW(), width);
        CTTblBorders borders = properties.addNewTblBorders();
        List.of(
                        borders.addNewTop(),
                        borders.addNewLeft(),
                        borders.addNewBottom(),
                        borders.addNewRight(),
                        borders.addNewInsideH(),
                        borders.addNewInsideV())
                .forEach(border -> border(border, BORDER));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(margins.addNewLeft(), margin);
        width(margins.addNewRight(), margin);
    }

    static void border(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    /** Where a table starts in the source; -1 where that is not known. */
    static int start(Table table) {
        if (table.caption() != null) {
            return InOrder.start(table.caption());
        }
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> InOrder.start(cell.text()))
                .filter(start -> start >= 0)
                .findFirst()
                .orElse(-1);
    }
}
