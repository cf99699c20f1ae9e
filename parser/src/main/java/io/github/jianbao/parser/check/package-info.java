/** What is doubtful: read off the finished model. */
@NullMarked
package io.github.jianbao.parser.check;

import org.jspecify.annotations.NullMarked;
