package io.github.jianbao.parser.outline;

import java.util.List;

/**
 * All units of a text in order.
 *
 * @param units the units, not to be changed
 * @param doubts blocks that may be something else as well, not to be changed
 */
public record Outline(List<Unit> units, List<Doubt> doubts) {}
