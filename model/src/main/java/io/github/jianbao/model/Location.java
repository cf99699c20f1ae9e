package io.github.jianbao.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in an issue, from the outside in. What the place is not part of is absent: a title stands in no clause, a
 * line of the masthead in no article.
 *
 * @param article the article; absent in the masthead, the contents, a section's heading, the colophon and page furniture
 * @param document the article or attachment; absent together with the article
 * @param clause the innermost clause around it
 * @param block the innermost block of the body around it; the clause itself for its number and its heading
 * @param text the text; absent for a clause's number and between two texts
 * @since 0.2.0
 */
public record Location(
        @Nullable Article article,
        @Nullable Document document,
        Clauses.@Nullable Located clause,
        @Nullable Block block,
        @Nullable Text text) {

    /** {@return the address of the clause, or the id of the document, with the kind of block; for logs} */
    @Override
    public String toString() {
        String place =
                clause != null ? clause.address().toString() : document != null ? document.id() : "outside documents";
        return "Location[" + place
                + (block == null ? "" : ", " + block.getClass().getSimpleName()) + "]";
    }
}
