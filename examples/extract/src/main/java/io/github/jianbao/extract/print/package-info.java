/** Printed pages: from pieces of text at their places to columns, tables, paragraphs and hints. */
@NullMarked
package io.github.jianbao.extract.print;

import org.jspecify.annotations.NullMarked;
