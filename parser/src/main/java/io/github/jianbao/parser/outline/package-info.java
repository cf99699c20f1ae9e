/**
 * Sections, articles, clauses: what is inside what? Each block gets its role and, for a clause, its depth; the flat list is
 * nested later. Nothing here reads text again beyond the ends of short lines.
 */
@NullMarked
package io.github.jianbao.parser.outline;

import org.jspecify.annotations.NullMarked;
