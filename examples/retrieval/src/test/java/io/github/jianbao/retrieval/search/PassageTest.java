package io.github.jianbao.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.retrieval.ReadableIssue;
import io.github.jianbao.retrieval.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is indexed: chunks that cross no article, and their passages. */
class PassageTest {

    static List<Path> samples() {
        return Samples.files();
    }

    /** Items of a digest have none. */
    static List<Path> samplesWithClauses() {
        return Samples.files().stream()
                .filter(sample -> !sample.endsWith("jiaoyu-dongtai.txt"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noChunkCrossesAnArticle(Path sample) throws IOException {
        ParseResult result = ReadableIssue.parse(SourceText.read(sample));
        List<Chunk> chunks = Chunker.ofCharacters(ClauseIndex.CHUNK).chunks(result.issue());
        assertThat(chunks).hasSizeGreaterThanOrEqualTo(result.issue().articles().size());
        for (Chunk chunk : chunks) {
            List<String> touched = new ArrayList<>();
            for (Article article : result.issue().articles()) {
                if (chunk.spans().stream().anyMatch(span -> within(span, article))) {
                    touched.add(article.id());
                }
            }
            assertThat(touched).as(chunk.text()).containsExactly(chunk.origin().article());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void passagesAreTheirChunk(Path sample) throws IOException {
        ParseResult result = ReadableIssue.parse(SourceText.read(sample));
        Places places = Places.of(result.issue());
        for (Chunk chunk : Chunker.ofCharacters(ClauseIndex.CHUNK).chunks(result.issue())) {
            List<String> lines = Passage.of(chunk, places, result.source()).stream()
                    .map(Passage::text)
                    .toList();
            assertThat(String.join("\n", lines)).isEqualTo(chunk.text());
        }
    }

    @ParameterizedTest
    @MethodSource("samplesWithClauses")
    void everyClauseOpensAPassageUnderItsAddress(Path sample) throws IOException {
        ParseResult result = ReadableIssue.parse(SourceText.read(sample));
        Places places = Places.of(result.issue());
        List<String> opened = new ArrayList<>();
        for (Chunk chunk : Chunker.ofCharacters(ClauseIndex.CHUNK).chunks(result.issue())) {
            Passage.of(chunk, places, result.source())
                    .forEach(passage -> opened.add(passage.place().address() + " " + start(passage.text())));
        }
        List<Clauses.Located> clauses = Clauses.of(result.issue());
        assertThat(clauses).hasSizeGreaterThan(10);
        for (Clauses.Located located : clauses) {
            Clause clause = located.clause();
            assertThat(opened)
                    .contains(located.address() + " " + start(clause.marker().text()));
        }
    }

    private static String start(String text) {
        return text.substring(0, 1);
    }

    private static boolean within(Span span, Article article) {
        for (Text text : Blocks.texts(article)) {
            if (span.start() < text.span().end() && text.span().start() < span.end()) {
                return true;
            }
        }
        return false;
    }
}
