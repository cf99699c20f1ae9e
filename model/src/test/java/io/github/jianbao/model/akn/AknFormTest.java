package io.github.jianbao.model.akn;

import static io.github.jianbao.model.Build.article;
import static io.github.jianbao.model.Build.clause;
import static io.github.jianbao.model.Build.issue;
import static io.github.jianbao.model.Build.paragraph;
import static io.github.jianbao.model.Build.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Abbreviation;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Definition;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Speaker;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.SpeechRole;
import io.github.jianbao.model.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AknFormTest {

    private static final Issue EMPTY = new Issue(null, null, List.of(), List.of(), List.of());

    @Test
    void theIssueIsNamedByItsMasthead() {
        assertThat(Akn.xml(issue(article("a1", "标题"))))
                .contains(
                        "<FRBRthis value=\"/akn/cn/officialGazette/规划与决策/2024/10/!main\"/>",
                        "<FRBRuri value=\"/akn/cn/officialGazette/规划与决策/2024/10/zho@\"/>",
                        "<FRBRthis value=\"/akn/cn/officialGazette/规划与决策/2024/10/zho@/!a1.xml\"/>",
                        "<FRBRdate date=\"2024\" name=\"publication\"/>",
                        "<docTitle>规划与决策</docTitle>",
                        "<docAuthority>新乡医学院发展规划部</docAuthority>",
                        "<docNumber>2024年第10期(总第20期)</docNumber>",
                        "<interstitial><p class=\"section-heading level-1\">【政策文件】</p></interstitial>");
    }

    @Test
    void whatTheTextDoesNotSayStaysGeneric() {
        assertThat(Akn.xml(EMPTY))
                .contains(
                        "<FRBRuri value=\"/akn/cn/officialGazette/0001-01-01\"/>",
                        "<FRBRdate date=\"0001-01-01\" name=\"unknown\"/>",
                        "<FRBRauthor href=\"#unnamed\"/>")
                .doesNotContain("FRBRnumber", "FRBRname", "preface");
    }

    @Test
    void clausesAreHierarchicalContainers() {
        String xml = Akn.xml(issue(article(
                "a1",
                "某条例",
                clause(
                        NumberStyle.CHAPTER,
                        "第一章",
                        "总则",
                        clause(
                                NumberStyle.ARTICLE,
                                "第一条",
                                "",
                                paragraph("有下列情形的："),
                                clause(NumberStyle.HAN_BRACKETED, "（一）", "", paragraph("甲；")),
                                paragraph("夹在中间。"),
                                clause(NumberStyle.HAN_BRACKETED, "（一）", "", paragraph("乙。")),
                                paragraph("末段。"))))));
        assertThat(xml.replace("\n", ""))
                .contains(
                        "<chapter class=\"chapter\" eId=\"a1__chp_1\"><num>第一章</num><heading>总则</heading>",
                        "<article class=\"article\" eId=\"a1__chp_1__art_1\"><num>第一条</num><intro><p eId=\"a1__chp_1__art_1__p_1\">有下列情形的：</p></intro>",
                        "<point class=\"han-bracketed\" eId=\"a1__chp_1__art_1__point_1\"><num>（一）</num><content><p eId=\"a1__chp_1__art_1__point_1__p_1\">甲；</p>",
                        "<hcontainer eId=\"a1__chp_1__art_1__hcontainer_1\" name=\"text\"><content><p eId=\"a1__chp_1__art_1__hcontainer_1__p_1\">夹在中间。</p></content>",
                        "<point class=\"han-bracketed\" eId=\"a1__chp_1__art_1__point_1~2\">",
                        "<wrapUp><p eId=\"a1__chp_1__art_1__p_2\">末段。</p></wrapUp></article>");
    }

    @Test
    void turnsAreQuestionsAndAnswers() {
        Speech question =
                new Speech(new Speaker(text("记者："), "记者", null), SpeechRole.QUESTION, List.of(paragraph("怎么看？")));
        Speech answer = new Speech(
                new Speaker(text("怀进鹏："), "怀进鹏", null),
                SpeechRole.ANSWER,
                List.of(clause(NumberStyle.HAN, "一、", "第一", paragraph("甲。")), new Heading(null, text("小标题"))));
        assertThat(Akn.xml(issue(article("a1", "答记者问", question, answer))).replace("\n", ""))
                .contains(
                        "<TLCPerson eId=\"a1__person_2\" href=\"/akn/ontology/person/cn/怀进鹏\" showAs=\"怀进鹏\"/>",
                        "<debateSection eId=\"a1__dbsect_1\" name=\"speeches\">",
                        "<question eId=\"a1__dbsect_1__question_1\" by=\"#a1__person_1\"><from>记者：</from><p eId=\"a1__dbsect_1__question_1__p_1\">怎么看？</p></question>",
                        "<answer eId=\"a1__dbsect_1__answer_1\" by=\"#a1__person_2\"><from>怀进鹏：</from><blockList",
                        "<block name=\"heading\">小标题</block></answer>");
    }

    @Test
    void whatATextNamesIsAReference() {
        DocumentReference inside = new DocumentReference(2, 6, "甲文", null, "a1", null);
        DocumentReference outside = new DocumentReference(7, 11, "乙法", null, null, null);
        Paragraph paragraph = new Paragraph(text("依据《甲文》和《乙法》。").withMentions(List.of(inside, outside)));
        assertThat(Akn.xml(issue(article("a1", "甲文", paragraph))))
                .contains(
                        "<p eId=\"a1__p_1\">依据<ref href=\"#a1\">《甲文》</ref>和<ref href=\"/akn/cn/doc/乙法\">《乙法》</ref>。</p>");
    }

    @Test
    void aLawByItselfIsAnActWithItsDates() {
        Article law = article("a1", "滨江市渔业条例", clause(NumberStyle.ARTICLE, "第一条", "", paragraph("正文。")));
        Note history = new Note(
                text("（2018年5月4日滨江市第三届人民代表大会常务委员会第三次会议通过　根据2021年3月2日《关于修改〈滨江市渔业条例〉的决定》修正）"), Note.Kind.HISTORY);
        String xml = Akn.xml(Issue.of(law.toBuilder().notes(List.of(history)).build()));
        assertThat(xml.replace("\n", ""))
                .contains(
                        "<act name=\"act\" contains=\"singleVersion\">",
                        "<FRBRuri value=\"/akn/cn/act/2018-05-04/滨江市渔业条例\"/>",
                        "<FRBRuri value=\"/akn/cn/act/2018-05-04/滨江市渔业条例/zho@2021-03-02\"/>",
                        "<FRBRdate date=\"2018-05-04\" name=\"adoption\"/>",
                        "<FRBRdate date=\"2021-03-02\" name=\"version\"/>",
                        "showAs=\"滨江市人民代表大会常务委员会\"",
                        "</p><p class=\"note history\">（2018年",
                        "</preface><body><article class=\"article\"")
                .doesNotContain("officialGazette", "conclusions");
    }

    @Test
    void aDecreeGivesItsDateToTheRulesThatItPublishes() {
        Attachment rules = Attachment.builder("a1.1")
                .title("滨江市渔业管理办法")
                .body(List.of(clause(NumberStyle.ARTICLE, "第一条", "", paragraph("正文。"))))
                .build();
        DateLine date = new DateLine(text("2024年9月20日"), HanDate.of(2024, 9, 20));
        Article decree = Article.builder("a1")
                .documentNumber(new DocumentNumber(text("第12号"), "", null, 12))
                .notes(List.of(new Note(text("滨江市人民政府令"), Note.Kind.ISSUER_MARK)))
                .body(List.of(paragraph("现予公布。")))
                .signatures(List.of(new Signature(List.of(text("市长　林知秋")), List.of("市长 林知秋"), date)))
                .attachments(List.of(rules))
                .build();
        assertThat(Akn.xml(Issue.of(decree)))
                .contains(
                        "<FRBRuri value=\"/akn/cn/doc/滨江市人民政府令/2024-09-20/12\"/>",
                        "<FRBRalias value=\"/akn/cn/act/2024-09-20/滨江市渔业管理办法\" name=\"work\"/>",
                        "<TLCPerson eId=\"a1__person_1\" href=\"/akn/ontology/person/cn/林知秋\" showAs=\"林知秋\"/>",
                        "<p class=\"note issuer-mark\"><docAuthority>滨江市人民政府令</docAuthority></p>")
                .doesNotContain("TLCOrganization eId=\"a1");
    }

    @Test
    void termsAreReferences() {
        Abbreviation name = new Abbreviation(4, 15, "专班", "工作专班");
        Definition definition = new Definition(16, 28, Span.of(19, 21), Span.of(24, 28));
        Paragraph paragraph =
                new Paragraph(text("成立工作（以下简称“专班”）。本办法所称渡口，是指停靠场所。").withMentions(List.of(name, definition)));
        assertThat(Akn.xml(issue(article("a1", "某文", paragraph))))
                .contains("<TLCTerm eId=\"a1__term_1\" href=\"/akn/ontology/term/cn/专班\" showAs=\"专班\"/>")
                .contains("<def refersTo=\"#a1__term_1\">", "<term refersTo=\"#a1__term_2\">");
    }

    @Test
    void theLinesOfATitleStayLines() {
        Text title = new Text(
                "滨江市人民政府关于渔业的通知",
                List.of(new Segment(0, 7, Join.FIRST, false), new Segment(8, 15, Join.TITLE_LINE, false)));
        Article article = Article.builder("a1").title(title).build();
        assertThat(Akn.xml(Issue.of(article))).contains("<docTitle>滨江市人民政府<eol/>关于渔业的通知</docTitle>");
    }

    @Test
    void hostileCharactersAreShownNotLost() {
        String xml =
                Akn.xml(issue(article("a 1", "]]></script>\u0000\u0008\ud800\uffff\u202e|\r&", paragraph("\udc00"))));
        assertThat(Akn.read(xml).getDocumentElement().getTextContent())
                .contains("]]></script>\u2400\u2408\ufffd\ufffd\u202e|\r&")
                .contains("\ufffd");
        assertThat(xml).contains("eId=\"a_1\"");
    }

    @Test
    void bytesAreTheUtf8OfTheCharacters() throws IOException {
        Issue issue = issue(article("a1", "标题 \ud842\udfb7", paragraph("正文。")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AknForm.write(issue, bytes);
        assertThat(bytes.toString(UTF_8)).isEqualTo(Akn.xml(issue));
    }
}
