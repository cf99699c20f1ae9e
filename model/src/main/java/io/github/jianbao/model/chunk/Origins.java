package io.github.jianbao.model.chunk;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.StableIds;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.reading.Facts;
import io.github.jianbao.model.reading.Identity;
import io.github.jianbao.model.reading.Place;
import io.github.jianbao.model.reading.WorkName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the chunks of an issue say about where they come from. */
final class Origins {

    private final @Nullable String key;
    private final @Nullable String issue;
    private final @Nullable String designation;
    private final StableIds ids;
    private final Map<Document, Identity> identities;

    /** What {@link #date} said of documents, which it asks for in each chunk; empty where there is none. */
    private final Map<Document, Optional<String>> dates = new IdentityHashMap<>();

    /** Works by the ids of their documents. */
    private final Map<String, String> works = new HashMap<>();

    Origins(Issue issue, @Nullable String key) {
        Masthead masthead = issue.masthead();
        Designation named = masthead == null ? null : masthead.designation();
        this.key = key;
        this.issue = masthead == null || masthead.name() == null ? null : masthead.nameText();
        this.designation = named == null ? null : value(named.text());
        this.ids = StableIds.of(issue);
        this.identities = Identity.of(issue);
    }

    /** The work that a document is. */
    String work(Document document) {
        return works.computeIfAbsent(document.id(), id -> WorkName.of(document, identity(document)));
    }

    /** Where atoms {@code from} up to {@code to} of an article stand. */
    ChunkOrigin of(Section section, Article article, Atoms atoms, int from, int to) {
        Place first = atoms.get(from).place();
        List<Clauses.Located> clauses = clauses(atoms, from, to);
        Clauses.Located start = clauses.isEmpty() ? null : clauses.get(0);
        Clauses.Located end = atoms.get(to - 1).place().innermost();
        List<String> addresses = new ArrayList<>(clauses.size());
        clauses.forEach(clause -> addresses.add(clause.address().toString()));
        Source source = article.source();
        return new ChunkOrigin(
                key,
                issue,
                designation,
                section.name() == null ? value(section.heading()) : section.name(),
                article.id(),
                value(article.title()),
                source == null ? null : source.name(),
                number(article, first.document()),
                dates.computeIfAbsent(first.document(), document -> date(article, document))
                        .orElse(null),
                article.page(),
                first.document().id(),
                start == null ? null : addresses.get(0),
                start == null ? null : ids.of(start),
                end == null ? null : address(end, clauses, addresses),
                addresses,
                first.path());
    }

    /** The innermost clauses around the atoms, each once. */
    private static List<Clauses.Located> clauses(Atoms atoms, int from, int to) {
        List<Clauses.Located> clauses = new ArrayList<>();
        Place before = null;
        for (int at = from; at < to; at++) {
            Place place = atoms.get(at).place();
            Clauses.Located clause = place == before ? null : place.innermost();
            before = place;
            if (clause != null && (clauses.isEmpty() || clauses.get(clauses.size() - 1) != clause)) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private static @Nullable String number(Article article, Document document) {
        if (document.documentNumber() != null) {
            return value(document.documentNumber().text());
        }
        return article.documentNumber() == null
                ? null
                : value(article.documentNumber().text());
    }

    /** The address of the clause at the end of a chunk, which is mostly the last of those in it. */
    private static String address(Clauses.Located end, List<Clauses.Located> clauses, List<String> addresses) {
        int last = clauses.size() - 1;
        return last >= 0 && clauses.get(last) == end
                ? addresses.get(last)
                : end.address().toString();
    }

    private Optional<String> date(Article article, Document document) {
        HanDate date = Facts.date(document);
        if (date == null) {
            date = document == article ? null : Facts.date(article);
        }
        date = date == null ? identity(document).date() : date;
        return Optional.ofNullable(date).map(HanDate::toString);
    }

    private Identity identity(Document document) {
        return Objects.requireNonNull(identities.get(document), document.id());
    }

    private static @Nullable String value(@Nullable Text text) {
        return text == null ? null : text.value();
    }
}
