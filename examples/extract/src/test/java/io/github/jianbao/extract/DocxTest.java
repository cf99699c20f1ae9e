package io.github.jianbao.extract;

import static io.github.jianbao.extract.DocxFile.p;
import static io.github.jianbao.extract.DocxFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.LineHint;
import io.github.jianbao.extract.text.ExtractOptions;
import io.github.jianbao.extract.text.ExtractOptions.Changes;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.extract.text.LeftOut;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What .docx files hold beside the letters of their paragraphs. */
class DocxTest {

    private static final String LISTS = list(
            0,
            level(0, "chineseCountingThousand", "第%1章", "<w:pStyle w:val=\"Chapter\"/>")
                    + level(1, "chineseCountingThousand", "第%2条", "<w:lvlRestart w:val=\"0\"/>")
                    + level(2, "chineseCounting", "（%3）", "<w:suff w:val=\"nothing\"/>"));

    @Test
    void numbersThatAStyleSets() throws IOException {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"base\"/><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                        + style("Chapter", "Base", "")
                        + style("Article", "Base", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>");
        DocxFile file = new DocxFile(p("Chapter", "总则")
                        + p("Article", "保护渔业。")
                        + p("Article", "禁止电鱼。")
                        + p("Chapter", "附则")
                        + p("Article", "自公布之日起施行。"))
                .with("styles", styles)
                .with("numbering", LISTS);
        assertThat(file.text().lines()).containsExactly("第一章　总则", "第一条　保护渔业。", "第二条　禁止电鱼。", "第二章　附则", "第三条　自公布之日起施行。");
        assertThat(Extractor.extract(file.bytes()).hints().line(1).heading()).isEqualTo(1);
    }

    /** A page begins inside the paragraph, before its words. */
    @Test
    void numberStandsOnThePageOfItsWords() throws IOException {
        DocxFile file = new DocxFile(p("Chapter", "总则") + "<w:p><w:pPr><w:pStyle w:val=\"Chapter\"/></w:pPr>"
                        + "<w:r><w:br w:type=\"page\"/></w:r>" + r("附则") + "</w:p>")
                .with("styles", style("Chapter", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"))
                .with("numbering", LISTS);
        assertThat(file.text()).isEqualTo("第一章　总则\f第二章　附则\n");
    }

    /** A style of headings that somebody gave to running text. */
    @Test
    void sentenceIsNoHeading() throws IOException {
        DocxFile file = new DocxFile(p("Head", "渡口的设置") + p("Head", "渡口由县级人民政府设置。"))
                .with("styles", style("Head", "", "<w:outlineLvl w:val=\"0\"/>"));
        LayoutHints hints = Extractor.extract(file.bytes()).hints();
        assertThat(hints.line(1).heading()).isEqualTo(1);
        assertThat(hints.line(2).heading()).isZero();
    }

    @Test
    void numbersThatBeginAnewAndNumbersInCells() throws IOException {
        String body = numbered(1, 2, "甲") + numbered(1, 2, "乙") + numbered(1, 1, "丙") + numbered(1, 2, "丁")
                + numbered(2, 2, "戊")
                + "<w:tbl><w:tr><w:tc>" + numbered(3, 0, "") + "</w:tc><w:tc>" + p("东渡") + "</w:tc></w:tr><w:tr><w:tc>"
                + numbered(3, 0, "") + "</w:tc><w:tc>" + p("西渡") + "</w:tc></w:tr></w:tbl>";
        String lists = LISTS.replace("</w:abstractNum>", "</w:abstractNum>" + list(1, level(0, "decimal", "%1", "")))
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"2\"><w:startOverride"
                + " w:val=\"5\"/></w:lvlOverride></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>";
        assertThat(new DocxFile(body).with("numbering", lists).text().lines())
                .containsExactly("（一）甲", "（二）乙", "第一条　丙", "（一）丁", "（五）戊", "1\t东渡", "2\t西渡");
    }

    @Test
    void mergedCellsNestedTablesAndFrames() throws IOException {
        String body = "<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", p("渡口")) + cell("", p("里程")) + "</w:tr><w:tr>"
                + cell("<w:vMerge w:val=\"restart\"/>", p("东")) + cell("", p("上") + p("渡")) + cell("", p("12"))
                + "</w:tr><w:tr>" + cell("<w:vMerge/>", "<w:p/>") + "<w:sdt><w:sdtContent>" + cell("", p("下"))
                + "</w:sdtContent></w:sdt>"
                + cell("", "<w:tbl><w:tr>" + cell("", p("内")) + cell("", p("外")) + "</w:tr></w:tbl><w:p/>")
                + "</w:tr></w:tbl><w:tbl><w:tr>" + cell("", p("框里的一段。") + p("框里的另一段。")) + "</w:tr></w:tbl>";
        Extracted extracted = Extractor.extract(new DocxFile(body).bytes());
        assertThat(extracted.source().text().lines())
                .containsExactly("渡口\t\t里程", "东\t上 渡\t12", "\t下\t内 外", "框里的一段。", "框里的另一段。");
        assertThat(extracted.hints().line(3).place()).isEqualTo(LineHint.Place.ROW);
        assertThat(extracted.hints().line(4).place()).isEqualTo(LineHint.Place.BODY);
    }

    @Test
    void notesStandBehindTheParagraphThatNamesThem() throws IOException {
        DocxFile file = new DocxFile("<w:p>" + r("渡口") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("由市管理。")
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>" + p("下一段。"))
                .with(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                                + p("不包括桥梁。") + "</w:footnote>")
                .with("comments", "<w:comment w:id=\"0\">" + p("请核对。") + "</w:comment>");
        Extracted extracted = Extractor.extract(file.bytes());
        assertThat(extracted.source().text().lines()).containsExactly("渡口[1]由市管理。", "[1] 不包括桥梁。", "［批注］请核对。", "下一段。");
        assertThat(extracted.hints().line(2).place()).isEqualTo(LineHint.Place.NOTE);
        assertThat(extracted.hints().line(3).place()).isEqualTo(LineHint.Place.NOTE);
    }

    @Test
    void trackedChanges() throws IOException {
        String body = "<w:p>" + r("罚款")
                + "<w:del w:id=\"1\"><w:r><w:delText>三百</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                + r("五百") + "</w:ins>" + r("元。") + "</w:p><w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>"
                + r("前半")
                + "</w:p>" + p("后半。") + "<w:p><w:moveFrom w:id=\"4\">" + r("移动的段。") + "</w:moveFrom></w:p>" + p("末段。")
                + "<w:p><w:moveTo w:id=\"5\">" + r("移动的段。") + "</w:moveTo></w:p>";
        byte[] file = new DocxFile(body).bytes();
        Extracted accepted = Extractor.extract(file);
        assertThat(accepted.source().text().lines().filter(line -> !line.isEmpty()))
                .containsExactly("罚款五百元。", "前半后半。", "末段。", "移动的段。");
        assertThat(accepted.leftOut()).containsExactly(new LeftOut(LeftOut.Kind.CHANGED_TEXT, 7, List.of()));
        assertThat(Extractor.extract(file, ExtractOptions.USUAL.with(Changes.ORIGINAL))
                        .source()
                        .text()
                        .lines()
                        .filter(line -> !line.isEmpty()))
                .containsExactly("罚款三百元。", "前半", "后半。", "移动的段。", "末段。");
    }

    @Test
    void boxesControlsFieldsHiddenWordsAndRuby() throws IOException {
        String box = "<w:txbxContent>" + p("海政发〔2025〕7号") + "</w:txbxContent>";
        String body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + r("正文。") + "</w:p><w:sdt><w:sdtPr><w:alias w:val=\"标签\"/></w:sdtPr><w:sdtContent>" + p("控件里的段。")
                + "</w:sdtContent></w:sdt><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK"
                + " a</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("链接")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText>EQ \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:ruby><w:rt>" + r("du")
                + "</w:rt><w:rubyBase>" + r("渡") + "</w:rubyBase></w:ruby></w:r></w:p>";
        Extracted extracted = Extractor.extract(new DocxFile(body).bytes());
        assertThat(extracted.source().text().lines()).containsExactly("海政发〔2025〕7号", "正文。", "控件里的段。", "链接③渡");
        assertThat(extracted.leftOut()).containsExactly(new LeftOut(LeftOut.Kind.HIDDEN_TEXT, 2, List.of()));
    }

    @Test
    void pagesAsWordLastSetThem() throws IOException {
        String turn = "<w:r><w:lastRenderedPageBreak/></w:r>";
        String body = p("渡口管理条例") + "<w:p>" + r("第一条　渡口由市") + turn + r("管理。") + "</w:p><w:p><w:r><w:br"
                + " w:type=\"page\"/></w:r></w:p><w:p>" + turn + r("附件1") + "</w:p>";
        PagedIssue issue = PagedIssue.of(Extractor.extract(new DocxFile(body).bytes()));
        assertThat(issue.result().source().text()).isEqualTo("渡口管理条例\n第一条　渡口由市管理。\f附件1\n");
        assertThat(issue.pages().count()).isEqualTo(3);
        assertThat(issue.byAddress().get("a1#第一条")).hasToString("1-2");
        assertThat(issue.byAddress().get("a1.1")).hasToString("3");
    }

    @Test
    void contentsTabsAndLooks() throws IOException {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>";
        String body =
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"44\"/></w:rPr><w:t>渡口管理条例"
                        + "</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"T1\"/></w:pPr>" + r("总则")
                        + "<w:r><w:tab/></w:r>" + r("3")
                        + "</w:p><w:p><w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr>" + r("签发人：")
                        + "<w:r><w:tab/></w:r>" + r("李四")
                        + "</w:p>";
        Extracted extracted =
                Extractor.extract(new DocxFile(body).with("styles", styles).bytes());
        assertThat(extracted.source().text().lines()).containsExactly("渡口管理条例", "总则\t3", "　　签发人：　　李四");
        LineHint plain = LineHint.NONE.withFlow(LineHint.Flow.STARTS);
        assertThat(extracted.hints().line(1))
                .isEqualTo(plain.withPlace(LineHint.Place.BODY)
                        .withBold()
                        .withCentred()
                        .withSize(1));
        assertThat(extracted.hints().line(2)).isEqualTo(plain.withPlace(LineHint.Place.CONTENTS));
        assertThat(extracted.hints().line(3))
                .isEqualTo(plain.withPlace(LineHint.Place.BODY).withIndented());
    }

    private static String list(int id, String levels) {
        String use = id == 0 ? "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" : "";
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>" + use;
    }

    private static String level(int depth, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String style(String id, String base, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id
                + "\"/><w:basedOn w:val=\"" + base + "\"/><w:pPr>" + properties + "</w:pPr></w:style>";
    }

    private static String numbered(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + (words.isEmpty() ? "" : r(words)) + "</w:p>";
    }

    private static String cell(String properties, String inside) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + inside + "</w:tc>";
    }
}
