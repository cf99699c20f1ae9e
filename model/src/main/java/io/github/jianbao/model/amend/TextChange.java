package io.github.jianbao.model.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;

/**
 * A change inside a text.
 *
 * @param before what goes: offsets in the reading text before; empty where something is added
 * @param after what comes: offsets in the reading text after; empty where something is taken away
 * @since 0.2.0
 */
public record TextChange(Span before, Span after) {
    /**
     * Checks.
     *
     * @param before what goes
     * @param after what comes
     * @throws IllegalArgumentException when before or after is null
     */
    public TextChange {
        Required.part(before, "TextChange", "before");
        Required.part(after, "TextChange", "after");
    }

    TextChange turned() {
        return new TextChange(after, before);
    }
}
