package io.github.jianbao.model;

import java.util.List;

/**
 * Who is to carry a task out: （责任单位：省教育厅、财政厅）, （财政部牵头，教育部配合）, （商务部负责）.
 *
 * @param start first offset, the opening bracket or the label
 * @param end offset after the closing bracket, or after the last body
 * @param bodies the bodies in order
 */
public record ResponsibleBodies(int start, int end, List<ResponsibleBody> bodies) implements Mention {

    /**
     * Copies the list; a missing list is an empty one.
     *
     * @param start first offset
     * @param end offset after the closing bracket
     * @param bodies the bodies in order
     */
    public ResponsibleBodies {
        bodies = Lists.copy(bodies);
    }

    /**
     * The bodies as written.
     *
     * @return their names in order
     */
    public List<String> written() {
        return bodies.stream().map(ResponsibleBody::written).toList();
    }
}
