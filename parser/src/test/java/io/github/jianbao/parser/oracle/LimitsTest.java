package io.github.jianbao.parser.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Match;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.ParseResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each limit is reached, says so, and loses nothing: the oracle looks at every text. */
class LimitsTest {
    private static final String HEAD = "关于管理的通知\n各单位：\n";

    @Test
    void findingsAreCappedAndTheRestIsCounted() {
        String clauses = numbered(1_500, "2.内容如下，请认真贯彻落实。\n");
        ParseResult result = Oracle.check(HEAD + clauses);
        assertThat(result.findings()).hasSize(1_001);
        Finding last = result.findings().get(1_000);
        assertThat(last.code()).isEqualTo("limit-reached");
        assertThat(last.arguments()).containsExactly("1000", "500");
    }

    @Test
    void aThousandFindingsAreNotCapped() {
        ParseResult result = Oracle.check(HEAD + numbered(1_000, "2.内容如下，请认真贯彻落实。\n"));
        assertThat(result.findings()).hasSize(1_000);
        assertThat(codes(result, FindingCode.LIMIT_REACHED)).isEmpty();
    }

    @Test
    void findingsOfMentionsAreCappedInEachDocument() {
        ParseResult result = Oracle.check(HEAD + numbered(130, "工作到2024年2月30日完成，各地要认真落实。\n"));
        assertThat(codes(result, FindingCode.DATE_IMPOSSIBLE)).hasSize(100);
        List<Finding> limit = codes(result, FindingCode.LIMIT_REACHED);
        assertThat(limit).hasSize(1);
        assertThat(limit.get(0).arguments()).containsExactly("100", "30");
    }

    @Test
    void cellsOfALongTableAreNotFittedAndStayCells() {
        StringBuilder cells = new StringBuilder("名称\n单位\n金额\n时间\n");
        for (int row = 0; row < 1_500; row++) {
            cells.append("北岸渡口").append("改扩维迁".charAt(row % 4)).append("建\n");
            cells.append(row % 7 == 0 ? "" : "市水利局\n");
            cells.append(row % 5 == 0 ? "" : 100 + row + "万元\n");
            cells.append("2031年").append(1 + row % 12).append("月\n");
        }
        ParseResult result = Oracle.check(HEAD + "项目见下表。\n" + cells);
        List<Finding> flat = codes(result, FindingCode.TABLE_FLAT);
        assertThat(flat).hasSize(1);
        assertThat(flat.get(0).arguments()).containsExactly("5489");
    }

    @Test
    void clausesGoSixteenDeep() {
        String markers = "第一编 甲\n第一分编 甲\n第一章 甲\n第一节 甲\n第一条 甲：\n一、甲\n（一）甲\n1.甲\n（1）甲\n1）甲\n①甲\n1.1甲\n";
        StringBuilder deeper = new StringBuilder("1.1");
        for (int k = 0; k < 8; k++) {
            deeper.append(".1");
            markers += deeper + "甲\n";
        }
        ParseResult result = Oracle.check("管理办法\n" + markers);
        List<Clauses.Located> clauses = Clauses.of(result.issue());
        int deepest = clauses.stream().mapToInt(Clauses.Located::depth).max().orElse(0);
        assertThat(deepest).isEqualTo(Oracle.DEEPEST);
        assertThat(clauses).hasSize(20);
        assertThat(codes(result, FindingCode.CLAUSES_TOO_DEEP)).hasSize(1);
    }

    @Test
    void clausesBelowTheLimitAreNoFinding() {
        ParseResult result = Oracle.check("管理办法\n第一章 甲\n第一条 甲：\n（一）甲\n1.甲\n（1）甲\n");
        assertThat(codes(result, FindingCode.CLAUSES_TOO_DEEP)).isEmpty();
    }

    @Test
    void titlesAreComparedOverTheirFirstLettersOnly() {
        String title = "关于" + "推进城乡建设和环境保护".repeat(11) + "的通知";
        String differs = title.substring(0, 122) + "某" + title.substring(123);
        String overTwoLines = differs.substring(0, 70) + "\n" + differs.substring(70);
        String body = "各地要认真贯彻落实，确保取得实效。\n";
        ParseResult result =
                Oracle.check("目录\n" + title + "………1\n管理的说明………2\n" + overTwoLines + "\n" + body + "管理的说明\n" + body);
        Match match = result.issue().contents().entries().get(0).match();
        assertThat(match).isEqualTo(new Match(Match.How.SIMILAR, 1));
        assertThat(codes(result, FindingCode.TITLE_DIFFERS)).hasSize(1);
    }

    @Test
    void comparisonsEndAndEntriesStayUnmatched() {
        ParseResult few = Oracle.check(listed(20, 60));
        assertThat(codes(few, FindingCode.ENTRY_WITHOUT_ARTICLE)).hasSize(19);
        ParseResult many = Oracle.check(listed(20, 4_100));
        assertThat(codes(many, FindingCode.ENTRY_WITHOUT_ARTICLE)).hasSize(20);
    }

    /** Contents whose last entry but one is nearly a title of the body, and many lines that may be titles before that. */
    private static String listed(int entries, int lines) {
        String body = "各地要认真贯彻落实，确保取得实效。\n";
        StringBuilder text = new StringBuilder("目录\n");
        for (int k = 1; k <= entries; k++) {
            text.append("关于第").append(k).append("号事项和有关工作的通知………").append(k).append('\n');
        }
        text.append("管理的说明………").append(entries + 1).append('\n');
        text.append("滨江市各地各部门各处室\n".concat(body).repeat(lines));
        text.append("关于第").append(entries).append("号事项和有关工作的办法\n").append(body);
        return text.append("管理的说明\n").append(body).toString();
    }

    @Test
    void aTitleInMarksIsNoLongerThanFiveHundredCharacters() {
        assertThat(titles("按照《" + "甲".repeat(499) + "》执行。")).hasSize(1);
        ParseResult result = Oracle.check(HEAD + "按照《" + "甲".repeat(501) + "》执行。\n");
        assertThat(codes(result, FindingCode.TITLE_MARK_TOO_LONG)).hasSize(1);
    }

    @Test
    void titlesInMarksStandEightInsideOneAnother() {
        assertThat(titles("按照" + "《甲".repeat(8) + "》".repeat(8) + "执行。")).hasSize(8);
        ParseResult result = Oracle.check(HEAD + "按照" + "《甲".repeat(9) + "》".repeat(9) + "执行。\n");
        assertThat(codes(result, FindingCode.TITLE_MARK_UNCLOSED)).hasSize(1);
    }

    @Test
    void aDocumentRemembersTwoHundredAndFiftySixShortNames() {
        ParseResult enough = Oracle.check(HEAD + shortNames(256) + "按照《名256》执行。\n");
        assertThat(codes(enough, FindingCode.NAMES_LEFT_OUT)).isEmpty();
        assertThat(standsFor(enough, "名256")).isEqualTo("甲256");
        ParseResult more = Oracle.check(HEAD + shortNames(258) + "按照《名256》《名257》执行。\n");
        List<Finding> limit = codes(more, FindingCode.NAMES_LEFT_OUT);
        assertThat(limit).hasSize(1);
        assertThat(limit.get(0).arguments()).containsExactly("256");
        assertThat(more.source().substring(limit.get(0).span())).contains("名257");
        assertThat(standsFor(more, "名256")).isEqualTo("甲256");
        assertThat(standsFor(more, "名257")).isNull();
    }

    @Test
    void aShortNameMayBeDefinedAnewWhereNoOtherWouldFit() {
        String again = "市局的乙（以下简称《名1》）。\n按照《名1》执行。\n";
        ParseResult result = Oracle.check(HEAD + shortNames(256) + again);
        assertThat(codes(result, FindingCode.NAMES_LEFT_OUT)).isEmpty();
    }

    @Test
    void aDocumentRemembersTwoHundredAndFiftySixTitles() {
        ParseResult enough = Oracle.check(HEAD + "执行《甲办法》。\n" + titled(255) + "按照《办法》执行。\n");
        assertThat(codes(enough, FindingCode.NAMES_LEFT_OUT)).isEmpty();
        assertThat(standsFor(enough, "办法")).isEqualTo("甲办法");
        ParseResult more = Oracle.check(HEAD + "执行《甲办法》。\n" + titled(256) + "按照《办法》执行。\n");
        assertThat(codes(more, FindingCode.NAMES_LEFT_OUT)).hasSize(1);
        assertThat(standsFor(more, "办法")).as("another one may be left out").isNull();
    }

    @Test
    void aDocumentHasTwoHundredRelations() {
        ParseResult enough = Oracle.check(HEAD + repealed(200));
        assertThat(enough.issue().articles().get(0).relations()).hasSize(200);
        assertThat(codes(enough, FindingCode.RELATIONS_LEFT_OUT)).isEmpty();
        ParseResult more = Oracle.check(HEAD + repealed(201));
        assertThat(more.issue().articles().get(0).relations()).hasSize(200);
        List<Finding> limit = codes(more, FindingCode.RELATIONS_LEFT_OUT);
        assertThat(limit).hasSize(1);
        assertThat(limit.get(0).arguments()).containsExactly("200");
        assertThat(more.source().substring(limit.get(0).span())).contains("规定201");
    }

    private static String shortNames(int count) {
        return lines(count, "按照《甲%1$d》（以下简称《名%1$d》）执行。\n");
    }

    private static String titled(int count) {
        return lines(count, "执行《第%d号规定》。\n");
    }

    private static String repealed(int count) {
        return lines(count, "《规定%d》同时废止。\n");
    }

    private static String lines(int count, String line) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(k -> String.format(Locale.ROOT, line, k))
                .collect(Collectors.joining());
    }

    /** What the last mention of a title in marks stands for. */
    private static @Nullable String standsFor(ParseResult result, String title) {
        String found = null;
        for (Text text : Tree.of(result.issue()).all(Text.class)) {
            for (Mention mention : text.mentions()) {
                if (mention instanceof DocumentReference reference
                        && reference.title().equals(title)) {
                    found = reference.resolved();
                }
            }
        }
        return found;
    }

    private static List<Mention> titles(String sentence) {
        ParseResult result = Oracle.check(HEAD + sentence + "\n");
        assertThat(result.findings()).isEmpty();
        return Tree.of(result.issue()).all(Text.class).stream()
                .flatMap(text -> text.mentions().stream())
                .filter(DocumentReference.class::isInstance)
                .toList();
    }

    private static String numbered(int times, String line) {
        return line.repeat(times);
    }

    private static List<Finding> codes(ParseResult result, FindingCode code) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(code.id()))
                .toList();
    }
}
