package io.github.jianbao.model.report;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What every non-blank line of the source was taken for (行报告). A unit's first line carries its role, every further line of
 * the unit the role with a {@code +}.
 *
 * @param rows one row for each non-blank line, in order
 */
public record LineReport(List<Row> rows) {

    /**
     * Copies the list.
     *
     * @param rows one row for each non-blank line
     * @throws IllegalArgumentException when rows is null
     */
    public LineReport {
        Required.part(rows, "LineReport", "rows");
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param line its number, 1 or more
     * @param role what it is
     * @param continues whether it continues the unit of the line before
     * @param attributes {@code key=value;key=value}, or empty
     * @param text the line as it stands, tabs and control characters shown as blanks
     */
    public record Row(int line, Role role, boolean continues, String attributes, String text) {
        /**
         * Checks.
         *
         * @param line its number, 1 or more
         * @param role what it is
         * @param continues whether it continues the unit of the line before
         * @param attributes {@code key=value;key=value}, or empty
         * @param text the line as it stands, tabs and control characters shown as blanks
         * @throws IllegalArgumentException when role, attributes or text is null
         */
        public Row {
            Required.part(role, "Row", "role");
            Required.part(attributes, "Row", "attributes");
            Required.part(text, "Row", "text");
        }

        /**
         * The role as printed.
         *
         * @return for example {@code para} or {@code para+}
         */
        public String label() {
            return continues ? role.label() + "+" : role.label();
        }
    }

    /**
     * Reads the report off a model.
     *
     * @param issue the model
     * @param source the text that it was read from
     * @return the report
     * @throws IllegalArgumentException when the model was read from a longer text
     */
    public static LineReport of(Issue issue, SourceText source) {
        Required.argument(issue, "issue");
        Required.argument(source, "source");
        LineMap lines = source.lines();
        int[] pieceOf = new int[lines.count()];
        boolean[] first = new boolean[lines.count()];
        List<Piece> pieces = Pieces.of(issue, lines);
        for (int p = 0; p < pieces.size(); p++) {
            place(pieces.get(p), p, lines, pieceOf, first);
        }
        List<Row> rows = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            String text = source.text().substring(lines.start(line), lines.end(line));
            if (isBlank(text)) {
                continue;
            }
            if (pieceOf[line] == 0) {
                rows.add(new Row(line + 1, Role.OTHER, false, "", printable(text)));
            } else {
                Piece piece = pieces.get(pieceOf[line] - 1);
                rows.add(new Row(
                        line + 1, piece.role(), !first[line], first[line] ? piece.attributes() : "", printable(text)));
            }
        }
        return new LineReport(rows);
    }

    private static void place(Piece piece, int index, LineMap lines, int[] pieceOf, boolean[] first) {
        boolean fresh = !piece.continues();
        if (piece.marker() != null) {
            fresh = claim(line(piece.marker().start(), lines), index, fresh, pieceOf, first);
        }
        for (Segment segment : piece.segments()) {
            fresh = claim(line(segment.start(), lines), index, fresh, pieceOf, first);
        }
    }

    private static int line(int offset, LineMap lines) {
        try {
            return lines.lineAt(offset);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the issue was read from another text: " + e.getMessage(), e);
        }
    }

    /** The first piece of a line names it. */
    private static boolean claim(int line, int index, boolean fresh, int[] pieceOf, boolean[] first) {
        if (pieceOf[line] == 0) {
            pieceOf[line] = index + 1;
            first[line] = fresh;
        }
        return false;
    }

    /**
     * Writes the report as tab-separated values: line number, role, attributes, text.
     *
     * @param out where to
     * @throws IOException when writing fails
     */
    public void writeTo(Appendable out) throws IOException {
        Required.argument(out, "out");
        for (Row row : rows) {
            out.append(Integer.toString(row.line()))
                    .append('\t')
                    .append(row.label())
                    .append('\t')
                    .append(row.attributes())
                    .append('\t')
                    .append(row.text())
                    .append('\n');
        }
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Chars.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(
                    Character.isISOControl(c)
                                    || Character.isSurrogate(c) && !paired(text, i)
                                    || c == '\u2028'
                                    || c == '\u2029'
                            ? ' '
                            : c);
        }
        return shown.toString();
    }

    private static boolean paired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** {@return how many rows it has, for logs} */
    @Override
    public String toString() {
        return "LineReport[" + rows.size() + " rows]";
    }
}
