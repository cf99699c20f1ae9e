package io.github.jianbao.model;

import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import java.util.function.Function;

/**
 * Lines that were not understood; kept as they stand.
 *
 * @param text one line
 */
public record Unread(Text text) implements Block {

    /**
     * Checks.
     *
     * @param text one line
     * @throws IllegalArgumentException when text is null
     */
    public Unread {
        Required.part(text, "Unread", "text");
    }

    @Override
    public <R> R match(
            Function<? super Paragraph, ? extends R> paragraph,
            Function<? super Clause, ? extends R> clause,
            Function<? super Heading, ? extends R> heading,
            Function<? super Speech, ? extends R> speech,
            Function<? super Table, ? extends R> table,
            Function<? super Unread, ? extends R> unread) {
        return unread.apply(this);
    }

    /** {@return the beginning of the line, for logs; never the text} */
    @Override
    public String toString() {
        return "Unread[" + Excerpt.of(text.value()) + "]";
    }
}
