package io.github.jianbao.model.akn;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.markup.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The identifiers of the hierarchical containers, given before anything is written, so that references can lead forwards. */
final class ClauseIds {

    private final List<Clauses.Located> clauses = new ArrayList<>();
    private final List<String> inOrder = new ArrayList<>();
    private final Ids ids;

    /** Those that references lead to; made for the first reference. */
    private @Nullable Map<String, String> byAddress;

    /** Gives those of an issue; the identifiers of its documents come in its order. */
    ClauseIds(Issue issue, Iterator<String> documents, Ids ids) {
        this.ids = ids;
        for (Article article : issue.articles()) {
            register(article, documents);
        }
    }

    private void register(Document document, Iterator<String> documents) {
        walk(document.body(), Clauses.Level.of(document), documents.next(), false);
        for (Attachment attachment : document.attachments()) {
            register(attachment, documents);
        }
    }

    private void walk(List<Block> blocks, Clauses.Level level, String within, boolean inArticle) {
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                Clauses.Located located = level.next(clause);
                Marker marker = clause.marker();
                String branch = marker.branch() == 0 ? "" : "-" + marker.branch();
                String abbreviation = Level.of(marker.style(), inArticle).abbreviation();
                String id = ids.next(within + "__" + abbreviation + "_" + marker.ordinal() + branch);
                clauses.add(located);
                inOrder.add(id);
                boolean inside = inArticle || marker.style() == NumberStyle.ARTICLE;
                walk(clause.body(), Clauses.Level.under(located), id, inside);
            }
        }
    }

    /** Those of all clauses in the order in which they are written; clauses inside turns have none. */
    Iterator<String> inOrder() {
        return inOrder.iterator();
    }

    /** That of the clause at an address; absent where there is none. */
    @Nullable
    String find(@Nullable String address) {
        if (address == null) {
            return null;
        }
        Map<String, String> known = byAddress;
        if (known == null) {
            known = new HashMap<>();
            for (int at = 0; at < clauses.size(); at++) {
                known.putIfAbsent(clauses.get(at).address().toString(), inOrder.get(at));
            }
            byAddress = known;
        }
        return known.get(address);
    }
}
