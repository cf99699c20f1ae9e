/** The table of contents, and where each of its entries stands in the body. */
@NullMarked
package io.github.jianbao.parser.contents;

import org.jspecify.annotations.NullMarked;
