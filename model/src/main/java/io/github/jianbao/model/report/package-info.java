/**
 * What became of every character and every line: {@link io.github.jianbao.model.report.Leaves} tile the source text,
 * {@link io.github.jianbao.model.report.LineReport} says what each line was taken for. Both are read off the model alone.
 */
@NullMarked
package io.github.jianbao.model.report;

import org.jspecify.annotations.NullMarked;
