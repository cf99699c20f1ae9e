package io.github.jianbao.model;

import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An unnumbered heading inside an article (小标题).
 *
 * @param label a label line before it: 【关键词】, 关键词一：
 * @param text the heading
 */
public record Heading(@Nullable Text label, Text text) implements Block {

    /**
     * Checks.
     *
     * @param label a label line before it
     * @param text the heading
     * @throws IllegalArgumentException when text is null
     */
    public Heading {
        Required.part(text, "Heading", "text");
    }

    /**
     * A heading without a label that stands in no source.
     *
     * @param words its words
     * @return a heading
     * @since 0.2.0
     */
    public static Heading of(String words) {
        return new Heading(null, Text.of(words));
    }

    @Override
    public <R> R match(
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Clause, ? extends R> clause,
            Function<? super Heading, ? extends R> heading,
            Function<? super Speech, ? extends R> speech,
            Function<? super Table, ? extends R> table,
            Function<? super Unread, ? extends R> unread) {
        return heading.apply(this);
    }

    /** {@return the beginning of the heading, for logs; never the text} */
    @Override
    public String toString() {
        return "Heading[" + Excerpt.of(text.value()) + "]";
    }
}
