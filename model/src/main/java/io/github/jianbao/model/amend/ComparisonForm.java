package io.github.jianbao.model.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Provision.Line;
import io.github.jianbao.model.amend.Row.Change;
import io.github.jianbao.model.sink.Csv;
import io.github.jianbao.model.sink.JsonOut;
import io.github.jianbao.model.sink.Sinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison as a table of two columns (修订对照表): as a page to read and to print, as CSV, as JSON. Rows are those that differ,
 * each under the heading of its chapter, or all.
 *
 * @since 0.2.0
 */
public final class ComparisonForm {

    /** The headings of the columns: provision before, text before, provision after, text after, what differs. */
    public static final List<String> COLUMNS = List.of("原条款", "修改前", "现条款", "修改后", "变化");

    private ComparisonForm() {}

    /**
     * Writes a page (HTML) for people: two columns, what goes struck out, what comes marked; A4 landscape in print. It loads nothing and
     * runs nothing.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeHtml(Comparison comparison, boolean all, Appendable out) throws IOException {
        page(comparison, all, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Writes a page in UTF-8.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     * @since 0.2.0
     */
    public static void writeHtml(Comparison comparison, boolean all, OutputStream out) throws IOException {
        page(comparison, all, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * A comparison as a page.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @return the whole of it
     * @since 0.2.0
     */
    public static String toHtml(Comparison comparison, boolean all) {
        return Sinks.string(out -> writeHtml(comparison, all, out));
    }

    private static void page(Comparison comparison, boolean all, Writer out) throws IOException {
        Required.argument(comparison, "comparison");
        new ComparisonPage(comparison, rows(comparison, all), out).write();
        out.flush();
    }

    /**
     * Writes CSV (RFC 4180, with a byte order mark): a row of headings, then one row a provision; its lines with line feeds between
     * them.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeCsv(Comparison comparison, boolean all, Appendable out) throws IOException {
        csv(comparison, all, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * Writes CSV in UTF-8.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     * @since 0.2.0
     */
    public static void writeCsv(Comparison comparison, boolean all, OutputStream out) throws IOException {
        csv(comparison, all, Sinks.text(Required.argument(out, "out")));
    }

    /**
     * A comparison as CSV.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @return all rows, the byte order mark first
     * @since 0.2.0
     */
    public static String toCsv(Comparison comparison, boolean all) {
        return Sinks.string(out -> writeCsv(comparison, all, out));
    }

    private static void csv(Comparison comparison, boolean all, Writer out) throws IOException {
        Required.argument(comparison, "comparison");
        Csv csv = new Csv(out);
        csv.row(COLUMNS);
        for (Row row : rows(comparison, all)) {
            csv.row(cells(row));
        }
        out.flush();
    }

    /**
     * The cells of a row.
     *
     * @param row the row
     * @return one string for each of {@link #COLUMNS}
     */
    public static List<String> cells(Row row) {
        Required.argument(row, "row");
        return List.of(marks(row.before()), text(row.before()), marks(row.after()), text(row.after()), words(row));
    }

    /**
     * Writes JSON, one object on a line: the titles, and the rows with their lines and the changes in them. Offsets of changes are into
     * the texts; {@code start} and {@code end} of a line are those of its text in the source of its version.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeJson(Comparison comparison, boolean all, Appendable out) throws IOException {
        Required.argument(comparison, "comparison");
        JsonOut.write(Sinks.json(Required.argument(out, "out")), json -> json(comparison, all, json));
    }

    /**
     * Writes JSON in UTF-8.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @param out where to; flushed, not closed
     * @throws IOException from {@code out}
     */
    public static void writeJson(Comparison comparison, boolean all, OutputStream out) throws IOException {
        Required.argument(comparison, "comparison");
        JsonOut.write(Sinks.json(Required.argument(out, "out")), json -> json(comparison, all, json));
    }

    /**
     * A comparison as JSON.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are written too
     * @return one object
     * @since 0.2.0
     */
    public static String toJson(Comparison comparison, boolean all) {
        return Sinks.string(out -> writeJson(comparison, all, out));
    }

    /**
     * The rows that are written.
     *
     * @param comparison the comparison
     * @param all whether rows without a difference are wanted too
     * @return those that differ, and the headings that they stand under; or all
     */
    public static List<Row> rows(Comparison comparison, boolean all) {
        Required.argument(comparison, "comparison");
        if (all) {
            return comparison.rows();
        }
        List<Row> rows = new ArrayList<>();
        List<Row> headings = new ArrayList<>();
        for (Row row : comparison.rows()) {
            if (!row.isEqual()) {
                rows.addAll(headings);
                headings.clear();
                rows.add(row);
            }
            if (isHeading(row)) {
                int rank = rank(row);
                headings.removeIf(heading -> rank(heading) >= rank);
                if (row.isEqual()) {
                    headings.add(row);
                }
            }
        }
        return rows;
    }

    static boolean isHeading(Row row) {
        return !row.after().isEmpty() && row.after().get(0).kind() == Provision.Kind.HEADING;
    }

    private static int rank(Row row) {
        Place place = row.after().get(0).place();
        return place == null ? Integer.MAX_VALUE : place.last().level().ordinal();
    }

    private static String marks(List<Provision> provisions) {
        return provisions.stream().map(Provision::mark).collect(Collectors.joining("、"));
    }

    private static String text(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision.opening() + provision.text())
                .collect(Collectors.joining("\n"));
    }

    /** What differs, in words. */
    static String words(Row row) {
        return row.isEqual()
                ? "未变"
                : row.changes().stream().map(ComparisonForm::word).collect(Collectors.joining("、"));
    }

    static String word(Change change) {
        return switch (change) {
            case RENUMBERED -> "序号变动";
            case MOVED -> "移动";
            case CHANGED -> "修改";
            case INSERTED -> "新增";
            case DELETED -> "删去";
            case SPLIT -> "拆分";
            case MERGED -> "合并";
        };
    }

    private static void json(Comparison comparison, boolean all, JsonOut json) {
        json.open();
        json.put("before", comparison.before());
        json.put("after", comparison.after());
        json.list("rows");
        for (Row row : rows(comparison, all)) {
            json.open();
            json.list("changes");
            row.changes().forEach(change -> json.member(change.name()));
            json.endList();
            provisions("before", row.before(), json);
            provisions("after", row.after(), json);
            json.list("lines");
            row.lines().forEach(pair -> pair(pair, json));
            json.endList();
            json.close();
        }
        json.endList();
        json.close();
    }

    private static void provisions(String name, List<Provision> provisions, JsonOut json) {
        json.list(name);
        for (Provision provision : provisions) {
            json.open();
            json.put("kind", provision.kind().name());
            json.put("mark", provision.mark());
            json.put("place", provision.place());
            json.put("address", provision.address());
            json.close();
        }
        json.endList();
    }

    private static void pair(Row.Pair pair, JsonOut json) {
        json.open();
        line("before", pair.before(), json);
        line("after", pair.after(), json);
        json.list("changes");
        for (TextChange change : pair.changes()) {
            json.open();
            span("before", change.before(), json);
            span("after", change.after(), json);
            json.close();
        }
        json.endList();
        json.close();
    }

    private static void line(String name, @Nullable Line line, JsonOut json) {
        if (line != null) {
            Text text = line.text();
            json.open(name);
            json.put("mark", line.mark());
            json.put("depth", line.depth());
            json.put("text", text.value());
            json.put("start", text.span().start());
            json.put("end", text.span().end());
            json.close();
        }
    }

    private static void span(String name, Span span, JsonOut json) {
        json.open(name);
        json.put("start", span.start());
        json.put("end", span.end());
        json.close();
    }
}
