package io.github.jianbao.parser.gen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table before it was written down: what a reader should find in its text.
 *
 * @param caption its name; null where it has none
 * @param headed whether its first row is its head
 * @param rows its rows, the head first, each with as many places as there are columns; null where a cell beside or above covers the place
 */
public record DataTable(@Nullable String caption, boolean headed, List<List<@Nullable Cell>> rows) {

    /**
     * A cell.
     *
     * @param text what stands in it, on one line; empty for an empty cell
     * @param columns how many columns it covers
     * @param rows how many rows it covers
     */
    public record Cell(String text, int columns, int rows) {}

    /**
     * The texts of all places, a merged cell at the first place that it covers.
     *
     * @return new lists; an empty text where nothing stands
     */
    public List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>(rows.size());
        for (List<@Nullable Cell> row : rows) {
            texts.add(row.stream().map(cell -> cell == null ? "" : cell.text()).toList());
        }
        return texts;
    }

    /**
     * The texts of all places, a merged cell at each place that it covers.
     *
     * @return new lists; an empty text where nothing stands
     */
    public List<List<String>> spread() {
        List<List<String>> spread = new ArrayList<>(rows.size());
        texts().forEach(row -> spread.add(new ArrayList<>(row)));
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                Cell cell = rows.get(r).get(c);
                for (int k = 0; cell != null && k < cell.columns() * cell.rows(); k++) {
                    spread.get(r + k / cell.columns()).set(c + k % cell.columns(), cell.text());
                }
            }
        }
        return spread;
    }

    /** {@return how many columns there are} */
    public int columns() {
        return rows.get(0).size();
    }
}
