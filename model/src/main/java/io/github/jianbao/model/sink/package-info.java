/**
 * Where written forms go: characters as UTF-8, and what to do with the surrogates that UTF-8 cannot hold. Not exported.
 */
@NullMarked
package io.github.jianbao.model.sink;

import org.jspecify.annotations.NullMarked;
