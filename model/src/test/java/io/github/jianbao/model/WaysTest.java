package io.github.jianbao.model;

import static io.github.jianbao.model.Build.article;
import static io.github.jianbao.model.Build.clause;
import static io.github.jianbao.model.Build.issue;
import static io.github.jianbao.model.Build.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways from a clause to those around it, from an offset to what stands there, from an address to its clause. */
class WaysTest {
    private static final int ANY = 40;

    private static final Clause ITEM = clause(NumberStyle.HAN_BRACKETED, "（一）", "", paragraph("丙；"));
    private static final Clause NEXT_ITEM = clause(NumberStyle.HAN_BRACKETED, "（二）", "", paragraph("丁。"));
    private static final Clause FIRST = clause(NumberStyle.ARTICLE, "第一条", "", paragraph("甲："), ITEM, NEXT_ITEM);
    private static final Clause SECOND = clause(NumberStyle.ARTICLE, "第二条", "", paragraph("乙。"));
    private static final Clause CHAPTER = clause(NumberStyle.CHAPTER, "第一章", "总则", FIRST, SECOND);
    private static final Clause LAST = clause(NumberStyle.CHAPTER, "第二章", "附则", named(3));
    private static final Issue LAW = issue(article("a1", "条例", CHAPTER, LAST));

    private static Clause named(int ordinal) {
        Marker marker = new Marker(Span.of(0, 0), NumberStyle.ARTICLE, ordinal, 0, "第三条");
        return new Clause(marker, null, List.of(paragraph("戊。")));
    }

    @Test
    void aClauseKnowsThoseAroundIt() {
        Clauses.Located item = Clauses.find(LAW, "a1#第一章/第一条/（二）").orElseThrow();
        assertThat(item.pathText()).isEqualTo("第一章总则 > 第一条 > （二）");
        assertThat(item.path())
                .extracting(each -> each.address().toString())
                .containsExactly("a1#第一章", "a1#第一章/第一条", "a1#第一章/第一条/（二）");
        assertThat(item.parent().orElseThrow().clause()).isSameAs(FIRST);
        assertThat(item.previous().orElseThrow().clause()).isSameAs(ITEM);
        assertThat(item.next()).isEmpty();
        assertThat(item.children()).isEmpty();
        assertThat(item.parent().orElseThrow().next().orElseThrow().clause()).isSameAs(SECOND);
        assertThat(item.article()).contains(LAW.articles().get(0));
        assertThat(item.section()).contains(LAW.sections().get(0));
        assertThat(item).hasToString("Located[a1#第一章/第一条/（二）, （二）]");
    }

    @Test
    void whatIsAskedForAloneKnowsNoMore() {
        Article law = LAW.articles().get(0);
        Clauses.Located first = Clauses.of(law).get(0);
        assertThat(first.section()).isEmpty();
        assertThat(first.article()).containsSame(law);
        assertThat(first.previous()).isEmpty();
        assertThat(first.next().orElseThrow().clause()).isSameAs(LAST);
        assertThat(first)
                .isEqualTo(Clauses.of(LAW).get(0))
                .hasSameHashCodeAs(Clauses.of(LAW).get(0));
        Clauses.forEach(law, located -> assertThat(located.path()).hasSize(located.depth()));
    }

    @Test
    void anyIssueIsWalkedBothWays() {
        for (long seed = 0; seed < ANY; seed++) {
            Issue issue = AnyIssue.of(seed);
            List<Clauses.Located> all = Clauses.of(issue);
            Set<String> ids = new HashSet<>();
            for (Clauses.Located located : all) {
                assertThat(ids.add(located.stableId()))
                        .as("a stable id is there once")
                        .isTrue();
                assertThat(StableIds.of(issue).of(located)).isEqualTo(located.stableId());
                located.next().ifPresent(next -> assertThat(next.previous()).contains(located));
                located.children().forEach(child -> assertThat(child.parent()).contains(located));
                assertThat(located.depth()).isEqualTo(located.path().size());
            }
            List<Clauses.Located> again = new ArrayList<>();
            issue.articles().forEach(article -> Clauses.forEach(article, again::add));
            assertThat(again)
                    .extracting(Clauses.Located::address)
                    .isEqualTo(all.stream().map(Clauses.Located::address).toList());
        }
    }

    @Test
    void documentsOfOneTitleHaveIdsOfTheirOwn() {
        Clause item = clause(NumberStyle.HAN, "一、", "登记");
        Issue issue = issue(article("a1", "简讯", item), article("a2", "简讯", item), article("a3", "动态", item));
        List<String> ids =
                Clauses.of(issue).stream().map(Clauses.Located::stableId).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Clauses.of(issue.articles().get(0)).get(0).stableId())
                .as("the first keeps the id that it has alone")
                .isEqualTo(ids.get(0));
    }

    @Test
    void stableIdsOfAnotherIssueAreRefused() {
        Clause item = clause(NumberStyle.HAN, "一、", "登记");
        StableIds ids = StableIds.of(issue(article("a1", "简讯", item)));
        Clauses.Located equal = Clauses.of(article("a1", "简讯", item)).get(0);
        assertThat(ids.of(equal)).isEqualTo(equal.stableId());
        Clauses.Located foreign = Clauses.of(article("a1", "动态", item)).get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ids.of(foreign))
                .withMessage("a1#一 is a clause of another issue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1#第二條", "a1#第二条", "a1#第2條", "a1#2"})
    void anAddressIsUnderstoodInSimplifiedCharactersToo(String written) {
        Clause article = clause(NumberStyle.ARTICLE, "第二條", "", paragraph("乙。"));
        assertThat(Clauses.find(issue(article("a1", "條例", article)), written))
                .map(Clauses.Located::clause)
                .contains(article);
    }

    @ParameterizedTest
    @CsvSource({
        "a1#第一章/第一条/（二）, a1#第一章/第一条/（二）",
        "a1#第三条, a1#第二章/第三条",
        "a1#第3条, a1#第二章/第三条",
        "a1#3, a1#第二章/第三条",
        "a1#第一条/(二), a1#第一章/第一条/（二）",
        "a1#第一条/二, a1#第一章/第一条/（二）",
        "a1#第一条/（二）、, a1#第一章/第一条/（二）",
        "a1/第一章/第一条/（二）, a1#第一章/第一条/（二）",
        "' a1 # 第一章 / 第二条 ', a1#第一章/第二条"
    })
    void anAddressIsUnderstoodWhereOneClauseIsMeant(String written, String meant) {
        assertThat(Clauses.find(LAW, written))
                .get()
                .returns(meant, located -> located.address().toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "a1",
                "#",
                "a1#",
                "#第一条",
                "a2#第一条",
                "a1#第四条",
                "a1#第一条之一",
                "a1#第三章",
                "a1#第一条//（二）",
                "a1#第三节",
                "a1#一二",
                "a1#（二）"
            })
    void whatIsNoAddressFindsNothing(String address) {
        assertThat(LAW.clause(address)).isEmpty();
    }

    @Test
    void whatCanMeanTwoFindsNothing() {
        Clause one = clause(NumberStyle.HAN, "一、", "", paragraph("甲"));
        Clause bracketed = clause(NumberStyle.HAN_BRACKETED, "（一）", "", paragraph("乙"));
        Issue issue = issue(article("a1", "通知", one, bracketed));
        assertThat(issue.clause("a1#1")).isEmpty();
        assertThat(issue.clause("a1#一")).containsSame(one);
        assertThat(issue.clause("a1#(一)")).containsSame(bracketed);
    }

    @ParameterizedTest
    @CsvSource({
        "a1, no clause in the address",
        "a1#, no clause in the address",
        "#一, no document in the address",
        "a1#一//二, an empty mark in the address"
    })
    void aRefusedAddressSaysWhy(String address, String reason) {
        assertThatThrownBy(() -> ClauseAddress.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void addressesAreReadAndWritten() {
        assertThatThrownBy(() -> ClauseAddress.parse(null)).isInstanceOf(IllegalArgumentException.class);
        ClauseAddress address = ClauseAddress.parse("a5.1#二、/(四)");
        assertThat(address).hasToString("a5.1#二/（四）").isEqualTo(ClauseAddress.parse(address.toString()));
        assertThat(address.parent()).get().hasToString("a5.1#二");
        assertThat(address.parent().flatMap(ClauseAddress::parent)).isEmpty();
    }

    @Test
    void documentsAreFoundById() {
        for (long seed = 0; seed < ANY; seed++) {
            Issue issue = AnyIssue.of(seed);
            for (Document document : issue.documents()) {
                assertThat(issue.document(document.id())).isPresent();
                assertThat(document.titleText())
                        .isEqualTo(Optional.ofNullable(document.title())
                                .map(Text::value)
                                .orElse(""));
            }
            assertThat(issue.documents()).containsAll(issue.articles());
        }
        assertThat(LAW.document("a1")).containsSame(LAW.articles().get(0));
        assertThat(LAW.document("a1.1")).isEmpty();
        assertThat(LAW.document(null)).isEmpty();
    }

    @Test
    void aVisitorChoosesItsWay() {
        List<String> seen = new ArrayList<>();
        BlockVisitor visitor = new BlockVisitor() {
            @Override
            public Next enter(Block block, int depth) {
                seen.add(depth + block.getClass().getSimpleName());
                return block == FIRST ? Next.PAST : block == LAST ? Next.STOP : Next.INSIDE;
            }

            @Override
            public void leave(Block block, int depth) {
                seen.add("-" + depth);
            }
        };
        assertThat(Blocks.walk(List.of(CHAPTER, LAST), visitor)).isFalse();
        assertThat(seen)
                .containsExactly("1Clause", "2Clause", "-2", "2Clause", "3Paragraph", "-3", "-2", "-1", "1Clause");
        assertThat(Blocks.walk(List.of(CHAPTER), new BlockVisitor() {})).isTrue();
    }

    @Test
    void aBodyIsPlainText() {
        assertThat(CHAPTER.text()).isEqualTo("第一章　总则\n第一条　甲：\n（一）丙；\n（二）丁。\n第二条　乙。");
        assertThat(Blocks.textWithoutNumbers(List.of(CHAPTER))).isEqualTo("总则\n甲：\n丙；\n丁。\n乙。");
        Text head = Build.text("工业");
        Speech speech = new Speech(
                new Speaker(Build.text("问："), "问", null),
                SpeechRole.QUESTION,
                List.of(paragraph("为何？"), paragraph("何时？")));
        assertThat(Blocks.text(List.of(new Heading(Build.text("关键词："), head), speech)))
                .isEqualTo("关键词：\n工业\n问：为何？\n何时？");
        assertThat(new Unread(head).plainText()).isEqualTo("工业");
        assertThat(LAW.articles().get(0).text()).startsWith("条例\n第一章　总则\n").endsWith("第三条　戊。");
        assertThat(Blocks.text(List.of())).isEmpty();
    }
}
