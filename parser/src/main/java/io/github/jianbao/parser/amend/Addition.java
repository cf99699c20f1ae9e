package io.github.jianbao.parser.amend;

import io.github.jianbao.model.amend.Operation.Side;
import io.github.jianbao.model.amend.Place;
import io.github.jianbao.model.amend.Place.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision that is added, until its text comes: 第五条增加一款，作为第三款.
 *
 * @param level what is added
 * @param named how many of them the text says there are
 * @param to what is named in front of 增加
 * @param side on which side of that; absent where it is added inside
 * @param numbers what it is called afterwards; grows while the text is read
 */
record Addition(
        Level level, int named, Operand to, @Nullable Side side, List<Place> numbers) {

    /** How many there are. */
    int count() {
        return Math.max(named, numbers.size());
    }

    /** What it is put beside. */
    @Nullable
    Place beside() {
        return side == null || to.places().isEmpty() ? null : last();
    }

    /** What it is added to: the provision that is named, else the one that was named last. */
    Place around(Place base) {
        Place beside = beside();
        if (beside != null) {
            boolean outer = beside.steps().isEmpty() || beside.last().level().compareTo(Level.ARTICLE) <= 0;
            return outer
                    ? Place.WHOLE
                    : new Place(
                            beside.part(),
                            beside.steps().subList(0, beside.steps().size() - 1));
        }
        if (to.places().isEmpty() && level.compareTo(Level.ARTICLE) <= 0) {
            return Place.WHOLE;
        }
        Place named = to.places().isEmpty() ? base : last();
        return new Place(
                Place.Part.PROVISION,
                named.steps().stream()
                        .filter(step -> step.level().compareTo(level) < 0)
                        .toList());
    }

    /** Whether a place is of what a new chapter has: 增加一章，包括第十五条、第十六条. */
    boolean holds(Place place) {
        boolean inside = !place.steps().isEmpty() && place.last().level().compareTo(level) > 0;
        return inside && level.compareTo(Level.ARTICLE) < 0;
    }

    /** The text of a chapter with its heading, which may have been quoted before it; empty where its number is not known. */
    List<Quote> withHeading(@Nullable Quote heading, List<Quote> given) {
        if (opens(given.get(0))) {
            return given;
        }
        if (heading == null || !opens(heading)) {
            return List.of();
        }
        given.forEach(heading::join);
        return List.of(heading);
    }

    /** Whether a text begins with 第七章 where a chapter is added. */
    private boolean opens(Quote text) {
        String line = text.lines().get(0).value();
        Places.Read read = Places.at(line, 0, line.length());
        return read != null
                && !read.places().get(0).steps().isEmpty()
                && read.places().get(0).last().level() == level;
    }

    private Place last() {
        return to.places().get(to.places().size() - 1);
    }
}
