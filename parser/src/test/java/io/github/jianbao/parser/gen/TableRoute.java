package io.github.jianbao.parser.gen;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.gen.DataTable.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways in which tables come into texts. Each may write a table in several manners. */
public enum TableRoute {
    /** A row a line, a tab between cells. */
    TABS {
        @Override
        List<String> rows(DataTable table, Dice dice) {
            boolean trimmed = dice.chance(50);
            return table.texts().stream()
                    .map(row -> String.join("\t", row))
                    .map(line -> trimmed ? line.stripTrailing() : line)
                    .toList();
        }
    },
    /** A row a line, bars between cells, a line of dashes under the first. */
    PIPES {
        @Override
        List<String> rows(DataTable table, Dice dice) {
            boolean outer = dice.chance(80) || !table.headed() || openAtMargin(table);
            List<String> lines = new ArrayList<>();
            String dashes = String.join(" | ", Collections.nCopies(table.columns(), dice.pick("---", ":---:", "--")));
            if (!table.headed()) {
                lines.add(bars(String.join(" | ", Collections.nCopies(table.columns(), "")), true));
                lines.add(bars(dashes, true));
            }
            for (List<String> row : table.texts()) {
                lines.add(bars(String.join(" | ", row), outer));
                if (lines.size() == 1) {
                    lines.add(bars(dashes, outer));
                }
            }
            return lines;
        }
    },
    /** {@code <table>}, on one line or a line a row. */
    TAGS {
        @Override
        List<String> rows(DataTable table, Dice dice) {
            boolean heads = dice.chance(50);
            List<String> lines = new ArrayList<>();
            lines.add("<table>");
            for (int r = 0; r < table.rows().size(); r++) {
                StringBuilder line = new StringBuilder("<tr>");
                for (Cell cell : table.rows().get(r)) {
                    if (cell != null) {
                        tag(cell, heads && table.headed() && r == 0 ? "th" : "td", line);
                    }
                }
                lines.add(line.append("</tr>").toString());
            }
            lines.add("</table>");
            return dice.chance(50) ? List.of(String.join("", lines)) : lines;
        }

        @Override
        public List<List<String>> expected(DataTable table) {
            return table.spread();
        }
    },
    /** A row a line, columns under one another; cells that are too long go on in the next line. */
    GAPS {
        @Override
        List<String> rows(DataTable table, Dice dice) {
            int widest = dice.chance(50) ? 2 * dice.between(8, 15) : Integer.MAX_VALUE;
            int[] lefts = new int[table.columns() + 1];
            List<List<List<String>>> all = new ArrayList<>();
            int gap = dice.between(2, 6);
            for (List<String> row : table.texts()) {
                List<List<String>> cells = new ArrayList<>();
                for (int c = 0; c < row.size(); c++) {
                    List<String> lines = new ArrayList<>();
                    Dirt.wrap(row.get(c), widest, lines);
                    cells.add(lines);
                    for (String line : lines) {
                        lefts[c + 1] = Math.max(lefts[c + 1], cells(line) + gap);
                    }
                }
                all.add(cells);
            }
            for (int c = 1; c < lefts.length; c++) {
                lefts[c] += lefts[c - 1];
            }
            List<String> lines = new ArrayList<>();
            for (List<List<String>> row : all) {
                List<String> of = new ArrayList<>();
                for (int k = 0; k < row.stream().mapToInt(List::size).max().orElse(0); k++) {
                    of.add(line(row, k, lefts));
                }
                lines.add(String.join("\n", of));
            }
            return lines;
        }
    },
    /** A cell a line; nothing says where a row ends, or that a cell is empty. */
    CELL_A_LINE {
        @Override
        List<String> rows(DataTable table, Dice dice) {
            return filled(table);
        }
    },
    /** A cell over one line or several in an indent that no paragraph has. */
    DEEP_INDENT {
        @Override
        List<String> rows(DataTable table, Dice dice) {
            String indent = " ".repeat(dice.between(8, 16));
            int widest = 2 * dice.between(10, 18);
            List<String> lines = new ArrayList<>();
            filled(table).forEach(cell -> Dirt.wrap(cell, widest, lines));
            return lines.stream().map(line -> indent + line).toList();
        }
    };

    /** The lines of the rows, or of the cells. */
    abstract List<String> rows(DataTable table, Dice dice);

    /**
     * Writes a table.
     *
     * @param table what to write
     * @param dice what chooses among the manners of this way
     * @return its lines, its caption first
     */
    public List<String> lines(DataTable table, Dice dice) {
        List<String> lines = new ArrayList<>();
        if (table.caption() != null) {
            lines.add(table.caption());
            if (this == PIPES || this == TAGS) {
                lines.add("");
            }
        }
        lines.addAll(rows(table, dice));
        return lines;
    }

    /**
     * What a reader should find.
     *
     * @param table what was written
     * @return the text of each place of each row
     */
    public List<List<String>> expected(DataTable table) {
        return table.texts();
    }

    /** Whether a first or last cell is empty: then a line of them needs bars at its ends. */
    private static boolean openAtMargin(DataTable table) {
        return table.texts().stream()
                .anyMatch(row -> row.get(0).isEmpty() || row.get(row.size() - 1).isEmpty());
    }

    private static String bars(String line, boolean outer) {
        return outer ? "| " + line + " |" : line;
    }

    private static void tag(Cell cell, String name, StringBuilder line) {
        line.append('<').append(name);
        if (cell.columns() > 1) {
            line.append(" colspan=\"").append(cell.columns()).append('"');
        }
        if (cell.rows() > 1) {
            line.append(" rowspan=").append(cell.rows());
        }
        line.append('>').append(cell.text()).append("</").append(name).append('>');
    }

    private static List<String> filled(DataTable table) {
        List<String> lines = new ArrayList<>();
        for (List<@Nullable Cell> row : table.rows()) {
            for (Cell cell : row) {
                if (cell != null && !cell.text().isEmpty()) {
                    lines.add(cell.text());
                }
            }
        }
        return lines;
    }

    private static String line(List<List<String>> row, int k, int[] lefts) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (int c = 0; c < row.size(); c++) {
            String text = k < row.get(c).size() ? row.get(c).get(k) : "";
            if (!text.isEmpty()) {
                line.append(" ".repeat(lefts[c] - at)).append(text);
                at = lefts[c] + cells(text);
            }
        }
        return line.toString();
    }

    private static int cells(String text) {
        return text.chars().map(c -> Chars.cells((char) c)).sum();
    }
}
