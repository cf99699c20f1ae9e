package io.github.jianbao.model.tables;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists the tables of an issue.
 *
 * @since 0.2.0
 */
public final class TableList {

    private final Map<Clause, Clauses.Located> places = new IdentityHashMap<>();
    private final List<ListedTable> tables = new ArrayList<>();
    private @Nullable String section;

    private TableList() {}

    /**
     * The tables of an issue.
     *
     * @param issue the issue
     * @return its tables in order; a new list
     */
    public static List<ListedTable> of(Issue issue) {
        Required.argument(issue, "issue");
        TableList list = new TableList();
        Clauses.of(issue).forEach(located -> list.places.put(located.clause(), located));
        for (Section section : issue.sections()) {
            list.section = section.name() == null ? null : section.nameText();
            for (Article article : section.articles()) {
                list.document(article);
            }
        }
        return list.tables;
    }

    private void document(Document document) {
        blocks(document, document.body(), null);
        for (Attachment attachment : document.attachments()) {
            document(attachment);
        }
    }

    private void blocks(Document document, List<Block> blocks, @Nullable String clause) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                String title =
                        document.title() == null ? null : document.title().value();
                tables.add(new ListedTable(tables.size() + 1, section, document.id(), title, clause, table));
            } else if (block instanceof Clause inner) {
                Clauses.Located located = places.get(inner);
                blocks(
                        document,
                        inner.body(),
                        located == null ? clause : located.address().toString());
            } else if (block instanceof Speech speech) {
                blocks(document, speech.body(), clause);
            }
        }
    }
}
