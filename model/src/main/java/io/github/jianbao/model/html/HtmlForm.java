package io.github.jianbao.model.html;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/**
 * Writes an issue as an HTML page. Every text is escaped; a control character is shown as its control picture (␀), any other
 * character that HTML forbids as U+FFFD. Safe for all threads; the same issue gives the same bytes everywhere.
 *
 * <p>An article stands in the element whose id is the article's ({@code a5}); a clause in the one whose id is its address with
 * a slash for the number sign ({@code a5/二/（四）}). The attribute {@code data-address} of its number holds the address as
 * {@link Issue#clause(String)} takes it.
 *
 * <pre>{@code
 * Files.writeString(Path.of("issue.html"), HtmlForm.toHtml(issue));
 * }</pre>
 */
public final class HtmlForm {

    private HtmlForm() {}

    /**
     * Writes an issue.
     *
     * @param issue the issue
     * @param findings what was found in it, shown on demand; may be empty
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, List<Finding> findings, Appendable out) throws IOException {
        write(issue, findings, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Writes an issue as UTF-8.
     *
     * @param issue the issue
     * @param findings what was found in it, shown on demand; may be empty
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, List<Finding> findings, OutputStream out) throws IOException {
        write(issue, findings, Sinks.text(Required.argument(out, "out")));
    }

    private static void write(Issue issue, List<Finding> findings, Writer out) throws IOException {
        Required.argument(issue, "issue");
        Required.argument(findings, "findings");
        new Page(issue, findings, new MarkupOut(out)).write();
        out.flush();
    }

    /**
     * An issue as an HTML page without findings.
     *
     * @param issue the issue
     * @return the whole of it; for long ones write to a stream
     * @since 0.2.0
     */
    public static String toHtml(Issue issue) {
        return Sinks.string(out -> write(issue, List.of(), out));
    }

    /**
     * An issue as an HTML page.
     *
     * @param issue the issue
     * @param findings what was found in it, shown on demand; may be empty
     * @return the whole of it; for long ones write to a stream
     * @since 0.2.0
     */
    public static String toHtml(Issue issue, List<Finding> findings) {
        return Sinks.string(out -> write(issue, findings, out));
    }

    /**
     * One document as an HTML page without findings, with its attachments.
     *
     * @param document the article or attachment
     * @return the whole of it
     * @since 0.2.0
     */
    public static String toHtml(Document document) {
        Required.argument(document, "document");
        return toHtml(Issue.of(document));
    }

    /**
     * Writes an issue without findings.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     * @since 0.2.0
     */
    public static void write(Issue issue, Appendable out) throws IOException {
        write(issue, List.of(), out);
    }

    /**
     * Writes an issue without findings as UTF-8.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     * @since 0.2.0
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        write(issue, List.of(), out);
    }
}
