package io.github.jianbao.model;

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
}
