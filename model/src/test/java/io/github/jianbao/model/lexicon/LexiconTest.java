package io.github.jianbao.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables as they stand: every column serves a use, every word has one, and none stands twice. */
class LexiconTest {

    private static final Path TABLES = Path.of("src/main/resources/io/github/jianbao/model/lexicon");

    static Stream<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.map(file -> file.getFileName().toString().replace(".tsv", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void everyUseHasWords(Use use) {
        assertThat(Lexicon.words(use).all()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnServesAUse(String table) throws IOException {
        TreeSet<String> used = new TreeSet<>();
        for (Use use : Use.values()) {
            if (use.table().equals(table)) {
                used.add(use.column());
            }
        }
        List<String> columns = Arrays.asList(rows(table).get(0));
        assertThat(columns.get(0)).isEqualTo("word");
        assertThat(new TreeSet<>(columns.subList(1, columns.size()))).isEqualTo(used);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyWordStandsOnceAndServesAUse(String table) throws IOException {
        List<String[]> rows = rows(table);
        TreeSet<String> seen = new TreeSet<>();
        for (String[] row : rows.subList(1, rows.size())) {
            assertThat(seen.add(row[0])).as("%s stands twice", row[0]).isTrue();
            assertThat(row.length).as(row[0]).isBetween(2, rows.get(0).length);
            assertThat(Arrays.asList(row).subList(1, row.length))
                    .as(row[0])
                    .contains("x")
                    .containsAnyOf("x", "");
        }
    }

    private static List<String[]> rows(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table + ".tsv")).stream()
                .filter(line -> !line.startsWith("# "))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
