package io.github.jianbao.model.duties;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the table of the duties of law of an issue.
 *
 * @since 0.2.0
 */
public final class DutyTable {

    private DutyTable() {}

    /**
     * The duties of an issue, without line numbers.
     *
     * @param issue the issue
     * @return its duties in order; a new list
     */
    public static List<Duty> of(Issue issue) {
        Required.argument(issue, "issue");
        return duties(issue, null);
    }

    /**
     * The duties of an issue.
     *
     * @param issue the issue
     * @param source the text that it was read from
     * @return its duties in order, with line numbers; a new list
     * @throws IllegalArgumentException when the text is another, shorter one
     */
    public static List<Duty> of(Issue issue, SourceText source) {
        Required.argument(issue, "issue");
        return duties(issue, Required.argument(source, "source"));
    }

    private static List<Duty> duties(Issue issue, @Nullable SourceText source) {
        List<Duty> duties = new ArrayList<>();
        for (Article article : issue.articles()) {
            document(article, article, source, duties);
        }
        return duties;
    }

    private static void document(Article article, Document document, @Nullable SourceText source, List<Duty> duties) {
        duties.addAll(new DutyCollector(article, document, source).duties());
        for (Attachment attachment : document.attachments()) {
            document(article, attachment, source, duties);
        }
    }
}
