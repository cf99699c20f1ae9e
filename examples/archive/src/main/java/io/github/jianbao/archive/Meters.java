package io.github.jianbao.archive;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** What the workers count: files, bytes, and the nanoseconds that parsing took. */
final class Meters implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LongAccumulator files;
    private final LongAccumulator rejected;
    private final LongAccumulator gone;
    private final LongAccumulator bytes;
    private final LongAccumulator parsing;

    Meters(SparkContext spark) {
        files = spark.longAccumulator("files");
        rejected = spark.longAccumulator("rejected");
        gone = spark.longAccumulator("gone");
        bytes = spark.longAccumulator("bytes");
        parsing = spark.longAccumulator("parsing");
    }

    void read(long length, long nanoseconds) {
        files.add(1L);
        bytes.add(length);
        parsing.add(nanoseconds);
    }

    void setAside() {
        files.add(1L);
        rejected.add(1L);
    }

    void wasGone() {
        gone.add(1L);
    }

    long files() {
        return files.value();
    }

    long rejected() {
        return rejected.value();
    }

    long gone() {
        return gone.value();
    }

    long bytes() {
        return bytes.value();
    }

    long parsingNanoseconds() {
        return parsing.value();
    }
}
