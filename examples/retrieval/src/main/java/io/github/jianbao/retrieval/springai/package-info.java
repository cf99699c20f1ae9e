/** Issues for Spring AI: a reader of files and a transformer that keeps to articles and clauses. */
@NullMarked
package io.github.jianbao.retrieval.springai;

import org.jspecify.annotations.NullMarked;
