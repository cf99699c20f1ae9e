package io.github.jianbao.model.akn;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.reading.Identity;
import io.github.jianbao.model.reading.Names;
import io.github.jianbao.model.reading.WorkName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an article or an attachment is called. */
final class DocumentName {

    private DocumentName() {}

    /**
     * The document as a part of a whole.
     *
     * @param work the IRI of the whole
     * @param component which part: {@code main} where it is the whole itself
     * @param date the date of the whole, for a document that has none
     */
    static Identification of(
            Document document, Identity identity, String work, String component, @Nullable String date, Agents agents) {
        DocumentNumber number = document.documentNumber();
        Text title = document.title();
        String own = Dates.of(identity.date());
        String origin = identity.origin().name().toLowerCase(Locale.ROOT);
        String version = Dates.of(identity.version());
        boolean changed = version != null && !version.equals(own);
        return new Identification(
                work,
                component,
                component.equals("main") ? null : WorkName.of(document, identity),
                own == null ? date : own,
                own == null ? "publication" : origin,
                changed && component.equals("main") ? version : null,
                authors(document, identity, agents),
                number == null ? null : number.text().value(),
                title == null ? null : title.value());
    }

    /** The bodies that issued it, then who signed it; else the authors; else who stands before the title. */
    private static List<String> authors(Document document, Identity identity, Agents agents) {
        List<String> authors = new ArrayList<>();
        identity.bodies().forEach(body -> authors.add(agents.organization(body)));
        identity.signers().forEach(signer -> authors.add(agents.person(signer)));
        if (authors.isEmpty()) {
            document.authors().forEach(author -> authors.add(author(author.value(), agents)));
        }
        Lead lead = document instanceof Article article ? article.lead() : null;
        if (authors.isEmpty() && lead != null) {
            authors.add(agents.person(lead.name()));
        }
        return authors;
    }

    private static String author(String name, Agents agents) {
        return Names.isBody(name) ? agents.organization(name) : agents.person(Names.author(name));
    }
}
