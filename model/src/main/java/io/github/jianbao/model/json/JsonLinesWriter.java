package io.github.jianbao.model.json;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.sink.Sinks;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an archive as JSON Lines: one issue a line, each ended by {@code \n}. Holds no more than one buffer, however many
 * issues there are. For one thread.
 */
public final class JsonLinesWriter implements Closeable, Flushable {

    private final Object target;
    private final Supplier<JsonGenerator> line;

    /**
     * Writes UTF-8.
     *
     * @param out where to; closed with this writer
     */
    public JsonLinesWriter(OutputStream out) {
        this.target = Required.argument(out, "out");
        this.line = () -> JsonStreams.compact(out);
    }

    /**
     * Writes characters.
     *
     * @param out where to; closed with this writer where it can be closed
     */
    public JsonLinesWriter(Appendable out) {
        this.target = Required.argument(out, "out");
        Writer writer = Sinks.json(out);
        this.line = () -> JsonStreams.compact(writer);
    }

    /**
     * Writes one line.
     *
     * @param issue the issue
     * @return this writer
     * @throws IOException from the target
     */
    public JsonLinesWriter write(Issue issue) throws IOException {
        JsonStreams.write(Required.argument(issue, "issue"), line.get(), "\n");
        return this;
    }

    @Override
    public void flush() throws IOException {
        if (target instanceof Flushable flushable) {
            flushable.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            flush();
        } finally {
            if (target instanceof Closeable closeable) {
                closeable.close();
            }
        }
    }
}
