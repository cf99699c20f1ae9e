/**
 * Which lines are rows and cells of a table? Told by the carrier, by tabs, by gaps, or by short lines that come again in the same kinds. Cells
 * are nothing else: no later room sets them aside, joins them, or gives them another role.
 */
@NullMarked
package io.github.jianbao.parser.table;

import org.jspecify.annotations.NullMarked;
