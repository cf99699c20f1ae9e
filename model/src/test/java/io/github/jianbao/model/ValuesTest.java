package io.github.jianbao.model;

import static io.github.jianbao.model.Build.article;
import static io.github.jianbao.model.Build.clause;
import static io.github.jianbao.model.Build.issue;
import static io.github.jianbao.model.Build.paragraph;
import static io.github.jianbao.model.Build.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Severity;
import io.github.jianbao.core.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the records can be asked. */
class ValuesTest {
    private static final Text JOINED = new Text(
            "甲乙 丙丁", List.of(new Segment(3, 5, Join.FIRST, false), new Segment(10, 12, Join.TITLE_LINE, true)));

    @Test
    void aTextMapsToItsSourceAndBack() {
        assertThat(JOINED.span()).isEqualTo(Span.of(3, 12));
        int[] there = {3, 4, 10, 10, 11, 12};
        for (int at = 0; at < there.length; at++) {
            assertThat(JOINED.toSource(at)).as("offset %d", at).isEqualTo(there[at]);
        }
        assertThat(JOINED.toReading(4)).hasValue(1);
        assertThat(JOINED.toReading(10)).hasValue(3);
        assertThat(JOINED.toReading(2)).isEmpty();
        assertThat(JOINED.toReading(5)).isEmpty();
        assertThat(JOINED.toReading(12)).isEmpty();
        assertThat(JOINED.sourceSpans(1, 4)).containsExactly(Span.of(4, 5), Span.of(10, 11));
        assertThat(JOINED.sourceSpans(2, 3)).isEmpty();
        assertThat(JOINED.sourceSpans(0, 2)).containsExactly(Span.of(3, 5));
        assertThat(text("甲").span()).isEqualTo(Span.of(0, 0));
    }

    @Test
    void offsetsOutsideATextAreMisuse() {
        assertThatThrownBy(() -> JOINED.toSource(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> JOINED.toSource(6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Segment(2, 1, Join.FIRST, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Segment(-1, 1, Join.FIRST, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Segment(0, 0, Join.FIRST, false).length()).isZero();
    }

    @Test
    void aMarkerStandsInItsSpan() {
        Marker marker = new Marker(Span.of(3, 5), NumberStyle.HAN, 2, 0, "二、");
        assertThat(marker).isEqualTo(new Marker(3, 5, NumberStyle.HAN, 2, 0, "二、"));
        assertThat(marker.span()).isEqualTo(Span.of(3, 5));
        assertThatThrownBy(() -> new Marker(5, 3, NumberStyle.HAN, 2, 0, "二、"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressLeadsToItsClause() {
        Clause second = clause(NumberStyle.HAN_BRACKETED, "(二)", "乙");
        Clause again = clause(NumberStyle.HAN_BRACKETED, "（二）", "丙");
        Speech speech = new Speech(
                new Speaker(text("问："), "问", null),
                SpeechRole.QUESTION,
                List.of(clause(NumberStyle.ARABIC_DOT, "1. ", "丁")));
        Clause first = clause(NumberStyle.HAN, "一、", "甲。", second, again, speech);
        Clause inside = clause(NumberStyle.HAN, "二、", "戊");
        Article holder = article("a1", "标题", first);
        Attachment attachment = new Attachment(
                "a1.1",
                text("附件"),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(first, inside),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
        Issue issue = issue(with(holder, attachment));
        assertThat(Clauses.of(issue))
                .extracting(located -> located.address() + " " + located.depth())
                .containsExactly(
                        "a1#一 1",
                        "a1#一/（二） 2",
                        "a1#一/（二）~2 2",
                        "a1#一/1 2",
                        "a1.1#一 1",
                        "a1.1#一/（二） 2",
                        "a1.1#一/（二）~2 2",
                        "a1.1#一/1 2",
                        "a1.1#二 1");
        assertThat(issue.clause("a1#一/（二）~2")).containsSame(again);
        assertThat(issue.clause("a1.1#二")).containsSame(inside);
        assertThat(Clauses.find(issue, "a1#二"))
                .as("in the one attachment that has it")
                .get()
                .returns("a1.1#二", located -> located.address().toString());
        assertThat(issue.clause("a1#三")).isEmpty();
        assertThat(issue.clause("a2#一")).isEmpty();
        assertThat(issue.clause("一")).isEmpty();
        assertThat(first.headingText()).isEqualTo("甲");
        assertThat(clause(NumberStyle.HAN, "一、", "").headingText()).isEmpty();
        assertThat(clause(NumberStyle.HAN, "一、", "如下：").headingText()).isEqualTo("如下");
    }

    @Test
    void stableIdsFollowTitleAndMarks() {
        Clause clause = clause(NumberStyle.HAN, "一、", "甲");
        String id = Clauses.of(article("a1", "标题", clause)).get(0).stableId();
        assertThat(id).matches("[0-9a-f]{16}");
        assertThat(Clauses.of(article("a7", "标题", clause)).get(0).stableId())
                .as("the place in the issue does not matter")
                .isEqualTo(id);
        assertThat(Clauses.of(article("a1", "别的", clause)).get(0).stableId()).isNotEqualTo(id);
        Clause other = clause(NumberStyle.HAN, "二、", "甲");
        assertThat(Clauses.of(article("a1", "标题", other)).get(0).stableId()).isNotEqualTo(id);
    }

    @Test
    void speakersAreTheSameByNameOrByOutlet() {
        Article interview = article(
                "a1",
                "访谈",
                turn("记者", "滨江日报"),
                turn("周宁", null),
                turn("记者", "云溪电台"),
                turn("周宁", "教育局局长"),
                turn("记者", "滨江日报"));
        assertThat(Speakers.of(interview))
                .extracting(person -> person.name() + " " + person.office() + " " + person.outlet() + " "
                        + person.turns().size())
                .containsExactly("记者 null 滨江日报 2", "周宁 教育局局长 null 2", "记者 null 云溪电台 1");
        assertThat(Speakers.of(article("a2", "无人", paragraph("甲")))).isEmpty();
    }

    @Test
    void anIssueIsAskedByName() {
        Issue issue = issue(article("a1", "标题"));
        assertThat(issue.section("政策文件")).isPresent();
        assertThat(issue.section("别的")).isEmpty();
        assertThat(issue.article("a1")).isPresent();
        assertThat(issue.article("a2")).isEmpty();
        assertThat(issue.schemaVersion()).isEqualTo("1.1");
    }

    @Test
    void everyTextOfADocumentIsFound() {
        for (long seed = 0; seed < 40; seed++) {
            Issue issue = AnyIssue.of(seed);
            for (Article article : issue.articles()) {
                List<Text> texts = Blocks.texts(article);
                assertThat(texts).containsAll(Blocks.texts(article.body()));
                assertThat(texts).containsAll(article.addressees()).containsAll(article.authors());
                article.attachments().forEach(inside -> assertThat(texts).containsAll(Blocks.texts(inside)));
                article.signatures().forEach(signed -> assertThat(texts).containsAll(signed.lines()));
                article.notes().forEach(note -> assertThat(texts).contains(note.text()));
                article.dates().forEach(date -> assertThat(texts).contains(date.text()));
            }
        }
    }

    @Test
    void findingsSpeakTwoLanguages() {
        Finding skipped = FindingCode.CLAUSE_SKIPPED.at(Span.of(0, 1), "一、", "三、");
        assertThat(FindingCode.message(skipped, Locale.FRENCH)).isEqualTo("三、 follows 一、");
        assertThat(FindingCode.message(skipped, Locale.TAIWAN)).isEqualTo("序号 一、 之后为 三、，有缺");
        Finding later = new Finding("of-a-later-version", Severity.INFO, Span.of(0, 0), List.of("甲", "乙"));
        assertThat(FindingCode.message(later, Locale.ENGLISH)).isEqualTo("of-a-later-version 甲, 乙");
        assertThat(FindingCode.of("of-a-later-version")).isEmpty();
        for (FindingCode code : FindingCode.values()) {
            assertThat(FindingCode.of(code.id())).contains(code);
        }
    }

    @Test
    void responsibleBodiesAreAskedForTheirWords() {
        ResponsibleBody office = new ResponsibleBody("办公室", "市政府办公室", ResponsibleBody.Role.LEAD);
        ResponsibleBody bureau = new ResponsibleBody("市财政局", null, ResponsibleBody.Role.COOPERATING);
        assertThat(new ResponsibleBodies(0, 1, List.of(office, bureau)).written())
                .containsExactly("办公室", "市财政局");
        assertThat(office.name()).isEqualTo("市政府办公室");
        assertThat(bureau.name()).isEqualTo("市财政局");
    }

    private static Speech turn(String name, @Nullable String office) {
        return new Speech(new Speaker(text(name + "："), name, office), SpeechRole.STATEMENT, List.of(paragraph("话。")));
    }

    private static Article with(Article article, Attachment attachment) {
        return new Article(
                article.id(),
                article.title(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                article.body(),
                List.of(),
                List.of(),
                List.of(attachment),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }
}
