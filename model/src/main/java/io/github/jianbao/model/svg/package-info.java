/**
 * The outline of an issue as a picture (SVG): one bar an article, as long as its text, cut where its clauses start, with a dot
 * for each finding.
 */
@NullMarked
package io.github.jianbao.model.svg;

import org.jspecify.annotations.NullMarked;
