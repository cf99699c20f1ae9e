package io.github.jianbao.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Fills the tables of an archive from a folder of texts, batch by batch. A file is read when no row of the archive names it,
 * so a run takes up where the one before ended, however that was.
 */
final class Archive {

    /** Files that one task reads: few enough for progress to be seen. */
    private static final int FILES_A_TASK = 50;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Path folder;
    private final Path root;
    private final int batch;
    private final FileSystem texts;
    private final FileSystem files;
    private final Store store;
    private final Tables tables;

    /**
     * An archive.
     *
     * @param spark the session
     * @param folder the texts
     * @param root the tables
     * @param batch how many files are committed at once, 1 or more
     * @throws IOException if there is no such file system
     */
    Archive(SparkSession spark, String folder, String root, int batch) throws IOException {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.folder = new Path(folder);
        this.root = new Path(root);
        this.batch = batch;
        Configuration configuration = context.hadoopConfiguration();
        this.texts = this.folder.getFileSystem(configuration);
        this.files = this.root.getFileSystem(configuration);
        this.store = new Store(files, this.root);
        this.tables = new Tables(spark, files, this.root);
    }

    /** Reads every file that is not in the archive yet. */
    Run fill(PrintStream err) throws IOException {
        if (!texts.exists(folder)) {
            throw new IOException(folder + ": no such folder");
        }
        store.recover();
        new Columns(files, root).check();
        tables.check();
        Folder listed = Folder.list(texts, folder);
        Set<String> done = done();
        List<String> waiting =
                listed.files().stream().filter(file -> !done.contains(file)).toList();
        setAside(listed.unreadable(), done);
        Meters meters = new Meters(spark.sparkContext());
        long start = System.nanoTime();
        try (Progress progress = new Progress(meters, waiting.size(), err)) {
            spark.sparkContext().addSparkListener(progress);
            Texts source = new Texts(texts.resolvePath(folder).toString(), configuration());
            ReadFile read =
                    new ReadFile(source, waiting.isEmpty() ? Map.of() : profiles(listed.files(), source), meters);
            for (int from = 0; from < waiting.size(); from += batch) {
                List<String> some = waiting.subList(from, Math.min(waiting.size(), from + batch));
                int tasks = Math.max(context.defaultParallelism(), some.size() / FILES_A_TASK);
                write(context.parallelize(List.copyOf(some), tasks).map(read));
                progress.committed(from + some.size());
            }
            spark.sparkContext().removeSparkListener(progress);
        }
        return new Run(
                done.size(),
                meters.files(),
                meters.rejected(),
                meters.gone(),
                meters.bytes(),
                System.nanoTime() - start,
                meters.parsingNanoseconds(),
                context.defaultParallelism());
    }

    /** Looks over the whole archive, and writes what is wrong as a table. */
    List<Row> check() throws IOException {
        Dataset<Row> wrong = Checks.of(spark, tables.read(Table.ISSUES));
        Path staged = store.stage();
        wrong.coalesce(1).write().parquet(staged.toString());
        store.replace(staged, Checks.FOLDER);
        store.discard();
        return spark.read()
                .schema(wrong.schema())
                .parquet(new Path(root, Checks.FOLDER).toString())
                .collectAsList();
    }

    /** How many rows a table has. */
    long count(Table table) throws IOException {
        return tables.read(table).count();
    }

    private Set<String> done() throws IOException {
        Set<String> done = new HashSet<>();
        for (Table table : List.of(Table.ISSUES, Table.REJECTED)) {
            done.addAll(files(table));
        }
        return done;
    }

    /** The files that a table names. Every run looks into every file of it, so a damaged one is noticed before anything is added. */
    private List<String> files(Table table) throws IOException {
        Dataset<String> named = tables.read(table).select("file").as(Encoders.STRING());
        try {
            return named.collectAsList();
        } catch (Exception e) {
            // Spark throws what its workers met, undeclared
            throw new DamagedArchive("the table " + table.folder() + " cannot be read: " + Reasons.of(e));
        }
    }

    private void setAside(Map<String, String> unreadable, Set<String> done) throws IOException {
        List<Row> rows = unreadable.entrySet().stream()
                .filter(entry -> !done.contains(entry.getKey()))
                .map(entry ->
                        IssueRows.rejected(entry.getKey(), entry.getValue()).toRow())
                .toList();
        if (!rows.isEmpty()) {
            write(context.parallelize(rows, 1));
        }
    }

    /** A batch stands in the tables whole, or not at all and leaves nothing behind. */
    private void write(JavaRDD<Row> rows) throws IOException {
        Path staged = store.stage();
        boolean written = false;
        try {
            tables.write(rows, staged);
            written = true;
        } finally {
            if (!written) {
                store.discard();
            }
        }
        store.commit(staged);
    }

    /** What is known of each house, as JSON: learnt from all files, so that a run that takes up an earlier one knows the same. */
    private Map<String, String> profiles(List<String> all, Texts from) {
        Map<String, List<String>> samples = Houses.samples(all);
        List<String> houses = List.copyOf(samples.keySet());
        List<List<String>> files =
                houses.stream().map(house -> List.copyOf(samples.get(house))).toList();
        List<String> learnt = context.parallelize(files, Math.min(files.size(), context.defaultParallelism()))
                .map(new LearnHouse(from))
                .collect();
        Map<String, String> profiles = new HashMap<>();
        for (int k = 0; k < houses.size(); k++) {
            profiles.put(houses.get(k), learnt.get(k));
        }
        return profiles;
    }

    private Broadcast<SerializableConfiguration> configuration() {
        return context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    }
}
