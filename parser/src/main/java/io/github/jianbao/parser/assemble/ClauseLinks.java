package io.github.jianbao.parser.assemble;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.ProvisionReference;
import io.github.jianbao.model.Sanction;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leads places of documents (第十二条第二项, 前款) to their clauses. The readers of texts know which document is meant and write its id
 * with a # behind it; here the clauses are known, and the address takes its place, or nothing where there is no such clause.
 */
final class ClauseLinks {

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, ClauseIndex> indexes = new HashMap<>();

    private ClauseLinks(List<Section> sections) {
        for (Section section : sections) {
            section.articles().forEach(this::add);
        }
    }

    private void add(Document document) {
        documents.put(document.id(), document);
        document.attachments().forEach(this::add);
    }

    /** The sections with all places led to their clauses. */
    static List<Section> lead(List<Section> sections) {
        ClauseLinks links = new ClauseLinks(sections);
        List<Section> led = new ArrayList<>(sections.size());
        for (Section section : sections) {
            List<Article> articles = new ArrayList<>(section.articles().size());
            section.articles().forEach(article -> articles.add(links.article(article)));
            led.add(new Section(section.heading(), section.name(), section.level(), articles));
        }
        return led;
    }

    private Article article(Article a) {
        return new Article(
                a.id(),
                a.title(),
                a.subtitle(),
                a.lead(),
                a.authors(),
                a.source(),
                a.documentNumber(),
                a.dates(),
                a.page(),
                a.addressees(),
                body(a),
                a.attachmentList(),
                a.signatures(),
                attachments(a),
                a.notes(),
                a.relations(),
                a.validity(),
                a.kind(),
                a.issuers());
    }

    private List<Attachment> attachments(Document holder) {
        List<Attachment> led = new ArrayList<>(holder.attachments().size());
        for (Attachment a : holder.attachments()) {
            led.add(new Attachment(
                    a.id(),
                    a.label(),
                    a.title(),
                    a.subtitle(),
                    a.authors(),
                    a.source(),
                    a.documentNumber(),
                    a.dates(),
                    a.addressees(),
                    body(a),
                    a.attachmentList(),
                    a.signatures(),
                    attachments(a),
                    a.notes(),
                    a.validity(),
                    a.kind(),
                    a.issuers()));
        }
        return led;
    }

    private List<Block> body(Document document) {
        return blocks(document.body(), Clauses.Level.of(document), List.of());
    }

    /** The blocks with all places in them led; the same list where there are none. */
    private List<Block> blocks(List<Block> blocks, Clauses.Level level, List<Clauses.Located> around) {
        List<Block> led = null;
        for (int k = 0; k < blocks.size(); k++) {
            Block block = blocks.get(k);
            Block now = block(block, level, around);
            if (now != block && led == null) {
                led = new ArrayList<>(blocks);
            }
            if (led != null) {
                led.set(k, now);
            }
        }
        return led == null ? blocks : led;
    }

    private Block block(Block block, Clauses.Level level, List<Clauses.Located> around) {
        if (block instanceof Clause clause) {
            Clauses.Located located = level.next(clause);
            List<Clauses.Located> inside = new ArrayList<>(around);
            inside.add(located);
            List<Block> body = blocks(clause.body(), Clauses.Level.under(located), inside);
            return body == clause.body() ? clause : new Clause(clause.marker(), clause.heading(), body);
        } else if (block instanceof Speech speech) {
            List<Block> body = blocks(speech.body(), level, around);
            return body == speech.body() ? speech : new Speech(speech.speaker(), speech.role(), body);
        } else if (block instanceof Paragraph paragraph) {
            Text text = text(paragraph.text(), around);
            return text == paragraph.text() ? paragraph : new Paragraph(text);
        }
        return block;
    }

    private Text text(Text text, List<Clauses.Located> around) {
        List<Mention> led = null;
        for (int k = 0; k < text.mentions().size(); k++) {
            Mention mention = text.mentions().get(k);
            Mention now = mention(mention, around);
            if (now != mention && led == null) {
                led = new ArrayList<>(text.mentions());
            }
            if (led != null) {
                led.set(k, now);
            }
        }
        return led == null ? text : text.withMentions(led);
    }

    private Mention mention(Mention mention, List<Clauses.Located> around) {
        if (mention instanceof ProvisionReference place) {
            return place(place, around);
        }
        if (mention instanceof Sanction s && !s.violated().isEmpty()) {
            List<ProvisionReference> violated = new ArrayList<>(s.violated().size());
            s.violated().forEach(place -> violated.add(place(place, around)));
            return new Sanction(s.start(), s.end(), violated, s.condition(), s.authority(), s.measures(), s.fines());
        }
        return mention;
    }

    private ProvisionReference place(ProvisionReference place, List<Clauses.Located> around) {
        String target = place.target();
        if (target == null) {
            return place;
        }
        Document document = documents.get(target.substring(0, target.indexOf('#')));
        Clauses.Located found = document == null ? null : find(document, place, around);
        return place.withTarget(found == null ? null : found.address().toString());
    }

    /** In the document itself, or in the one attachment that has such a clause: a notice means what it prints. */
    private Clauses.@Nullable Located find(Document document, ProvisionReference place, List<Clauses.Located> around) {
        Clauses.Located found = index(document).find(place.steps(), around);
        if (found != null) {
            return found;
        }
        for (Attachment attachment : document.attachments()) {
            Clauses.Located inside = index(attachment).find(place.steps(), List.of());
            if (inside != null && found != null) {
                return null;
            }
            found = inside == null ? found : inside;
        }
        return found;
    }

    private ClauseIndex index(Document document) {
        return indexes.computeIfAbsent(document.id(), id -> new ClauseIndex(document));
    }
}
