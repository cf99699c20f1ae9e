/** Which lines belong together? Undoes hard wraps and page breaks; knows no nesting. */
@NullMarked
package io.github.jianbao.parser.block;

import org.jspecify.annotations.NullMarked;
