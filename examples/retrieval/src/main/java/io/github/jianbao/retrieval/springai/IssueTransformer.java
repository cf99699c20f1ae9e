package io.github.jianbao.retrieval.springai;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.retrieval.ReadableIssue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.ai.document.Document;
import org.springframework.ai.document.DocumentTransformer;

/**
 * Cuts documents that hold the text of an issue each into documents that cross no article and end no sentence early. Their
 * metadata is that of the whole and {@link Chunk#metadata()}: {@code article}, {@code clause}, {@code page}, {@code path} and
 * more. Their ids are UUIDs, as vector stores want them, and the same whenever the same issue is cut again.
 */
public final class IssueTransformer implements DocumentTransformer {

    private final Chunker chunker;

    /**
     * A transformer.
     *
     * @param chunker how long the documents are
     */
    public IssueTransformer(Chunker chunker) {
        this.chunker = Objects.requireNonNull(chunker, "chunker");
    }

    @Override
    public List<Document> apply(List<Document> documents) {
        return documents.stream().flatMap(this::cut).toList();
    }

    private Stream<Document> cut(Document document) {
        String text = document.getText();
        if (text == null || text.isBlank()) {
            return Stream.empty();
        }
        return chunker.chunks(ReadableIssue.parse(SourceText.of(text)).issue()).stream()
                .map(chunk -> part(document, chunk));
    }

    private static Document part(Document document, Chunk chunk) {
        Map<String, Object> metadata = new LinkedHashMap<>(document.getMetadata());
        metadata.putAll(chunk.metadata());
        return new Document(id(document, chunk), chunk.text(), metadata);
    }

    /** A chunk's id is unique in its issue; file and issue make it so beyond that. */
    private static String id(Document document, Chunk chunk) {
        String name = document.getMetadata().get("file") + "\n" + chunk.origin().issue() + "\n"
                + chunk.origin().designation() + "\n" + chunk.id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
