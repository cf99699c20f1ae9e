package io.github.jianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.model.report.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No cell of a table is set aside as furniture, on all texts of the folders that JIANBAO_CORPUS and JIANBAO_WILD name. */
class CellsTest {

    @Test
    void noCellIsFurniture() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String variable : List.of("JIANBAO_CORPUS", "JIANBAO_WILD")) {
            String folder = System.getenv(variable);
            if (folder != null && !folder.isEmpty()) {
                texts.addAll(Corpus.texts(Path.of(folder)));
            }
        }
        assumeTrue(!texts.isEmpty(), "skipped: neither JIANBAO_CORPUS nor JIANBAO_WILD is set");
        List<String> lost = new ArrayList<>();
        int cells = 0;
        for (Path text : texts) {
            Set<Integer> labelled = labelled(text);
            for (LineReport.Row row : Corpus.parse(text).lineReport().rows()) {
                boolean cell = labelled.contains(row.line()) || isRow(row.text());
                cells += cell ? 1 : 0;
                if (cell && row.role() == Role.FURNITURE && hasWords(row.text())) {
                    lost.add(text.getFileName() + ":" + row.line() + " " + row.text());
                }
            }
        }
        assertThat(cells).isGreaterThan(100);
        assertThat(lost).isEmpty();
    }

    /** The lines that a person took for rows and cells. */
    private static Set<Integer> labelled(Path text) throws IOException {
        String name = text.getFileName().toString();
        Path labels = text.resolveSibling(name.substring(0, name.length() - ".txt".length()) + ".tsv");
        Set<Integer> lines = new HashSet<>();
        if (Files.exists(labels)) {
            for (String line : Files.readAllLines(labels, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", -1);
                if (parts.length > 1 && (parts[1].equals("table") || parts[1].equals("table+"))) {
                    lines.add(Integer.valueOf(parts[0]));
                }
            }
        }
        return lines;
    }

    /** A line that says itself that it is a row: bars at both ends and between, or a row of HTML with cells. */
    private static boolean isRow(String line) {
        String row = line.strip();
        return row.length() > 2 && row.startsWith("|") && row.endsWith("|") && row.indexOf('|', 1) < row.length() - 1
                || row.startsWith("<tr") && row.contains("<td");
    }

    private static boolean hasWords(String line) {
        return line.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && c > 0x7F || Character.isDigit(c));
    }
}
