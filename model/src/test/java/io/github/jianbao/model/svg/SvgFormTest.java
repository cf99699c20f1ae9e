package io.github.jianbao.model.svg;

import static io.github.jianbao.model.Build.article;
import static io.github.jianbao.model.Build.clause;
import static io.github.jianbao.model.Build.issue;
import static io.github.jianbao.model.Build.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Text;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SvgFormTest {

    private static Document draw(Issue issue, Finding... findings) {
        StringBuilder out = new StringBuilder();
        try {
            SvgForm.write(issue, List.of(findings), out);
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(out.toString())));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(out.toString(), e);
        }
    }

    private static List<Integer> numbers(Document svg, String element, String css, String attribute) {
        List<Integer> found = new ArrayList<>();
        NodeList elements = svg.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            Element one = (Element) elements.item(i);
            if (one.getAttribute("class").startsWith(css)) {
                found.add(Integer.valueOf(one.getAttribute(attribute)));
            }
        }
        return found;
    }

    @Test
    void barsAreAsLongAsTheArticles() {
        Document svg = draw(
                issue(article("a1", "一", paragraph("字".repeat(99))), article("a2", "二", paragraph("字".repeat(49)))));
        assertThat(numbers(svg, "rect", "o-bar", "width")).containsExactly(450, 225);
    }

    @Test
    void aLawByItselfHasARowForEachChapter() {
        Document svg = draw(Issue.of(article(
                "a1",
                "某条例",
                clause(NumberStyle.CHAPTER, "第一章", "总则", paragraph("字".repeat(98))),
                clause(NumberStyle.CHAPTER, "第二章", "附则", paragraph("字".repeat(48))))));
        assertThat(numbers(svg, "rect", "o-bar", "width")).containsExactly(450, 225);
        assertThat(svg.getDocumentElement().getTextContent()).contains("第一章 总则", "第二章 附则");
    }

    @Test
    void coloursAreThereWithoutCustomProperties() {
        String style = draw(issue(article("a1", "一")))
                .getElementsByTagName("style")
                .item(0)
                .getTextContent();
        assertThat(style).contains("fill: #fff; fill: var(--o-paper)", "fill: #b5483a; fill: var(--o-bar)");
    }

    @Test
    void aFindingIsADotWhereItLies() {
        Text text = new Text("字".repeat(100), List.of(new Segment(1000, 1100, Join.FIRST, false)));
        Text title = new Text("", List.of(new Segment(999, 999, Join.FIRST, false)));
        Issue issue = issue(article("a1", "", new Paragraph(title), new Paragraph(text)));
        Document svg = draw(
                issue,
                FindingCode.LINE_UNREAD.at(Span.of(1050, 1051)),
                FindingCode.DATE_IMPOSSIBLE.at(Span.of(2000, 2001), "x"));
        assertThat(numbers(svg, "circle", "o-dot info", "cx")).containsExactly(350 + 225);
        assertThat(numbers(svg, "circle", "o-dot warning", "cx")).isEmpty();
    }

    @Test
    void isWellFormedWhateverTheTextsHold() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(draw(AnyIssue.of(seed)).getDocumentElement().getTagName())
                    .isEqualTo("svg");
        }
    }
}
