package io.github.jianbao.retrieval.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.BlankDocumentException;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.loader.FileSystemDocumentLoader;
import dev.langchain4j.data.segment.TextSegment;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.retrieval.ReadableIssue;
import io.github.jianbao.retrieval.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LangChain4jTest {

    private static final Chunker CHUNKER = Chunker.ofCharacters(300);

    static List<Path> samples() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void segmentsAreTheChunksOfTheModel(Path sample) throws IOException {
        Document document = FileSystemDocumentLoader.loadDocument(sample, new IssueParser());
        List<TextSegment> segments = new IssueSplitter(CHUNKER).split(document);
        List<Chunk> chunks =
                CHUNKER.chunks(ReadableIssue.parse(SourceText.read(sample)).issue());
        assertThat(segments).hasSameSizeAs(chunks).hasSizeGreaterThan(2);
        for (int i = 0; i < chunks.size(); i++) {
            assertThat(segments.get(i).text()).isEqualTo(chunks.get(i).text());
            Map<String, Object> metadata = segments.get(i).metadata().toMap();
            assertThat(metadata).containsAllEntriesOf(chunks.get(i).metadata());
            assertThat(metadata)
                    .containsEntry("file_name", sample.getFileName().toString())
                    .containsEntry("encoding", "UTF-8");
        }
    }

    @Test
    void theParserTellsIssueAndEncoding() throws IOException {
        String text = Files.readString(Samples.FOLDER.resolve("juece-cankao.txt"));
        byte[] bytes = text.getBytes(Charset.forName("GB18030"));
        Document document = new IssueParser().parse(new ByteArrayInputStream(bytes));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.metadata().toMap())
                .containsEntry("encoding", "GB18030")
                .containsEntry("issue", "决 策 参 考")
                .containsEntry("designation", "2025年第3期（总第27期）");
    }

    @Test
    void blankBinaryAndBrokenStreamsAreErrorsOfTheirOwn() {
        IssueParser parser = new IssueParser();
        assertThatThrownBy(() -> parser.parse(new ByteArrayInputStream(" \n　\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(BlankDocumentException.class);
        assertThatThrownBy(
                        () -> parser.parse(new ByteArrayInputStream(new byte[] {'%', 'P', 'D', 'F', '-', 0, 1, 2, 0})))
                .isInstanceOf(ReadableIssue.UnreadableTextException.class)
                .hasMessageStartingWith("the text cannot be read");
        assertThatThrownBy(() -> parser.parse(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }
}
