package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;

/**
 * How an entry of the contents was found in the body.
 *
 * @param how the evidence
 * @param score likeness of the two titles after folding, 0 … 1
 */
public record Match(How how, double score) {

    /**
     * Checks.
     *
     * @param how the evidence
     * @param score likeness of the two titles after folding, 0 … 1
     * @throws IllegalArgumentException when how is null
     */
    public Match {
        Required.part(how, "Match", "how");
    }

    /** The evidence for a match. */
    public enum How {
        /** The same characters, after folding width, blanks and marks. */
        EQUAL,
        /** The entry holds more than the title (its author, its subtitle), or less. */
        PART,
        /** Alike by more than chance. */
        SIMILAR
    }
}
