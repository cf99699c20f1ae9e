package io.github.jianbao.benchmarks;

import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing what was read, form by form, into memory. */
@State(Scope.Benchmark)
public class Writers {

    private static final Chunker CHUNKER = Chunker.ofCharacters(500);

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
        out.reset();
        JsonForm.write(result.issue(), out);
        return out.size();
    }

    /** Markdown as UTF-8. */
    @Benchmark
    public int writeMarkdown() throws IOException {
        out.reset();
        MarkdownForm.write(result.issue(), out);
        return out.size();
    }

    /** Chunks as UTF-8. */
    @Benchmark
    public int writeChunks() throws IOException {
        out.reset();
        ChunkForm.write(result.issue(), CHUNKER, out);
        return out.size();
    }

    /** The line report as characters. */
    @Benchmark
    public int writeLineReport() throws IOException {
        StringBuilder report = new StringBuilder();
        result.lineReport().writeTo(report);
        return report.length();
    }
}
