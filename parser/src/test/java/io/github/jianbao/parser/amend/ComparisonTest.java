package io.github.jianbao.parser.amend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.amend.Comparison;
import io.github.jianbao.model.amend.ComparisonForm;
import io.github.jianbao.model.amend.Provision;
import io.github.jianbao.model.amend.Row;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two versions beside each other. */
class ComparisonTest {

    private static final BulletinParser PARSER = BulletinParser.create();
    private static final String HEAD = "云溪省渔港条例\n\n";
    private static final String ONE = "渔港的规划由省人民政府制定，报国务院备案。";
    private static final String TWO = "经营渔港的单位应当依法登记，领取经营许可证。";
    private static final String THREE = "主管部门应当每年对渔港的安全设施进行一次检查。";
    private static final String FOUR = "船舶进出渔港应当向渔港管理机构报告，服从调度。";

    private static ParseResult law(String... articles) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String article : articles) {
            text.append(article).append("\n\n");
        }
        return PARSER.parse(text);
    }

    private static Comparison compare(ParseResult before, ParseResult after) {
        return Comparison.of(
                before.issue().articles().get(0), after.issue().articles().get(0));
    }

    private static List<String> dump(Comparison comparison) {
        return comparison.changes().stream()
                .map(row -> marks(row.before()) + ">" + marks(row.after()) + " " + row.changes())
                .toList();
    }

    private static String marks(List<Provision> provisions) {
        return provisions.stream().map(Provision::mark).collect(Collectors.joining("+"));
    }

    @Test
    void aNewArticleRenumbersThoseBehindIt() {
        Comparison comparison = compare(
                law("第一条　" + ONE, "第二条　" + TWO, "第三条　" + THREE),
                law("第一条　" + ONE, "第二条　" + FOUR, "第三条　" + TWO, "第四条　" + THREE));
        assertThat(dump(comparison)).containsExactly(">第二条 [INSERTED]", "第二条>第三条 [RENUMBERED]", "第三条>第四条 [RENUMBERED]");
    }

    @Test
    void anArticleThatStandsElsewhereMoved() {
        Comparison comparison = compare(
                law("第一条　" + ONE, "第二条　" + TWO, "第三条　" + THREE, "第四条　" + FOUR),
                law("第一条　" + FOUR, "第二条　" + ONE, "第三条　" + TWO, "第四条　" + THREE));
        assertThat(dump(comparison))
                .containsExactly(
                        "第四条>第一条 [RENUMBERED, MOVED]",
                        "第一条>第二条 [RENUMBERED]",
                        "第二条>第三条 [RENUMBERED]",
                        "第三条>第四条 [RENUMBERED]");
    }

    @Test
    void anArticleWithAnotherTextIsChangedAndNotGone() {
        Comparison comparison = compare(law("第一条　" + ONE, "第二条　" + TWO), law("第一条　" + ONE, "第二条　" + FOUR));
        assertThat(dump(comparison)).containsExactly("第二条>第二条 [CHANGED]");
    }

    @Test
    void anArticleBecomesTwoAndTwoBecomeOne() {
        ParseResult one = law("第一条　" + ONE, "第二条　" + TWO + "\n\n" + THREE, "第三条　" + FOUR);
        ParseResult two = law("第一条　" + ONE, "第二条　" + TWO, "第三条　" + THREE, "第四条　" + FOUR);
        assertThat(dump(compare(one, two))).containsExactly("第二条>第二条+第三条 [SPLIT]", "第三条>第四条 [RENUMBERED]");
        assertThat(dump(compare(two, one))).containsExactly("第二条+第三条>第二条 [MERGED]", "第四条>第三条 [RENUMBERED]");
    }

    @Test
    void titleAndPreambleAndChaptersAreCompared() {
        ParseResult before = PARSER.parse("云溪省渔港条例\n\n为了管理渔港，制定本条例。\n\n第一章　总则\n\n第一条　" + ONE + "\n");
        ParseResult after = PARSER.parse("云溪省渔港管理条例\n\n为了加强渔港管理，制定本条例。\n\n第一章　一般规定\n\n第一条　" + ONE + "\n");
        Comparison comparison = compare(before, after);
        assertThat(comparison.changes())
                .extracting(row -> row.after().get(0).kind())
                .containsExactly(Provision.Kind.TITLE, Provision.Kind.PARAGRAPH, Provision.Kind.HEADING);
        assertThat(comparison.before()).isEqualTo("云溪省渔港条例");
    }

    @Test
    void clausesOfATextWithoutArticlesAreComparedOneByOne() {
        ParseResult before = PARSER.parse(
                "关于渔港的意见\n\n一、总体要求\n\n（一）指导思想。" + ONE + "\n\n（二）目标。" + TWO + "\n\n二、措施\n\n" + THREE + "\n");
        ParseResult after = PARSER.parse(
                "关于渔港的意见\n\n一、总体要求\n\n（一）指导思想。" + ONE + "\n\n（二）目标。" + FOUR + "\n\n二、措施\n\n" + THREE + "\n");
        Comparison comparison = compare(before, after);
        assertThat(comparison.changes()).hasSize(1);
        assertThat(comparison.changes().get(0).after().get(0).address()).hasToString("a1#一/（二）");
    }

    @Test
    void changesInALineStandInItsText() {
        Comparison comparison = compare(law("第一条　" + ONE), law("第一条　" + ONE.replace("国务院", "全国渔业委员会")));
        Row.Pair pair = comparison.changes().get(0).lines().get(0);
        Span span = pair.changes().get(0).after();
        Provision.Line line = Objects.requireNonNull(pair.after());
        assertThat(line.text().value().substring(span.start(), span.end())).isEqualTo("全国渔业委员会");
    }

    @Test
    void theTableIsWrittenAsAPage() throws IOException {
        Comparison comparison = compare(
                law("第一章　总则", "第一条　" + ONE, "第二条　A<B&C：" + TWO),
                law("第一章　总则", "第一条　" + ONE, "第二条　A<B&C：" + TWO.replace("单位", "人"), "第三条　" + THREE));
        StringBuilder changed = new StringBuilder();
        ComparisonForm.writeHtml(comparison, false, changed);
        assertThat(changed.toString())
                .contains("《云溪省渔港条例》修订对照表", "第一章　总则", "<del>单位</del>", "<ins>人</ins>", "A&lt;B&amp;C：", "（新增）")
                .contains("size: A4 landscape", "default-src 'none'")
                .doesNotContain("第一条", "<script", "A<B");
        StringBuilder all = new StringBuilder();
        ComparisonForm.writeHtml(comparison, true, all);
        assertThat(all.toString())
                .contains("第一条", "<td colspan=\"2\">云溪省渔港条例</td>")
                .as("the table is closed on each printed page")
                .contains("<tfoot>", "display: table-footer-group");
    }

    @Test
    void theTableIsWrittenAsCsvAndJson() throws IOException {
        Comparison comparison =
                compare(law("第一条　" + ONE, "第二条　" + TWO), law("第一条　" + ONE, "第二条　" + FOUR + "\n\n" + TWO));
        StringBuilder csv = new StringBuilder();
        ComparisonForm.writeCsv(comparison, false, csv);
        assertThat(csv.toString().split("\r\n"))
                .containsExactly(
                        "\uFEFF原条款,修改前,现条款,修改后,变化", "第二条,第二条　" + TWO + ",第二条,\"第二条　" + FOUR + "\n" + TWO + "\",修改");
        StringBuilder json = new StringBuilder();
        ComparisonForm.writeJson(comparison, false, json);
        JsonNode row = new JsonMapper().readTree(json.toString()).path("rows").path(0);
        assertThat(row.path("changes").path(0).asString()).isEqualTo("CHANGED");
        assertThat(row.path("after").path(0).path("address").asString()).isEqualTo("a1#第二条");
        assertThat(row.path("lines").size()).isEqualTo(2);
    }

    @Test
    void versionsThatSayTheSameGiveAnEmptyTable() throws IOException {
        Comparison comparison = compare(law("第一条　" + ONE), law("第一条　" + ONE));
        assertThat(comparison.changes()).isEmpty();
        StringBuilder html = new StringBuilder();
        ComparisonForm.writeHtml(comparison, false, html);
        assertThat(html.toString()).contains("没有差异");
    }
}
