package io.github.jianbao.model.json;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speaker;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.StableIds;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Unread;
import io.github.jianbao.model.json.Fields.Name;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The blocks of a body. */
final class BlockJson {

    private final Fields fields;
    private final TextJson texts;

    private final StableIds ids;

    /** Where the next clause stands; absent before a document. */
    private Clauses.@Nullable Level level;

    BlockJson(Fields fields, TextJson texts, StableIds ids) {
        this.fields = fields;
        this.texts = texts;
        this.ids = ids;
    }

    /** The blocks that come next are those of a document. */
    void start(Document document) {
        level = Clauses.Level.of(document);
    }

    void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            fields.open("paragraph").put(Name.TEXT, paragraph.text(), texts.text);
        } else if (block instanceof Clause clause) {
            Clauses.Level around = Objects.requireNonNull(level, "no document");
            Clauses.Located located = around.next(clause);
            level = Clauses.Level.under(located);
            fields.open("clause")
                    .put(Name.ADDRESS, located.address().toString())
                    .put(Name.STABLE_ID, ids.of(located))
                    .put(Name.MARKER, clause.marker(), this::marker)
                    .put(Name.HEADING, clause.heading(), texts.text)
                    .list(Name.BODY, clause.body(), this::block);
            level = around;
        } else if (block instanceof Heading heading) {
            fields.open("heading")
                    .put(Name.LABEL, heading.label(), texts.text)
                    .put(Name.TEXT, heading.text(), texts.text);
        } else if (block instanceof Speech speech) {
            fields.open("speech")
                    .put(Name.SPEAKER, speech.speaker(), this::speaker)
                    .put(Name.ROLE, speech.role())
                    .list(Name.BODY, speech.body(), this::block);
        } else if (block instanceof Table table) {
            fields.open("table")
                    .put(Name.CAPTION, table.caption(), texts.text)
                    .put(Name.HEADER_ROWS, table.headerRows())
                    .list(Name.ROWS, table.rows(), this::row);
        } else if (block instanceof Unread unread) {
            fields.open("unread").put(Name.TEXT, unread.text(), texts.text);
        }
        fields.close();
    }

    private void marker(Marker marker) {
        fields.open()
                .put(Name.SPAN, marker.span(), texts.span)
                .put(Name.STYLE, marker.style())
                .put(Name.ORDINAL, marker.ordinal())
                .put(Name.BRANCH, marker.branch())
                .put(Name.TEXT, marker.text())
                .close();
    }

    private void speaker(Speaker speaker) {
        fields.open()
                .put(Name.TEXT, speaker.text(), texts.text)
                .put(Name.NAME, speaker.name())
                .put(Name.OFFICE, speaker.office())
                .close();
    }

    private void row(Table.Row row) {
        fields.open().list(Name.CELLS, row.cells(), texts.cell).close();
    }
}
