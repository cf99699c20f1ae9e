package io.github.jianbao.model.jsonld;

import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.sink.JsonOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an issue as a schema.org {@code PublicationIssue} whose parts are {@code Article}s; a document with a number is a
 * {@code Legislation} with its identifier as well. {@code <}, {@code >} and {@code &} are escaped, so that the line may stand in
 * a {@code script} element as it is. The bodies of the articles are not in it.
 */
public final class JsonLdForm {

    private JsonLdForm() {}

    /**
     * Writes an issue on one line.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, Appendable out) throws IOException {
        Required.argument(issue, "issue");
        JsonOut.writeForHtml(Sinks.json(Required.argument(out, "out")), json -> new LinkedIssue(json).write(issue));
    }

    /**
     * Writes an issue as UTF-8 on one line.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        Required.argument(issue, "issue");
        JsonOut.writeForHtml(Sinks.json(Required.argument(out, "out")), json -> new LinkedIssue(json).write(issue));
    }

    /**
     * An issue as JSON-LD.
     *
     * @param issue the issue
     * @return one line
     * @since 0.2.0
     */
    public static String toJsonLd(Issue issue) {
        return Sinks.string(out -> write(issue, out));
    }
}
