package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;
import org.jspecify.annotations.Nullable;

/**
 * A date on a line of its own: under a title (发布日期) or a signature (成文日期).
 *
 * @param text the line as it stands
 * @param date what it says; absent where it is no day of any calendar: 2024年13月40日
 */
public record DateLine(Text text, @Nullable HanDate date) {

    /**
     * Checks.
     *
     * @param text the line as it stands
     * @param date what it says
     * @throws IllegalArgumentException when text is null
     */
    public DateLine {
        Required.part(text, "DateLine", "text");
    }
}
