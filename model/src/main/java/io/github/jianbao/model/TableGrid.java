package io.github.jianbao.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the cells of a table out: what covers several rows pushes the cells of later rows to the right. */
final class TableGrid {

    private final List<List<Table.@Nullable Cell>> rows;
    /** For each column the cell that still covers it, and in how many rows more. */
    private Table.@Nullable Cell[] covering = new Table.Cell[8];

    private int[] left = new int[8];
    /** Columns that may be covered: those behind are not. */
    private int reach;

    private TableGrid(int count) {
        this.rows = new ArrayList<>(count);
    }

    static List<List<Table.@Nullable Cell>> of(Table table) {
        TableGrid grid = new TableGrid(table.rows().size());
        for (Table.Row row : table.rows()) {
            grid.row(row);
        }
        return grid.rows;
    }

    private void row(Table.Row row) {
        List<Table.@Nullable Cell> places = new ArrayList<>(row.cells().size());
        for (Table.Cell cell : row.cells()) {
            covered(places);
            for (int k = 0; k < cell.columns(); k++) {
                if (cell.rows() > 1) {
                    cover(places.size(), cell);
                } else if (places.size() < reach && left[places.size()] > 0) {
                    left[places.size()]--;
                }
                places.add(cell);
            }
        }
        int last = reach;
        while (last > 0 && left[last - 1] == 0) {
            last--;
        }
        reach = last;
        while (places.size() < last) {
            int column = places.size();
            places.add(left[column] > 0 ? take(column) : null);
        }
        rows.add(places);
    }

    /** Fills places that a cell of an earlier row covers. */
    private void covered(List<Table.@Nullable Cell> places) {
        while (places.size() < reach && left[places.size()] > 0) {
            places.add(take(places.size()));
        }
    }

    private Table.@Nullable Cell take(int column) {
        left[column]--;
        return covering[column];
    }

    private void cover(int column, Table.Cell cell) {
        if (column >= left.length) {
            int length = Math.max(column + 1, 2 * left.length);
            left = Arrays.copyOf(left, length);
            covering = Arrays.copyOf(covering, length);
        }
        covering[column] = cell;
        left[column] = cell.rows() - 1;
        reach = Math.max(reach, column + 1);
    }
}
