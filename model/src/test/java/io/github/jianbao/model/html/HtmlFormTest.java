package io.github.jianbao.model.html;

import static io.github.jianbao.model.Build.article;
import static io.github.jianbao.model.Build.clause;
import static io.github.jianbao.model.Build.issue;
import static io.github.jianbao.model.Build.paragraph;
import static io.github.jianbao.model.Build.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.ResponsibleBodies;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Speaker;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.SpeechRole;
import io.github.jianbao.model.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlFormTest {

    private static Element only(Document page, String query) {
        assertThat(page.select(query)).as(query).hasSize(1);
        return page.select(query).get(0);
    }

    @Test
    void aClauseStandsAtItsAddress() {
        Document page = Html.read(issue(article(
                "a1",
                "标题",
                clause(
                        NumberStyle.HAN,
                        "二、",
                        "重点任务",
                        clause(NumberStyle.HAN_BRACKETED, "（四）", "登记。", paragraph("正文。"))))));
        Element number = only(page, "[data-address=a1#二/（四）]");
        assertThat(number.attr("href")).isEqualTo("#a1/二/（四）");
        assertThat(page.getElementById("a1/二/（四）")).isNotNull();
        assertThat(only(page, "#contents .parts a").attr("href")).isEqualTo("#a1/二");
        assertThat(only(page, "h4.head").wholeText()).isEqualTo("二、重点任务");
    }

    @Test
    void aReferenceInTheSameIssueIsALinkButNeverALinkInALink() {
        DocumentReference outer = new DocumentReference(0, 12, "关于修改〈甲法〉的决定", null, "a1", null);
        DocumentReference inner = new DocumentReference(5, 9, "甲法", null, "a1", null);
        Paragraph paragraph = new Paragraph(text("《关于修改〈甲法〉的决定》").withMentions(List.of(outer, inner)));
        Document page = Html.read(issue(article("a1", "甲法", paragraph)));
        assertThat(page.select("main p a.ref")).hasSize(1);
        assertThat(only(page, "main p a.ref cite.ref").text()).isEqualTo("〈甲法〉");
    }

    @Test
    void dutiesAreBadges() {
        ResponsibleBodies duty = new ResponsibleBodies(
                3,
                14,
                List.of(
                        new ResponsibleBody("财政部", null, ResponsibleBody.Role.LEAD),
                        new ResponsibleBody("教育部", null, ResponsibleBody.Role.COOPERATING)));
        Paragraph paragraph = new Paragraph(text("落实。（财政部牵头，教育部配合）").withMentions(List.of(duty)));
        Document page = Html.read(issue(article("a1", "标题", paragraph)));
        assertThat(only(page, ".duty .body.lead").text()).isEqualTo("财政部");
        assertThat(only(page, ".duty .body.cooperating").text()).isEqualTo("教育部");
        assertThat(only(page, "main p.t:has(.duty)").wholeText()).isEqualTo("落实。（财政部牵头，教育部配合）");
    }

    @Test
    void turnsAreSetApart() {
        Speech question =
                new Speech(new Speaker(text("记者："), "记者", null), SpeechRole.QUESTION, List.of(paragraph("怎么看？")));
        Document page = Html.read(issue(article("a1", "标题", question)));
        assertThat(only(page, ".speech.question .speaker").text()).isEqualTo("记者：");
    }

    @Test
    void aFindingOnANumberStandsAtTheNumber() {
        Marker third = new Marker(Span.of(5, 7), NumberStyle.HAN, 3, 0, "三、");
        Text text = new Text("丙", List.of(new Segment(7, 8, Join.FIRST, false)));
        Issue issue = issue(article("a1", "标题", new Clause(third, text, List.of())));
        Document page = Html.read(issue, FindingCode.CLAUSE_SKIPPED.at(Span.of(5, 7), "一、", "三、"));
        assertThat(only(page, "#finding-1").attr("title")).contains("三、");
        assertThat(only(page, "main :has(> #finding-1)").text()).contains("三、").doesNotContain("标题");
    }

    @Test
    void pageBreaksAndFindingsStandWhereTheyLie() {
        Text joined = new Text(
                "上半句下半句。", List.of(new Segment(0, 3, Join.FIRST, false), new Segment(10, 14, Join.PAGE_BREAK, false)));
        Furniture number = new Furniture(
                new Text("— 3 —", List.of(new Segment(4, 9, Join.FIRST, false))), Furniture.Kind.PAGE_NUMBER);
        Issue plain = issue(article("a1", "标题", new Paragraph(joined)));
        Issue issue = new Issue(plain.masthead(), null, plain.sections(), List.of(), List.of(number));
        Document page = Html.read(issue, FindingCode.CHARACTER_DOUBLED.at(Span.of(11, 12), "半"));
        Element paragraph = only(page, "main p:has(.pb)");
        assertThat(paragraph.wholeText()).isEqualTo("上半句— 3 —下1半句。");
        assertThat(only(page, ".pb.page_number").text()).isEqualTo("— 3 —");
        assertThat(only(page, "mark.warning").ownText()).isEqualTo("半");
        assertThat(only(page, "#finding-1").attr("title")).contains("半");
        assertThat(only(page, "#findings li a").attr("href")).isEqualTo("#finding-1");
    }

    @Test
    void whatStandsAboveABodyIsWrittenAboveIt() {
        Note history = new Note(text("（2018年5月4日通过）"), Note.Kind.HISTORY);
        Note remark = new Note(text("（此件公开发布）"), Note.Kind.ANNOTATION);
        Note mark = new Note(text("滨江市人民政府文件"), Note.Kind.ISSUER_MARK);
        Article article = article("a1", "滨江市渔业条例", clause(NumberStyle.ARTICLE, "第一条", "", paragraph("正文。"))).toBuilder()
                .notes(List.of(remark, history, mark))
                .build();
        Document page = Html.read(Issue.of(article));
        assertThat(page.select("article > header p").eachText()).containsExactly("（2018年5月4日通过）", "滨江市人民政府文件");
        assertThat(only(page, "article > section.clause + p").text()).isEqualTo("（此件公开发布）");
    }

    @Test
    void aDocumentByItselfIsAHeadingOfTheFirstLevelAndNoLevelIsLeftOut() {
        Document page = Html.read(Issue.of(article(
                "a1",
                "某方案",
                clause(
                        NumberStyle.HAN,
                        "一、",
                        "",
                        paragraph("总体要求。"),
                        clause(NumberStyle.HAN_BRACKETED, "（一）", "目标", clause(NumberStyle.ARABIC_DOT, "1.", "近期"))))));
        assertThat(page.select("h1, h2, h3, h4, h5, h6").eachText()).containsExactly("某方案", "（一）目标", "1. 近期");
        assertThat(page.select("h1, h2, h3, h4, h5, h6").eachAttr("class"))
                .containsExactly("t title", "t head", "t head");
        assertThat(only(page, "h2").text()).isEqualTo("（一）目标");
        assertThat(only(page, "h3").text()).isEqualTo("1. 近期");
    }

    @Test
    void theLinesOfATitleStayLinesAndADayOfNoYearIsValid() {
        Text title = new Text(
                "关于渔业的通知", List.of(new Segment(0, 5, Join.FIRST, false), new Segment(6, 8, Join.TITLE_LINE, false)));
        DateMention day =
                new DateMention(0, 4, DateMention.Kind.PLAIN, new HanDate(null, 3, 5), null, null, null, null, null);
        Article article = Article.builder("a1")
                .title(title)
                .body(new Paragraph(text("3月5日。").withMentions(List.of(day))))
                .build();
        Document page = Html.read(Issue.of(article));
        assertThat(only(page, "h1.title").html().replaceAll("\\s", "")).isEqualTo("关于渔业的<br>通知");
        assertThat(only(page, "time").attr("datetime")).isEqualTo("03-05");
    }

    @Test
    void noTextBecomesMarkup() {
        String hostile =
                "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\" onload=\"x&amp;]]>\u202e|\u0000";
        Document page = Html.read(issue(article(hostile, hostile, clause(NumberStyle.HAN, hostile, hostile))));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, link, base, form, [onload], [onerror]"))
                .isEmpty();
        assertThat(only(page, "h3.title").wholeText()).isEqualTo(hostile.replace('\u0000', '\u2400'));
    }

    @Test
    void thePageLoadsNothing() {
        String page = Html.page(issue(article("a1", "标题", paragraph("见 https://example.com/ 。"))));
        assertThat(page).contains("default-src 'none'").doesNotContain("url(", "@import", "fetch(", "localStorage");
        assertThat(page.replace("http://www.w3.org/2000/svg", "").replace("见 https://example.com/ 。", ""))
                .doesNotContain("http:", "https:");
    }

    @Test
    void bytesAreTheUtf8OfTheCharacters() throws IOException {
        Issue issue = issue(article("a1", "标题 \ud842\udfb7", paragraph("正文。")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HtmlForm.write(issue, List.of(), bytes);
        assertThat(bytes.toString(UTF_8)).isEqualTo(Html.page(issue));
    }
}
