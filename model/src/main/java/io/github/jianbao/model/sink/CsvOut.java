package io.github.jianbao.model.sink;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Lines of CSV (RFC 4180), behind a byte order mark, so that spreadsheets open them as UTF-8. A cell that a spreadsheet would take for a
 * formula starts with an apostrophe.
 */
public final class CsvOut {

    /** What a formula starts with, in its full-width forms too: spreadsheets of East Asian locales take those as well. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;

    /**
     * Begins a table.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException from {@code out}
     */
    public CsvOut(Writer out) throws IOException {
        this.out = out;
        out.write('\uFEFF');
    }

    /**
     * Writes a line.
     *
     * @param cells its cells
     * @throws IOException from the target
     */
    public void line(List<String> cells) throws IOException {
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
