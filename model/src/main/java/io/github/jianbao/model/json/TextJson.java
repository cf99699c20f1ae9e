package io.github.jianbao.model.json;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.json.Fields.Name;

/** Texts with what they name. */
final class TextJson {

    private final Fields fields;
    private final MentionJson mentions;

    TextJson(Fields fields) {
        this.fields = fields;
        this.mentions = new MentionJson(fields);
    }

    void text(Text text) {
        fields.open()
                .put(Name.VALUE, text.value())
                .list(Name.SEGMENTS, text.segments(), this::segment)
                .list(Name.MENTIONS, text.mentions(), mentions::mention)
                .close();
    }

    /** A cell has what a text has, so that readers of earlier versions find it. */
    void cell(Table.Cell cell) {
        fields.open()
                .put(Name.VALUE, cell.value())
                .list(Name.SEGMENTS, cell.segments(), this::segment)
                .list(Name.MENTIONS, cell.mentions(), mentions::mention)
                .put(Name.SPAN, cell.span(), this::span)
                .put(Name.COLUMNS, cell.columns())
                .put(Name.ROWS, cell.rows())
                .close();
    }

    void span(Span span) {
        mentions.span(span);
    }

    void date(HanDate date) {
        mentions.date(date);
    }

    private void segment(Segment segment) {
        fields.open()
                .put(Name.START, segment.start())
                .put(Name.END, segment.end())
                .put(Name.JOIN, segment.join())
                .put(Name.SPACED, segment.spaced())
                .close();
    }
}
