package io.github.jianbao.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Entry point: {@code archive FOLDER ARCHIVE}. */
@Command(
        name = "archive",
        description = "Reads a folder of issues into Parquet tables, and checks the whole of them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Started again, it takes up where it ended. Spark runs on all cores of this machine unless told otherwise:",
            "-Dspark.master=…, or spark-submit.",
            "Exit status: 0 done; 1 it could not go on; 2 wrong usage."
        })
final class Main implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "the texts, in any encoding, in any depth of folders")
    private String folder = "";

    @Parameters(index = "1", paramLabel = "ARCHIVE", description = "the folder of the tables; made when it is missing")
    private String root = "";

    @Option(
            names = "--batch",
            paramLabel = "FILES",
            defaultValue = "1000",
            description = "files that are committed at once (${DEFAULT-VALUE})")
    private int batch = 1000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (batch < 1) {
            err.println("--batch: 1 or more");
            return 2;
        }
        try (RunLock lock = RunLock.of(root);
                SparkSession spark = session()) {
            Archive archive = new Archive(spark, folder, root, batch);
            out.println(archive.fill(err));
            out.println(archive.count(Table.ISSUES) + " issues in the archive, " + archive.count(Table.REJECTED)
                    + " files set aside");
            print(archive.check());
            return 0;
        } catch (Exception e) {
            // Spark throws what its workers met, undeclared, as the cause of its own exceptions
            if (!(Reasons.root(e) instanceof IOException)) {
                throw e;
            }
            err.println("stopped: " + Reasons.of(e));
            if (!(Reasons.root(e) instanceof DamagedArchive)) {
                err.println("What is in the archive is whole. Started again, it goes on from there.");
            }
            return 1;
        }
    }

    private void print(List<Row> wrong) {
        out.println(wrong.size() + " findings over the whole archive");
        wrong.stream().limit(SHOWN).forEach(row -> out.println("  " + Checks.words(row)));
        if (wrong.size() > SHOWN) {
            out.println("  … all of them: " + root + "/" + Checks.FOLDER);
        }
    }

    /** What spark-submit and system properties say comes first. */
    static SparkSession session() {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.app.name", "jianbao-archive")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.sql.shuffle.partitions", "16");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
