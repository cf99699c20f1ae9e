package io.github.jianbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents (目录).
 *
 * @param heading its heading line: 目录, 本期目录, CONTENTS
 * @param entries sections and articles as listed, in order
 */
public record Contents(@Nullable Text heading, List<ContentsEntry> entries) {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param heading its heading line
     * @param entries sections and articles as listed
     */
    public Contents {
        entries = Lists.copy(entries);
    }
}
