/** Outline to model: texts are cut out, clauses nested, values read. Searches for no structure. */
@NullMarked
package io.github.jianbao.parser.assemble;

import org.jspecify.annotations.NullMarked;
