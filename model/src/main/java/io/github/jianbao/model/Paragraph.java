package io.github.jianbao.model;

import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.function.Function;

/**
 * A paragraph (段).
 *
 * @param text its text
 */
public record Paragraph(Text text) implements Block {

    /**
     * Checks.
     *
     * @param text its text
     * @throws IllegalArgumentException when text is null
     */
    public Paragraph {
        Required.part(text, "Paragraph", "text");
    }

    /**
     * A paragraph that stands in no source.
     *
     * @param words its words
     * @return a paragraph
     * @since 0.2.0
     */
    public static Paragraph of(String words) {
        return new Paragraph(Text.of(words));
    }

    @Override
    public <R> R match(
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Clause, ? extends R> clause,
            Function<? super Heading, ? extends R> heading,
            Function<? super Speech, ? extends R> speech,
            Function<? super Table, ? extends R> table,
            Function<? super Unread, ? extends R> unread) {
        return paragraph.apply(this);
    }

    /** {@return the beginning of the text, for logs; never the text} */
    @Override
    public String toString() {
        return "Paragraph[" + Excerpt.of(text.value()) + "]";
    }
}
