package io.github.jianbao.model.akn;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;

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
        write(issue, Sinks.text(Objects.requireNonNull(out, "out")));
    }

    /**
     * Writes an issue as UTF-8.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        write(issue, Sinks.text(Objects.requireNonNull(out, "out")));
    }

    private static void write(Issue issue, Writer out) throws IOException {
        Objects.requireNonNull(issue, "issue");
        MarkupOut xml = new MarkupOut(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("akomaNtoso").attribute("xmlns", NAMESPACE).line();
        new Gazette(issue, xml).write();
        xml.close().line();
        out.flush();
    }
}
