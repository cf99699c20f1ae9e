package io.github.jianbao.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.jianbao.core.Span;
import java.util.List;
import java.util.function.Function;

/** A part of a body. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Clause.class, name = "clause"),
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Speech.class, name = "speech"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Unread.class, name = "unread")
})
public sealed interface Block permits Paragraph, Clause, Heading, Speech, Table, Unread {

    /**
     * Exhaustive choice: calls the function for this block's kind.
     *
     * @param <R> what the functions return
     * @param paragraph for a paragraph
     * @param clause for a clause
     * @param heading for a heading
     * @param speech for a turn
     * @param table for a table
     * @param unread for what was not understood
     * @return what the function returned
     */
    <R> R match(
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Clause, ? extends R> clause,
            Function<? super Heading, ? extends R> heading,
            Function<? super Speech, ? extends R> speech,
            Function<? super Table, ? extends R> table,
            Function<? super Unread, ? extends R> unread);

    /**
     * Where the block stands in the source, from the first character to the last; what lies between its lines is included.
     *
     * @return the enclosing span; {@code 0..0} for a block of which nothing was in a source
     * @since 0.2.0
     */
    default Span span() {
        return Blocks.span(List.of(this));
    }

    /**
     * The block as plain text, as {@link Blocks#text(List)} says.
     *
     * @return its lines, with numbers
     * @since 0.2.0
     */
    default String plainText() {
        return Blocks.text(List.of(this));
    }
}
