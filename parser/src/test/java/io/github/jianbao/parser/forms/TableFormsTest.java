package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.tables.TableForm;
import io.github.jianbao.model.tables.TableList;
import io.github.jianbao.model.text.TextForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.gen.Dice;
import io.github.jianbao.parser.gen.TableInDocument;
import io.github.jianbao.parser.gen.TableRoute;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table that is read is a table in every written form, and comes back from those that are read again. */
class TableFormsTest {

    private static final int TABLES = 60;

    private static final String TEXT = """
            滨江市水务局关于泵站巡查的通知
            各有关单位：
            泵站巡查安排见下表，请认真执行。
            <table><caption>表1 巡查安排</caption><tr><th>街道</th><th>泵站|闸门</th><th>台数</th></tr>
            <tr><td rowspan="2">松浦街道</td><td>东渠</td><td>3</td></tr><tr><td>西渠</td><td></td></tr>
            <tr><td>沙洲街道</td><td>南渠</td><td>4</td></tr></table>
            以上安排每季度调整一次，联系方式如下。

            | 单位 | 电话\\|传真 |
            | --- | --- |
            | 松浦区水务局 | 12345 |
            | 沙洲区水务局 |  |
            """;

    private final BulletinParser parser = BulletinParser.create();
    private final Issue issue = parser.parse(TEXT).issue();

    private interface Writing {
        void write(Issue issue, Appendable out) throws IOException;
    }

    private static String written(Issue issue, Writing form) throws IOException {
        StringBuilder out = new StringBuilder();
        form.write(issue, out);
        return out.toString();
    }

    @Test
    void htmlHasACaptionHeadsAndMergedCells() throws IOException {
        assertThat(written(issue, HtmlForm::write))
                .containsSubsequence(
                        "<table>",
                        "<caption",
                        "表1 巡查安排",
                        "</caption>",
                        "<thead>",
                        "<th",
                        "街道",
                        "泵站|闸门",
                        "台数",
                        "</thead>",
                        "<tbody>",
                        "rowspan=\"2\"",
                        "松浦街道",
                        "东渠",
                        "西渠",
                        "</tbody>",
                        "</table>");
    }

    @Test
    void akomaNtosoHasACaptionHeadsAndMergedCells() throws IOException {
        assertThat(written(issue, AknForm::write))
                .containsSubsequence(
                        "<table ",
                        "<caption>",
                        "表1 巡查安排",
                        "<th>",
                        "街道",
                        "<th>",
                        "泵站|闸门",
                        "<td rowspan=\"2\">",
                        "松浦街道",
                        "西渠",
                        "</table>");
    }

    @Test
    void markdownHasBarsAndALineOfDashesUnderTheHead() throws IOException {
        assertThat(written(issue, MarkdownForm::write)).contains("""
                | 单位 | 电话\\|传真 |
                | --- | --- |
                | 松浦区水务局 | 12345 |
                | 沙洲区水务局 |  |
                """);
    }

    /** Bars know no merged cells and no captions; tags in Markdown do. */
    @Test
    void markdownHasTagsWhereCellsAreMerged() throws IOException {
        String markdown = written(issue, MarkdownForm::write);
        assertThat(markdown).contains("<caption>表1 巡查安排</caption>", "<th>街道</th>", "<td rowspan=\"2\">松浦街道</td>");
        assertThat(written(parser.parse(markdown).issue(), MarkdownForm::write)).isEqualTo(markdown);
    }

    @Test
    void plainTextHasBarsAndReadsBackTheSame() throws IOException {
        String text = written(issue, TextForm::write);
        assertThat(text).contains("| 街道 | 泵站\\|闸门 | 台数 |\n| --- | --- | --- |\n", "|  | 西渠 |  |\n");
        assertThat(written(parser.parse(text).issue(), TextForm::write)).isEqualTo(text);
    }

    @Test
    void jsonReadsBackTheSame() throws IOException {
        assertThat(JsonForm.read(JsonForm.toJson(issue))).isEqualTo(issue);
        assertThat(JsonForm.toJson(issue)).contains("\"headerRows\"", "\"caption\"", "\"rows\":2");
    }

    @Test
    void csvSaysAMergedCellInEachRow() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        TableForm.writeCsv(TableList.of(issue), csv);
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("表体,松浦街道,东渠,3\r\n", "表体,松浦街道,西渠,\r\n");
    }

    /** Plain text has no merged cells, and a row without a cell is a blank line in it. */
    @ParameterizedTest
    @EnumSource(
            value = TableRoute.class,
            names = {"TABS", "PIPES", "TAGS"})
    void generatedTablesComeBackFromPlainTextAndMarkdown(TableRoute route) throws IOException {
        int read = 0;
        for (long seed = 0; seed < TABLES; seed++) {
            TableInDocument document = TableInDocument.any(Dice.of(seed));
            if (document.table().texts().stream()
                    .anyMatch(row -> String.join("", row).isEmpty())) {
                continue;
            }
            read++;
            Issue table = parser.parse(document.text(route, Dice.of(~seed))).issue();
            comesBack(table, MarkdownForm::write);
            if (route != TableRoute.TAGS) {
                comesBack(table, TextForm::write);
            }
        }
        assertThat(read).isGreaterThan(TABLES / 2);
    }

    private void comesBack(Issue read, Writing form) throws IOException {
        String written = written(read, form);
        assertThat(Sameness.firstDifference(read, parser.parse(written).issue()))
                .as(written)
                .isEmpty();
    }
}
