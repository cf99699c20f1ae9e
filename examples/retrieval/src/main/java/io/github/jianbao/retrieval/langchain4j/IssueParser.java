package io.github.jianbao.retrieval.langchain4j;

import dev.langchain4j.data.document.BlankDocumentException;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentParser;
import dev.langchain4j.data.document.Metadata;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.retrieval.ReadableIssue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads the text of an issue in whatever encoding it came. The document holds the decoded text as it is, and in its metadata
 * {@code encoding}, {@code issue} (报名) and {@code designation} (期号) where the text says so. {@link IssueSplitter} cuts it.
 */
public final class IssueParser implements DocumentParser {

    /** A parser. */
    public IssueParser() {}

    /**
     * Reads a stream to its end.
     *
     * @param in the bytes; not closed
     * @return the text with its metadata
     * @throws BlankDocumentException if there is no text
     * @throws ReadableIssue.UnreadableTextException if it is no readable text
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public Document parse(InputStream in) {
        try {
            SourceText source = SourceText.read(in);
            if (source.text().isBlank()) {
                throw new BlankDocumentException();
            }
            return Document.from(source.text(), metadata(ReadableIssue.parse(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Metadata metadata(ParseResult result) {
        Metadata metadata = new Metadata();
        metadata.put("encoding", result.source().decoding().charset());
        Masthead masthead = result.issue().masthead();
        if (masthead != null && masthead.name() != null) {
            metadata.put("issue", masthead.name().value());
        }
        if (masthead != null && masthead.designation() != null) {
            metadata.put("designation", masthead.designation().text().value());
        }
        return metadata;
    }
}
