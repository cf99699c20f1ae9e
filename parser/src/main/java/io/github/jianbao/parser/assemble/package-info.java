/** Outline to model: texts are cut out, clauses nested, values read, and doubts about them noted. Searches for no structure. */
@NullMarked
package io.github.jianbao.parser.assemble;

import org.jspecify.annotations.NullMarked;
