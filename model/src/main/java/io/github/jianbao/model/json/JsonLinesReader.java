package io.github.jianbao.model.json;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** Reads an archive in JSON Lines, one issue at a time. For one thread. */
public final class JsonLinesReader implements Closeable {

    private final Closeable source;
    private final JsonParser parser;

    /**
     * Reads UTF-8.
     *
     * @param in the archive; closed with this reader
     * @throws IOException from {@code in}
     */
    public JsonLinesReader(InputStream in) throws IOException {
        source = Required.argument(in, "in");
        parser = JsonStreams.parser(in);
    }

    /**
     * Reads characters.
     *
     * @param in the archive; closed with this reader
     * @throws IOException from {@code in}
     */
    public JsonLinesReader(Reader in) throws IOException {
        source = Required.argument(in, "in");
        parser = JsonStreams.parser(in);
    }

    /**
     * The next issue.
     *
     * @return the issue; empty at the end
     * @throws JsonFormException if a line is not the JSON of an issue
     * @throws IOException from the archive
     */
    public Optional<Issue> read() throws IOException {
        return Optional.ofNullable(JsonStreams.read(parser));
    }

    @Override
    public void close() throws IOException {
        parser.close();
        source.close();
    }
}
