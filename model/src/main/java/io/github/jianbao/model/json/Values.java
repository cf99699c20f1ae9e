package io.github.jianbao.model.json;

import io.github.jianbao.model.json.Fields.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads objects property by property, the counterpart of {@link Fields}. Each method stands at the first token of a value and leaves
 * at its last.
 *
 * <p>An object of one of several kinds is read as its kind says. Where the kind does not come first (a database may have sorted the
 * properties), the object is {@link Recorded recorded} and read again.
 */
final class Values {

    private static final Map<String, Name> NAMES =
            Stream.of(Name.values()).collect(Collectors.toUnmodifiableMap(Name::toString, name -> name));

    private final JsonParser json;
    private @Nullable Recorded recorded;
    private JsonToken token;

    /** Stands at the value that the parser stands at. */
    Values(JsonParser json) {
        this.json = json;
        this.token = json.currentToken();
    }

    private void advance() {
        if (recorded == null) {
            JsonToken next = json.nextToken();
            if (next == null) {
                throw wrong("the end of the input");
            }
            token = next;
        } else {
            token = recorded.next();
            recorded = recorded.isAtEnd() ? null : recorded;
        }
    }

    private String written() {
        return recorded == null ? json.getString() : recorded.written();
    }

    /** Opens an object. */
    void open() {
        expect(JsonToken.START_OBJECT, "an object");
    }

    /** Opens an object of one of several kinds and says which. */
    String openKind() {
        open();
        String kind = recorded == null ? kindAhead() : recorded.kind();
        if (kind == null) {
            throw wrong("an object without " + Name.TYPE);
        }
        return kind;
    }

    private @Nullable String kindAhead() {
        JsonToken next = json.nextToken();
        if (next == JsonToken.PROPERTY_NAME && Recorded.KIND.equals(json.currentName())) {
            return json.nextToken() == JsonToken.VALUE_STRING ? json.getString() : null;
        }
        recorded = Recorded.rest(json);
        return recorded.kind();
    }

    /** The next property that this version knows, at its value; null at the end of the object. */
    @Nullable
    Name next() {
        while (true) {
            advance();
            if (token == JsonToken.END_OBJECT) {
                return null;
            }
            Name name = NAMES.get(written());
            advance();
            if (name != null) {
                return name;
            }
            skip();
        }
    }

    /** Passes a value. */
    void skip() {
        int depth = 0;
        do {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth > 0) {
                advance();
            }
        } while (depth > 0);
    }

    boolean isNull() {
        return token == JsonToken.VALUE_NULL;
    }

    /** A value, or null. */
    <T> @Nullable T orNull(Supplier<? extends T> reader) {
        return isNull() ? null : reader.get();
    }

    /** The members of a list; those that the reader leaves out are null. A list that is null has none. */
    <T> List<T> list(Supplier<? extends @Nullable T> reader) {
        if (isNull()) {
            return List.of();
        }
        expect(JsonToken.START_ARRAY, "a list");
        List<T> members = new ArrayList<>();
        for (advance(); token != JsonToken.END_ARRAY; advance()) {
            T member = reader.get();
            if (member != null) {
                members.add(member);
            }
        }
        return members;
    }

    String string() {
        expect(JsonToken.VALUE_STRING, "a string");
        return written();
    }

    @Nullable
    String stringOrNull() {
        return isNull() ? null : string();
    }

    List<String> strings() {
        return list(this::string);
    }

    int integer() {
        expect(JsonToken.VALUE_NUMBER_INT, "an integer");
        return recorded == null ? json.getIntValue() : parsed();
    }

    private int parsed() {
        try {
            return Integer.parseInt(written());
        } catch (NumberFormatException e) {
            throw wrong("a number out of range", e);
        }
    }

    @Nullable
    Integer integerOrNull() {
        return isNull() ? null : (Integer) integer();
    }

    /** A number; what JSON has no number for stands as the string that a generator writes. */
    double number() {
        if (token == JsonToken.VALUE_STRING
                && List.of("NaN", "Infinity", "-Infinity").contains(written())) {
            return Double.parseDouble(written());
        }
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw wrong(token + " where a number belongs");
        }
        return recorded == null ? json.getDoubleValue() : Double.parseDouble(written());
    }

    @Nullable
    Double numberOrNull() {
        return isNull() ? null : (Double) number();
    }

    boolean flag() {
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrong(token + " where true or false belongs");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String name = string();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw wrong("no " + type.getSimpleName() + ": " + name, e);
        }
    }

    <E extends Enum<E>> @Nullable E oneOfOrNull(Class<E> type) {
        return isNull() ? null : oneOf(type);
    }

    /** A component that an object cannot do without. */
    <T> T required(@Nullable T value, String object, Name name) {
        if (value == null) {
            throw wrong(object + " without " + name);
        }
        return value;
    }

    private void expect(JsonToken wanted, String words) {
        if (token != wanted) {
            throw wrong(token + " where " + words + " belongs");
        }
    }

    /** What is wrong with the value. */
    StreamReadException wrong(String message) {
        return new StreamReadException(json, message);
    }

    private StreamReadException wrong(String message, Throwable cause) {
        return new StreamReadException(json, message, cause);
    }
}
