package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * How one document stands to another.
 *
 * @param kind the relation
 * @param title the other document's title, without marks
 * @param target its id when it stands in the same issue
 */
public record Relation(Kind kind, String title, @Nullable String target) {

    /**
     * Checks.
     *
     * @param kind the relation
     * @param title the other document's title, without marks
     * @param target its id when it stands in the same issue
     * @throws IllegalArgumentException when kind or title is null
     */
    public Relation {
        Required.part(kind, "Relation", "kind");
        Required.part(title, "Relation", "title");
    }

    /** Kinds of relation. */
    public enum Kind {
        /** Explains it (解读). */
        EXPLAINS,
        /** Issues it (印发). */
        ISSUES,
        /** Speaks about it (专家谈《…》). */
        DISCUSSES,
        /** Repeals it (废止). */
        REPEALS,
        /** Amends it (修改). */
        AMENDS,
        /** Rests on it (依据). */
        RESTS_ON,
        /** Forwards it (转发, 批转). */
        FORWARDS,
        /** Puts it into force by a decree (公布, 令); such a document {@linkplain #ISSUES issues} it, too. */
        PROMULGATES
    }
}
