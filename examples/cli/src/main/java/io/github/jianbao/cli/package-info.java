/** The command line: {@code read}, {@code explain}, {@code convert} and {@code check}. */
@NullMarked
package io.github.jianbao.cli;

import org.jspecify.annotations.NullMarked;
