/**
 * The table of the duties of law (义务清单): who must, must not or may do what under which clause, and what follows when it is not done,
 * as CSV and as JSON.
 */
@NullMarked
package io.github.jianbao.model.duties;

import org.jspecify.annotations.NullMarked;
