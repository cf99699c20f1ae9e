package io.github.jianbao.model.akn;

import io.github.jianbao.model.markup.Ids;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.reading.Iri;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persons, bodies and terms that a document names in its metadata, each once. */
final class Agents {

    /** The eId of an author that the text does not name. */
    static final String UNNAMED = "unnamed";

    /** The eId of this library, which marked the text up. */
    static final String EDITOR = "jianbao";

    private record Agent(String element, String kind, String name) {}

    private final Map<Agent, String> eIds = new LinkedHashMap<>();
    private final Ids ids;
    private final String prefix;

    Agents(Ids ids, String prefix) {
        this.ids = ids;
        this.prefix = prefix;
    }

    /** {@return a reference to a body} */
    String organization(String name) {
        return add(new Agent("TLCOrganization", "organization", name), "org");
    }

    /** {@return a reference to a person} */
    String person(String name) {
        return add(new Agent("TLCPerson", "person", name), "person");
    }

    /** {@return a reference to a term that the document defines} */
    String term(String name) {
        return add(new Agent("TLCTerm", "term", name), "term");
    }

    /** {@return the reference to a term; absent where it was not added} */
    @Nullable
    String find(String term) {
        String eId = eIds.get(new Agent("TLCTerm", "term", term));
        return eId == null ? null : "#" + eId;
    }

    private String add(Agent agent, String abbreviation) {
        return "#" + eIds.computeIfAbsent(agent, a -> ids.next(prefix + abbreviation + "_" + (eIds.size() + 1)));
    }

    /** Writes the references, if there are any. */
    void write(MarkupOut xml) throws IOException {
        if (!eIds.isEmpty()) {
            xml.open("references").attribute("source", "#" + EDITOR).line();
            writeAll(xml);
            xml.close().line();
        }
    }

    /** Writes the references of the whole: the library and the unnamed author first. */
    void writeWithOwn(MarkupOut xml) throws IOException {
        xml.open("references").attribute("source", "#" + EDITOR).line();
        one(xml, "TLCOrganization", EDITOR, "/akn/ontology/organization/" + EDITOR, "Jianbao");
        one(xml, "TLCOrganization", UNNAMED, "/akn/ontology/organization/" + UNNAMED, UNNAMED);
        writeAll(xml);
        xml.close().line();
    }

    private void writeAll(MarkupOut xml) throws IOException {
        for (Map.Entry<Agent, String> entry : eIds.entrySet()) {
            Agent agent = entry.getKey();
            one(xml, agent.element(), entry.getValue(), Iri.ontology(agent.kind(), agent.name()), agent.name());
        }
    }

    private static void one(MarkupOut xml, String element, String eId, String href, String name) throws IOException {
        xml.open(element)
                .attribute("eId", eId)
                .attribute("href", href)
                .attribute("showAs", name)
                .closeEmpty()
                .line();
    }
}
