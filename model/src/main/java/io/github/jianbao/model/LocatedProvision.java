package io.github.jianbao.model;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.List;

/**
 * A provision that was looked for: a clause, or the part of it that a paragraph (款) is.
 *
 * @param document the document that it stands in
 * @param clause the innermost clause that is or holds it
 * @param blocks what it consists of: the clause itself; of a paragraph its text and the items that belong to it
 * @since 0.2.0
 */
public record LocatedProvision(Document document, Clauses.Located clause, List<Block> blocks) {

    /**
     * Copies the list.
     *
     * @param document the document that it stands in
     * @param clause the innermost clause that is or holds it
     * @param blocks what it consists of
     * @throws IllegalArgumentException when document or clause is null
     */
    public LocatedProvision {
        Required.part(document, "LocatedProvision", "document");
        Required.part(clause, "LocatedProvision", "clause");
        blocks = Lists.copy(blocks);
    }

    /**
     * Its words.
     *
     * @return its lines with numbers, a line feed between them
     */
    public String text() {
        return Blocks.text(blocks);
    }

    /**
     * Where it stands in the source, from the first character to the last.
     *
     * @return the enclosing span; {@code 0..0} when nothing of it was in a source
     */
    public Span span() {
        return Blocks.span(blocks);
    }

    /** {@return the address of the clause and the beginning of the text, for logs} */
    @Override
    public String toString() {
        return "LocatedProvision[" + clause.address() + ", " + Excerpt.of(text()) + "]";
    }
}
