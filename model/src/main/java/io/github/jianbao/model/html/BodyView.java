package io.github.jianbao.model.html;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Gaps;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bodies: paragraphs, clauses, turns, tables. */
final class BodyView {

    private static final int LAST_HEADING = 6;

    /** Classes by the shapes of numbers. */
    private static final String[] NUMBERS = Arrays.stream(NumberStyle.values())
            .map(style -> " n-" + style.name().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);

    private final MarkupOut html;
    private final TextView texts;
    private final Iterator<Anchors.ClauseAnchor> clauses;

    /** The clauses come in the order in which bodies are written. */
    BodyView(MarkupOut html, TextView texts, Iterator<Anchors.ClauseAnchor> clauses) {
        this.html = html;
        this.texts = texts;
        this.clauses = clauses;
    }

    /** Blocks whose outermost headings are of a level. */
    void blocks(List<Block> blocks, int heading) throws IOException {
        for (Block block : blocks) {
            block(block, heading);
        }
    }

    private void block(Block block, int heading) throws IOException {
        if (block instanceof Paragraph paragraph) {
            texts.element("p", "", paragraph.text());
        } else if (block instanceof Clause clause) {
            clause(clause, clauses.next(), heading);
        } else if (block instanceof Heading words) {
            if (words.label() != null) {
                texts.element("p", "heading-label", words.label());
            }
            texts.element(heading(heading), "heading", words.text());
        } else if (block instanceof Speech speech) {
            speech(speech, heading);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Unread unread) {
            texts.element("p", "unread", unread.text());
        }
    }

    /** The element of a heading of a level. */
    static String heading(int level) {
        return "h" + Math.min(LAST_HEADING, level);
    }

    /** A clause; headings under one that has none itself are of its own level, so that no level is left out. */
    private void clause(Clause clause, Anchors.ClauseAnchor anchor, int level) throws IOException {
        String style = NUMBERS[clause.marker().style().ordinal()];
        html.open("section", "clause depth-" + anchor.located().depth() + style).attribute("id", anchor.id());
        html.line();
        Text heading = clause.heading();
        Text first = firstParagraph(clause.body());
        boolean runIn = first != null && (heading == null || Gaps.runsOn(heading, first));
        boolean headed = heading != null && !runIn;
        html.open(headed ? heading(level) : "p", headed ? "t head" : "t run-in");
        number(clause.marker(), anchor);
        html.text(Gaps.afterMarker(clause.marker(), heading == null ? first : heading));
        if (heading != null) {
            if (!headed) {
                html.open("b", "lead-in");
            }
            texts.write(heading);
            if (!headed) {
                html.close();
            }
        }
        if (runIn && first != null) {
            html.text(heading == null ? "" : Gaps.blank(heading, first));
            texts.write(first);
        }
        html.close().line();
        blocks(runIn ? rest(clause.body()) : clause.body(), headed ? level + 1 : level);
        html.close().line();
    }

    private void number(Marker marker, Anchors.ClauseAnchor anchor) throws IOException {
        html.open("a", "num")
                .attribute("href", "#", anchor.id())
                .attribute("data-address", anchor.address())
                .attribute("title", "复制地址 ", anchor.address());
        html.text(marker.text()).close();
        texts.marker(marker.span());
    }

    private void speech(Speech speech, int heading) throws IOException {
        html.open("div", "speech " + speech.role().name().toLowerCase(Locale.ROOT))
                .line();
        Text speaker = speech.speaker().text();
        Text first = firstParagraph(speech.body());
        html.open("p", "t run-in").open("b", "speaker");
        texts.write(speaker);
        html.close();
        if (first != null) {
            html.text(Gaps.blank(speaker, first));
            texts.write(first);
        }
        html.close().line();
        blocks(first == null ? speech.body() : rest(speech.body()), heading);
        html.close().line();
    }

    private void table(Table table) throws IOException {
        html.open("div", "table").open("table").line();
        if (table.caption() != null) {
            texts.element("caption", "", table.caption());
        }
        rows("thead", "th", table.header());
        rows("tbody", "td", table.body());
        html.close().close().line();
    }

    private void rows(String group, String element, List<Table.Row> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        html.open(group).line();
        for (Table.Row row : rows) {
            html.open("tr");
            for (Table.Cell cell : row.cells()) {
                html.open(element, cell.isEmpty() ? "" : "t")
                        .attribute("colspan", cell.columns() > 1 ? cell.columns() : null)
                        .attribute("rowspan", cell.rows() > 1 ? cell.rows() : null)
                        .attribute("scope", element.equals("th") ? "col" : null);
                if (!cell.isEmpty()) {
                    texts.write(cell.text());
                }
                html.close();
            }
            html.close().line();
        }
        html.close().line();
    }

    private static @Nullable Text firstParagraph(List<Block> body) {
        return !body.isEmpty() && body.get(0) instanceof Paragraph paragraph ? paragraph.text() : null;
    }

    private static List<Block> rest(List<Block> body) {
        return body.subList(1, body.size());
    }
}
