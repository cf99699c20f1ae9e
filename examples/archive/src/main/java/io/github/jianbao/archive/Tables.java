package io.github.jianbao.archive;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** Reads and writes the tables of one archive. */
final class Tables {

    private static final String SUFFIX = ".parquet";

    private final SparkSession spark;
    private final FileSystem files;
    private final Path root;

    Tables(SparkSession spark, FileSystem files, Path root) {
        this.spark = spark;
        this.files = files;
        this.root = root;
    }

    /** A table as it stands; empty where nothing was written to it yet. */
    Dataset<Row> read(Table table) throws IOException {
        Path place = table.in(root);
        if (!files.exists(place)) {
            return spark.createDataFrame(List.of(), table.schema());
        }
        return spark.read()
                .schema(table.schema())
                .option("pathGlobFilter", "*" + SUFFIX)
                .parquet(place.toString());
    }

    /** Sees that no file of the tables is empty: Spark reads such files as none, and what they held would be read again. */
    void check() throws IOException {
        for (Table table : Table.values()) {
            Path place = table.in(root);
            if (!files.exists(place)) {
                continue;
            }
            RemoteIterator<LocatedFileStatus> all = files.listFiles(place, true);
            while (all.hasNext()) {
                LocatedFileStatus file = all.next();
                if (file.getLen() == 0 && file.getPath().getName().endsWith(SUFFIX)) {
                    throw new DamagedArchive("empty: " + file.getPath());
                }
            }
        }
    }

    /** Writes the rows of files, as {@link IssueRows#toRow()} gives them, to a folder: each file is read once. */
    void write(JavaRDD<Row> rows, Path folder) {
        Dataset<Row> read = spark.createDataFrame(rows, schema()).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            for (Table table : Table.values()) {
                Dataset<Row> own = read.selectExpr("inline(`" + table.folder() + "`)");
                String place = table.in(folder).toString();
                if (table == Table.REJECTED) {
                    own.drop(Table.partition()).coalesce(1).write().parquet(place);
                } else {
                    own.repartition(functions.col(Table.partition()))
                            .write()
                            .partitionBy(Table.partition())
                            .parquet(place);
                }
            }
        } finally {
            read.unpersist();
        }
    }

    private static StructType schema() {
        StructType schema = new StructType();
        for (Table table : Table.values()) {
            schema = schema.add(table.folder(), DataTypes.createArrayType(table.schema()));
        }
        return schema;
    }
}
