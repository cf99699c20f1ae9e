/**
 * A text whose words are hidden and that is read alike: for reporting a fault without sending the text.
 */
@NullMarked
package io.github.jianbao.parser.mask;

import org.jspecify.annotations.NullMarked;
