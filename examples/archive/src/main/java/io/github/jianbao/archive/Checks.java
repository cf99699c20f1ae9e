package io.github.jianbao.archive;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What only an archive can tell: numbers that are missing or stand twice, running totals that do not rise, and files that were
 * read twice.
 *
 * <p>Issues of one name are a series; blanks in the name do not count. In its first year a series may start with any number,
 * in all others it starts with 1.
 */
final class Checks {

    /** Name of the table, and of its folder. */
    static final String FOLDER = "checks";

    static final String MISSING = "number-missing";
    static final String DOUBLED = "number-doubled";
    static final String READ_TWICE = "file-read-twice";
    static final String NOT_RISING = "total-not-rising";

    /** More numbers than a year has days are a misprint, and a double issue has few numbers. */
    private static final int MOST_NUMBERS = 400;

    private static final int LONGEST_DOUBLE_ISSUE = 12;

    private static final String NUMBERED = """
            SELECT regexp_replace(name, '[\\\\s\\u3000]', '') AS series, year, file, total,
                   explode(sequence(number, greatest(number, least(coalesce(last_number, number), number + %d)))) AS number
            FROM issues WHERE name IS NOT NULL AND year IS NOT NULL AND number BETWEEN 1 AND %d
            """.formatted(LONGEST_DOUBLE_ISSUE - 1, MOST_NUMBERS);

    private static final String SQL_MISSING = """
            SELECT '%s' AS check, series, year, number, CAST(NULL AS INT) AS total, CAST(NULL AS INT) AS before,
                   CAST(array() AS ARRAY<STRING>) AS files
            FROM (SELECT series, year, explode(sequence(low, high)) AS number FROM (
              SELECT series, year, IF(year = min(year) OVER (PARTITION BY series), low, 1) AS low, high FROM (
                SELECT series, year, min(number) AS low, max(number) AS high FROM numbered GROUP BY series, year)))
            LEFT ANTI JOIN numbered USING (series, year, number)
            """.formatted(MISSING);

    private static final String SQL_DOUBLED = """
            SELECT '%s' AS check, series, year, number, CAST(NULL AS INT) AS total, CAST(NULL AS INT) AS before,
                   sort_array(collect_set(file)) AS files
            FROM numbered GROUP BY series, year, number HAVING count(DISTINCT file) > 1
            """.formatted(DOUBLED);

    private static final String SQL_NOT_RISING = """
            SELECT '%s' AS check, series, year, number, total, before, files FROM (
              SELECT *, lag(total) OVER (PARTITION BY series ORDER BY year, number, total) AS before FROM (
                SELECT series, year, number, total, sort_array(collect_set(file)) AS files
                FROM (SELECT series, year, min(number) AS number, total, file FROM numbered
                      WHERE total IS NOT NULL GROUP BY series, year, total, file)
                GROUP BY series, year, number, total))
            WHERE total <= before
            """.formatted(NOT_RISING);

    private static final String SQL_READ_TWICE = """
            SELECT '%s' AS check, CAST(NULL AS STRING) AS series, CAST(NULL AS INT) AS year, CAST(NULL AS INT) AS number,
                   CAST(NULL AS INT) AS total, CAST(NULL AS INT) AS before, array(file) AS files
            FROM issues GROUP BY file HAVING count(*) > 1
            """.formatted(READ_TWICE);

    private Checks() {}

    /** One row for each thing that is wrong, by series, year and number. */
    static Dataset<Row> of(SparkSession spark, Dataset<Row> issues) {
        issues.createOrReplaceTempView("issues");
        spark.sql(NUMBERED).createOrReplaceTempView("numbered");
        return spark.sql(SQL_MISSING)
                .union(spark.sql(SQL_DOUBLED))
                .union(spark.sql(SQL_NOT_RISING))
                .union(spark.sql(SQL_READ_TWICE))
                .orderBy("series", "year", "number", "check", "files");
    }

    /** One row in words. */
    static String words(Row row) {
        List<String> files = row.getList(row.fieldIndex("files"));
        String check = row.getAs("check");
        if (check.equals(READ_TWICE)) {
            return files.get(0) + " was read more than once";
        }
        String issue = row.getAs("series") + " " + row.getAs("year") + " no. " + row.getAs("number");
        return switch (check) {
            case MISSING -> issue + " is missing";
            case DOUBLED -> issue + " is there more than once: " + String.join(", ", files);
            default ->
                issue + " has the running total " + row.getAs("total") + " after " + row.getAs("before") + ": "
                        + String.join(", ", files);
        };
    }
}
