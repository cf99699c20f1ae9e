package io.github.jianbao.model.json;

import io.github.jianbao.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The one mapper: the same bytes on every JDK and every platform, targets left open, no limit on the length of a text. */
final class Mapper {

    private static final String VERSION = "schemaVersion";
    private static final String READABLE = "1.";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addHandler(new LaterKinds())
            .build();

    private static final ObjectWriter COMPACT = JSON.writer();
    private static final ObjectWriter INDENTED = COMPACT.with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    private static final ObjectReader READER = JSON.readerFor(Issue.class);

    private Mapper() {}

    static JsonGenerator compact(Writer out) {
        return COMPACT.createGenerator(out);
    }

    /** UTF-8; an unpaired surrogate becomes an escape. */
    static JsonGenerator compact(OutputStream out) {
        return COMPACT.createGenerator(out);
    }

    static JsonGenerator indented(Writer out) {
        return INDENTED.createGenerator(out);
    }

    /** Writes an issue and what ends it, and flushes the target. */
    static void write(Issue issue, JsonGenerator to, String end) throws IOException {
        try (JsonGenerator generator = to) {
            IssueJson.write(issue, generator);
            generator.writeRaw(end);
        } catch (JacksonException e) {
            throw unwritten(e);
        }
    }

    /** Reads one issue from where the parser stands; {@code null} at the end of the input. */
    static @Nullable Issue read(JsonParser parser) throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw new JsonFormException("an issue is a JSON object, this is " + token);
            }
            if (VERSION.equals(parser.nextName())) {
                checkVersion(parser.nextStringValue());
                parser.nextToken();
            }
            if (parser.currentToken() == JsonToken.END_OBJECT) {
                return new Issue(null, null, List.of(), List.of(), List.of());
            }
            return READER.readValue(parser);
        } catch (JacksonException e) {
            throw unread(e);
        }
    }

    /** Reads the one issue of an input. */
    static Issue readWhole(JsonParser parser) throws IOException {
        Issue issue = read(parser);
        if (issue == null) {
            throw new JsonFormException("nothing to read");
        }
        try {
            if (parser.nextToken() != null) {
                throw new JsonFormException("something follows the issue");
            }
        } catch (JacksonException e) {
            throw unread(e);
        }
        return issue;
    }

    private static void checkVersion(@Nullable String version) throws JsonFormException {
        if (version == null || !version.startsWith(READABLE)) {
            throw new JsonFormException("schemaVersion " + version + " is not one that can be read here: 1.x");
        }
    }

    static JsonParser parser(InputStream in) throws IOException {
        try {
            return JSON.createParser(Guarded.of(in));
        } catch (JacksonException e) {
            throw unread(e);
        }
    }

    static JsonParser parser(Reader in) {
        return JSON.createParser(Guarded.of(in));
    }

    /** What the source threw; everything else is wrong with what it holds. */
    private static IOException unread(JacksonException e) {
        return e.getCause() instanceof Guarded.Failure failure
                ? failure.thrown()
                : new JsonFormException("not the JSON of an issue: " + e.getMessage(), e);
    }

    /** What the target threw. */
    private static IOException unwritten(JacksonException e) {
        return e instanceof JacksonIOException && e.getCause() instanceof IOException cause
                ? cause
                : new JsonFormException("not written: " + e.getMessage(), e);
    }
}
