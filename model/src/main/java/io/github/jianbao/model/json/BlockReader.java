package io.github.jianbao.model.json;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Speaker;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.SpeechRole;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import io.github.jianbao.model.json.Fields.Name;
import java.util.List;

/** Reads the blocks of a body, the counterpart of {@link BlockJson}. */
final class BlockReader {

    private final Values json;
    private final TextReader texts;

    BlockReader(Values json, TextReader texts) {
        this.json = json;
        this.texts = texts;
    }

    List<Block> body() {
        return json.list(this::block);
    }

    /** A kind that a later minor version has added is kept by the text that every added kind has. */
    private Block block() {
        String kind = json.openKind();
        return switch (kind) {
            case "paragraph" -> new Paragraph(onlyText(kind));
            case "clause" -> clause();
            case "heading" -> heading();
            case "speech" -> speech();
            case "table" -> table();
            default -> new Unread(onlyText(kind));
        };
    }

    private Text onlyText(String kind) {
        Text text = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            if (name == Name.TEXT) {
                text = texts.textOrNull();
            } else {
                json.skip();
            }
        }
        return json.required(text, kind, Name.TEXT);
    }

    private Clause clause() {
        Marker marker = null;
        Text heading = null;
        List<Block> body = List.of();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case MARKER -> marker = json.orNull(this::marker);
                case HEADING -> heading = texts.textOrNull();
                case BODY -> body = body();
                default -> json.skip();
            }
        }
        return new Clause(json.required(marker, "a clause", Name.MARKER), heading, body);
    }

    private Marker marker() {
        Span span = null;
        NumberStyle style = null;
        int ordinal = 0;
        int branch = 0;
        String text = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case SPAN -> span = json.orNull(texts::span);
                case STYLE -> style = json.oneOfOrNull(NumberStyle.class);
                case ORDINAL -> ordinal = json.integer();
                case BRANCH -> branch = json.integer();
                case TEXT -> text = json.stringOrNull();
                default -> json.skip();
            }
        }
        return new Marker(
                json.required(span, "a marker", Name.SPAN),
                json.required(style, "a marker", Name.STYLE),
                ordinal,
                branch,
                json.required(text, "a marker", Name.TEXT));
    }

    private Heading heading() {
        Text label = null;
        Text text = null;
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case LABEL -> label = texts.textOrNull();
                case TEXT -> text = texts.textOrNull();
                default -> json.skip();
            }
        }
        return new Heading(label, json.required(text, "a heading", Name.TEXT));
    }

    private Speech speech() {
        Speaker speaker = null;
        SpeechRole role = null;
        List<Block> body = List.of();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case SPEAKER -> speaker = json.orNull(this::speaker);
                case ROLE -> role = json.oneOfOrNull(SpeechRole.class);
                case BODY -> body = body();
                default -> json.skip();
            }
        }
        return new Speech(
                json.required(speaker, "a speech", Name.SPEAKER), json.required(role, "a speech", Name.ROLE), body);
    }

    private Speaker speaker() {
        Text text = null;
        String who = null;
        String office = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case TEXT -> text = texts.textOrNull();
                case NAME -> who = json.stringOrNull();
                case OFFICE -> office = json.stringOrNull();
                default -> json.skip();
            }
        }
        return new Speaker(
                json.required(text, "a speaker", Name.TEXT), json.required(who, "a speaker", Name.NAME), office);
    }

    private Table table() {
        Text caption = null;
        int headerRows = 0;
        List<Table.Row> rows = List.of();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case CAPTION -> caption = texts.textOrNull();
                case HEADER_ROWS -> headerRows = json.integer();
                case ROWS -> rows = json.list(this::row);
                default -> json.skip();
            }
        }
        return new Table(caption, headerRows, rows);
    }

    private Table.Row row() {
        List<Table.Cell> cells = List.of();
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            if (name == Name.CELLS) {
                cells = json.list(texts::cell);
            } else {
                json.skip();
            }
        }
        return new Table.Row(cells);
    }
}
