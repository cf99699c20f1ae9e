package io.github.jianbao.model.akn;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import io.github.jianbao.model.markup.Ids;
import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks where the schema wants blocks: in the content of a clause, in a turn, in a cell. */
final class FlowWriter {

    private final MarkupOut xml;
    private final Inlines inlines;
    private final Ids ids;

    FlowWriter(MarkupOut xml, Inlines inlines, Ids ids) {
        this.xml = xml;
        this.inlines = inlines;
        this.ids = ids;
    }

    /** Writes at least one block. */
    void blocks(List<Block> blocks, String within) throws IOException {
        int at = 0;
        while (at < blocks.size()) {
            if (blocks.get(at) instanceof Clause) {
                int end = at;
                while (end < blocks.size() && blocks.get(end) instanceof Clause) {
                    end++;
                }
                list(blocks.subList(at, end), within);
                at = end;
            } else {
                block(blocks.get(at), within);
                at++;
            }
        }
    }

    /** Writes a block that is no clause. */
    void block(Block block, String within) throws IOException {
        if (block instanceof Paragraph paragraph) {
            xml.open("p").attribute("eId", ids.count(within + "__p_"));
            inlines.write(paragraph.text());
            xml.close().line();
        } else if (block instanceof Heading heading) {
            if (heading.label() != null) {
                named("headingLabel", heading.label());
            }
            named("heading", heading.text());
        } else if (block instanceof Speech speech) {
            speech(speech, within);
        } else if (block instanceof Table table) {
            table(table, within);
        } else if (block instanceof Unread unread) {
            line("p", "unread", unread.text());
        }
    }

    private void line(String element, @Nullable String css, Text text) throws IOException {
        xml.open(element).attribute("class", css);
        inlines.write(text);
        xml.close().line();
    }

    private void named(String name, Text text) throws IOException {
        xml.open("block").attribute("name", name);
        inlines.write(text);
        xml.close().line();
    }

    private void speech(Speech speech, String within) throws IOException {
        String role = Words.element(speech.role());
        String id = ids.count(within + "__" + role + "_");
        xml.open("blockContainer", role).attribute("eId", id).line();
        line("p", "speaker", speech.speaker().text());
        blocks(speech.body(), id);
        xml.close().line();
    }

    private void list(List<Block> clauses, String within) throws IOException {
        String id = ids.count(within + "__list_");
        xml.open("blockList").attribute("eId", id).line();
        for (Block block : clauses) {
            if (block instanceof Clause clause) {
                item(clause, id);
            }
        }
        xml.close().line();
    }

    private void item(Clause clause, String within) throws IOException {
        Marker marker = clause.marker();
        String id = ids.next(within + "__item_" + marker.ordinal());
        xml.open("item", Words.kebab(marker.style())).attribute("eId", id);
        xml.line().element("num", null, marker.text()).line();
        if (clause.heading() != null) {
            line("heading", null, clause.heading());
        }
        if (clause.body().isEmpty()) {
            xml.open("p").close().line();
        }
        blocks(clause.body(), id);
        xml.close().line();
    }

    private void table(Table table, String within) throws IOException {
        if (table.rows().stream().allMatch(row -> row.cells().isEmpty())) {
            xml.open("p");
            if (table.caption() != null) {
                inlines.write(table.caption());
            }
            xml.close().line();
            return;
        }
        xml.open("table").attribute("eId", ids.count(within + "__table_")).line();
        if (table.caption() != null) {
            xml.open("caption");
            inlines.write(table.caption());
            xml.close().line();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            row(table.rows().get(row), row < table.headerRows() ? "th" : "td");
        }
        xml.close().line();
    }

    private void row(Table.Row row, String element) throws IOException {
        if (row.cells().isEmpty()) {
            return;
        }
        xml.open("tr");
        for (Table.Cell cell : row.cells()) {
            xml.open(element)
                    .attribute("colspan", cell.columns() > 1 ? cell.columns() : null)
                    .attribute("rowspan", cell.rows() > 1 ? cell.rows() : null)
                    .open("p");
            if (!cell.isEmpty()) {
                inlines.write(cell.text());
            }
            xml.close().close();
        }
        xml.close().line();
    }
}
