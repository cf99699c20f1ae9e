package io.github.jianbao.parser.amend;

import io.github.jianbao.model.amend.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a word of change applies to: places, and words in them. */
final class Operand {

    private final @Nullable String target;
    private final List<Place> places = new ArrayList<>();
    private final List<Quote> words = new ArrayList<>();

    Operand(@Nullable String target) {
        this.target = target;
    }

    /** The document that it is in. */
    @Nullable
    String target() {
        return target;
    }

    List<Place> places() {
        return places;
    }

    List<Quote> words() {
        return words;
    }

    boolean isEmpty() {
        return places.isEmpty() && words.isEmpty();
    }

    /** The places; where the text names none, those that were named last. */
    List<Place> placesOr(List<Place> last) {
        return places.isEmpty() ? last : places;
    }
}
