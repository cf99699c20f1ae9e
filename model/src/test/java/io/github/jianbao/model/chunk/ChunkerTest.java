package io.github.jianbao.model.chunk;

import static io.github.jianbao.model.Build.article;
import static io.github.jianbao.model.Build.clause;
import static io.github.jianbao.model.Build.issue;
import static io.github.jianbao.model.Build.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Build;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Table;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ChunkerTest {

    private static final Issue ISSUE = issue(
            article(
                    "a1",
                    "关于改革的意见",
                    paragraph("现提出如下意见。"),
                    clause(
                            NumberStyle.HAN,
                            "一、",
                            "总体要求",
                            clause(NumberStyle.HAN_BRACKETED, "（一）", "指导思想。", paragraph("以人民为中心。坚持改革。")),
                            clause(NumberStyle.HAN_BRACKETED, "（二）", "主要原则。", paragraph("坚持问题导向。"))),
                    clause(NumberStyle.HAN, "二、", "重点任务", paragraph("抓好落实。"))),
            article("a2", "另一篇", paragraph("短文。")));

    private static List<String> texts(Chunker chunker) {
        return chunker.chunks(ISSUE).stream().map(Chunk::text).toList();
    }

    /** A table of two columns. */
    private static Table table(int headerRows, String... cells) {
        List<Table.Row> rows = new ArrayList<>();
        for (int at = 0; at < cells.length; at += 2) {
            rows.add(Table.Row.of(Build.text(cells[at]), Build.text(cells[at + 1])));
        }
        return new Table(null, headerRows, rows);
    }

    @Test
    void aChunkNeverEndsWithAHeadingAndNeverCrossesAnArticle() {
        assertThat(texts(Chunker.ofCharacters(32)))
                .containsExactly(
                        "关于改革的意见\n现提出如下意见。",
                        "一、总体要求\n（一）指导思想。以人民为中心。坚持改革。",
                        "（二）主要原则。坚持问题导向。\n二、重点任务\n抓好落实。",
                        "另一篇\n短文。");
    }

    @Test
    void aChunkThatOpensInsideATableSaysItsHeadAgain() {
        Issue issue = issue(article("a1", "泵站", table(1, "名称", "数量", "东渠泵站", "3", "西渠泵站", "4", "南渠泵站", "5")));
        List<Chunk> chunks = Chunker.ofCharacters(26).chunks(issue);
        assertThat(chunks).extracting(Chunk::text).containsExactly("泵站\n名称\t数量\n东渠泵站\t3\n西渠泵站\t4", "名称\t数量\n南渠泵站\t5");
        assertThat(chunks).extracting(Chunk::overlap).containsExactly(0, 6);
        assertThat(Chunker.ofCharacters(8).chunks(issue))
                .extracting(Chunk::overlap)
                .containsOnly(0);
        assertThat(Chunker.ofTokens(26, CharSequence::length).chunks(issue)).isEqualTo(chunks);
    }

    @Test
    void anInnerHeadingStaysWithItsTextWhenTheOuterOneFindsNoRoom() {
        assertThat(texts(Chunker.ofCharacters(16))).contains("一、总体要求", "（一）指导思想。以人民为中心。", "二、重点任务\n抓好落实。");
    }

    @Test
    void aSentenceThatIsTooLongIsCutAtItsWeakestPoints() {
        Issue issue = issue(article("a1", "题", paragraph("一二三，四五六；七八九，十。")));
        assertThat(Chunker.ofCharacters(9).chunks(issue))
                .extracting(Chunk::text)
                .allMatch(text -> text.length() <= 9)
                .containsExactly("题\n一二三，", "四五六；", "七八九，十。");
    }

    @Test
    void metadataIsFlat() {
        Chunk chunk = Chunker.ofCharacters(32).chunks(ISSUE).get(1);
        assertThat(chunk.metadata())
                .containsEntry("issue", "规划与决策")
                .containsEntry("designation", "2024年第10期(总第20期)")
                .containsEntry("section", "政策文件")
                .containsEntry("article", "a1")
                .containsEntry("title", "关于改革的意见")
                .containsEntry("clause", "a1#一")
                .containsEntry("lastClause", "a1#一/（一）")
                .containsEntry("path", "一、总体要求")
                .containsEntry("index", 1)
                .doesNotContainKeys("source", "date", "parent")
                .allSatisfy((name, value) -> assertThat(value).isInstanceOfAny(String.class, Integer.class));
    }

    @Test
    void overlapAndParentsAreByChoice() {
        List<Chunk> chunks =
                Chunker.ofCharacters(24).withOverlap(8).withParents(60).chunks(ISSUE);
        assertThat(chunks.get(0).kind()).isEqualTo(Chunk.Kind.PARENT);
        assertThat(chunks).anyMatch(chunk -> chunk.overlap() > 0);
        assertThatThrownBy(() -> Chunker.ofCharacters(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chunker.ofCharacters(9).withOverlap(9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chunker.ofCharacters(9).withParents(9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesAreJsonLines() throws IOException {
        StringBuilder out = new StringBuilder();
        ChunkForm.write(ISSUE, Chunker.ofCharacters(32), out);
        assertThat(out.toString().lines()).hasSize(4).allMatch(line -> line.startsWith("{\"text\":\""));
        assertThat(out).endsWith("}\n");
        StringBuilder none = new StringBuilder();
        ChunkForm.write(issue(), Chunker.ofCharacters(32), none);
        assertThat(none).isEmpty();
    }

    @Test
    void timeGrowsWithTheText() {
        Block long1 = paragraph("字".repeat(2_000_000));
        Block long2 = paragraph("句子。".repeat(500_000));
        Block long3 = paragraph("（".repeat(500_000));
        Block[] headings = IntStream.range(0, 100_000)
                .mapToObj(i -> clause(NumberStyle.HAN, "一、", "标题", clause(NumberStyle.HAN, "", "")))
                .toArray(Block[]::new);
        Issue issue = issue(article("a1", "长", long1, long2, long3), article("a2", "题", headings));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Chunker.ofCharacters(500).chunks(issue);
            Chunker.ofTokens(500, CharSequence::length).withParents(5000).chunks(issue);
        });
    }

    @Test
    void aChunkIsHandedOutBeforeWhatFollowsItIsRead() {
        Block[] sentences = IntStream.range(0, 2000)
                .mapToObj(i -> paragraph("第" + i + "句说得明白。"))
                .toArray(Block[]::new);
        AtomicLong counted = new AtomicLong();
        Chunker chunker = Chunker.ofTokens(40, text -> {
            counted.incrementAndGet();
            return text.length();
        });
        List<Long> atChunk = new ArrayList<>();
        chunker.forEach(issue(article("a1", "长篇", sentences)), chunk -> atChunk.add(counted.get()));
        assertThat(atChunk).hasSizeGreaterThan(400);
        assertThat(atChunk.get(0)).isLessThan(100);
    }
}
