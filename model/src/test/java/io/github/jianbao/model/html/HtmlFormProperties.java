package io.github.jianbao.model.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.AllTexts;
import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.markup.Visible;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of every page. */
class HtmlFormProperties {

    private static final Finding[] NONE = {};

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    @Property(seed = "20260101", tries = 300)
    void carriesEveryText(@ForAll("issues") Issue issue) {
        Document page = Html.read(issue, NONE);
        assertThat(page.select(".pb"))
                .hasSizeGreaterThanOrEqualTo(issue.furniture().size());
        page.select(".pb").remove();
        String shown = page.select("main").get(0).wholeText();
        assertThat(AllTexts.of(issue)).allSatisfy(text -> assertThat(shown).contains(Visible.of(text)));
    }

    @Property(seed = "20260101", tries = 300)
    void everyIdIsGivenOnceAndEveryLinkLeadsToOne(
            @ForAll("issues") Issue issue,
            @ForAll @IntRange(max = 400) int start,
            @ForAll @IntRange(max = 40) int length) {
        Document page = Html.read(issue, FindingCode.LINE_UNREAD.at(Span.of(start, start + length)));
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id()).isTrue();
            assertThat(element.id()).doesNotContainAnyWhitespaces();
        }
        for (Element link : page.select("[href]")) {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(ids).contains(link.attr("href").substring(1));
        }
    }

    @Property(seed = "20260101", tries = 100)
    void theSameIssueGivesTheSameCharacters(@ForAll("issues") Issue issue) {
        assertThat(Html.page(issue)).isEqualTo(Html.page(issue));
    }
}
