package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.model.Clauses;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Word files bring beyond their characters. */
class WordTest {

    @Test
    void numbersThatWordSets() throws IOException {
        byte[] file = WordFile.numbered(
                List.of("滨江市渔业发展方案", "总体要求", "指导思想。坚持生态优先。", "基本原则。统筹布局。", "重点任务", "养护资源。增殖放流。"),
                List.of(-1, 0, 1, 1, 0, 1));
        PagedIssue issue = PagedIssue.of(Extractor.extract(file));
        assertThat(Clauses.of(issue.result().issue()).stream()
                        .map(located -> located.address().toString()))
                .containsExactly("a1#一", "a1#一/（一）", "a1#一/（二）", "a1#二", "a1#二/（一）");
    }

    @Test
    void tables() throws IOException {
        byte[] file = WordFile.table("任务分工", List.of(List.of("项目", "责任单位"), List.of("增殖放流", "市农业农村局")));
        assertThat(Extractor.extract(file).source().text()).isEqualTo("任务分工\n项目\t责任单位\n增殖放流\t市农业农村局\n");
    }

    @Test
    void rtf() throws IOException {
        String rtf = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 "
                + "\\u28392?\\u27743?\\u24066?\\u28180?\\u19994?\\u26465?\\u20363?\\par "
                + "\\u31532?\\u19968?\\u26465?  \\u20445?\\u25252?\\u36164?\\u28304?\\u12290?\\par}";
        Extracted extracted = Extractor.extract(rtf.getBytes(US_ASCII));
        assertThat(extracted.type()).isEqualTo(Extracted.Type.WORD);
        assertThat(extracted.source().text()).isEqualTo("滨江市渔业条例\n第一条  保护资源。\n");
    }

    /** The numbers of lists stand in groups of their own; a foot comes before the text. */
    @Test
    void rtfWithListsAndFeet() throws IOException {
        String rtf =
                "{\\rtf1\\ansi{\\footer\\pard page {\\b 1}\\par}{\\listtext\\pard 1.\\tab}First.\\par{\\listtext 2.\\tab}Second.\\par}";
        assertThat(Extractor.extract(rtf.getBytes(US_ASCII)).source().text().lines())
                .containsExactly("1. First.", "2. Second.");
    }
}
