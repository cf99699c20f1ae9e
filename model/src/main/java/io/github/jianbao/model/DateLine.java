package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.check.Required;
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

    /**
     * A date that stands in no source.
     *
     * @param date the date
     * @return its line: 2025年3月1日; without what the date leaves out
     * @since 0.2.0
     */
    public static DateLine of(HanDate date) {
        Required.argument(date, "date");
        String words = (date.year() == null ? "" : date.year() + "年")
                + (date.month() == null ? "" : date.month() + "月")
                + (date.day() == null ? "" : date.day() + "日");
        return new DateLine(Text.of(words), date);
    }
}
