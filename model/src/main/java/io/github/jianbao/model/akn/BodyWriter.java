package io.github.jianbao.model.akn;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.Ids;
import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The main body: hierarchical containers, debate sections, and blocks between them. */
final class BodyWriter {

    private final MarkupOut xml;
    private final Inlines inlines;
    private final Ids ids;
    private final Agents agents;
    private final String eId;
    private final Iterator<String> clauses;
    private final FlowWriter flow;

    BodyWriter(MarkupOut xml, Inlines inlines, Ids ids, Agents agents, String eId, Iterator<String> clauses) {
        this.xml = xml;
        this.inlines = inlines;
        this.ids = ids;
        this.agents = agents;
        this.eId = eId;
        this.clauses = clauses;
        this.flow = new FlowWriter(xml, inlines, ids);
    }

    /** The metadata name the speakers and the terms, and stand before the body. */
    void register(Document document) {
        Blocks.walk(document.body(), block -> {
            if (block instanceof Speech speech) {
                agents.person(speech.speaker().name());
            }
        });
        for (Text text : Blocks.texts(document.body())) {
            for (Mention mention : text.mentions()) {
                String term = Inlines.term(mention, text.value());
                if (term != null) {
                    agents.term(term);
                }
            }
        }
    }

    /** The body of an act has containers alone: what stands between its clauses gets one without a number. */
    void write(List<Block> blocks, boolean act) throws IOException {
        if (blocks.isEmpty()) {
            xml.open("p").close().line();
        }
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            int end = at + 1;
            if (block instanceof Clause clause) {
                clause(clause, false);
            } else if (act) {
                while (end < blocks.size() && !(blocks.get(end) instanceof Clause)) {
                    end++;
                }
                between(blocks.subList(at, end), eId);
            } else if (block instanceof Speech) {
                while (end < blocks.size() && blocks.get(end) instanceof Speech) {
                    end++;
                }
                debate(blocks.subList(at, end));
            } else {
                flow.block(block, eId);
            }
            at = end;
        }
    }

    private void debate(List<Block> speeches) throws IOException {
        String id = ids.count(eId + "__dbsect_");
        xml.open("debateSection")
                .attribute("eId", id)
                .attribute("name", "speeches")
                .line();
        for (Block block : speeches) {
            if (block instanceof Speech speech) {
                speech(speech, id);
            }
        }
        xml.close().line();
    }

    private void speech(Speech speech, String within) throws IOException {
        String element = Words.element(speech.role());
        String id = ids.count(within + "__" + element + "_");
        xml.open(element)
                .attribute("eId", id)
                .attribute("by", agents.person(speech.speaker().name()))
                .line();
        xml.open("from");
        inlines.write(speech.speaker().text());
        xml.close().line();
        if (speech.body().isEmpty()) {
            xml.open("p").close().line();
        }
        flow.blocks(speech.body(), id);
        xml.close().line();
    }

    private void clause(Clause clause, boolean inArticle) throws IOException {
        Marker marker = clause.marker();
        Level level = Level.of(marker.style(), inArticle);
        String id = clauses.next();
        xml.open(level.element(), Words.kebab(marker.style())).attribute("eId", id);
        xml.line().element("num", null, marker.text()).line();
        if (clause.heading() != null) {
            xml.open("heading");
            inlines.write(clause.heading());
            xml.close().line();
        }
        clauseBody(clause.body(), id, inArticle || marker.style() == NumberStyle.ARTICLE);
        xml.close().line();
    }

    /** What stands before the first clause is the introduction, what stands behind the last one the wrap-up. */
    private void clauseBody(List<Block> body, String id, boolean inArticle) throws IOException {
        int first = 0;
        while (first < body.size() && !(body.get(first) instanceof Clause)) {
            first++;
        }
        if (first == body.size()) {
            group("content", body, id);
            return;
        }
        int last = body.size();
        while (!(body.get(last - 1) instanceof Clause)) {
            last--;
        }
        group("intro", body.subList(0, first), id);
        int at = first;
        while (at < last) {
            Block block = body.get(at);
            if (block instanceof Clause clause) {
                clause(clause, inArticle);
                at++;
            } else if (block instanceof Heading heading) {
                crossHeading(heading, id);
                at++;
            } else {
                int end = at;
                while (!(body.get(end) instanceof Clause) && !(body.get(end) instanceof Heading)) {
                    end++;
                }
                between(body.subList(at, end), id);
                at = end;
            }
        }
        group("wrapUp", body.subList(last, body.size()), id);
    }

    private void group(String element, List<Block> blocks, String id) throws IOException {
        if (!blocks.isEmpty()) {
            xml.open(element).line();
            flow.blocks(blocks, id);
            xml.close().line();
        }
    }

    private void crossHeading(Heading heading, String within) throws IOException {
        xml.open("crossHeading").attribute("eId", ids.count(within + "__crossHeading_"));
        if (heading.label() != null) {
            inlines.write(heading.label());
            xml.text(" ");
        }
        inlines.write(heading.text());
        xml.close().line();
    }

    /** Blocks between two clauses stand in a container without a number. */
    private void between(List<Block> blocks, String within) throws IOException {
        String id = ids.count(within + "__hcontainer_");
        xml.open("hcontainer").attribute("eId", id).attribute("name", "text").line();
        group("content", blocks, id);
        xml.close().line();
    }
}
