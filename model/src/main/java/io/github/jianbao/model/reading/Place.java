package io.github.jianbao.model.reading;

import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line stands under: a document, a clause, a heading, a turn.
 *
 * @param parent what that stands under itself; absent for the article
 * @param document the article or attachment
 * @param name the words to find it by: title, heading, speaker; empty for none
 * @param clause the clause with its address; absent for anything else
 */
public record Place(@Nullable Place parent, Document document, String name, Clauses.@Nullable Located clause) {

    /**
     * The innermost clause around a line, within its document.
     *
     * @return this place's clause or the nearest one above; absent outside any clause
     */
    public Clauses.@Nullable Located innermost() {
        for (Place place = this; place != null && place.document == document; place = place.parent) {
            if (place.clause != null) {
                return place.clause;
            }
        }
        return null;
    }

    /**
     * The names on the way down, the article's own title left out.
     *
     * @return outermost first, without empty ones
     */
    public List<String> path() {
        Deque<String> names = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            if (!place.name.isEmpty()) {
                names.addFirst(place.name);
            }
        }
        return List.copyOf(names);
    }

    /**
     * How many clauses and documents stand around a line.
     *
     * @return 0 for the article itself
     */
    public int level() {
        int level = 0;
        for (Place place = parent; place != null; place = place.parent) {
            level++;
        }
        return level;
    }
}
