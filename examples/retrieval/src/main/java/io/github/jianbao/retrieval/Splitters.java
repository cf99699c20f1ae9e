package io.github.jianbao.retrieval;

import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import java.util.List;
import org.springframework.ai.document.Document;
import org.springframework.ai.transformer.splitter.TokenTextSplitter;

/** Three ways to cut one issue. */
final class Splitters {

    private Splitters() {}

    static List<String> jianbao(Issue issue, int characters) {
        return Chunker.ofCharacters(characters).chunks(issue).stream()
                .map(Chunk::text)
                .toList();
    }

    /** The recursive splitter: paragraphs, lines, sentences, words. */
    static List<String> langChain4j(String text, int characters) {
        return DocumentSplitters.recursive(characters, 0)
                .split(dev.langchain4j.data.document.Document.from(text))
                .stream()
                .map(TextSegment::text)
                .toList();
    }

    /** The token splitter; a Han character is about one token. */
    static List<String> springAi(String text, int tokens) {
        TokenTextSplitter splitter =
                TokenTextSplitter.builder().withChunkSize(tokens).build();
        return splitter.split(new Document(text)).stream()
                .map(Document::getText)
                .toList();
    }
}
