package io.github.jianbao.model.html;

import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.markup.DocumentIds;
import io.github.jianbao.model.markup.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where everything stands in the page. */
final class Anchors {

    /** Ids of the page's own parts. */
    private static final List<String> RESERVED = List.of(
            "main", "contents", "menu", "search", "hits", "theme", "show-pages", "show-findings", "findings", "said");

    /** A clause, its address as it is written, and its element. */
    record ClauseAnchor(Clauses.Located located, String address, String id) {}

    private final DocumentIds documents;

    /** The clauses that links lead to; made for the first link. */
    private @Nullable Map<String, String> byAddress;

    private final List<String> sections = new ArrayList<>();
    private final List<ClauseAnchor> clauses = new ArrayList<>();
    private final Map<String, List<ClauseAnchor>> outlines = new HashMap<>();

    Anchors(Issue issue) {
        Ids ids = new Ids();
        RESERVED.forEach(ids::next);
        documents = new DocumentIds(issue, ids);
        int number = 0;
        for (Section section : issue.sections()) {
            number++;
            sections.add(ids.next(section.heading() == null ? "articles-" + number : "section-" + number));
        }
        issue.articles().forEach(article -> Clauses.forEach(article, located -> add(located, ids)));
    }

    private void add(Clauses.Located located, Ids ids) {
        String address = located.address().toString();
        String id = ids.next(address.replace('#', '/'));
        ClauseAnchor anchor = new ClauseAnchor(located, address, id);
        clauses.add(anchor);
        if (located.depth() == 1 && !located.clause().headingText().isEmpty()) {
            outlines.computeIfAbsent(located.address().document(), document -> new ArrayList<>())
                    .add(anchor);
        }
    }

    Iterator<String> documents() {
        return documents.inOrder();
    }

    Iterator<String> sections() {
        return sections.iterator();
    }

    /** The clauses in the order of the issue, a document's own before those of its attachments. */
    Iterator<ClauseAnchor> clauses() {
        return clauses.iterator();
    }

    /** The outermost clauses of a document that have a heading. */
    List<ClauseAnchor> outline(Document document) {
        return outlines.getOrDefault(document.id(), List.of());
    }

    /** The link to the clause at an address; {@code null} when there is no such clause. */
    @Nullable
    String linkToClause(@Nullable String address) {
        if (address == null) {
            return null;
        }
        Map<String, String> known = byAddress;
        if (known == null) {
            known = new HashMap<>();
            for (ClauseAnchor anchor : clauses) {
                known.putIfAbsent(anchor.address(), anchor.id());
            }
            byAddress = known;
        }
        String id = known.get(address);
        return id == null ? null : "#" + id;
    }

    /** The link to an article or attachment; {@code null} when there is no such document. */
    @Nullable
    String link(@Nullable String documentId) {
        String id = documents.find(documentId);
        return id == null ? null : "#" + id;
    }
}
