/** Which clause says so: a small search over issues, in memory, with Lucene and its Chinese analysis. */
@NullMarked
package io.github.jianbao.retrieval.search;

import org.jspecify.annotations.NullMarked;
