/**
 * An issue cut into chunks for search and for language models: each a verbatim run of an article's reading text, with flat
 * metadata. {@link io.github.jianbao.model.chunk.Chunker} cuts, {@link io.github.jianbao.model.chunk.ChunkForm} writes JSON
 * Lines.
 */
@NullMarked
package io.github.jianbao.model.chunk;

import org.jspecify.annotations.NullMarked;
