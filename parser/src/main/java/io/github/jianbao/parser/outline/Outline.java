package io.github.jianbao.parser.outline;

import java.util.List;

/**
 * All units of a text in order.
 *
 * @param units the units
 */
public record Outline(List<Unit> units) {

    /**
     * Copies the list.
     *
     * @param units the units
     */
    public Outline {
        units = List.copyOf(units);
    }
}
