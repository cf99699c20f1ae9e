package io.github.jianbao.retrieval.springai;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.retrieval.ReadableIssue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.ai.document.Document;
import org.springframework.ai.document.DocumentReader;
import org.springframework.core.io.Resource;

/**
 * Reads the text of an issue in whatever encoding it came: one document with the decoded text as it is, and in its metadata
 * {@code file} and {@code encoding}. {@link IssueTransformer} cuts it.
 */
public final class IssueReader implements DocumentReader {

    private final Resource resource;

    /**
     * A reader of one file.
     *
     * @param resource where the text comes from
     */
    public IssueReader(Resource resource) {
        this.resource = Objects.requireNonNull(resource, "resource");
    }

    /**
     * Reads the file.
     *
     * @return one document, or none where the file has no text
     * @throws ReadableIssue.UnreadableTextException if it is no readable text
     * @throws UncheckedIOException if it cannot be read
     */
    @Override
    public List<Document> get() {
        try (InputStream in = resource.getInputStream()) {
            SourceText source = SourceText.read(in);
            if (source.text().isBlank()) {
                return List.of();
            }
            ReadableIssue.parse(source);
            return List.of(new Document(source.text(), metadata(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> metadata(SourceText source) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        if (resource.getFilename() != null) {
            metadata.put("file", resource.getFilename());
        }
        metadata.put("encoding", source.decoding().charset());
        return metadata;
    }
}
