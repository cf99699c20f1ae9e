/** Issues for LangChain4j: a parser of files and a splitter that keeps to articles and clauses. */
@NullMarked
package io.github.jianbao.retrieval.langchain4j;

import org.jspecify.annotations.NullMarked;
