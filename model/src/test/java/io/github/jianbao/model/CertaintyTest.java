package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a part, and what as a doubtful one. */
class CertaintyTest {
    private static final Article NOTICE = Article.builder("a1")
            .title("关于登记的通知")
            .addressees(List.of(Text.of("各单位：")))
            .body(
                    new Clause(Marker.of(NumberStyle.HAN, 1), Text.of("范围"), List.of(new Paragraph(Text.of("各学校。")))),
                    new Paragraph(Text.of("请按时办理。")))
            .build();

    @Test
    void numbersEndsAndPlacesInTheHeadAreSure() {
        assertThat(Certainty.of(NOTICE, List.of())).isEqualTo(new Certainty(5, 0));
        assertThat(Certainty.of(NOTICE, List.of()).value()).isEqualTo(1);
    }

    @Test
    void whatOnlyItsPlaceShowsIsDoubtful() {
        Article other = NOTICE.withBody(List.of(
                Heading.of("夜市一月"),
                new Paragraph(Text.of("各街道")),
                new Paragraph(Text.of("办理完毕。")),
                new Unread(Text.of("⌘"))));
        assertThat(Certainty.of(other, List.of())).isEqualTo(new Certainty(6, 3));
        assertThat(Certainty.of(other, List.of()).value()).isEqualTo(0.5);
    }

    @Test
    void aDocumentWithoutATitleLacksAPart() {
        Article none =
                Article.builder("a1").body(new Paragraph(Text.of("办理完毕。"))).build();
        assertThat(Certainty.of(none, List.of())).isEqualTo(new Certainty(2, 1));
    }

    /** The finding stands in the title and makes it doubtful; one behind the document, or of another kind, says nothing of it. */
    @Test
    void closeDecisionsAreDoubtful() {
        Text title = new Text("夜市月末收官", List.of(new Segment(4, 10, Join.FIRST, false)));
        Article article = Article.builder("a1").title(title).build();
        Finding close = FindingCode.ROLE_IN_DOUBT.at(Span.of(4, 10), "title", "para");
        Finding behind = FindingCode.ROLE_IN_DOUBT.at(Span.of(10, 12), "title", "para");
        Finding other = FindingCode.TITLE_DIFFERS.at(Span.of(4, 10), "夜市");
        assertThat(Certainty.of(article, List.of(close))).isEqualTo(new Certainty(1, 1));
        assertThat(Certainty.of(article, List.of(behind, other))).isEqualTo(new Certainty(1, 0));
    }

    @Test
    void theIssueCountsItsDocumentsAndSections() {
        Issue issue = Issue.of(NOTICE);
        assertThat(Certainty.of(issue, List.of())).isEqualTo(Certainty.of(NOTICE, List.of()));
        Issue sections = issue.withSections(List.of(Section.of("要闻", NOTICE)));
        assertThat(Certainty.of(sections, List.of())).isEqualTo(new Certainty(6, 1));
        assertThat(new Certainty(0, 0).value()).isEqualTo(1);
    }

    @Test
    void noMorePartsAreDoubtfulThanThereAre() {
        assertThatThrownBy(() -> new Certainty(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Certainty(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
