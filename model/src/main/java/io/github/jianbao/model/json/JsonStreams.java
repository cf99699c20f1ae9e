package io.github.jianbao.model.json;

import io.github.jianbao.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Generators and parsers: the same bytes on every JDK and every platform, targets left open, no limit on the length of a text. */
final class JsonStreams {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonStreams() {}

    static JsonGenerator compact(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** UTF-8; an unpaired surrogate becomes an escape. */
    static JsonGenerator compact(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    static JsonGenerator indented(Writer out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    /** One property a line, indented by two blanks. */
    private static final class Indented extends ObjectWriteContext.Base {

        private final PrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
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
            return IssueReader.read(parser);
        } catch (JacksonException e) {
            throw unread(e);
        } catch (IllegalArgumentException e) { // from a record that does not take what it is given
            throw unread(e.getMessage(), parser.currentTokenLocation(), e);
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

    static JsonParser parser(InputStream in) throws IOException {
        try {
            return FACTORY.createParser(ObjectReadContext.empty(), Guarded.of(in));
        } catch (JacksonException e) {
            throw unread(e);
        }
    }

    static JsonParser parser(Reader in) {
        return FACTORY.createParser(ObjectReadContext.empty(), Guarded.of(in));
    }

    /** What the source threw; everything else is wrong with what it holds. */
    private static IOException unread(JacksonException e) {
        return e.getCause() instanceof Guarded.Failure failure
                ? failure.thrown()
                : unread(e.getOriginalMessage(), e.getLocation(), e);
    }

    private static JsonFormException unread(
            @Nullable String what, @Nullable TokenStreamLocation where, RuntimeException cause) {
        String place = where == null || where.getLineNr() < 1
                ? ""
                : " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")";
        return new JsonFormException("not the JSON of an issue: " + what + place, cause);
    }

    /** What the target threw. */
    private static IOException unwritten(JacksonException e) {
        return e instanceof JacksonIOException && e.getCause() instanceof IOException cause
                ? cause
                : new JsonFormException("not written: " + e.getMessage(), e);
    }
}
