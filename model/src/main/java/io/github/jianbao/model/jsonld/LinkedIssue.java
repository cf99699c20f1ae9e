package io.github.jianbao.model.jsonld;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.reading.Identity;
import io.github.jianbao.model.reading.Names;
import io.github.jianbao.model.sink.JsonOut;
import org.jspecify.annotations.Nullable;

/** The issue and its periodical. */
final class LinkedIssue {

    private final JsonOut json;

    LinkedIssue(JsonOut json) {
        this.json = json;
    }

    void write(Issue issue) {
        json.open();
        json.put("@context", "https://schema.org");
        json.put("@type", "PublicationIssue");
        json.put("@id", "#issue");
        json.put("inLanguage", "zh");
        if (issue.masthead() != null) {
            masthead(issue.masthead());
        }
        LinkedDocument documents = new LinkedDocument(json, Identity.of(issue));
        json.list("hasPart");
        for (Section section : issue.sections()) {
            Text heading = section.heading();
            String name = section.name() == null && heading != null ? heading.value() : section.name();
            for (Article article : section.articles()) {
                documents.article(article, name);
            }
        }
        json.endList();
        json.close();
    }

    private void masthead(Masthead masthead) {
        Designation designation = masthead.designation();
        if (designation != null) {
            json.put("name", designation.text().value());
            json.put("issueNumber", number(designation));
        }
        DateLine line = masthead.date();
        String date = line == null ? null : Things.date(line.date());
        Integer year = designation == null ? null : designation.year();
        json.put("datePublished", date == null && year != null ? year.toString() : date);
        if (!masthead.publishers().isEmpty()) {
            json.list("publisher");
            masthead.publishers().forEach(publisher -> Things.organization(Names.publisher(publisher.value()), json));
            json.endList();
        }
        if (masthead.name() != null) {
            json.open("isPartOf");
            json.put("@type", "Periodical");
            json.put("name", masthead.nameText());
            json.close();
        }
    }

    private static @Nullable String number(Designation designation) {
        Integer number = designation.number() == null ? designation.totalNumber() : designation.number();
        if (number == null) {
            return null;
        }
        return designation.lastNumber() == null ? number.toString() : number + "-" + designation.lastNumber();
    }
}
