/** Answers of a language model whose quotes are verified. */
@NullMarked
package io.github.jianbao.retrieval.verify;

import org.jspecify.annotations.NullMarked;
