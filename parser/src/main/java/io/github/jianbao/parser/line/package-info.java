/** What is this line by itself? The answers stand in a table of arrays; nothing here looks at a neighbour. */
@NullMarked
package io.github.jianbao.parser.line;

import org.jspecify.annotations.NullMarked;
