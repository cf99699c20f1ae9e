package io.github.jianbao.model.report;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;

/**
 * A run of source characters that belongs to exactly one thing.
 *
 * @param kind what it belongs to
 * @param span where it stands
 */
public record Leaf(Kind kind, Span span) {
    /**
     * Checks.
     *
     * @param kind what it belongs to
     * @param span where it stands
     * @throws IllegalArgumentException when kind or span is null
     */
    public Leaf {
        Required.part(kind, "Leaf", "kind");
        Required.part(span, "Leaf", "span");
    }

    /** What a run of characters belongs to. */
    public enum Kind {
        /** Words of the document. */
        TEXT,
        /** The number of a clause. */
        MARKER,
        /** Leader and page number of a contents entry. */
        PAGE_LABEL,
        /** What the page brought. */
        FURNITURE,
        /** White space and line ends between the others. */
        WHITE_SPACE,
        /** Not claimed by the model. Never seen; kept so that a loss would show. */
        LOST
    }
}
