package io.github.jianbao.extract.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables without lines between their cells: rows under one another whose words leave the same strips empty. Only plain ones: three
 * rows or more, cells that are short.
 */
final class Aligned {

    private static final double GAP = 1.5;
    private static final int LEAST_ROWS = 3;
    private static final int ROWS_OF_TWO = 4;
    private static final int LONGEST_CELL = 24;

    private Aligned() {}

    /** The lines of a region, with a table in the place of rows; lines with gaps that are no rows are counted. */
    static List<Line> in(List<Line> lines, int[] doubtful) {
        List<Line> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            while (end < lines.size() && cells(lines.get(end)).size() >= 2 && isNear(lines, i, end)) {
                end++;
            }
            double[] strips = end - i >= LEAST_ROWS ? strips(lines.subList(i, end)) : new double[0];
            boolean pairs = strips.length == 1 && end - i >= ROWS_OF_TWO && !areItems(lines.subList(i, end));
            if (strips.length >= 2 || pairs) {
                found.addAll(Line.of(List.of(table(lines.subList(i, end), strips))));
                i = end;
            } else {
                doubtful[0] += cells(lines.get(i)).size() >= 3 ? 1 : 0;
                found.add(lines.get(i));
                i++;
            }
        }
        return found;
    }

    /** Numbers with a gap behind them, most of them: items of a list, not cells. */
    private static boolean areItems(List<Line> rows) {
        int items = 0;
        for (Line row : rows) {
            items += Letters.opensItem(row.pieces().get(0).text() + '\u3000') ? 1 : 0;
        }
        return 2 * items > rows.size();
    }

    private static boolean isNear(List<Line> lines, int first, int at) {
        return at == first
                || lines.get(at).base() - lines.get(at - 1).base()
                        < 3.5 * lines.get(at).size();
    }

    /** Cells of a line: pieces with a wide gap between them; none where the line has leaders or is a table already. */
    private static List<double[]> cells(Line line) {
        List<double[]> cells = new ArrayList<>();
        if (line.table() != null || Contents.isEntry(line)) {
            return cells;
        }
        for (Piece piece : line.pieces()) {
            double[] last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (last != null && piece.left() - last[1] < GAP * line.size()) {
                last[1] = piece.right();
            } else {
                cells.add(new double[] {piece.left(), piece.right()});
            }
        }
        return cells;
    }

    /** The middles of the strips that all rows leave empty, from left to right. */
    private static double[] strips(List<Line> rows) {
        List<double[]> free = new ArrayList<>();
        free.add(new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY});
        int longest = 0;
        for (Line row : rows) {
            longest = Math.max(longest, row.text().length() / cells(row).size());
            for (Piece piece : row.pieces()) {
                List<double[]> left = new ArrayList<>();
                for (double[] strip : free) {
                    if (piece.right() <= strip[0] || piece.left() >= strip[1]) {
                        left.add(strip);
                        continue;
                    }
                    if (piece.left() > strip[0]) {
                        left.add(new double[] {strip[0], piece.left()});
                    }
                    if (piece.right() < strip[1]) {
                        left.add(new double[] {piece.right(), strip[1]});
                    }
                }
                free = left;
            }
        }
        double size = rows.get(0).size();
        return longest > LONGEST_CELL
                ? new double[0]
                : free.stream()
                        .filter(strip -> !Double.isInfinite(strip[0]) && !Double.isInfinite(strip[1]))
                        .filter(strip -> strip[1] - strip[0] > 0.8 * size)
                        .mapToDouble(strip -> (strip[0] + strip[1]) / 2)
                        .sorted()
                        .toArray();
    }

    private static Piece table(List<Line> lines, double[] strips) {
        List<String> rows = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Line line : lines) {
            StringBuilder row = new StringBuilder();
            int column = 0;
            Piece before = null;
            for (Piece piece : line.pieces()) {
                while (column < strips.length && piece.left() > strips[column]) {
                    row.append('\t');
                    column++;
                    before = null;
                }
                if (before != null) {
                    row.append(Letters.between(
                            row.substring(row.length() - 1),
                            piece.text(),
                            (piece.left() - before.right()) / line.size()));
                }
                row.append(piece.text());
                before = piece;
            }
            rows.add(row.append("\t".repeat(strips.length - column)).toString());
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);
        Grid grid = new Grid(left, first.base() - first.size(), right, last.base(), rows, first.size());
        return Piece.of(grid, first.size());
    }
}
