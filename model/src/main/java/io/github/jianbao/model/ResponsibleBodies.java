package io.github.jianbao.model;

import java.util.List;

/**
 * Who is to carry a task out (责任单位).
 *
 * @param start first offset, the opening bracket
 * @param end offset after the closing bracket
 * @param bodies the bodies as written, in order
 */
public record ResponsibleBodies(int start, int end, List<String> bodies) implements Mention {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param start first offset
     * @param end offset after the closing bracket
     * @param bodies the bodies as written
     */
    public ResponsibleBodies {
        bodies = Lists.copy(bodies);
    }
}
