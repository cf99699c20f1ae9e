package io.github.jianbao.model.svg;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.picture.OutlinePicture;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/**
 * Draws the outline of an issue as SVG: a picture that stands by itself, light or dark as the reader's system is. Safe for all
 * threads; the same issue gives the same bytes everywhere.
 */
public final class SvgForm {

    private SvgForm() {}

    /**
     * Draws an issue.
     *
     * @param issue the issue
     * @param findings what was found in it; may be empty
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, List<Finding> findings, Appendable out) throws IOException {
        write(issue, findings, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Draws an issue as UTF-8.
     *
     * @param issue the issue
     * @param findings what was found in it; may be empty
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void write(Issue issue, List<Finding> findings, OutputStream out) throws IOException {
        write(issue, findings, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * An issue as SVG.
     *
     * @param issue the issue
     * @param findings what was found in it; may be empty
     * @return the whole picture
     * @since 0.2.0
     */
    public static String toSvg(Issue issue, List<Finding> findings) {
        return Sinks.string(out -> write(issue, findings, out));
    }

    private static void write(Issue issue, List<Finding> findings, Writer out) throws IOException {
        MarkupOut svg = new MarkupOut(out);
        new OutlinePicture(Required.argument(issue, "issue"), Required.argument(findings, "findings"), svg)
                .draw(issue, true, null);
        out.flush();
    }

    /**
     * Draws an issue without findings.
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
     * Draws an issue without findings as UTF-8.
     *
     * @param issue the issue
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     * @since 0.2.0
     */
    public static void write(Issue issue, OutputStream out) throws IOException {
        write(issue, List.of(), out);
    }

    /**
     * An issue as SVG without findings.
     *
     * @param issue the issue
     * @return the whole picture
     * @since 0.2.0
     */
    public static String toSvg(Issue issue) {
        return Sinks.string(out -> write(issue, out));
    }
}
