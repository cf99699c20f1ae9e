package io.github.jianbao.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real run in a process of its own on {@code local[2]}, killed in the middle and started again.
 * {@code -Djianbao.archive.issues=10000} makes it a large one.
 */
class KilledTest {

    private static final int ISSUES = Integer.getInteger("jianbao.archive.issues", 400);
    private static final int BATCH = ISSUES / 8;

    @TempDir
    private Path folder;

    @Test
    void noIssueIsLostAndNoneDoubled() throws Exception {
        Path texts = folder.resolve("texts");
        List<String> files = GeneratedArchive.write(texts, ISSUES);
        assertThat(files).hasSize(ISSUES).doesNotHaveDuplicates();
        Path archive = folder.resolve("archive");

        Process first = start(texts, archive, "first.log");
        int batches = killInTheMiddle(first, archive);
        assertThat(batches).as(log("first.log")).isBetween(ISSUES / BATCH / 2, ISSUES / BATCH - 1);
        assertThat(first.exitValue()).as("killed, not ended").isNotZero();

        Process second = start(texts, archive, "second.log");
        assertThat(second.waitFor(20, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).as(log("second.log")).isZero();
        System.out.println(
                "killed after " + batches + " batches of " + BATCH + "; started again:\n" + log("second.log"));
        assertThat(log("second.log"))
                .contains(batches * BATCH + " files were there")
                .contains("files/s")
                .contains("of parsing")
                .contains(ISSUES + " issues in the archive, 3 files set aside");

        assertTables(archive, Expected.of(texts, files, files.stream().sorted().toList()));
    }

    private static void assertTables(Path archive, Expected expected) throws IOException {
        SparkSession spark = TestSession.get();
        org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(archive.toString());
        Tables tables = new Tables(spark, root.getFileSystem(new org.apache.hadoop.conf.Configuration()), root);
        expected.assertIn(tables);
        for (Table table : List.of(Table.ARTICLES, Table.CLAUSES, Table.REFERENCES)) {
            assertThat(expected.all(table)).as(table.folder()).isGreaterThan(ISSUES);
        }
        assertThat(tables.read(Table.REJECTED).orderBy("file").collectAsList())
                .extracting(row -> row.getString(row.fieldIndex("file")))
                .containsExactlyElementsOf(GeneratedArchive.BAD);
        assertThat(years(archive))
                .hasSize((ISSUES / GeneratedArchive.NAMES.length) / GeneratedArchive.NUMBERS_A_YEAR + 1);
        assertThat(tables.read(Table.ISSUES)
                        .filter("year IS NULL OR number IS NULL OR total IS NULL")
                        .count())
                .isZero();
        List<Row> wrong =
                spark.read().parquet(archive.resolve("checks").toString()).collectAsList();
        assertThat(wrong)
                .extracting(Checks::words)
                .satisfiesExactly(
                        doubled -> assertThat(doubled)
                                .startsWith("决策内参 1990 no. 32 is there more than once: 决策内参/1990/")
                                .contains("-copy.txt"),
                        missing -> assertThat(missing).isEqualTo("政务参阅 1990 no. 21 is missing"),
                        fallen -> assertThat(fallen)
                                .startsWith("调研通讯 1990 no. 41 has the running total 31 after 40: 调研通讯/1990/"));
    }

    /** Waits until half of the batches are in and another is being written, and kills the process. */
    private static int killInTheMiddle(Process process, Path archive) throws Exception {
        Path staging = archive.resolve("_staging");
        while (process.isAlive() && (batches(archive) < ISSUES / BATCH / 2 || !isWriting(staging))) {
            Thread.sleep(10);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return batches(archive);
    }

    /** Every batch leaves one file of set-aside rows, empty or not. */
    private static int batches(Path archive) throws IOException {
        Path rejected = archive.resolve("rejected");
        if (!Files.isDirectory(rejected)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(rejected)) {
            return (int)
                    files.filter(file -> file.toString().endsWith(".parquet")).count();
        }
    }

    private static boolean isWriting(Path staging) {
        File[] batch = staging.toFile().listFiles();
        return batch != null && batch.length > 0 && new File(batch[0], "articles").exists();
    }

    private static List<String> years(Path archive) throws IOException {
        try (Stream<Path> folders = Files.list(archive.resolve("issues"))) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Process start(Path texts, Path archive, String log) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dspark.master=local[2]",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                texts.toString(),
                archive.toString(),
                "--batch",
                Integer.toString(BATCH)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve(name), UTF_8);
    }
}
