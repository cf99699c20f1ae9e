package io.github.jianbao.model.jsonld;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.reading.Facts;
import io.github.jianbao.model.sink.JsonOut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article or an attachment. */
final class LinkedDocument {

    private final JsonOut json;

    LinkedDocument(JsonOut json) {
        this.json = json;
    }

    void article(Article article, @Nullable String section) {
        open(article);
        if (article.subtitle() != null) {
            json.put("alternativeHeadline", article.subtitle().value());
        }
        json.put("articleSection", section);
        json.put("pageStart", article.page());
        Names.list(
                "author",
                "Person",
                article.lead() == null ? List.of() : List.of(article.lead().name()),
                json);
        Names.list(
                "creator", "Thing", article.authors().stream().map(Text::value).toList(), json);
        Source source = article.source();
        if (source != null) {
            json.open("isBasedOn");
            json.put("@type", "CreativeWork");
            json.put("name", source.text().value());
            json.open("publisher");
            json.put("@type", "Organization");
            json.put("name", source.name());
            json.close();
            json.put("datePublished", Names.date(source.published()));
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

    private void open(Document document) {
        json.open();
        DocumentNumber number = document.documentNumber();
        if (number == null) {
            json.put("@type", "Article");
        } else {
            json.list("@type");
            json.member("Article");
            json.member("Legislation");
            json.endList();
        }
        json.put("@id", "#" + document.id());
        Text title = document.title();
        json.put("headline", title == null ? null : title.value());
        HanDate date = Facts.date(document);
        json.put("dateCreated", Names.date(date));
        List<String> bodies = Facts.issuers(document);
        Names.list("sourceOrganization", "Organization", bodies, json);
        if (number != null) {
            legislation(document, number, date, bodies);
        }
    }

    private void legislation(Document document, DocumentNumber number, @Nullable HanDate date, List<String> bodies) {
        json.put("legislationIdentifier", number.text().value());
        json.put("legislationType", Facts.kind(document));
        json.put("legislationDate", Names.date(date));
        Names.list("legislationPassedBy", "Organization", bodies, json);
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
