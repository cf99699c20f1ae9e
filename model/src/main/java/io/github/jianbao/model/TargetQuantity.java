package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a sentence sets as an aim (目标值): 力争2—3个, 提高到90%以上.
 *
 * @param start first offset of the number
 * @param end offset after the unit and 以上, 左右
 * @param low the value, or the lower end of a range
 * @param high the upper end of a range; absent for a single value
 * @param unit the unit: 个, %, 万人
 * @param bound how the value is meant
 * @param by when it is to be reached, where the sentence says
 */
public record TargetQuantity(
        int start,
        int end,
        double low,
        @Nullable Double high,
        String unit,
        Bound bound,
        @Nullable HanDate by) implements Mention {

    /**
     * Checks.
     *
     * @param start first offset of the number
     * @param end offset after the unit and 以上, 左右
     * @param low the value, or the lower end of a range
     * @param high the upper end of a range
     * @param unit the unit
     * @param bound how the value is meant
     * @param by when it is to be reached
     * @throws IllegalArgumentException when unit or bound is null
     */
    public TargetQuantity {
        Required.part(unit, "TargetQuantity", "unit");
        Required.part(bound, "TargetQuantity", "bound");
    }

    /** How a value is meant. */
    public enum Bound {
        /** Just that, or the range. */
        EXACT,
        /** That or more (以上, 不少于). */
        AT_LEAST,
        /** That or less (以下, 以内, 不超过). */
        AT_MOST,
        /** About that (左右, 约). */
        ABOUT
    }
}
