/** Word, PDF, OFD and HTML files to bulletins, with the pages on which articles and clauses stand. */
@NullMarked
package io.github.jianbao.extract;

import org.jspecify.annotations.NullMarked;
