/**
 * Searching in a range of a text: words, sets of characters. For the modules of Jianbao alone; it is no part of the API and may change
 * at any time.
 */
@NullMarked
package io.github.jianbao.core.scan;

import org.jspecify.annotations.NullMarked;
