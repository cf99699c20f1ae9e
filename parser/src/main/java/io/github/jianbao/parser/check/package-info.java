/** What else is doubtful: read off the finished model and its source. */
@NullMarked
package io.github.jianbao.parser.check;

import org.jspecify.annotations.NullMarked;
