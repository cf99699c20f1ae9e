package io.github.jianbao.model.tasks;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.check.Excerpt;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.ResponsibleBody.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a task table (任务).
 *
 * @param article id of the article
 * @param document id of the document that states it: the article's, or that of an attachment
 * @param title the document's title (文件)
 * @param clause address of the innermost clause that holds it, or of the one around whose last point it stands under (条款)
 * @param heading that clause's heading, without its full stop (任务)
 * @param text what is to be done (任务内容). Of bodies in brackets or behind a label: from the start of the clause, or from the duty before,
 *     up to them. Of bodies in running text (市财政局负责…): their sentence; where that says nothing but who (由省教育厅牵头。), with the
 *     sentences before it or, if there are none, with the rest of the clause
 * @param bodies who is to do it (责任单位), in order; empty for a sentence of a plan that sets a deadline and names nobody
 * @param deadlines by when, as written (完成时限), in order
 * @param due the latest of the deadlines that name a year
 * @param targets quantities that are aimed at, with the words up to the next mark (目标)
 * @param offset where the bodies stand in the source; without bodies, where the sentence does
 * @param line the line where they stand, 1 or more; absent when the table was made without the source
 * @param page the page that the contents give for the article
 */
public record Task(
        String article,
        String document,
        @Nullable String title,
        @Nullable String clause,
        @Nullable String heading,
        String text,
        List<ResponsibleBody> bodies,
        List<String> deadlines,
        @Nullable HanDate due,
        List<String> targets,
        int offset,
        @Nullable Integer line,
        @Nullable Integer page) {

    /**
     * Copies the lists.
     *
     * @param article id of the article
     * @param document id of the document
     * @param title the document's title
     * @param clause address of the clause
     * @param heading the clause's heading
     * @param text what is to be done
     * @param bodies who is to do it
     * @param deadlines by when, as written
     * @param due the latest deadline with a year
     * @param targets quantities that are aimed at
     * @param offset where the bodies stand in the source
     * @param line the line where they stand
     * @param page the article's page
     * @throws IllegalArgumentException when article, document, text, bodies, deadlines or targets is null
     */
    public Task {
        Required.part(article, "Task", "article");
        Required.part(document, "Task", "document");
        Required.part(text, "Task", "text");
        Required.part(bodies, "Task", "bodies");
        Required.part(deadlines, "Task", "deadlines");
        Required.part(targets, "Task", "targets");
        bodies = List.copyOf(bodies);
        deadlines = List.copyOf(deadlines);
        targets = List.copyOf(targets);
    }

    /**
     * The bodies of one role.
     *
     * @param role their part
     * @return those bodies in order
     */
    public List<ResponsibleBody> bodies(Role role) {
        Required.argument(role, "role");
        return bodies.stream().filter(body -> body.role() == role).toList();
    }

    /** {@return where it stands, its first words and by when it is due, for logs} */
    @Override
    public String toString() {
        return "Task[" + (clause == null ? document : clause) + ", " + Excerpt.of(text) + ", " + due + "]";
    }
}
