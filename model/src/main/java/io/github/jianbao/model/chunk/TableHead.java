package io.github.jianbao.model.chunk;

import io.github.jianbao.core.Span;
import java.util.List;

/**
 * The head of a table, said again at the start of a chunk that opens inside the table.
 *
 * @param text its rows, each with the end of its line
 * @param spans where they stand in the source
 */
record TableHead(String text, List<Span> spans) {}
