package io.github.jianbao.model.sink;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Rows of CSV (RFC 4180). A byte order mark in front makes spreadsheets open it as UTF-8; a cell that one would take for a formula starts
 * with an apostrophe.
 */
public final class Csv {

    /** What a formula starts with, in its full-width forms too: spreadsheets of East Asian locales take those as well. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;

    /**
     * Starts a table.
     *
     * @param out from {@link Sinks}
     * @throws IOException from the sink
     */
    public Csv(Writer out) throws IOException {
        this.out = out;
        out.write('\uFEFF');
    }

    /**
     * Writes a row.
     *
     * @param cells its cells in order
     * @throws IOException from the sink
     */
    public void row(List<String> cells) throws IOException {
        String before = "";
        for (String cell : cells) {
            out.write(before);
            cell(cell);
            before = ",";
        }
        out.write("\r\n");
    }

    private void cell(String cell) throws IOException {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        String value = formula ? "'" + cell : cell;
        out.write(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
}
