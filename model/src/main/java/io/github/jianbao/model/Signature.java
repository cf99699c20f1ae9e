package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Issuing bodies and date under a document (发文机关署名, 成文日期).
 *
 * @param lines the lines as they stand; a joint signature has several
 * @param bodies the bodies or persons, one by one, over all lines
 * @param date the signature date
 */
public record Signature(
        List<Text> lines, List<String> bodies, @Nullable DateLine date) {

    /**
     * Copies the lists; a missing list is an empty one.
     *
     * @param lines the lines as they stand
     * @param bodies the bodies or persons
     * @param date the signature date
     */
    public Signature {
        lines = Lists.copy(lines);
        bodies = Lists.copy(bodies);
    }

    /**
     * The signature of one body that stands in no source.
     *
     * @param body the body or person
     * @param date the date; absent for none
     * @return a signature of one line, with a line for the date
     * @since 0.2.0
     */
    public static Signature of(String body, @Nullable HanDate date) {
        return new Signature(List.of(Text.of(body)), List.of(body), date == null ? null : DateLine.of(date));
    }
}
