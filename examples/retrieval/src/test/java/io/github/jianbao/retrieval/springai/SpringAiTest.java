package io.github.jianbao.retrieval.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.retrieval.ReadableIssue;
import io.github.jianbao.retrieval.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.ai.document.Document;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

class SpringAiTest {

    private static final Chunker CHUNKER = Chunker.ofCharacters(300);

    static List<Path> samples() {
        return Samples.files();
    }

    private static List<Document> cut(Path sample) {
        return new IssueTransformer(CHUNKER).apply(new IssueReader(new FileSystemResource(sample)).read());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void documentsAreTheChunksOfTheModel(Path sample) throws IOException {
        List<Document> documents = cut(sample);
        List<Chunk> chunks =
                CHUNKER.chunks(ReadableIssue.parse(SourceText.read(sample)).issue());
        assertThat(documents).hasSameSizeAs(chunks).hasSizeGreaterThan(2);
        for (int i = 0; i < chunks.size(); i++) {
            assertThat(documents.get(i).getText()).isEqualTo(chunks.get(i).text());
            assertThat(documents.get(i).getMetadata())
                    .containsAllEntriesOf(chunks.get(i).metadata())
                    .containsEntry("file", sample.getFileName().toString())
                    .containsEntry("encoding", "UTF-8");
        }
    }

    @Test
    void idsAreUniqueUuidsAndStayTheSame() {
        List<String> ids = new ArrayList<>();
        List<String> again = new ArrayList<>();
        for (Path sample : Samples.files()) {
            cut(sample).forEach(document -> ids.add(document.getId()));
            cut(sample).forEach(document -> again.add(document.getId()));
        }
        assertThat(ids).doesNotHaveDuplicates().isEqualTo(again);
        assertThat(ids).allSatisfy(id -> assertThat(UUID.fromString(id)).hasToString(id));
    }

    @Test
    void blankTextsGiveNothingAndUnreadableOnesAreErrors() {
        assertThat(new IssueReader(new ByteArrayResource(" \n".getBytes(StandardCharsets.UTF_8))).read())
                .isEmpty();
        assertThat(new IssueTransformer(CHUNKER).apply(List.of(new Document(" "))))
                .isEmpty();
        assertThatThrownBy(() ->
                        new IssueReader(new ByteArrayResource(new byte[] {'%', 'P', 'D', 'F', '-', 0, 1, 2, 0})).read())
                .isInstanceOf(ReadableIssue.UnreadableTextException.class)
                .hasMessageStartingWith("the text cannot be read");
        assertThatThrownBy(() -> new IssueReader(new FileSystemResource("no-such-file.txt")).read())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no-such-file.txt");
    }
}
