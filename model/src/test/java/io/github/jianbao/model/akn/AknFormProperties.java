package io.github.jianbao.model.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.AllTexts;
import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.markup.Visible;
import java.util.HashSet;
import java.util.Set;
import javax.xml.validation.Schema;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds of every issue. */
class AknFormProperties {

    private static final int ISSUES = 400;

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    @Property(seed = "20260101", tries = 300)
    void isWellFormedAndCarriesEveryText(@ForAll("issues") Issue issue) {
        Document document = Akn.read(Akn.xml(issue));
        String written = document.getDocumentElement().getTextContent();
        assertThat(AllTexts.of(issue)).allSatisfy(text -> assertThat(written).contains(Visible.of(text)));
    }

    @Property(seed = "20260101", tries = 300)
    void everyIdentifierIsGivenOnceAndEveryLinkLeadsToOne(@ForAll("issues") Issue issue) {
        NodeList elements = Akn.read(Akn.xml(issue)).getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            String id = ((Element) elements.item(i)).getAttribute("eId");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        for (int i = 0; i < elements.getLength(); i++) {
            for (String name : new String[] {"href", "by", "source"}) {
                String link = ((Element) elements.item(i)).getAttribute(name);
                assertThat(link.length() < 2 || link.charAt(0) != '#' || ids.contains(link.substring(1)))
                        .as(link)
                        .isTrue();
            }
        }
    }

    @Property(seed = "20260101", tries = 100)
    void theSameIssueGivesTheSameCharacters(@ForAll("issues") Issue issue) {
        assertThat(Akn.xml(issue)).isEqualTo(Akn.xml(issue));
    }

    @Test
    void generatedIssuesAreValid() {
        Schema schema = Akn.schema();
        for (long seed = 0; seed < ISSUES; seed++) {
            Akn.validate(schema, Akn.xml(AnyIssue.of(seed)));
        }
    }
}
