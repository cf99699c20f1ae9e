package io.github.jianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk, files and folders that cannot be read, two runs at once. */
class FaultsTest {

    private static final Path SAMPLES = Path.of("../cli/samples");

    @TempDir
    private Path folder;

    private final SparkSession spark = TestSession.get();

    @AfterEach
    void makeRoom() {
        FaultyFileSystem.ROOM.set(Long.MAX_VALUE);
    }

    private String texts() {
        return "faulty:" + folder.resolve("texts");
    }

    private String archive() {
        return "faulty:" + folder.resolve("archive");
    }

    private Archive open(int batch) throws IOException {
        return new Archive(spark, texts(), archive(), batch);
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    }

    private void copy(String name) throws IOException {
        Path to = folder.resolve("texts").resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(SAMPLES.resolve("zhengwu-xinxi.txt"), to);
    }

    @Test
    void aFullDiskLeavesWholeBatchesAndTheNextRunGoesOn() throws IOException {
        copy("issue-0.txt");
        open(1).fill(nowhere());
        long aBatch = Long.MAX_VALUE - FaultyFileSystem.ROOM.get();
        assertThat(aBatch).isGreaterThan(10_000);
        for (int i = 1; i < 4; i++) {
            copy("issue-" + i + ".txt");
        }

        FaultyFileSystem.ROOM.set(aBatch * 3 / 2);
        Archive archive = open(1);
        assertThatThrownBy(() -> archive.fill(nowhere()))
                .satisfies(thrown -> assertThat(Reasons.of(thrown)).isEqualTo("No space left on device"));
        FaultyFileSystem.ROOM.set(Long.MAX_VALUE);
        assertThat(folder.resolve("archive/_staging")).doesNotExist();
        long before = archive.count(Table.ISSUES);
        assertThat(before).isEqualTo(2);
        assertSameForEachIssue(before);

        Run run = open(1).fill(nowhere());
        assertThat(run.before()).isEqualTo(before);
        assertThat(run.files()).isEqualTo(4 - before);
        assertSameForEachIssue(4);
    }

    private void assertSameForEachIssue(long issues) throws IOException {
        for (Table table : List.of(Table.ARTICLES, Table.CLAUSES, Table.DUTIES, Table.REFERENCES)) {
            List<Row> counts = new Tables(
                            spark,
                            new org.apache.hadoop.fs.Path(archive())
                                    .getFileSystem(spark.sparkContext().hadoopConfiguration()),
                            new org.apache.hadoop.fs.Path(archive()))
                    .read(table)
                    .groupBy("file")
                    .count()
                    .collectAsList();
            assertThat(counts).as(table.folder()).hasSize((int) issues);
            assertThat(counts.stream().map(row -> row.getLong(1)).distinct())
                    .as(table.folder())
                    .hasSize(1);
        }
    }

    @Test
    void whatCannotBeReadIsSetAsideWithItsReasonAndTheRestGoesOn() throws IOException {
        copy("good.txt");
        copy("年度/好 的:100%.txt");
        copy("unreadable.txt");
        copy("unreadable-folder/x.txt");
        Files.createFile(folder.resolve("texts/empty.txt"));
        Files.write(folder.resolve("texts/large.txt"), new byte[(int) Texts.LARGEST + 1]);
        Archive archive = open(100);
        Run run = archive.fill(nowhere());
        assertThat(run.rejected()).isEqualTo(3);
        assertThat(archive.count(Table.ISSUES)).isEqualTo(2);
        Map<String, String> reasons = new TreeMap<>();
        new Tables(
                        spark,
                        new org.apache.hadoop.fs.Path(archive())
                                .getFileSystem(spark.sparkContext().hadoopConfiguration()),
                        new org.apache.hadoop.fs.Path(archive()))
                .read(Table.REJECTED)
                .select("file", "reason")
                .collectAsList()
                .forEach(row -> reasons.put(row.getString(0), row.getString(1)));
        assertThat(reasons)
                .isEqualTo(Map.of(
                        "empty.txt", "the text is empty",
                        "large.txt", "larger than 32 MB",
                        "unreadable.txt", "Input/output error",
                        "unreadable-folder", "folder cannot be listed: Input/output error"));

        Run again = open(100).fill(nowhere());
        assertThat(again.files()).isZero();
        assertThat(archive.count(Table.REJECTED)).isEqualTo(4);
    }

    @Test
    void aMissingFolderIsAnErrorBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> open(1).fill(nowhere())).hasMessage(texts() + ": no such folder");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void oneRunAtATime() throws IOException {
        String root = folder.resolve("locked").toString();
        try (RunLock lock = RunLock.of(root)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> RunLock.of(root))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another run is at work on " + root);
        }
        RunLock.of(root).close();
    }
}
