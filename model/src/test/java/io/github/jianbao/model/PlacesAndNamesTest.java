package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesAndNamesTest {

    private static final SourceText SOURCE = SourceText.of("题目\n　　第一行\n第二行\n");

    private static final Text TEXT =
            new Text("第一行第二行", List.of(new Segment(5, 8, Join.FIRST, false), new Segment(9, 12, Join.WRAP, false)));

    @Test
    void aTextKnowsLineAndColumn() {
        assertThat(TEXT.position(0, SOURCE)).hasToString("2:3");
        assertThat(TEXT.position(4, SOURCE)).hasToString("3:2");
        assertThatThrownBy(() -> TEXT.position(7, SOURCE)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aChunkKnowsWhereItStarts() {
        List<Chunk> chunks =
                Chunker.ofCharacters(100).chunks(Build.issue(Build.article("a1", "题目", new Paragraph(TEXT))));
        assertThat(chunks).singleElement().satisfies(chunk -> {
            assertThat(chunk.spans()).containsExactly(Span.of(5, 8), Span.of(9, 12));
            assertThat(chunk.position(SOURCE)).hasToString("2:3");
        });
        List<Chunk> unplaced = Chunker.ofCharacters(100).chunks(Build.issue(Build.article("a1", "题目")));
        assertThat(unplaced)
                .allSatisfy(chunk -> assertThat(chunk.position(SOURCE)).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "决 策 参 考, 决策参考",
        "决　策　参　考, 决策参考",
        "规划与决策, 规划与决策",
        "规划 与决策, 规划 与决策",
        "高教 动态, 高教 动态",
        "A B 简报, A B 简报",
        "' ', ' '"
    })
    void aNameLosesItsLetterSpacingAlone(String name, String text) {
        assertThat(new Masthead(Build.text(name), List.of(), null, null, List.of()).nameText())
                .isEqualTo(text);
    }

    @Test
    void whatHasNoNameHasAnEmptyOne() {
        assertThat(new Masthead(null, List.of(), null, null, List.of()).nameText())
                .isEmpty();
        assertThat(new Section(null, null, 1, List.of()).nameText()).isEmpty();
    }
}
