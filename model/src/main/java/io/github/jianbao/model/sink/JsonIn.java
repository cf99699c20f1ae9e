package io.github.jianbao.model.sink;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads small JSON values whole. For what may be long, as an issue, see the reader of its form. */
public final class JsonIn {

    /** Objects and lists inside one another at most. */
    private static final int DEEPEST = 16;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser json;

    private JsonIn(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads one object and nothing else.
     *
     * @param in JSON; not closed
     * @return its properties: strings, {@link Integer}, {@link Double}, {@link Boolean}, lists, such maps, or null
     * @throws IOException from {@code in}
     * @throws IllegalArgumentException where it is no JSON, or no single object; the message says where
     */
    public static Map<String, @Nullable Object> object(Reader in) throws IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not a JSON object");
            }
            Map<String, @Nullable Object> object = new JsonIn(json).properties();
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("something follows the object");
            }
            return object;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null || at.getLineNr() < 1
                    ? ""
                    : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw new IllegalArgumentException(e.getOriginalMessage() + place, e);
        }
    }

    private Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            properties.put(name, value());
        }
        return properties;
    }

    private List<@Nullable Object> members() {
        List<@Nullable Object> members = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            members.add(value());
        }
        return members;
    }

    private @Nullable Object value() {
        return switch (json.currentToken()) {
            case START_OBJECT -> properties();
            case START_ARRAY -> members();
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> number();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    /** A whole number that is no {@code int} stays what it is for whoever asks for one: out of range. */
    private Object number() {
        return json.getNumberType() == JsonParser.NumberType.INT ? (Object) json.getIntValue() : json.getDoubleValue();
    }
}
