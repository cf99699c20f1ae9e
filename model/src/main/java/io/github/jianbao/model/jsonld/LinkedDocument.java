package io.github.jianbao.model.jsonld;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Validity;
import io.github.jianbao.model.reading.Facts;
import io.github.jianbao.model.reading.Identity;
import io.github.jianbao.model.reading.Names;
import io.github.jianbao.model.sink.JsonOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article or an attachment. */
final class LinkedDocument {

    private final JsonOut json;
    private final Map<Document, Identity> identities;

    LinkedDocument(JsonOut json, Map<Document, Identity> identities) {
        this.json = json;
        this.identities = identities;
    }

    void article(Article article, @Nullable String section) {
        open(article);
        if (article.subtitle() != null) {
            json.put("alternativeHeadline", article.subtitle().value());
        }
        json.put("articleSection", section);
        json.put("pageStart", article.page());
        List<String> authors = new ArrayList<>();
        if (article.lead() != null) {
            authors.add(article.lead().name());
        }
        authors.addAll(identity(article).signers());
        Things.list("author", "Person", authors, json);
        if (!article.authors().isEmpty()) {
            json.list("creator");
            for (Text author : article.authors()) {
                String name = Names.author(author.value());
                Things.thing(Names.isBody(name) ? "Organization" : "Person", name, json);
            }
            json.endList();
        }
        Source source = article.source();
        if (source != null) {
            json.open("isBasedOn");
            json.put("@type", "CreativeWork");
            json.open("publisher");
            json.put("@type", "Organization");
            json.put("name", source.name());
            json.close();
            json.put("datePublished", Things.date(source.published()));
            json.close();
        }
        relations(article.relations());
        close(article);
    }

    private void attachment(Attachment attachment) {
        open(attachment);
        if (attachment.subtitle() != null) {
            json.put("alternativeHeadline", attachment.subtitle().value());
        }
        close(attachment);
    }

    private Identity identity(Document document) {
        return Objects.requireNonNull(identities.get(document), document.id());
    }

    private void open(Document document) {
        Identity identity = identity(document);
        boolean legislation = identity.law() || document.documentNumber() != null;
        json.open();
        if (legislation) {
            json.list("@type");
            json.member("Article");
            json.member("Legislation");
            json.endList();
        } else {
            json.put("@type", "Article");
        }
        json.put("@id", "#" + document.id());
        Text title = document.title();
        json.put("headline", title == null ? null : title.value());
        boolean published = identity.origin() == Identity.Origin.PUBLICATION;
        json.put(published ? "datePublished" : "dateCreated", Things.date(identity.date()));
        Things.list("sourceOrganization", "Organization", identity.bodies(), json);
        if (legislation) {
            legislation(document, identity);
        }
    }

    private void legislation(Document document, Identity identity) {
        DocumentNumber number = document.documentNumber();
        json.put("legislationIdentifier", number == null ? null : number.text().value());
        json.put("legislationType", Facts.kind(document) == null ? Facts.rule(document) : Facts.kind(document));
        json.put("legislationDate", Things.date(identity.date()));
        json.put("legislationDateVersion", Things.date(identity.version()));
        Things.list("legislationPassedBy", "Organization", identity.bodies(), json);
        Validity validity = document.validity();
        String from = validity == null ? null : Things.date(validity.inForceFrom());
        if (validity != null && from != null) {
            String until = Things.date(validity.inForceUntil());
            json.put("temporalCoverage", from + "/" + (until == null ? ".." : until));
        }
    }

    private void close(Document document) {
        if (!document.attachments().isEmpty()) {
            json.list("hasPart");
            document.attachments().forEach(this::attachment);
            json.endList();
        }
        json.close();
    }

    private void relations(List<Relation> relations) {
        relations("about", relations, Relation.Kind.EXPLAINS, Relation.Kind.DISCUSSES);
        relations("mentions", relations, Relation.Kind.ISSUES, Relation.Kind.FORWARDS);
        relations("legislationRepeals", relations, Relation.Kind.REPEALS);
        relations("legislationChanges", relations, Relation.Kind.AMENDS);
        relations("citation", relations, Relation.Kind.RESTS_ON);
    }

    private void relations(String property, List<Relation> relations, Relation.Kind... kinds) {
        List<Relation> found = relations.stream()
                .filter(relation -> List.of(kinds).contains(relation.kind()))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        json.list(property);
        for (Relation relation : found) {
            json.open();
            json.put("@type", "Legislation");
            json.put("@id", relation.target() == null ? null : "#" + relation.target());
            json.put("name", relation.title());
            json.close();
        }
        json.endList();
    }
}
