package io.github.jianbao.model.json;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.json.Fields.Name;
import java.util.function.Consumer;

/** Texts with what they name. */
final class TextJson {

    final Consumer<Text> text = this::text;
    final Consumer<Table.Cell> cell = this::cell;
    final Consumer<Span> span;
    final Consumer<HanDate> date;

    private final Fields fields;
    private final Consumer<Mention> mention;
    private final Consumer<Segment> segment = this::segment;

    TextJson(Fields fields) {
        MentionJson mentions = new MentionJson(fields);
        this.fields = fields;
        this.mention = mentions::mention;
        this.span = mentions.span;
        this.date = mentions.date;
    }

    private void text(Text text) {
        fields.open()
                .put(Name.VALUE, text.value())
                .list(Name.SEGMENTS, text.segments(), segment)
                .list(Name.MENTIONS, text.mentions(), mention)
                .close();
    }

    /** A cell has what a text has, so that readers of earlier versions find it. */
    private void cell(Table.Cell cell) {
        fields.open()
                .put(Name.VALUE, cell.value())
                .list(Name.SEGMENTS, cell.segments(), segment)
                .list(Name.MENTIONS, cell.mentions(), mention)
                .put(Name.SPAN, cell.span(), span)
                .put(Name.COLUMNS, cell.columns())
                .put(Name.ROWS, cell.rows())
                .close();
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
