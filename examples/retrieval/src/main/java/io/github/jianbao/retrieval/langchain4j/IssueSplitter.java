package io.github.jianbao.retrieval.langchain4j;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.segment.TextSegment;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.retrieval.ReadableIssue;
import java.util.List;
import java.util.Objects;

/**
 * Cuts the text of an issue into segments that cross no article and end no sentence early. Their metadata is that of the
 * document and {@link Chunk#metadata()}: {@code article}, {@code clause}, {@code page}, {@code path} and more.
 */
public final class IssueSplitter implements DocumentSplitter {

    private final Chunker chunker;

    /**
     * A splitter.
     *
     * @param chunker how long the segments are
     */
    public IssueSplitter(Chunker chunker) {
        this.chunker = Objects.requireNonNull(chunker, "chunker");
    }

    @Override
    public List<TextSegment> split(Document document) {
        return chunker
                .chunks(ReadableIssue.parse(SourceText.of(document.text())).issue())
                .stream()
                .map(chunk -> segment(document, chunk))
                .toList();
    }

    private static TextSegment segment(Document document, Chunk chunk) {
        return TextSegment.from(chunk.text(), document.metadata().copy().putAll(chunk.metadata()));
    }
}
