package io.github.jianbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.ClauseAddress;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.LocatedMention;
import io.github.jianbao.model.Locations;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.Provisions;
import io.github.jianbao.model.StableIds;
import io.github.jianbao.model.amend.Consolidation;
import io.github.jianbao.model.amend.Decision;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.duties.DutyTable;
import io.github.jianbao.model.quote.Quotes;
import io.github.jianbao.model.report.Leaves;
import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.parser.amend.AmendmentReader;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets, addresses, ids and texts that belong to another issue, or to none: nothing is found, or the reason is said. */
class ForeignTest {
    private static final BulletinParser PARSER = BulletinParser.create();
    private static final ParseResult LONG = PARSER.parse("""
            滨江市人民政府关于修改《滨江市渡口管理办法》的决定
            滨江市人民政府决定对《滨江市渡口管理办法》作如下修改：
            一、将第二条修改为：“第二条　渡工应当持证上岗，并穿着救生衣。”
            二、加强检查
            渡工不得酒后驾船。由市交通局负责，2026年6月底前完成。
            本决定自2026年1月1日起施行。
            """);
    private static final ParseResult SHORT = PARSER.parse("滨江市办法\n第一条　为了登记。\n第二条　依照第一条。\n");

    @Test
    void idsAndNamesOfAnotherIssueFindNothing() {
        Issue issue = LONG.issue();
        assertThat(issue.article("a9")).isEmpty();
        assertThat(issue.article(null)).isEmpty();
        assertThat(issue.document("a1.9")).isEmpty();
        assertThat(issue.document(null)).isEmpty();
        assertThat(issue.section("工作动态")).isEmpty();
        assertThat(issue.section(null)).isEmpty();
        assertThat(FindingCode.of("no-such-code")).isEmpty();
        assertThat(Quotes.find(issue, "这里没有这样一句话可以引用")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "a1",
                "a1#",
                "a1#//",
                "#一",
                "a9#一",
                "a1#九",
                "a1#一/（九）",
                "a1#一~9",
                "rubbish",
                "一",
                "\ud800"
            })
    void addressesThatDoNotExistFindNothing(String address) {
        assertThat(LONG.issue().clause(address)).isEmpty();
        assertThat(Clauses.find(LONG.issue(), address)).isEmpty();
    }

    @Test
    void addressesOfAnotherIssueFindNothing() {
        assertThat(Clauses.find(LONG.issue(), new ClauseAddress("a9", List.of("一"))))
                .isEmpty();
        assertThat(Clauses.find(LONG.issue(), new ClauseAddress("a1", List.of())))
                .isEmpty();
        assertThat(LONG.issue().clause(null)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseAddress.parse("rubbish"))
                .withMessageContaining("rubbish");
    }

    @Test
    void provisionsThatDoNotExistFindNothing() {
        Article law = SHORT.issue().articles().get(0);
        assertThat(Provisions.find(law, "第九十九条")).isEmpty();
        assertThat(Provisions.find(law, "第二条第九款")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provisions.find(law, "rubbish"))
                .withMessageContaining("rubbish");
        ProvisionReference elsewhere =
                SHORT.issue().mentions(ProvisionReference.class).get(0);
        assertThat(Provisions.resolve(LONG.issue(), elsewhere)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 100_000, Integer.MAX_VALUE})
    void offsetsOfNoTextFindNothing(int offset) {
        assertThat(LONG.issue().at(offset)).isEmpty();
        assertThat(Locations.of(LONG.issue()).at(offset)).isEmpty();
        assertThat(LONG.issue().located(DateMention.class).get(0).text().toReading(offset))
                .isEmpty();
    }

    @Test
    void findingsOfAnotherTextHaveNoPlace() {
        Finding finding = FindingCode.LINE_UNREAD.at(Span.of(100_000, 100_000));
        assertThat(LONG.at(finding)).isEmpty();
        assertAnotherText(() -> LONG.position(finding));
        assertAnotherText(() -> SHORT.source().position(100_000));
        assertAnotherText(() -> SHORT.source().substring(finding.span()));
    }

    @Test
    void anotherTextIsSaidToBeOne() {
        Issue issue = LONG.issue();
        LocatedMention<DateMention> date = issue.located(DateMention.class).get(1);
        assertAnotherText(() -> date.position(SHORT.source()));
        assertAnotherText(() -> date.text().position(date.mention().start(), SHORT.source()));
        assertAnotherText(() -> Leaves.of(issue, SHORT.source()));
        assertAnotherText(() -> LineReport.of(issue, SHORT.source()));
        assertAnotherText(() -> TaskTable.of(issue, SHORT.source()));
        assertAnotherText(() -> DutyTable.of(issue, SHORT.source()));
        assertAnotherText(() -> AmendmentReader.create().read(issue.articles().get(0), SHORT.source()));
        List<Chunk> chunks = Chunker.ofCharacters(20).chunks(issue);
        assertAnotherText(() -> chunks.get(chunks.size() - 1).position(SHORT.source()));
    }

    @Test
    void articlesOfAnotherIssueAreRefused() {
        Article other = SHORT.issue().articles().get(0).toBuilder().id("a9").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LONG.issue().withArticle(other))
                .withMessageContaining("a9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Issue.of(other, other))
                .withMessageContaining("a9");
    }

    @Test
    void clausesOfAnotherIssueAreRefused() {
        Clauses.Located clause = Clauses.of(SHORT.issue()).get(0);
        assertThat(StableIds.of(SHORT.issue()).of(clause)).isEqualTo(clause.stableId());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StableIds.of(LONG.issue()).of(clause))
                .withMessage("a1#第一条 is a clause of another issue");
    }

    @Test
    void amendmentsOfAnotherLawChangeNothing() {
        Decision decision = AmendmentReader.create().read(LONG);
        Consolidation after = Consolidation.apply(SHORT.issue().articles().get(0), decision);
        assertThat(after.findings()).extracting(Finding::code).contains(FindingCode.AMENDMENTS_FOR_ANOTHER.id());
    }

    private static void assertAnotherText(ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessageStartingWith("read from another text: offset ");
    }
}
