package io.github.jianbao.extract.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table while it is read: rows of cells, cells of paragraphs and of tables. */
final class Cells {

    /** A paragraph, or a table in a cell. */
    record Item(Words words, Look look, @Nullable Cells table) {}

    /**
     * One cell.
     *
     * @param span how many columns it is wide
     */
    record Cell(List<Item> items, int span) {

        /** All its words on one line. */
        String line() {
            StringBuilder line = new StringBuilder();
            for (Item item : items) {
                String words = item.table() == null
                        ? item.look().number() + item.words().text()
                        : item.table().line();
                String blank = words.isBlank() || line.isEmpty() ? "" : " ";
                line.append(blank).append(squeezed(words));
            }
            return line.toString();
        }
    }

    final List<List<Cell>> rows = new ArrayList<>();

    private int owed;

    void row() {
        owed = 0;
        rows.add(new ArrayList<>());
    }

    void cell(int span) {
        if (rows.isEmpty()) {
            row();
        }
        rows.get(rows.size() - 1).add(new Cell(new ArrayList<>(), Math.max(1, Math.min(span, 100))));
    }

    /** Columns that are covered from above are cells; those of a cell that spans them are counted with it. */
    void covered(int columns) {
        int own = Math.min(owed, columns);
        owed -= own;
        if (columns > own) {
            cell(columns - own);
        }
    }

    /** A cell of which covered cells will tell. */
    void spanning(int span) {
        cell(span);
        owed += span - 1;
    }

    void add(Item item) {
        if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
            cell(1);
        }
        List<Cell> row = rows.get(rows.size() - 1);
        row.get(row.size() - 1).items().add(item);
    }

    /** A table of one column is a frame round paragraphs. */
    boolean isFrame() {
        return rows.stream().allMatch(row -> row.size() <= 1);
    }

    /** A row on one line: tabs between its cells, one more for each column that a merged cell takes. */
    static String line(List<Cell> row) {
        StringBuilder line = new StringBuilder();
        int column = 0;
        int words = 0;
        for (Cell cell : row) {
            line.append("\t".repeat(Math.max(0, column - words)));
            words = column;
            line.append(cell.line());
            column += cell.span();
        }
        return line.append("\t".repeat(Math.max(0, column - 1 - words))).toString();
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                String words = cell.line();
                line.append(line.isEmpty() || words.isEmpty() ? "" : " ").append(words);
            }
        }
        return line.toString();
    }

    /** Any run of white space is one blank. */
    private static String squeezed(String words) {
        StringBuilder squeezed = new StringBuilder();
        for (char c : words.strip().toCharArray()) {
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                squeezed.append(c);
            } else if (squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        return squeezed.toString();
    }
}
