package io.github.jianbao.model;

import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * Year, number and running total of an issue (期号): 2024年第10期(总第20期).
 *
 * @param text the line as it stands
 * @param year the year, 1000 … 2999, where it is stated
 * @param number the number within the year (期)
 * @param lastNumber the last number of a double issue (合刊): 4 in 第3-4期
 * @param totalNumber the running total (总期号)
 */
public record Designation(
        Text text,
        @Nullable Integer year,
        @Nullable Integer number,
        @Nullable Integer lastNumber,
        @Nullable Integer totalNumber) {

    /**
     * Checks.
     *
     * @param text the line as it stands
     * @param year the year, 1000 … 2999
     * @param number the number within the year
     * @param lastNumber the last number of a double issue
     * @param totalNumber the running total
     * @throws IllegalArgumentException when text is null
     */
    public Designation {
        Required.part(text, "Designation", "text");
    }
}
