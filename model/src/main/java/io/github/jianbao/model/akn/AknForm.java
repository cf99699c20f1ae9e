package io.github.jianbao.model.akn;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes an issue as Akoma Ntoso 3.0, valid against the OASIS schema whatever the texts hold: a control character becomes its
 * control picture (␀), any other character that XML forbids U+FFFD. Safe for all threads; the same issue gives the same bytes
 * everywhere.
 */
public final class AknForm {

    /** The namespace of Akoma Ntoso 3.0. */
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private AknForm() {}

    /**
     * Writes an issue.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, Appendable out) throws IOException {
        write(issue, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Writes an issue as UTF-8.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        write(issue, Sinks.text(Required.argument(out, "out")));
    }

    private static void write(Issue issue, Writer out) throws IOException {
        Required.argument(issue, "issue");
        MarkupOut xml = new MarkupOut(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("akomaNtoso").attribute("xmlns", NAMESPACE).line();
        new Gazette(issue, xml).write();
        xml.close().line();
        out.flush();
    }

    /**
     * An issue as Akoma Ntoso.
     *
     * @param issue the issue
     * @return the whole of it; for long ones write to a stream
     * @since 0.2.0
     */
    public static String toXml(Issue issue) {
        return Sinks.string(out -> write(issue, out));
    }

    /**
     * One document as Akoma Ntoso, with its attachments.
     *
     * @param document the article or attachment
     * @return the whole of it
     * @since 0.2.0
     */
    public static String toXml(Document document) {
        return toXml(Issue.of(document));
    }
}
