package io.github.jianbao.model.sink;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** JSON written value by value: each root object ends its line, what is {@code null} is left out. */
public final class JsonOut {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private static final JsonFactory FOR_HTML =
            FACTORY.rebuild().characterEscapes(new HtmlEscapes()).build();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** What writes JSON. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes.
         *
         * @param json where to
         */
        void write(JsonOut json);
    }

    /**
     * Writes JSON and flushes the target.
     *
     * @param out from {@link Sinks}
     * @param body what writes
     * @throws IOException from the target
     */
    public static void write(Writer out, Body body) throws IOException {
        write(FACTORY, out, body);
    }

    /**
     * Writes JSON that may stand in an HTML page, and flushes the target.
     *
     * @param out from {@link Sinks}
     * @param body what writes
     * @throws IOException from the target
     */
    public static void writeForHtml(Writer out, Body body) throws IOException {
        write(FOR_HTML, out, body);
    }

    private static void write(JsonFactory factory, Writer out, Body body) throws IOException {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            body.write(new JsonOut(json));
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an object. */
    public void open() {
        json.writeStartObject();
    }

    /**
     * Opens an object in a property.
     *
     * @param name the property
     */
    public void open(String name) {
        json.writeName(name);
        json.writeStartObject();
    }

    /** Closes the object. */
    public void close() {
        json.writeEndObject();
        if (json.streamWriteContext().inRoot()) {
            json.writeRaw('\n');
        }
    }

    /**
     * Opens a list in a property.
     *
     * @param name the property
     */
    public void list(String name) {
        json.writeName(name);
        json.writeStartArray();
    }

    /** Closes the list. */
    public void endList() {
        json.writeEndArray();
    }

    /**
     * A member of a list.
     *
     * @param value the string
     */
    public void member(String value) {
        json.writeString(value);
    }

    /**
     * A property.
     *
     * @param name its name
     * @param value a string, a number or a truth value; nothing is written for {@code null}
     */
    public void put(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        json.writeName(name);
        if (value instanceof Boolean truth) {
            json.writeBoolean((boolean) truth);
        } else if (value instanceof Integer number) {
            json.writeNumber((int) number);
        } else if (value instanceof Double number) {
            json.writeNumber((double) number);
        } else {
            json.writeString(value.toString());
        }
    }
}
