package io.github.jianbao.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are no longer what was written, and texts that go away while a run is at work. */
class DamageTest {

    private static final Path SAMPLE = Path.of("../cli/samples/zhengwu-xinxi.txt");

    @TempDir
    Path folder;

    private Path texts = Path.of("");
    private Path tables = Path.of("");

    @BeforeEach
    void twoTexts() throws IOException {
        texts = folder.resolve("texts");
        tables = folder.resolve("archive");
        copy("a.txt");
        copy("b.txt");
    }

    private void copy(String name) throws IOException {
        Files.createDirectories(texts);
        Files.copy(SAMPLE, texts.resolve(name));
    }

    private Archive archive() throws IOException {
        return new Archive(TestSession.get(), texts.toString(), tables.toString(), 1);
    }

    private Run fill() throws IOException {
        return archive().fill(afterEachBatch(() -> {}));
    }

    /** What is done when the first batch is in the tables. */
    private interface Meanwhile {
        void run() throws IOException;
    }

    private static PrintStream afterEachBatch(Meanwhile meanwhile) {
        return new PrintStream(OutputStream.nullOutputStream(), false, UTF_8) {
            @Override
            public void println(String line) {
                if (line.startsWith("1 of ")) {
                    try {
                        meanwhile.run();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        };
    }

    private void assertRefused(String... words) throws IOException {
        List<Path> before = files(tables);
        copy("c.txt");
        assertThatThrownBy(this::fill)
                .isInstanceOf(DamagedArchive.class)
                .hasMessageContainingAll(words)
                .hasMessageEndingWith(". Nothing was added; fill a new archive");
        assertThat(files(tables)).isEqualTo(before);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path tableFile(Table table) throws IOException {
        return files(tables.resolve(table.folder())).stream()
                .filter(file -> file.toString().endsWith(".parquet"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aDamagedTableIsNamedAndNothingIsAdded(int kind) throws IOException {
        fill();
        Path damaged = tableFile(Table.ISSUES);
        byte[] bytes = Files.readAllBytes(damaged);
        Files.deleteIfExists(damaged.resolveSibling("." + damaged.getFileName() + ".crc"));
        switch (kind) {
            case 0 -> Files.write(damaged, new byte[0]);
            case 1 -> Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));
            default -> Files.write(damaged, new byte[bytes.length]);
        }
        assertRefused(damaged.getFileName().toString());
    }

    @Test
    void aBatchThatWasReadyAndIsDamagedIsNamed() throws IOException {
        fill();
        Path batch = tables.resolve("_ready/x/issues/year=2024");
        Files.createDirectories(batch);
        Files.writeString(batch.resolve("part-damaged.parquet"), "PAR1");
        assertThatThrownBy(this::fill)
                .isInstanceOf(DamagedArchive.class)
                .hasMessageContaining("the table issues cannot be read")
                .hasMessageContaining("part-damaged.parquet");
    }

    @Test
    void tablesOfAnotherVersionAreNotMixed() throws IOException {
        fill();
        Path columns = tables.resolve(Columns.FILE);
        String own = Files.readString(columns);
        assertThat(own.lines()).hasSize(Table.values().length);
        Files.deleteIfExists(tables.resolve("." + Columns.FILE + ".crc"));

        Files.writeString(columns, own.replace("total INT", "total BIGINT"));
        assertRefused("another version made the archive: _columns has issues: ", "total BIGINT", "total INT");
        Files.delete(texts.resolve("c.txt"));
        Files.writeString(columns, own.substring(0, own.length() / 2));
        assertRefused(Columns.FILE);
        Files.delete(texts.resolve("c.txt"));
        Files.delete(columns);
        assertRefused("has tables and no _columns: another version made it");
        Files.writeString(columns, own);
        assertThat(fill().files()).isEqualTo(1);
    }

    @Test
    void aTextThatIsGoneBeforeItsTurnIsReadWhenItIsBack() throws IOException {
        Run run = archive().fill(afterEachBatch(() -> Files.delete(texts.resolve("b.txt"))));
        assertThat(run.gone()).isEqualTo(1);
        assertThat(run.files()).isEqualTo(1);
        assertThat(run.toString()).contains("1 gone before their turn");
        assertThat(archive().count(Table.REJECTED)).isZero();
        copy("b.txt");
        Run again = fill();
        assertThat(again.before()).isEqualTo(1);
        assertThat(again.files()).isEqualTo(1);
        assertThat(again.toString()).doesNotContain("gone");
    }

    @Test
    void aFolderThatIsGoneEndsTheRunAndNoTextIsSetAside() throws IOException {
        Archive archive = archive();
        assertThatThrownBy(() -> archive.fill(afterEachBatch(() -> delete(texts))))
                .satisfies(thrown -> assertThat(Reasons.of(thrown)).endsWith("/texts: is no longer there"));
        assertThat(archive.count(Table.ISSUES)).isEqualTo(1);
        assertThat(archive.count(Table.REJECTED)).isZero();
        copy("a.txt");
        copy("b.txt");
        assertThat(fill().files()).isEqualTo(1);
        assertThat(archive.count(Table.ISSUES)).isEqualTo(2);
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aFolderThatLinksLeadBackToIsReadOnce() throws IOException {
        Files.createDirectories(texts.resolve("2024"));
        Files.move(texts.resolve("b.txt"), texts.resolve("2024/b.txt"));
        Files.createSymbolicLink(texts.resolve("2024/loop"), texts);
        Files.createSymbolicLink(texts.resolve("zz"), texts.resolve("2024"));
        Run run = fill();
        assertThat(run.files()).isEqualTo(2);
        Archive archive = archive();
        assertThat(archive.count(Table.ISSUES)).isEqualTo(2);
        assertThat(archive.count(Table.REJECTED)).isEqualTo(2);
    }

    @Test
    void aTextThatWasReadTwiceIsFound() throws IOException {
        fill();
        Path one = tableFile(Table.ISSUES);
        Files.copy(one, one.resolveSibling("copy.parquet"));
        List<Row> wrong = archive().check();
        assertThat(wrong).extracting(Checks::words).anyMatch(words -> words.endsWith(".txt was read more than once"));
    }

    @Test
    void anArchiveThatCannotBeWrittenSaysWhy() throws IOException {
        Files.writeString(tables, "a file");
        assertThatThrownBy(() -> RunLock.of(tables.toString()))
                .satisfies(thrown -> assertThat(Reasons.of(thrown)).isEqualTo("is a file, not a folder: " + tables));
        assertThatThrownBy(this::fill)
                .isInstanceOf(IOException.class)
                .satisfies(thrown -> assertThat(Reasons.of(thrown)).contains(tables.toString()));
    }

    @Test
    void aTableThatCannotBeWrittenToKeepsTheBatchForTheNextRun() throws IOException {
        Files.delete(texts.resolve("b.txt"));
        fill();
        copy("b.txt");
        Path clauses = tables.resolve("clauses");
        Files.move(clauses, folder.resolve("aside"));
        Files.writeString(clauses, "in the way");
        assertThatThrownBy(this::fill)
                .satisfies(thrown -> assertThat(Reasons.of(thrown)).contains("clauses"));
        Files.delete(clauses);
        Files.move(folder.resolve("aside"), clauses);
        Run run = fill();
        assertThat(run.before()).isEqualTo(2);
        assertThat(run.files()).isZero();
        Archive archive = archive();
        assertThat(archive.count(Table.ISSUES)).isEqualTo(2);
        assertThat(archive.count(Table.CLAUSES)).isPositive();
    }
}
