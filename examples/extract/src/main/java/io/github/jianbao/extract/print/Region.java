package io.github.jianbao.extract.print;

import java.util.List;

/**
 * Lines that stand under one another: a page of one column, or a column of a part of it.
 *
 * @param page from 1
 * @param left the edge that lines begin at
 * @param right the edge that full lines reach
 * @param leading from base line to base line inside a paragraph
 */
record Region(int page, List<Line> lines, double left, double right, double leading) {}
