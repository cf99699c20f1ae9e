package io.github.jianbao.archive;

import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of an archive. Each row names the file that it comes from; {@code year} parts the tables into folders and is
 * absent where the text tells none.
 */
enum Table {
    /** One row a file that was read. */
    ISSUES("name STRING, number INT, last_number INT, total INT, date STRING, publishers ARRAY<STRING>, "
            + "encoding STRING, characters INT"),
    ARTICLES("article STRING, section STRING, title STRING, subtitle STRING, authors ARRAY<STRING>, source STRING, "
            + "document_number STRING, signed ARRAY<STRING>, date STRING, page INT, text STRING"),
    CLAUSES("article STRING, address STRING, stable_id STRING, depth INT, marker STRING, heading STRING, text STRING"),
    /** What is to be done by whom: the task table. */
    DUTIES("article STRING, clause STRING, heading STRING, text STRING, bodies ARRAY<STRING>, "
            + "lead ARRAY<STRING>, responsible ARRAY<STRING>, cooperating ARRAY<STRING>, guiding ARRAY<STRING>, "
            + "deadlines ARRAY<STRING>, due STRING, targets ARRAY<STRING>, line INT, page INT"),
    /** The documents that texts name. */
    REFERENCES("article STRING, clause STRING, title STRING, full_title STRING, number STRING, target STRING"),
    FINDINGS("code STRING, severity STRING, line INT, column INT, message STRING, message_zh STRING"),
    /** Files that were set aside. */
    REJECTED("reason STRING");

    private static final String PARTITION = "year";

    private final StructType schema;

    Table(String columns) {
        schema = StructType.fromDDL("file STRING, " + PARTITION + " INT, " + columns);
    }

    StructType schema() {
        return schema;
    }

    /** Name of the table, and of its folder. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path in(Path archive) {
        return new Path(archive, folder());
    }

    static String partition() {
        return PARTITION;
    }
}
