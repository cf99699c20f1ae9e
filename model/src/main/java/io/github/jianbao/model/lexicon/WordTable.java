package io.github.jianbao.model.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of words: tab-separated, UTF-8. Lines that start with {@code # } are remarks; the first other line names the columns, {@code
 * word} in front; each further one is a word and, in the columns of its uses, an {@code x}.
 */
final class WordTable {

    private static final String REMARK = "# ";

    private final List<String> columns;
    private final List<String[]> rows;

    private WordTable(List<String> columns, List<String[]> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads a table by its name. */
    static WordTable read(String name) {
        String file = name + ".tsv";
        try (InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> columns = List.of();
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.startsWith(REMARK)) {
                    continue;
                }
                String[] cells = cells(line);
                if (columns.isEmpty()) {
                    columns = List.of(cells);
                } else {
                    rows.add(cells);
                }
            }
            return new WordTable(columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab));
            from = tab + 1;
        }
        cells.add(line.substring(from));
        return cells.toArray(String[]::new);
    }

    /**
     * The words that serve a use.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    List<String> column(String name) {
        int column = columns.indexOf(name);
        if (column < 1) {
            throw new IllegalArgumentException("no column " + name + " among " + columns);
        }
        List<String> words = new ArrayList<>();
        for (String[] row : rows) {
            if (column < row.length && !row[column].isEmpty()) {
                words.add(row[0]);
            }
        }
        return words;
    }
}
