package io.github.jianbao.model.chunk;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.sink.JsonOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes chunks as JSON Lines: one flat object a line, the text under {@code text}, then {@link Chunk#metadata()}. What is
 * absent is left out.
 */
public final class ChunkForm {

    private ChunkForm() {}

    /**
     * Writes the chunks of an issue.
     *
     * @param issue the issue
     * @param chunker what cuts it
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, Chunker chunker, Appendable out) throws IOException {
        write(issue, chunker, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * Writes the chunks of an issue as UTF-8.
     *
     * @param issue the issue
     * @param chunker what cuts it
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, Chunker chunker, OutputStream out) throws IOException {
        write(issue, chunker, Sinks.json(Required.argument(out, "out")));
    }

    /**
     * The chunks of an issue as JSON Lines.
     *
     * @param issue the issue
     * @param chunker what cuts it
     * @return an object a line
     * @since 0.2.0
     */
    public static String toJsonLines(Issue issue, Chunker chunker) {
        return Sinks.string(out -> write(issue, chunker, out));
    }

    private static void write(Issue issue, Chunker chunker, Writer out) throws IOException {
        Required.argument(issue, "issue");
        Required.argument(chunker, "chunker");
        JsonOut.write(out, json -> chunker.forEach(issue, chunk -> line(chunk, json)));
    }

    private static void line(Chunk chunk, JsonOut json) {
        json.open();
        json.put("text", chunk.text());
        chunk.metadata().forEach(json::put);
        json.close();
    }
}
