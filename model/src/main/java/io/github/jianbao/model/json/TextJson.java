package io.github.jianbao.model.json;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Segment;
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
