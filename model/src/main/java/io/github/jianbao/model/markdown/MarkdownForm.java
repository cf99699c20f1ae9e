package io.github.jianbao.model.markdown;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an issue as Markdown. What pages brought (running heads, page numbers) is left out; U+0000 and unpaired surrogates,
 * which CommonMark and UTF-8 cannot hold, become U+FFFD.
 */
public final class MarkdownForm {

    private MarkdownForm() {}

    /**
     * Writes an issue.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, Appendable out) throws IOException {
        Required.argument(issue, "issue");
        new MarkdownIssue(Sinks.text(Required.argument(out, "out"))).write(issue);
    }

    /**
     * Writes an issue as UTF-8.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        Required.argument(issue, "issue");
        new MarkdownIssue(Sinks.text(Required.argument(out, "out"))).write(issue);
    }

    /**
     * An issue as Markdown.
     *
     * @param issue the issue
     * @return the whole of it; for long ones write to a stream
     * @since 0.2.0
     */
    public static String toMarkdown(Issue issue) {
        return Sinks.string(out -> write(issue, out));
    }

    /**
     * One document as Markdown, with its attachments.
     *
     * @param document the article or attachment
     * @return the whole of it
     * @since 0.2.0
     */
    public static String toMarkdown(Document document) {
        Required.argument(document, "document");
        return toMarkdown(Issue.of(document));
    }
}
