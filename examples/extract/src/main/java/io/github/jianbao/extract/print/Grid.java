package io.github.jianbao.extract.print;

import java.util.List;

/**
 * A table as printed.
 *
 * @param left its edge
 * @param top its edge
 * @param right its edge
 * @param bottom its edge
 * @param rows a line each, tabs between the cells
 * @param size of its type
 */
record Grid(double left, double top, double right, double bottom, List<String> rows, double size) {}
