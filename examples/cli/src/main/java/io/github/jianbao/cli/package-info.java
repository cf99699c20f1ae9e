/** The command line. */
@NullMarked
package io.github.jianbao.cli;

import org.jspecify.annotations.NullMarked;
