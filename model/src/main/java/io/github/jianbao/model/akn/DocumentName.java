package io.github.jianbao.model.akn;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article or an attachment is called. */
final class DocumentName {

    private record Dated(@Nullable String date, String name) {}

    private DocumentName() {}

    static Identification of(Document document, String eId, GazetteName gazette, Agents agents) {
        DocumentNumber number = document.documentNumber();
        Text title = document.title();
        Dated dated = dated(document, gazette);
        return new Identification(
                gazette.work(),
                eId,
                number == null ? null : number.text().value(),
                dated.date(),
                dated.name(),
                authors(document, agents),
                number == null ? null : number.text().value(),
                title == null ? null : title.value());
    }

    /** The signature's date, then the date of publication, then that of the issue. */
    private static Dated dated(Document document, GazetteName gazette) {
        for (Signature signature : document.signatures()) {
            DateLine line = signature.date();
            String date = line == null ? null : Dates.of(line.date());
            if (date != null) {
                return new Dated(date, "signature");
            }
        }
        for (DateLine line : document.dates()) {
            String date = Dates.of(line.date());
            if (date != null) {
                return new Dated(date, "publication");
            }
        }
        Source source = document.source();
        String published = source == null ? null : Dates.of(source.published());
        return new Dated(published == null ? gazette.date() : published, "publication");
    }

    /** The bodies that signed it; else the authors; else who stands before the title; else the bodies that its title or its page names. */
    private static List<String> authors(Document document, Agents agents) {
        List<String> authors = new ArrayList<>();
        for (Signature signature : document.signatures()) {
            signature.bodies().forEach(body -> authors.add(agents.organization(body)));
        }
        if (authors.isEmpty()) {
            document.authors().forEach(author -> authors.add(agents.person(author.value())));
        }
        Lead lead = document instanceof Article article ? article.lead() : null;
        if (authors.isEmpty() && lead != null) {
            authors.add(agents.person(lead.name()));
        }
        if (authors.isEmpty()) {
            document.issuers().forEach(issuer -> authors.add(agents.organization(issuer.name())));
        }
        return authors;
    }
}
