package io.github.jianbao.archive;

import org.apache.spark.sql.SparkSession;

/** The Spark session of all tests: two cores, and a file system that fails when it is told to. */
final class TestSession {

    private TestSession() {}

    static SparkSession get() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.hadoop.fs.faulty.impl", FaultyFileSystem.class.getName());
        System.setProperty("spark.hadoop.fs.faulty.impl.disable.cache", "true");
        return Main.session();
    }
}
