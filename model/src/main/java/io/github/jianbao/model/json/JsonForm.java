package io.github.jianbao.model.json;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JsonParser;

/**
 * Writes an issue as JSON and reads it back, equal. Safe for all threads; the same issue gives the same bytes everywhere.
 *
 * <p>Properties that are unknown are skipped, so that what a later minor version wrote can be read; a document of another
 * major version is refused.
 *
 * <pre>{@code
 * String json = JsonForm.toJson(issue);
 * Issue same = JsonForm.read(json);
 * }</pre>
 */
public final class JsonForm {

    private static final String SCHEMA = "issue.schema.json";

    private JsonForm() {}

    /**
     * Writes an issue on one line, without a line end.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, Appendable out) throws IOException {
        Required.argument(issue, "issue");
        JsonStreams.write(issue, JsonStreams.compact(Sinks.json(Required.argument(out, "out"))), "");
    }

    /**
     * Writes an issue as UTF-8 on one line, without a line end.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        Required.argument(issue, "issue");
        JsonStreams.write(issue, JsonStreams.compact(Required.argument(out, "out")), "");
    }

    /**
     * Writes an issue for people: one property a line, indented by two blanks.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeIndented(Issue issue, Appendable out) throws IOException {
        Required.argument(issue, "issue");
        JsonStreams.write(issue, JsonStreams.indented(Sinks.json(Required.argument(out, "out"))), "");
    }

    /**
     * The JSON of an issue.
     *
     * @param issue the issue
     * @return one line
     */
    public static String toJson(Issue issue) {
        StringBuilder out = new StringBuilder();
        try {
            write(issue, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Reads an issue from UTF-8, UTF-16 or UTF-32.
     *
     * @param in JSON; not closed
     * @return the issue
     * @throws JsonFormException if it is not the JSON of an issue
     * @throws IOException from {@code in}
     */
    public static Issue read(InputStream in) throws IOException {
        Required.argument(in, "in");
        try (JsonParser parser = JsonStreams.parser(in)) {
            return JsonStreams.readWhole(parser);
        }
    }

    /**
     * Reads an issue.
     *
     * @param in JSON; not closed
     * @return the issue
     * @throws JsonFormException if it is not the JSON of an issue
     * @throws IOException from {@code in}
     */
    public static Issue read(Reader in) throws IOException {
        Required.argument(in, "in");
        try (JsonParser parser = JsonStreams.parser(in)) {
            return JsonStreams.readWhole(parser);
        }
    }

    /**
     * Reads an issue.
     *
     * @param json the whole JSON
     * @return the issue
     * @throws JsonFormException if it is not the JSON of an issue
     */
    public static Issue read(String json) throws JsonFormException {
        Required.argument(json, "json");
        try {
            return read(new StringReader(json));
        } catch (JsonFormException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The JSON Schema (2020-12) of this JSON.
     *
     * @return the schema's text
     */
    public static String schema() {
        try (InputStream in = JsonForm.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
