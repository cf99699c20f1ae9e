package io.github.jianbao.model.text;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an issue as plain text: masthead, contents with a tab before the page number, sections, articles. Every paragraph is
 * one line with a blank line behind it, a title with its subtitle right under it; titles and headings stand at the left,
 * paragraphs and clauses are indented by two ideographic spaces, signatures and their dates stand at the right. Tables stand between
 * bars; that a cell covers several columns or rows is lost. What pages brought (running heads, page numbers) is left
 * out, an unpaired surrogate becomes U+FFFD.
 */
public final class TextForm {

    private TextForm() {}

    /**
     * Writes an issue.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, Appendable out) throws IOException {
        Required.argument(issue, "issue");
        new TextIssue(Sinks.text(Required.argument(out, "out"))).write(issue);
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
        new TextIssue(Sinks.text(Required.argument(out, "out"))).write(issue);
    }

    /**
     * An issue as plain text.
     *
     * @param issue the issue
     * @return the whole of it; for long ones write to a stream
     * @since 0.2.0
     */
    public static String toText(Issue issue) {
        return Sinks.string(out -> write(issue, out));
    }

    /**
     * One document as plain text, with its attachments.
     *
     * @param document the article or attachment
     * @return the whole of it
     * @since 0.2.0
     */
    public static String toText(Document document) {
        Required.argument(document, "document");
        return toText(Issue.of(document));
    }
}
