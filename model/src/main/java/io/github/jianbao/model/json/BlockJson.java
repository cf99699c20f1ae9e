package io.github.jianbao.model.json;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speaker;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Unread;
import io.github.jianbao.model.json.Fields.Name;

/** The blocks of a body. */
final class BlockJson {

    private final Fields fields;
    private final TextJson texts;

    BlockJson(Fields fields, TextJson texts) {
        this.fields = fields;
        this.texts = texts;
    }

    void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            fields.open("paragraph").put(Name.TEXT, paragraph.text(), texts.text);
        } else if (block instanceof Clause clause) {
            fields.open("clause")
                    .put(Name.MARKER, clause.marker(), this::marker)
                    .put(Name.HEADING, clause.heading(), texts.text)
                    .list(Name.BODY, clause.body(), this::block);
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
