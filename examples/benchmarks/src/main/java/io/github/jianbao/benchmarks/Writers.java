package io.github.jianbao.benchmarks;

import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing what was read, form by form, into memory. */
@State(Scope.Benchmark)
public class Writers {

    private static final Map<String, Forms.Form> FORMS = Forms.all();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ParseResult result = BulletinParser.create().parse("");

    /** Reads the text. */
    @Setup
    public void read(Sample sample) {
        result = BulletinParser.create().parse(sample.text);
    }

    /** JSON as UTF-8. */
    @Benchmark
    public int writeJson() throws IOException {
        return write("writeJson");
    }

    /** Plain text as UTF-8. */
    @Benchmark
    public int writeText() throws IOException {
        return write("writeText");
    }

    /** Markdown as UTF-8. */
    @Benchmark
    public int writeMarkdown() throws IOException {
        return write("writeMarkdown");
    }

    /** The HTML page as UTF-8. */
    @Benchmark
    public int writeHtml() throws IOException {
        return write("writeHtml");
    }

    /** Akoma Ntoso as UTF-8. */
    @Benchmark
    public int writeAkn() throws IOException {
        return write("writeAkn");
    }

    /** JSON-LD as UTF-8. */
    @Benchmark
    public int writeJsonLd() throws IOException {
        return write("writeJsonLd");
    }

    /** GB/T 33480 metadata as UTF-8. */
    @Benchmark
    public int writeMetadata() throws IOException {
        return write("writeMetadata");
    }

    /** GB/T 33480 metadata as CSV in UTF-8. */
    @Benchmark
    public int writeMetadataCsv() throws IOException {
        return write("writeMetadataCsv");
    }

    /** The picture of the outline as UTF-8. */
    @Benchmark
    public int writeSvg() throws IOException {
        return write("writeSvg");
    }

    /** Chunks as UTF-8. */
    @Benchmark
    public int writeChunks() throws IOException {
        return write("writeChunks");
    }

    /** The line report as characters. */
    @Benchmark
    public int writeLineReport() throws IOException {
        StringBuilder report = new StringBuilder();
        result.lineReport().writeTo(report);
        return report.length();
    }

    private int write(String form) throws IOException {
        out.reset();
        Objects.requireNonNull(FORMS.get(form)).write(result, out);
        return out.size();
    }
}
