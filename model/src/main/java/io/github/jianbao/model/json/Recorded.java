package io.github.jianbao.model.json;

import io.github.jianbao.model.json.Fields.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of an object whose kind does not come first, to be read once its kind is known. Every object inside knows its kind too. */
final class Recorded {

    static final String KIND = Name.TYPE.toString();

    private final List<JsonToken> tokens = new ArrayList<>();

    /** Beside each token: a name or a value as written; beside the start of an object its kind. */
    private final List<@Nullable String> words = new ArrayList<>();

    private int at;

    private Recorded() {}

    /** Records what is left of the object whose first name, or end, the parser stands at; leaves it at the end of the object. */
    static Recorded rest(JsonParser json) {
        Recorded recorded = new Recorded();
        recorded.add(JsonToken.START_OBJECT, null);
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        for (JsonToken token = json.currentToken(); token != null; token = json.nextToken()) {
            int index = recorded.tokens.size();
            recorded.add(token, token.isScalarValue() || token == JsonToken.PROPERTY_NAME ? json.getString() : null);
            if (token.isStructStart()) {
                open.push(index);
            } else if (token.isStructEnd()) {
                open.pop();
            } else if (token == JsonToken.VALUE_STRING && recorded.isKind(index)) {
                recorded.words.set(open.element(), recorded.words.get(index));
            }
            if (open.isEmpty()) {
                break;
            }
        }
        return recorded;
    }

    private void add(JsonToken token, @Nullable String word) {
        tokens.add(token);
        words.add(word);
    }

    private boolean isKind(int index) {
        return tokens.get(index - 1) == JsonToken.PROPERTY_NAME && KIND.equals(words.get(index - 1));
    }

    /** Moves to the next token. */
    JsonToken next() {
        return tokens.get(++at);
    }

    /** The current token is the last one. */
    boolean isAtEnd() {
        return at == tokens.size() - 1;
    }

    /** The current name or value as written. */
    String written() {
        String word = words.get(at);
        return word == null ? "" : word;
    }

    /** The kind of the object that starts here; null where it names none. */
    @Nullable
    String kind() {
        return words.get(at);
    }
}
