package io.github.jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LineHint;
import io.github.jianbao.extract.text.Extracted;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** OpenDocument texts, made of their XML. */
class OdtTest {

    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:fo\" xmlns:draw=\"urn:draw\"";
    private static final String STYLES =
            "<office:automatic-styles><style:style style:name=\"C\" style:family=\"paragraph\">"
                    + "<style:paragraph-properties fo:text-align=\"center\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                    + "<style:style style:name=\"P\" style:family=\"paragraph\"><style:paragraph-properties fo:text-indent=\"0.85cm\"/>"
                    + "</style:style><style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/>"
                    + "</style:style><text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                    + " style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/><text:list-level-style-number text:level=\"2\""
                    + " style:num-prefix=\"（\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"）\"/></text:list-style>"
                    + "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"一, 二, 三, ...\""
                    + " style:num-prefix=\"第\" style:num-suffix=\"章\"/></text:outline-style>"
                    + "<style:style style:name=\"H1\" style:family=\"paragraph\"/><style:style style:name=\"N1\""
                    + " style:family=\"paragraph\" style:parent-style-name=\"H1\" style:list-style-name=\"\"/>"
                    + "</office:automatic-styles>";

    @Test
    void listsTablesNotes() throws IOException {
        Extracted extracted = read("<text:p text:style-name=\"C\">渡口管理办法</text:p>"
                + "<text:list text:style-name=\"L\" xml:id=\"a\"><text:list-item><text:p>总则</text:p><text:list><text:list-item>"
                + "<text:p>目的。</text:p></text:list-item><text:list-item><text:p>依据。</text:p></text:list-item></text:list>"
                + "</text:list-item></text:list><text:p text:style-name=\"P\">正文<text:note><text:note-citation>1"
                + "</text:note-citation><text:note-body><text:p>说明。</text:p></text:note-body></text:note>在<text:span"
                + " text:style-name=\"H\">隐藏</text:span>此。</text:p><text:list text:style-name=\"L\""
                + " text:continue-list=\"a\"><text:list-item><text:p>附则</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>渡口</text:p>"
                + "</table:table-cell><table:covered-table-cell/><table:table-cell table:number-rows-spanned=\"2\"><text:p>里程"
                + "</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>东</text:p>"
                + "</table:table-cell><table:table-cell><text:p>西</text:p></table:table-cell><table:covered-table-cell/>"
                + "</table:table-row></table:table>");
        assertThat(extracted.source().text().lines())
                .containsExactly(
                        "渡口管理办法", "一、总则", "（一）目的。", "（二）依据。", "　　正文[1]在此。", "[1] 说明。", "二、附则", "渡口\t\t里程", "东\t西\t");
        assertThat(extracted.hints().line(1))
                .isEqualTo(LineHint.NONE
                        .withFlow(LineHint.Flow.STARTS)
                        .withPlace(LineHint.Place.BODY)
                        .withBold()
                        .withCentred());
        assertThat(extracted.hints().line(3).list()).isEqualTo(2);
        assertThat(extracted.hints().line(6).place()).isEqualTo(LineHint.Place.NOTE);
        assertThat(extracted.hints().line(8).place()).isEqualTo(LineHint.Place.ROW);
    }

    /** Headings have the numbers of the outline, unless their style takes them away. */
    @Test
    void numbersOfTheOutline() throws IOException {
        Extracted extracted = read("<text:h text:style-name=\"N1\" text:outline-level=\"1\">渡口管理办法</text:h>"
                + "<text:h text:style-name=\"H1\" text:outline-level=\"1\">总则</text:h>"
                + "<text:h text:style-name=\"H1\" text:outline-level=\"1\">附则</text:h>");
        assertThat(extracted.source().text().lines()).containsExactly("渡口管理办法", "第一章　总则", "第二章　附则");
    }

    private static Extracted read(String body) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "content.xml",
                "<office:document-content" + NAMES + ">" + STYLES + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        return Extractor.extract(OfdFile.zip("application/vnd.oasis.opendocument.text", entries));
    }
}
