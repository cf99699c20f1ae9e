package io.github.jianbao.model.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.amend.Provision.Line;
import io.github.jianbao.model.amend.Row.Change;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.markup.PageHead;
import io.github.jianbao.model.picture.Resources;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table as a page: a group of rows a provision, a row a line, so that lines stand beside each other. */
final class ComparisonPage {

    private static final String STYLE = Resources.read(ComparisonPage.class, "comparison.css");

    private final Comparison comparison;
    private final List<Row> rows;
    private final MarkupOut html;

    ComparisonPage(Comparison comparison, List<Row> rows, Writer out) {
        this.comparison = comparison;
        this.rows = rows;
        this.html = new MarkupOut(out);
    }

    void write() throws IOException {
        html.raw("<!DOCTYPE html>\n");
        html.open("html").attribute("lang", "zh-Hans").line();
        PageHead.write(html, title(), STYLE);
        html.open("body").line();
        html.element("h1", null, title()).line();
        html.open("table").line();
        html.open("colgroup");
        html.open("col").closeEmpty().open("col").closeEmpty();
        html.close().line();
        html.open("thead").open("tr");
        html.element("th", null, ComparisonForm.COLUMNS.get(1));
        html.element("th", null, ComparisonForm.COLUMNS.get(3));
        html.close().close().line();
        closingLine();
        for (Row row : rows) {
            row(row);
        }
        html.close().line();
        if (rows.isEmpty()) {
            html.element("p", "none", "两个文本没有差异。").line();
        }
        html.close().line();
        html.close().line();
    }

    /** Printed at the foot of each page, it closes the table where a page ends inside an article. */
    private void closingLine() throws IOException {
        html.open("tfoot").open("tr").open("td").attribute("colspan", 2);
        html.close().close().close().line();
    }

    private String title() {
        String before = comparison.before();
        String after = comparison.after();
        String name = after.isEmpty() ? before : after;
        return name.isEmpty() ? "修订对照表" : "《" + name.replace('《', '〈').replace('》', '〉') + "》修订对照表";
    }

    private void row(Row row) throws IOException {
        boolean heading = row.isEqual() && (ComparisonForm.isHeading(row) || isTitle(row));
        html.open("tbody", heading ? "heading" : row.isEqual() ? "same" : "other")
                .line();
        if (heading) {
            Provision provision = row.after().get(0);
            html.open("tr").open("td").attribute("colspan", 2);
            html.text(provision.opening() + provision.text());
            html.close().close().line();
        } else {
            lines(row);
        }
        html.close().line();
    }

    private static boolean isTitle(Row row) {
        return !row.after().isEmpty() && row.after().get(0).kind() == Provision.Kind.TITLE;
    }

    private void lines(Row row) throws IOException {
        int left = 0;
        int right = 0;
        boolean first = true;
        for (Row.Pair pair : row.lines()) {
            html.open("tr");
            Line before = pair.before();
            Line after = pair.after();
            Provision one = before == null ? null : opening(row.before(), left);
            Provision other = after == null ? null : opening(row.after(), right);
            boolean renumbered = row.changes().contains(Change.RENUMBERED);
            cell(before, one, pair, true, renumbered, first && row.before().isEmpty() ? row : null);
            cell(after, other, pair, false, renumbered, first && !row.isEqual() ? row : null);
            left += before == null ? 0 : 1;
            right += after == null ? 0 : 1;
            first = false;
            html.close().line();
        }
    }

    /** The provision that opens with its n-th line; null inside one. */
    private static @Nullable Provision opening(List<Provision> provisions, int line) {
        int at = 0;
        for (Provision provision : provisions) {
            if (at == line) {
                return provision;
            }
            at += provision.lines().size();
        }
        return null;
    }

    private void cell(
            @Nullable Line line,
            @Nullable Provision opened,
            Row.Pair pair,
            boolean old,
            boolean renumbered,
            @Nullable Row noted)
            throws IOException {
        html.open("td");
        String note = noted == null ? null : note(noted, old);
        if (note != null) {
            html.element("span", "note", note);
        }
        if (line == null) {
            html.close();
            return;
        }
        String element = old ? "del" : "ins";
        boolean alone = pair.before() == null || pair.after() == null;
        if (opened != null && !opened.mark().isEmpty()) {
            html.open("b");
            marked(element, opened.mark(), alone || renumbered);
            html.close().text(opened.opening().substring(opened.mark().length()));
        }
        boolean otherMark = !alone
                && pair.before() != null
                && pair.after() != null
                && !pair.before().mark().equals(pair.after().mark());
        if (!line.mark().isEmpty()) {
            marked(element, line.mark(), alone || otherMark);
        }
        String value = line.text().value();
        if (alone) {
            marked(element, value, true);
        } else {
            text(value, element, pair.changes(), old);
        }
        html.close();
    }

    private void text(String value, String element, List<TextChange> changes, boolean old) throws IOException {
        int at = 0;
        for (TextChange change : changes) {
            Span span = old ? change.before() : change.after();
            html.text(value, at, span.start());
            if (!span.isEmpty()) {
                html.open(element).text(value, span.start(), span.end()).close();
            }
            at = span.end();
        }
        html.text(value, at, value.length());
    }

    private void marked(String element, String text, boolean marked) throws IOException {
        if (!text.isEmpty() && marked) {
            html.element(element, null, text);
        } else {
            html.text(text);
        }
    }

    /** What the texts do not show. */
    private static @Nullable String note(Row row, boolean old) {
        for (Change change : row.changes()) {
            boolean said = old
                    ? change == Change.INSERTED
                    : change == Change.DELETED
                            || change == Change.MOVED
                            || change == Change.SPLIT
                            || change == Change.MERGED;
            if (said) {
                return "（" + ComparisonForm.word(change) + "）";
            }
        }
        return null;
    }
}
