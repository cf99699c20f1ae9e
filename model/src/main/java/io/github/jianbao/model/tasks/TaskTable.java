package io.github.jianbao.model.tasks;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the task table of an issue: who has to do what by when.
 *
 * <pre>{@code
 * for (Task task : TaskTable.of(issue, source)) {
 *     System.out.println(task.line() + "  " + task.text() + "  " + task.bodies(ResponsibleBody.Role.LEAD) + "  " + task.due());
 * }
 * }</pre>
 */
public final class TaskTable {

    private static final Words PLANS = Lexicon.words(Use.PLAN_KINDS);

    private TaskTable() {}

    /**
     * The tasks of an issue, without line numbers.
     *
     * @param issue the issue
     * @return its tasks in order; a new list
     */
    public static List<Task> of(Issue issue) {
        Required.argument(issue, "issue");
        return tasks(issue, null);
    }

    /**
     * The tasks of an issue.
     *
     * @param issue the issue
     * @param source the text that it was read from
     * @return its tasks in order, with line numbers; a new list
     * @throws IllegalArgumentException when the text is another, shorter one
     */
    public static List<Task> of(Issue issue, SourceText source) {
        Required.argument(issue, "issue");
        return tasks(issue, Required.argument(source, "source"));
    }

    /** Whether a document sets tasks, by its kind: 通知, 方案, 要点; news tells of them. */
    static boolean isPlan(Document document) {
        Text title = document.title();
        String words = title == null ? "" : title.value().strip();
        int end = words.endsWith("）") || words.endsWith(")")
                ? Math.max(words.lastIndexOf('（'), words.lastIndexOf('('))
                : words.length();
        return end > 0
                && PLANS.before(words, words.substring(0, end).stripTrailing().length()) > 0;
    }

    private static List<Task> tasks(Issue issue, @Nullable SourceText source) {
        List<Task> tasks = new ArrayList<>();
        for (Article article : issue.articles()) {
            IdentityHashMap<Clause, Clauses.Located> places = new IdentityHashMap<>();
            Clauses.of(article).forEach(located -> places.put(located.clause(), located));
            document(article, article, places, source, tasks);
        }
        return tasks;
    }

    private static void document(
            Article article,
            Document document,
            IdentityHashMap<Clause, Clauses.Located> places,
            @Nullable SourceText source,
            List<Task> tasks) {
        new TaskCollector(article, document, places, source, tasks).collect();
        for (Attachment attachment : document.attachments()) {
            document(article, attachment, places, source, tasks);
        }
    }
}
