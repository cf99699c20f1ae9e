/**
 * Checks of what callers hand in, and the first words of a text for logs. For the modules of Jianbao alone; it is no part of the API and may change at any time.
 */
@NullMarked
package io.github.jianbao.core.check;

import org.jspecify.annotations.NullMarked;
