package io.github.jianbao.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document whose clauses are asked for, with what is known of its surroundings. */
final class ClauseScope {

    private final @Nullable Section section;
    private final @Nullable Article article;
    private final Document document;

    /** 1 for the first document of its title. */
    private final int turn;

    private @Nullable List<Clauses.Located> outermost;

    private ClauseScope(@Nullable Section section, @Nullable Article article, Document document, int turn) {
        this.section = section;
        this.article = article;
        this.document = document;
        this.turn = turn;
    }

    /** A document alone. */
    static ClauseScope of(Document document) {
        return new ClauseScope(null, document instanceof Article article ? article : null, document, 1);
    }

    /** All documents of an issue, each article in front of its attachments. */
    static List<ClauseScope> of(Issue issue) {
        List<ClauseScope> scopes = new ArrayList<>();
        StableIds turns = new StableIds();
        for (Section section : issue.sections()) {
            for (Article article : section.articles()) {
                add(section, article, article, turns, scopes);
            }
        }
        return scopes;
    }

    /** A document in front of its attachments. */
    static List<ClauseScope> inside(Document document) {
        List<ClauseScope> scopes = new ArrayList<>();
        add(null, document instanceof Article article ? article : null, document, new StableIds(), scopes);
        return scopes;
    }

    private static void add(
            @Nullable Section section,
            @Nullable Article article,
            Document document,
            StableIds turns,
            List<ClauseScope> into) {
        into.add(new ClauseScope(section, article, document, turns.next(document)));
        document.attachments().forEach(attachment -> add(section, article, attachment, turns, into));
    }

    @Nullable
    Section section() {
        return section;
    }

    @Nullable
    Article article() {
        return article;
    }

    Document document() {
        return document;
    }

    int turn() {
        return turn;
    }

    List<Clauses.Located> outermost() {
        List<Clauses.Located> known = outermost;
        if (known == null) {
            known = Clauses.level(document.body(), Clauses.Level.of(this));
            outermost = known;
        }
        return known;
    }
}
