package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.LineMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text as the rooms read it, and its lines. It has the length of the source, so that every offset is one of the source. A line of
 * the source may be several here: where the carrier or a separator of Unicode ends one in its middle.
 */
public final class Carried {

    private final String source;
    private final String text;
    private final boolean mended;
    private final Marks marks;
    private final TableMarks tables;
    private final List<FusedLine> fused;
    private final LineMap lines;
    private final int @Nullable [] starts;
    private final int @Nullable [] hints;

    Carried(
            String source,
            String text,
            boolean mended,
            Marks marks,
            TableMarks tables,
            List<FusedLine> fused,
            LineMap lines,
            int @Nullable [] starts,
            int @Nullable [] hints) {
        this.source = source;
        this.text = text;
        this.mended = mended;
        this.marks = marks;
        this.tables = tables;
        this.fused = fused;
        this.lines = lines;
        this.starts = starts;
        this.hints = hints;
    }

    /**
     * A text as it stands.
     *
     * @param text the decoded text
     * @param lines its lines
     * @return the same
     */
    public static Carried plain(String text, LineMap lines) {
        return new Carried(text, text, false, new Marks(), new TableMarks(), List.of(), lines, null, null);
    }

    /** {@return the text, marks blanked out and artefacts of extraction mended} */
    public String text() {
        return text;
    }

    /** {@return what the carrier says of tables} */
    public TableMarks tables() {
        return tables;
    }

    /** {@return the source, artefacts of extraction mended} */
    public String source() {
        return source;
    }

    /**
     * A part of the source, artefacts of extraction mended.
     *
     * @param start first offset
     * @param end offset after the last
     * @return a copy
     */
    public String source(int start, int end) {
        return source.substring(start, end);
    }

    /** {@return whether artefacts of extraction were mended} */
    public boolean mended() {
        return mended;
    }

    /** {@return the lines that held several and were cut} */
    public List<FusedLine> fused() {
        return fused;
    }

    /** {@return where the marks stand} */
    public Marks marks() {
        return marks;
    }

    /** {@return how many lines there are} */
    public int count() {
        return starts == null ? lines.count() : starts.length - 1;
    }

    /**
     * Where a line starts.
     *
     * @param line a line, from 0
     * @return its first offset
     */
    public int start(int line) {
        return starts == null ? lines.start(line) : starts[line];
    }

    /**
     * Where the next line starts.
     *
     * @param line a line, from 0
     * @return the offset behind what ends the line
     */
    public int next(int line) {
        return starts == null ? lines.next(line) : starts[line + 1];
    }

    /**
     * Whether a form feed ends a line.
     *
     * @param line a line, from 0
     * @return true where it does
     */
    public boolean formFeed(int line) {
        return starts == null ? lines.formFeed(line) : text.charAt(starts[line + 1] - 1) == '\f';
    }

    /**
     * What is known of a line beside its characters.
     *
     * @param line a line, from 0
     * @return bits of {@link LineHints}
     */
    public int hints(int line) {
        return hints == null ? 0 : hints[line];
    }
}
