package io.github.jianbao.model;

import java.util.List;

/**
 * Where a clause stands: the document's id, then the marks on the way down. Written {@code a5#二/（四）}. A mark that stands
 * twice under one parent carries its turn: {@code a5#二/（四）~2}.
 *
 * @param document id of the article or attachment
 * @param marks one mark a level, outermost first, with closing punctuation left out
 */
public record ClauseAddress(String document, List<String> marks) {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param document id of the article or attachment
     * @param marks one mark a level
     */
    public ClauseAddress {
        marks = Lists.copy(marks);
    }

    /** {@return the address as a person writes it} */
    @Override
    public String toString() {
        return document + "#" + String.join("/", marks);
    }
}
