package io.github.jianbao.model.json;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.json.Fields.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts with what they name, the counterpart of {@link TextJson}. */
final class TextReader {

    private final Values json;
    private final MentionReader mentions;

    TextReader(Values json) {
        this.json = json;
        this.mentions = new MentionReader(json);
    }

    Text text() {
        String value = null;
        Segments segments = Segments.of(null);
        List<Mention> named = List.of();
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case VALUE -> value = json.stringOrNull();
                case SEGMENTS -> segments = segments();
                case MENTIONS -> named = mentions();
                default -> json.skip();
            }
        }
        return new Text(json.required(value, "a text", Name.VALUE), segments, named);
    }

    @Nullable
    Text textOrNull() {
        return json.orNull(this::text);
    }

    List<Text> texts() {
        return json.list(this::text);
    }

    Table.Cell cell() {
        String value = null;
        Segments segments = Segments.of(null);
        List<Mention> named = List.of();
        Span span = null;
        int columns = 1;
        int rows = 1;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case VALUE -> value = json.stringOrNull();
                case SEGMENTS -> segments = segments();
                case MENTIONS -> named = mentions();
                case SPAN -> span = json.orNull(this::span);
                case COLUMNS -> columns = json.integer();
                case ROWS -> rows = json.integer();
                default -> json.skip();
            }
        }
        Text text = new Text(json.required(value, "a cell", Name.VALUE), segments, named);
        return new Table.Cell(text.value(), segments, named, span == null ? text.span() : span, columns, rows);
    }

    Span span() {
        return mentions.span();
    }

    HanDate date() {
        return mentions.date();
    }

    @Nullable
    HanDate dateOrNull() {
        return json.orNull(mentions::date);
    }

    private List<Mention> mentions() {
        return json.list(mentions::mention);
    }

    private Segments segments() {
        Segments.Builder segments = new Segments.Builder();
        json.list(() -> segment(segments));
        return segments.build();
    }

    private @Nullable Void segment(Segments.Builder segments) {
        int start = 0;
        int end = 0;
        Join join = null;
        boolean spaced = false;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case START -> start = json.integer();
                case END -> end = json.integer();
                case JOIN -> join = json.oneOfOrNull(Join.class);
                case SPACED -> spaced = json.flag();
                default -> json.skip();
            }
        }
        segments.add(start, end, json.required(join, "a segment", Name.JOIN), spaced);
        return null;
    }
}
