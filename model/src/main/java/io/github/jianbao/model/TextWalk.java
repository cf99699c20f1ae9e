package io.github.jianbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over all texts and numbers of an issue in reading order, and knows at each what it stands in. */
abstract class TextWalk {

    /**
     * What a text stands in.
     *
     * @param parent what that stands in itself; absent for an article
     * @param article the article
     * @param document the article or attachment
     * @param clause the innermost clause
     * @param block the innermost block
     * @param depth 0 for an article
     */
    record Node(
            @Nullable Node parent,
            @Nullable Article article,
            Document document,
            Clauses.@Nullable Located clause,
            @Nullable Block block,
            int depth) {

        Node in(Block inner) {
            return new Node(this, article, document, clause, inner, depth + 1);
        }

        Node in(Clauses.Located inner) {
            return new Node(this, article, document, inner, inner.clause(), depth + 1);
        }

        Location location(@Nullable Text text) {
            return new Location(article, document, clause, block, text);
        }
    }

    /** Called for every text; the node is absent outside articles. */
    abstract void text(@Nullable Node node, Text text);

    /** Called for every number of a clause, in front of the clause's texts. */
    void number(Node node, Marker marker) {}

    final void issue(Issue issue) {
        if (issue.masthead() != null) {
            masthead(issue.masthead());
        }
        if (issue.contents() != null) {
            take(null, issue.contents().heading());
            issue.contents().entries().forEach(entry -> text(null, entry.title()));
        }
        List<ClauseScope> scopes = ClauseScope.of(issue);
        int[] next = {0};
        for (Section section : issue.sections()) {
            take(null, section.heading());
            for (Article ignored : section.articles()) {
                document(null, scopes, next);
            }
        }
        issue.colophon().forEach(note -> text(null, note.text()));
    }

    /** A document with its attachments. */
    final void document(Document document) {
        document(null, ClauseScope.inside(document), new int[] {0});
    }

    private void document(@Nullable Node parent, List<ClauseScope> scopes, int[] next) {
        ClauseScope scope = scopes.get(next[0]++);
        Document document = scope.document();
        Node node = new Node(parent, scope.article(), document, null, null, parent == null ? 0 : parent.depth() + 1);
        if (document instanceof Article article && article.lead() != null) {
            text(node, article.lead().text());
        }
        Blocks.head(document).forEach(each -> text(node, each));
        body(node, document.body(), Clauses.Level.of(scope));
        Blocks.foot(document).forEach(each -> text(node, each));
        for (int k = 0; k < document.attachments().size(); k++) {
            document(node, scopes, next);
        }
    }

    private void body(Node node, List<Block> blocks, Clauses.Level level) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                Clauses.Located located = level.next(clause);
                Node inside = node.in(located);
                number(inside, clause.marker());
                take(inside, clause.heading());
                body(inside, clause.body(), Clauses.Level.under(located));
            } else if (block instanceof Speech speech) {
                Node inside = node.in(speech);
                text(inside, speech.speaker().text());
                body(inside, speech.body(), level);
            } else {
                Node inside = node.in(block);
                Blocks.eachText(List.of(block), each -> text(inside, each));
            }
        }
    }

    private void masthead(Masthead masthead) {
        take(null, masthead.name());
        masthead.publishers().forEach(each -> text(null, each));
        if (masthead.designation() != null) {
            text(null, masthead.designation().text());
        }
        if (masthead.date() != null) {
            text(null, masthead.date().text());
        }
        masthead.others().forEach(each -> text(null, each));
    }

    private void take(@Nullable Node node, @Nullable Text text) {
        if (text != null) {
            text(node, text);
        }
    }
}
