package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocationsTest {
    private static final String SOURCE = "通知\n一、登记\n登记表交\n- 1 -\n市局。\n附件\n一、表";

    private static Text at(String... parts) {
        Segments.Builder segments = new Segments.Builder();
        int from = 0;
        for (String part : parts) {
            int start = SOURCE.indexOf(part, from);
            segments.add(start, start + part.length(), segments.isEmpty() ? Join.FIRST : Join.WRAP, false);
            from = start + part.length();
        }
        return new Text(String.join("", parts), segments.build());
    }

    private static Issue issue() {
        Paragraph paragraph = new Paragraph(at("登记表交", "市局。"));
        Clause clause =
                new Clause(new Marker(Span.of(3, 5), NumberStyle.HAN, 1, 0, "一、"), at("登记"), List.of(paragraph));
        int last = SOURCE.lastIndexOf("一、");
        Text table = new Text("表", Segments.of(last + 2, last + 3));
        Clause inside = new Clause(
                new Marker(Span.of(last, last + 2), NumberStyle.HAN, 1, 0, "一、"), null, List.of(new Paragraph(table)));
        Attachment attachment = new Attachment(
                "a1.1",
                at("附件"),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(inside),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
        Article article = new Article(
                "a1",
                at("通知"),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(clause),
                List.of(),
                List.of(),
                List.of(attachment),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
        Section section = new Section(null, null, 1, List.of(article));
        Furniture page = new Furniture(at("- 1 -"), Furniture.Kind.PAGE_NUMBER);
        return new Issue(null, null, List.of(section), List.of(), List.of(page));
    }

    /** Place by place: the clause or document, the kind of block, the text. */
    private static String seen(Issue issue, int offset) {
        return issue.at(offset)
                .map(place ->
                        place + " " + (place.text() == null ? "-" : place.text().value()))
                .orElse("nothing");
    }

    @Test
    void everyOffsetHasItsPlace() {
        Issue issue = issue();
        assertThat(seen(issue, 0)).isEqualTo("Location[a1] 通知");
        assertThat(seen(issue, 2)).as("between title and body").isEqualTo("Location[a1] -");
        assertThat(seen(issue, 3)).as("a number").isEqualTo("Location[a1#一, Clause] -");
        assertThat(seen(issue, 6)).isEqualTo("Location[a1#一, Clause] 登记");
        assertThat(seen(issue, 7)).as("the end of the heading's line").isEqualTo("Location[a1#一, Clause] -");
        assertThat(seen(issue, 9)).isEqualTo("Location[a1#一, Paragraph] 登记表交市局。");
        assertThat(seen(issue, SOURCE.indexOf("- 1")))
                .as("furniture in a paragraph")
                .isEqualTo("Location[outside documents] - 1 -");
        assertThat(seen(issue, SOURCE.indexOf("市局") - 1)).isEqualTo("Location[a1#一, Paragraph] 登记表交市局。");
        assertThat(seen(issue, SOURCE.indexOf("附件") - 1))
                .as("in front of an attachment")
                .isEqualTo("Location[a1] -");
        assertThat(seen(issue, SOURCE.length() - 1)).isEqualTo("Location[a1.1#一, Paragraph] 表");
        assertThat(seen(issue, SOURCE.length())).isEqualTo("nothing");
        assertThat(seen(issue, -1)).isEqualTo("nothing");
        assertThat(seen(issue, Integer.MAX_VALUE)).isEqualTo("nothing");
        assertThat(Build.issue(Build.article("a1", "题")).at(0))
                .as("never in a source")
                .isEmpty();
        assertThat(issue.at(9).orElseThrow().article())
                .isEqualTo(issue.articles().get(0));
        assertThat(Locations.of(issue).at(Span.of(9, 20))).isEqualTo(issue.at(9));
    }

    @Test
    void spansHoldWhatLiesBetween() {
        Issue issue = issue();
        Clause clause = issue.clause("a1#一").orElseThrow();
        assertThat(SOURCE.substring(clause.span().start(), clause.span().end())).isEqualTo("一、登记\n登记表交\n- 1 -\n市局。");
        assertThat(clause.body().get(0).span()).isEqualTo(Span.of(8, SOURCE.indexOf("附件") - 1));
        assertThat(issue.articles().get(0).span()).isEqualTo(Span.of(0, SOURCE.length()));
        assertThat(Build.paragraph("甲").span()).isEqualTo(Span.of(0, 0));
        assertThat(Blocks.span(List.of())).isEqualTo(Span.of(0, 0));
    }

    @Test
    void anyTextIsWhereItStands() {
        for (long seed = 0; seed < 40; seed++) {
            AnyIssue.Sample sample = AnyIssue.sample(seed);
            Locations locations = Locations.of(sample.issue());
            for (Article article : sample.issue().articles()) {
                Span whole = article.span();
                for (Text text : Blocks.texts(article)) {
                    if (!text.value().isEmpty() && !text.segments().isEmpty()) {
                        assertThat(whole.contains(text.span())).isTrue();
                        assertThat(locations.at(text.span()).orElseThrow().text())
                                .isEqualTo(text);
                    }
                }
            }
            SourceText source = SourceText.of(sample.source());
            for (LocatedMention<Mention> mention : sample.issue().located(Mention.class)) {
                assertThat(mention.written())
                        .hasSize(mention.mention().end() - mention.mention().start());
                if (!mention.spans().isEmpty()) {
                    assertThat(source.substring(mention.spans().get(0))).isSubstringOf(mention.written());
                }
            }
        }
    }

    @Test
    void mentionsComeWithTheirClause() {
        Issue issue = issue();
        Clause clause = issue.clause("a1#一").orElseThrow();
        Text text = ((Paragraph) clause.body().get(0)).text();
        Paragraph marked = new Paragraph(text.withMentions(List.of(new Point(3, 5, 1, 5))));
        Clause changed = new Clause(clause.marker(), clause.heading(), List.of(marked));
        Issue other = Build.issue(Build.article("a1", "题", changed));
        assertThat(other.located(Point.class)).singleElement().satisfies(found -> {
            assertThat(found.location()).hasToString("Location[a1#一, Paragraph]");
            assertThat(found.document()).isSameAs(other.articles().get(0));
            assertThat(found.written()).isEqualTo("交市");
            assertThat(found.span()).isEqualTo(Span.of(11, SOURCE.indexOf("局。")));
            assertThat(found.spans()).hasSize(2);
            assertThat(found.position(SourceText.of(SOURCE))).hasToString("3:4");
            assertThat(found).hasToString("Point[交市, Location[a1#一, Paragraph]]");
        });
        assertThat(other.located(DateMention.class)).isEmpty();
    }
}
