package io.github.jianbao.parser.oracle;

import io.github.jianbao.core.Folding;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import io.github.jianbao.parser.gen.Bulletin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document says, a line each, folded: of a bulletin before it was written down, and of one that was read. */
final class Outline {
    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    static List<String> of(Bulletin bulletin) {
        Outline outline = new Outline();
        outline.add("masthead", bulletin.name(), bulletin.year(), bulletin.number(), bulletin.total());
        outline.add("publisher", bulletin.publisher());
        for (Bulletin.Column column : bulletin.columns()) {
            outline.add("section", column.name());
            column.articles().forEach(article -> outline.piece("article", article));
        }
        return outline.lines;
    }

    static List<String> of(Issue issue) {
        Outline outline = new Outline();
        Masthead masthead = issue.masthead();
        if (masthead != null) {
            outline.add(
                    "masthead",
                    masthead.name(),
                    masthead.designation() == null
                            ? null
                            : masthead.designation().year(),
                    masthead.designation() == null
                            ? null
                            : masthead.designation().number(),
                    masthead.designation() == null
                            ? null
                            : masthead.designation().totalNumber());
            masthead.publishers().forEach(text -> outline.add("publisher", text));
            masthead.others().forEach(text -> outline.add("other", text));
        }
        for (Section section : issue.sections()) {
            outline.add("section", section.name());
            section.articles().forEach(article -> outline.document("article", article));
        }
        issue.colophon().forEach(note -> outline.add("colophon", note.text()));
        return outline.lines;
    }

    private void piece(String kind, Bulletin.Piece piece) {
        add(kind, piece.title());
        add("lead", piece.lead());
        add("author", piece.author());
        add("source", piece.source());
        add("number", piece.documentNumber());
        add("addressees", piece.addressees());
        parts(piece.body(), 1);
        if (piece.date() != null) {
            add("signed", piece.bodies(), piece.date());
        }
        piece.attachments().forEach(attached -> piece("attached", attached));
    }

    private void parts(List<Bulletin.Part> parts, int depth) {
        for (Bulletin.Part part : parts) {
            if (part instanceof Bulletin.Words words) {
                add("text", words.text());
            } else if (part instanceof Bulletin.Turn turn) {
                add("turn", turn.speaker() + "：");
                add("text", turn.text());
            } else if (part instanceof Bulletin.Item item) {
                clause(depth, item.style(), item.ordinal(), item.heading());
                add("text", item.text());
                parts(item.parts(), depth + 1);
            }
        }
    }

    private void clause(int depth, NumberStyle style, int ordinal, @Nullable Object heading) {
        lines.add("clause " + depth + " " + style + " " + ordinal + " " + folded(heading));
    }

    private void document(String kind, Document document) {
        add(kind, document.title());
        add("subtitle", document.subtitle());
        if (document instanceof Article article && article.lead() != null) {
            add("lead", article.lead().name());
        }
        document.authors().forEach(author -> add("author", author));
        add("source", document.source() == null ? null : document.source().name());
        add(
                "number",
                document.documentNumber() == null
                        ? null
                        : document.documentNumber().text());
        document.addressees().forEach(text -> add("addressees", text));
        document.dates().forEach(date -> add("date", date.text()));
        blocks(document.body(), 1);
        document.attachmentList().forEach(text -> add("list", text));
        for (Signature signature : document.signatures()) {
            add(
                    "signed",
                    signature.bodies(),
                    signature.date() == null ? null : signature.date().text());
        }
        document.notes().forEach(note -> add("note", note.text()));
        for (Attachment attachment : document.attachments()) {
            document("attached", attachment);
        }
    }

    private void blocks(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                add("text", paragraph.text());
            } else if (block instanceof Clause clause) {
                clause(depth, clause.marker().style(), clause.marker().ordinal(), clause.heading());
                blocks(clause.body(), depth + 1);
            } else if (block instanceof Speech speech) {
                add("turn", speech.speaker().text());
                blocks(speech.body(), depth);
            } else if (block instanceof Heading heading) {
                add("heading", heading.text());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> add("cell", cell)));
            } else if (block instanceof Unread unread) {
                add("unread", unread.text());
            }
        }
    }

    /** A line, unless there is nothing to say. */
    private void add(String kind, @Nullable Object... parts) {
        StringBuilder line = new StringBuilder(kind);
        boolean any = false;
        for (Object part : parts) {
            any |= part != null;
            line.append(' ').append(folded(part));
        }
        if (any) {
            lines.add(line.toString());
        }
    }

    private static String folded(@Nullable Object part) {
        if (part == null) {
            return "-";
        }
        String text = part instanceof Text said ? said.value() : part.toString();
        return Folding.fold(text).replace(" ", "");
    }
}
