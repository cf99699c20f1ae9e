package io.github.jianbao.model.json;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.sink.Sinks;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes an archive as JSON Lines: one issue a line, each ended by {@code \n}. Holds no more than one buffer, however many
 * issues there are. For one thread.
 */
public final class JsonLinesWriter implements Closeable, Flushable {

    private final Writer out;

    /**
     * Writes UTF-8.
     *
     * @param out where to; flushed, not closed, when this writer is closed
     */
    public JsonLinesWriter(OutputStream out) {
        this.out = Sinks.json(Objects.requireNonNull(out, "out"));
    }

    /**
     * Writes characters.
     *
     * @param out where to; flushed, not closed, when this writer is closed
     */
    public JsonLinesWriter(Appendable out) {
        this.out = Sinks.json(Objects.requireNonNull(out, "out"));
    }

    /**
     * Writes one line.
     *
     * @param issue the issue
     * @return this writer
     * @throws IOException from the target
     */
    public JsonLinesWriter write(Issue issue) throws IOException {
        Mapper.write(Objects.requireNonNull(issue, "issue"), out, false);
        out.write('\n');
        return this;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
