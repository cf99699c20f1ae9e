package io.github.jianbao.model.akn;

import io.github.jianbao.core.HanDate;
import org.jspecify.annotations.Nullable;

/** Dates as the schema takes them: a day or a year. */
final class Dates {

    private Dates() {}

    /** The day; the year where no day is known; {@code null} where no year is known. */
    static @Nullable String of(@Nullable HanDate date) {
        if (date == null || date.year() == null) {
            return null;
        }
        return date.day() != null ? date.toString() : date.year().toString();
    }
}
