package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that a text points to (条款引用): 《…》第十二条第一款第（三）项, 本办法第五条, 前款, 本条第一款. In a list, 第三条、第五条, each
 * is a mention of its own.
 *
 * @param start first offset: 本 of 本办法第五条; the first 第 after a title in marks, which is a {@link DocumentReference}
 * @param end offset after the last character
 * @param document the document that it is a part of, in full as far as known; absent where the text does not say
 * @param steps the way down, outermost first; what a list leaves out is filled in from the member before it
 * @param through the last place of a range (第十条至第十五条); empty where there is none
 * @param target the address of the clause of the same issue that holds the place ({@link ClauseAddress}): of a range its first place,
 *     of a paragraph (款), which has no address, its article; absent where the text holds no such clause
 */
public record ProvisionReference(
        int start,
        int end,
        @Nullable String document,
        List<Step> steps,
        List<Step> through,
        @Nullable String target) implements Mention {

    /**
     * Copies the lists; a missing list is an empty one.
     *
     * @param start first offset
     * @param end offset after the last character
     * @param document the document that it is a part of
     * @param steps the way down
     * @param through the last place of a range
     * @param target the address of the clause that holds the place
     */
    public ProvisionReference {
        steps = Lists.copy(steps);
        through = Lists.copy(through);
    }

    /**
     * A reference that leads to no clause of the issue.
     *
     * @param start first offset
     * @param end offset after the last character
     * @param document the document that it is a part of
     * @param steps the way down
     * @param through the last place of a range
     */
    public ProvisionReference(int start, int end, @Nullable String document, List<Step> steps, List<Step> through) {
        this(start, end, document, steps, through, null);
    }

    /**
     * A copy with the address of its clause.
     *
     * @param address the address of the clause that holds it; absent for none
     * @return a copy
     * @since 0.2.0
     */
    public ProvisionReference withTarget(@Nullable String address) {
        return new ProvisionReference(start, end, document, steps, through, address);
    }

    /**
     * One step on the way down.
     *
     * @param level the level
     * @param base what the number counts from
     * @param ordinal its number; the count of those before for {@link Base#PREVIOUS} (前两款: 2); 0 for {@link Base#THIS}
     * @param branch 1 for 第一百二十条之一, 0 where there is none
     */
    public record Step(Level level, Base base, int ordinal, int branch) {

        /**
         * Checks.
         *
         * @param level the level
         * @param base what the number counts from
         * @param ordinal its number
         * @param branch 1 for 第一百二十条之一, 0
         * @throws IllegalArgumentException when level or base is null
         */
        public Step {
            Required.part(level, "Step", "level");
            Required.part(base, "Step", "base");
        }
    }

    /** Levels of a document (结构层次). */
    public enum Level {
        /** 编. */
        PART,
        /** 章. */
        CHAPTER,
        /** 节. */
        SECTION,
        /** 条. */
        ARTICLE,
        /** 款. */
        PARAGRAPH,
        /** 项. */
        ITEM,
        /** 目. */
        SUBITEM
    }

    /** What a step counts from. */
    public enum Base {
        /** The start: 第三款. */
        START,
        /** The place where the reference stands, backwards: 前款, 前两款. */
        PREVIOUS,
        /** The place where the reference stands: 本条. */
        THIS
    }
}
