package io.github.jianbao.parser.gen;

import io.github.jianbao.parser.gen.Bulletin.Column;
import io.github.jianbao.parser.gen.Bulletin.Item;
import io.github.jianbao.parser.gen.Bulletin.Part;
import io.github.jianbao.parser.gen.Bulletin.Piece;
import io.github.jianbao.parser.gen.Bulletin.Turn;
import io.github.jianbao.parser.gen.Bulletin.Words;
import java.util.ArrayList;
import java.util.List;

/** A bulletin as lines of text, a unit each. */
final class Rendering {

    /** What a line is, as far as its print goes. */
    enum Kind {
        /** Masthead and contents. */
        FRONT,
        /** A line set apart: a section, a title, its head. */
        APART,
        /** Running text. */
        TEXT,
        /** Signature and date, set to the right. */
        SIGNED
    }

    /**
     * A line.
     *
     * @param text what it says
     * @param kind what it is
     */
    record Line(String text, Kind kind) {}

    private final List<Line> lines = new ArrayList<>();
    private int page = 1;

    private Rendering() {}

    static List<Line> of(Bulletin bulletin) {
        Rendering rendering = new Rendering();
        rendering.front(bulletin);
        for (Column column : bulletin.columns()) {
            if (column.name() != null) {
                rendering.add("【" + column.name() + "】", Kind.APART);
            }
            column.articles().forEach(rendering::piece);
        }
        return rendering.lines;
    }

    private void add(String text, Kind kind) {
        lines.add(new Line(text, kind));
    }

    private void front(Bulletin bulletin) {
        add(bulletin.name(), Kind.FRONT);
        add(bulletin.publisher(), Kind.FRONT);
        add(designation(bulletin), Kind.FRONT);
        add("目录", Kind.FRONT);
        for (Column column : bulletin.columns()) {
            if (column.name() != null) {
                add("【" + column.name() + "】", Kind.FRONT);
            }
            for (Piece article : column.articles()) {
                String entry = article.lead() == null ? article.title() : article.lead() + " " + article.title();
                add(bulletin.paged() ? entry + "............" + page : entry, Kind.FRONT);
                page += 1 + article.body().size() / 3;
            }
        }
    }

    static String designation(Bulletin bulletin) {
        return bulletin.year() + "年第" + bulletin.number() + "期(总第" + bulletin.total() + "期)";
    }

    private void piece(Piece piece) {
        add(piece.lead() == null ? piece.title() : piece.lead() + " | " + piece.title(), Kind.APART);
        if (piece.author() != null) {
            add(piece.author(), Kind.APART);
        }
        if (piece.source() != null) {
            add("来源：《" + piece.source() + "》", Kind.APART);
        }
        if (piece.documentNumber() != null) {
            add(piece.documentNumber(), Kind.APART);
        }
        if (piece.addressees() != null) {
            add(piece.addressees(), Kind.APART);
        }
        parts(piece.body());
        piece.bodies().forEach(body -> add(body, Kind.SIGNED));
        if (piece.date() != null) {
            add(piece.date(), Kind.SIGNED);
        }
        piece.attachments().forEach(this::piece);
    }

    private void parts(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Words words) {
                add(words.text(), Kind.TEXT);
            } else if (part instanceof Turn turn) {
                add(turn.speaker() + "：" + turn.text(), Kind.TEXT);
            } else if (part instanceof Item item) {
                String blank = item.marker().startsWith("第") ? "　" : "";
                String heading = item.heading() == null ? "" : item.heading();
                String text = item.text() == null ? "" : item.text();
                add(item.marker() + blank + heading + text, Kind.TEXT);
                parts(item.parts());
            }
        }
    }
}
