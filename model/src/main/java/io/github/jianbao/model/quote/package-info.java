/**
 * Where a quoted passage stands: for checking what somebody, or a language model, quotes from an issue.
 */
@NullMarked
package io.github.jianbao.model.quote;

import org.jspecify.annotations.NullMarked;
