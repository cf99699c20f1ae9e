package io.github.jianbao.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Placed;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Speaker;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.SpeechRole;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each role once, each line a row, and each character a leaf. */
class LineReportTest {
    private static final String SOURCE = """
            滨江参阅
            市委研究室
            2024年第3期（总第9期）
            2024年6月1日
            内部资料

            目录
            【要闻】
            关于管理的通知
            ......
            7
            【要闻】
            周宁|关于管理
            的通知
            ——试行
            周　宁
            来源：滨江日报
            滨政发〔2024〕3号
            2024年5月
            各单位：
            一、总体
            要求
            （一）先做。再说
            后面。
            - 1 -
            关键词
            小标题
            问：为什
            么？
            甲\t乙
            丙
            @@
            附件：1.清单
            市教育局
            2024年5月3日
            （公开）
            〔2024〕4号
            转自网
            附件1
            清单
            续题
            副题
            一段。
            编辑：周
            """;

    private final Placed placed = new Placed(SOURCE);
    private final Issue issue = issue();

    private Issue issue() {
        Masthead masthead = new Masthead(
                placed.text("滨江参阅"),
                List.of(placed.text("市委研究室")),
                new Designation(placed.text("2024年第3期（总第9期）"), 2024, 3, null, 9),
                new DateLine(placed.text("2024年6月1日"), null),
                List.of(placed.text("内部资料")));
        Text heading = placed.text("目录");
        ContentsEntry section =
                new ContentsEntry(ContentsEntry.Kind.SECTION, placed.text("【要闻】"), null, null, "a1", null);
        Text title = placed.text("关于管理的通知");
        Span page = Span.of(placed.span("......").start(), placed.span("7").end());
        ContentsEntry entry = new ContentsEntry(ContentsEntry.Kind.ARTICLE, title, 7, page, "a1", null);
        Text name = placed.text("【要闻】");
        Article article = article();
        List<Note> colophon = List.of(new Note(placed.text("编辑：周"), Note.Kind.EDITOR));
        Furniture number = new Furniture(new Placed(SOURCE).text("- 1 -"), Furniture.Kind.PAGE_NUMBER);
        return new Issue(
                masthead,
                new Contents(heading, List.of(section, entry)),
                List.of(new Section(name, "要闻", 1, List.of(article))),
                colophon,
                List.of(number));
    }

    private Article article() {
        Lead lead = new Lead(placed.text("周宁|"), "周宁");
        Text title = placed.joined("关于管理", "的通知", Join.TITLE_LINE);
        Text subtitle = placed.text("——试行");
        List<Text> authors = List.of(placed.text("周　宁"));
        Source source = new Source(placed.text("来源：滨江日报"), "滨江日报", Source.Kind.LINE, null, null);
        DocumentNumber number = new DocumentNumber(placed.text("滨政发〔2024〕3号"), "滨政发", 2024, 3);
        List<DateLine> dates = List.of(new DateLine(placed.text("2024年5月"), null));
        List<Text> addressees = List.of(placed.text("各单位："));
        Clause inner = new Clause(
                placed.marker(NumberStyle.HAN, 1, "一、"),
                placed.joined("总体", "要求", Join.WRAP),
                List.of(new Clause(
                        placed.marker(NumberStyle.HAN_BRACKETED, 1, "（一）"),
                        placed.text("先做。"),
                        List.of(new Paragraph(placed.joined("再说", "后面。", Join.WRAP))))));
        Heading heading = new Heading(placed.text("关键词"), placed.text("小标题"));
        Speech speech = new Speech(
                new Speaker(placed.text("问："), "问", null),
                SpeechRole.QUESTION,
                List.of(new Paragraph(placed.joined("为什", "么？", Join.WRAP))));
        Table table =
                new Table(List.of(Table.Row.of(placed.text("甲"), placed.text("乙")), Table.Row.of(placed.text("丙"))));
        Unread unread = new Unread(placed.text("@@"));
        List<Text> list = List.of(placed.text("附件：1.清单"));
        Signature signature = new Signature(
                List.of(placed.text("市教育局")), List.of("市教育局"), new DateLine(placed.text("2024年5月3日"), null));
        List<Note> notes = List.of(
                new Note(placed.text("（公开）"), Note.Kind.ANNOTATION),
                new Note(placed.text("〔2024〕4号"), Note.Kind.NUMBER),
                new Note(placed.text("转自网"), Note.Kind.SOURCE));
        return new Article(
                "a1",
                title,
                subtitle,
                lead,
                authors,
                source,
                number,
                dates,
                7,
                addressees,
                List.of(inner, heading, speech, table, unread),
                list,
                List.of(signature),
                List.of(attachment()),
                notes,
                List.of(),
                null,
                null,
                List.of());
    }

    private Attachment attachment() {
        return new Attachment(
                "a1.1",
                placed.text("附件1"),
                placed.joined("清单", "续题", Join.TITLE_LINE),
                placed.text("副题"),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(placed.paragraph("一段。")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    @Test
    void eachLineHasItsRole() throws IOException {
        StringBuilder tsv = new StringBuilder();
        LineReport.of(issue, placed.source()).writeTo(tsv);
        assertThat(tsv.toString()).isEqualTo("""
                1\tmasthead.title\t\t滨江参阅
                2\tmasthead.publisher\t\t市委研究室
                3\tmasthead.designation\tyear=2024;number=3;total=9\t2024年第3期（总第9期）
                4\tmasthead.date\t\t2024年6月1日
                5\tmasthead.other\t\t内部资料
                7\ttoc.heading\t\t目录
                8\ttoc.section\t\t【要闻】
                9\ttoc.entry\t\t关于管理的通知
                10\ttoc.entry+\t\t......
                11\ttoc.entry+\t\t7
                12\tsection\t\t【要闻】
                13\ttitle\t\t周宁|关于管理
                14\ttitle+\t\t的通知
                15\tsubtitle\t\t——试行
                16\tbyline\t\t周　宁
                17\tsource\t\t来源：滨江日报
                18\tdocnum\t\t滨政发〔2024〕3号
                19\tdate\t\t2024年5月
                20\taddressee\t\t各单位：
                21\tclause\tnumber=1;depth=1;style=一、\t一、总体
                22\tclause+\t\t要求
                23\tclause\tnumber=1;depth=2;style=（一）\t（一）先做。再说
                24\tclause+\t\t后面。
                25\tfurniture\t\t- 1 -
                26\theading.label\t\t关键词
                27\theading\t\t小标题
                28\tspeech\tspeaker=问\t问：为什
                29\tspeech+\t\t么？
                30\ttable\t\t甲 乙
                31\ttable\t\t丙
                32\tother\t\t@@
                33\tattached.list\t\t附件：1.清单
                34\tsignature\t\t市教育局
                35\tsigdate\t\t2024年5月3日
                36\tnote\t\t（公开）
                37\tdocnum\t\t〔2024〕4号
                38\tsource\t\t转自网
                39\tattached.title\t\t附件1
                40\tattached.title+\t\t清单
                41\tattached.title+\t\t续题
                42\tattached.title+\t\t副题
                43\tpara\t\t一段。
                44\tnote\t\t编辑：周
                """);
    }

    @Test
    void theLeavesAreTheText() {
        Leaves leaves = Leaves.of(issue, placed.source());
        assertThat(leaves.complete()).isTrue();
        assertThat(said(leaves, Leaf.Kind.MARKER)).isEqualTo("一、|（一）");
        assertThat(said(leaves, Leaf.Kind.PAGE_LABEL)).isEqualTo("......|7");
        assertThat(said(leaves, Leaf.Kind.FURNITURE)).isEqualTo("- 1 -");
        assertThat(said(leaves, Leaf.Kind.LOST)).isEmpty();
        assertThat(leaves.leaves().stream()
                        .map(leaf -> placed.source().substring(leaf.span()))
                        .collect(Collectors.joining()))
                .isEqualTo(SOURCE);
    }

    @Test
    void whatNoRecordHoldsIsLost() {
        Placed text = new Placed("甲乙 丙丁\n戊");
        Leaves leaves = Leaves.of(withNotes(text.text("乙"), text.text("戊")), text.source());
        assertThat(leaves.complete()).isFalse();
        assertThat(leaves.overlaps()).isZero();
        assertThat(leaves.characters(Leaf.Kind.LOST)).isEqualTo(3);
        assertThat(leaves.characters(Leaf.Kind.TEXT)).isEqualTo(2);
        assertThat(leaves.characters(Leaf.Kind.WHITE_SPACE)).isEqualTo(2);
        assertThat(leaves.leaves())
                .extracting(leaf -> leaf.span().toString() + leaf.kind())
                .hasSize(6);
        assertThat(LineReport.of(withNotes(text("丁", 4)), text.source()).rows())
                .extracting(LineReport.Row::label)
                .containsExactly("note", "other");
    }

    @Test
    void whatTwoRecordsHoldIsCounted() {
        Placed text = new Placed("甲乙丙丁");
        Leaves inside = Leaves.of(withNotes(text("甲乙丙", 0), text("乙", 1)), text.source());
        assertThat(inside.overlaps()).isEqualTo(1);
        assertThat(inside.complete()).isFalse();
        Leaves over = Leaves.of(withNotes(text("甲乙丙", 0), text("乙丙丁", 1)), text.source());
        assertThat(over.overlaps()).isEqualTo(2);
        assertThat(over.leaves()).extracting(Leaf::span).containsExactly(Span.of(0, 3), Span.of(3, 4));
    }

    @Test
    void linesAreShownInOneRowEach() {
        Placed text = new Placed("甲\u0007乙\u2028\ud840丙\udc00𠀀\r\n　\n丁");
        LineReport report = LineReport.of(new Issue(null, null, List.of(), List.of(), List.of()), text.source());
        assertThat(report.rows())
                .containsExactly(
                        new LineReport.Row(1, Role.OTHER, false, "", "甲 乙  丙 𠀀"),
                        new LineReport.Row(3, Role.OTHER, false, "", "丁"));
    }

    private static Text text(String value, int start) {
        return new Text(value, List.of(new Segment(start, start + value.length(), Join.FIRST, false)));
    }

    private static Issue withNotes(Text... texts) {
        List<Note> notes = List.of(texts).stream()
                .map(text -> new Note(text, Note.Kind.OTHER))
                .toList();
        return new Issue(null, null, List.of(), notes, List.of());
    }

    private String said(Leaves leaves, Leaf.Kind kind) {
        return leaves.leaves().stream()
                .filter(leaf -> leaf.kind() == kind)
                .map(leaf -> placed.source().substring(leaf.span()))
                .collect(Collectors.joining("|"));
    }
}
