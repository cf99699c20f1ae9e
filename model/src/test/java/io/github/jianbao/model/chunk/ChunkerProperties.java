package io.github.jianbao.model.chunk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.reading.Line;
import io.github.jianbao.model.reading.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of all chunks of all issues. */
class ChunkerProperties {

    @Provide
    Arbitrary<AnyIssue.Sample> samples() {
        return AnyIssue.samples();
    }

    @Property(seed = "20260101", tries = 300)
    void chunksAreVerbatimAndLeaveNothingOut(
            @ForAll("samples") AnyIssue.Sample sample, @ForAll @IntRange(min = 1, max = 120) int size) {
        List<Chunk> chunks = Chunker.ofCharacters(size).chunks(sample.issue());
        for (Article article : sample.issue().articles()) {
            String reading = reading(article);
            StringBuilder all = new StringBuilder();
            int at = 0;
            for (Chunk chunk : of(article, chunks)) {
                String own = chunk.text().substring(chunk.overlap());
                at = reading.indexOf(own, at);
                assertThat(at).as(chunk.text()).isNotNegative();
                at += own.length();
                all.append(own);
                assertThat(chunk.text().length()).isLessThanOrEqualTo(Math.max(2, size));
            }
            assertThat(dense(all.toString())).isEqualTo(dense(reading));
        }
    }

    @Property(seed = "20260101", tries = 200)
    void spansLeadToTheSameCharacters(
            @ForAll("samples") AnyIssue.Sample sample, @ForAll @IntRange(min = 5, max = 200) int size) {
        for (Chunk chunk : Chunker.ofCharacters(size).withOverlap(size / 3).chunks(sample.issue())) {
            StringBuilder source = new StringBuilder();
            for (Span span : chunk.spans()) {
                source.append(sample.source(), span.start(), span.end());
            }
            assertThat(dense(source.toString())).isEqualTo(dense(chunk.text()));
        }
    }

    @Property(seed = "20260101", tries = 300)
    void parentsHoldTheirChunksAndOverlapsRepeat(
            @ForAll("samples") AnyIssue.Sample sample, @ForAll @IntRange(min = 5, max = 100) int size) {
        Chunker chunker = Chunker.ofCharacters(size).withOverlap(size / 2).withParents(size * 3);
        Chunk parent = null;
        Chunk before = null;
        Set<String> ids = new HashSet<>();
        for (Chunk chunk : chunker.chunks(sample.issue())) {
            assertThat(ids.add(chunk.id())).isTrue();
            if (chunk.kind() == Chunk.Kind.PARENT) {
                parent = chunk;
                before = null;
                continue;
            }
            Chunk holder = Objects.requireNonNull(parent);
            assertThat(chunk.parent()).isEqualTo(holder.id());
            assertThat(holder.text()).contains(chunk.text().substring(chunk.overlap()));
            assertThat(chunk.text().length()).isLessThanOrEqualTo(size);
            String repeated = chunk.text().substring(0, chunk.overlap());
            String behindHead = withoutTableHead(repeated, sample.issue());
            assertThat(dense(before == null ? "" : before.text())).endsWith(dense(behindHead));
            before = chunk;
        }
    }

    @Property(seed = "20260101", tries = 200)
    void aCounterThatCountsCharactersGivesTheSameChunks(
            @ForAll("samples") AnyIssue.Sample sample, @ForAll @IntRange(min = 1, max = 120) int size) {
        assertThat(Chunker.ofTokens(size, CharSequence::length).chunks(sample.issue()))
                .isEqualTo(Chunker.ofCharacters(size).chunks(sample.issue()));
    }

    @Property(seed = "20260101", tries = 100)
    void aCounterIsObeyed(@ForAll("samples") AnyIssue.Sample sample, @ForAll @IntRange(min = 6, max = 300) int size) {
        Chunker chunker = Chunker.ofTokens(size, text -> text.toString().getBytes(UTF_8).length);
        for (Chunk chunk : chunker.chunks(sample.issue())) {
            assertThat(chunk.text().getBytes(UTF_8).length).isLessThanOrEqualTo(size);
        }
    }

    /** What is repeated beside the head of a table. */
    private static String withoutTableHead(String repeated, Issue issue) {
        for (Article article : issue.articles()) {
            for (String head : heads(article)) {
                if (repeated.startsWith(head)) {
                    return repeated.substring(head.length());
                }
            }
        }
        return repeated;
    }

    private static List<String> heads(Article article) {
        List<String> heads = new ArrayList<>();
        List<Document> documents = new ArrayList<>(List.of(article));
        documents.addAll(article.attachments());
        for (Document document : documents) {
            Blocks.walk(document.body(), block -> {
                if (block instanceof Table table && table.headerRows() > 0) {
                    heads.add(table.header().stream()
                            .filter(row -> !row.cells().isEmpty())
                            .map(row ->
                                    row.cells().stream().map(Table.Cell::value).collect(joining("\t")) + "\n")
                            .collect(joining()));
                }
            });
        }
        heads.removeIf(String::isEmpty);
        return heads;
    }

    private static List<Chunk> of(Article article, List<Chunk> chunks) {
        return chunks.stream()
                .filter(chunk -> chunk.origin().article().equals(article.id()))
                .toList();
    }

    private static String reading(Article article) {
        return StreamSupport.stream(Lines.of(article).spliterator(), false)
                .map(Line::value)
                .collect(Collectors.joining("\n"));
    }

    private static String dense(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
