package io.github.jianbao.model.report;

import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.Span;
import io.github.jianbao.core.check.Required;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Designation;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the pieces of an issue off its model, in the order of the source. */
final class Pieces {

    private final LineMap lines;
    private final int length;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(LineMap lines) {
        this.lines = lines;
        this.length = lines.count() == 0 ? 0 : lines.next(lines.count() - 1);
    }

    /** The pieces that name lines, in the order of the source; marks of the carrier stand behind all others. */
    static List<Piece> of(Issue issue, LineMap lines) {
        Pieces all = new Pieces(lines);
        all.issue(issue);
        all.pieces.forEach(all::check);
        all.pieces.removeIf(piece -> !piece.placed());
        all.pieces.sort(Comparator.comparingInt(Piece::start));
        issue.furniture().stream().filter(Pieces::mark).forEach(all::furniture);
        return all.pieces;
    }

    /** A text that ends before a piece is not the one that the issue was read from. */
    private void check(Piece piece) {
        if (!piece.segments().isEmpty()) {
            Required.within(piece.segments().get(piece.segments().size() - 1).end(), length);
        }
    }

    private void issue(Issue issue) {
        masthead(issue.masthead());
        contents(issue.contents());
        for (Section section : issue.sections()) {
            add(Role.SECTION, section.heading());
            section.articles().forEach(this::article);
        }
        issue.colophon().forEach(this::note);
        issue.furniture().stream().filter(furniture -> !mark(furniture)).forEach(this::furniture);
    }

    private void furniture(Furniture furniture) {
        add(Role.FURNITURE, furniture.text());
    }

    /** A mark of the carrier, which names a line only where nothing else stands in it. */
    private static boolean mark(Furniture furniture) {
        return furniture.kind() == Furniture.Kind.MARKUP;
    }

    private void masthead(@Nullable Masthead masthead) {
        if (masthead == null) {
            return;
        }
        add(Role.MASTHEAD_TITLE, masthead.name());
        masthead.publishers().forEach(text -> add(Role.MASTHEAD_PUBLISHER, text));
        masthead.others().forEach(text -> add(Role.MASTHEAD_OTHER, text));
        if (masthead.date() != null) {
            add(Role.MASTHEAD_DATE, masthead.date().text());
        }
        if (masthead.designation() != null) {
            designation(masthead.designation());
        }
    }

    private void designation(Designation designation) {
        StringBuilder attributes = new StringBuilder();
        attribute(attributes, "year", designation.year());
        attribute(attributes, "number", designation.number());
        attribute(attributes, "total", designation.totalNumber());
        add(Role.MASTHEAD_DESIGNATION, designation.text(), attributes.toString());
    }

    private static void attribute(StringBuilder attributes, String key, @Nullable Integer value) {
        if (value != null) {
            attributes
                    .append(attributes.isEmpty() ? "" : ";")
                    .append(key)
                    .append('=')
                    .append(value);
        }
    }

    private void contents(@Nullable Contents contents) {
        if (contents == null) {
            return;
        }
        add(Role.TOC_HEADING, contents.heading());
        for (ContentsEntry entry : contents.entries()) {
            add(entry.kind() == ContentsEntry.Kind.SECTION ? Role.TOC_SECTION : Role.TOC_ENTRY, entry.title());
            if (entry.pageSpan() != null) {
                pieces.add(new Piece(Role.TOC_ENTRY, true, byLine(entry.pageSpan()), null, ""));
            }
        }
    }

    /** Leader and number may stand on lines of their own. */
    private List<Segment> byLine(Span span) {
        Required.within(span.end(), length);
        List<Segment> segments = new ArrayList<>(1);
        for (int line = lines.lineAt(span.start()); line < lines.count() && lines.start(line) < span.end(); line++) {
            int from = Math.max(span.start(), lines.start(line));
            int to = Math.min(span.end(), lines.end(line));
            if (from < to) {
                segments.add(new Segment(from, to, Join.FIRST, false));
            }
        }
        return segments;
    }

    private void article(Article article) {
        boolean labelled = article.notes().stream().anyMatch(Pieces::label);
        if (article.lead() != null) {
            add(Role.TITLE, article.lead().text());
        }
        add(labelled ? Role.ATTACHED_TITLE : Role.TITLE, labelled || article.lead() != null, article.title());
        add(Role.SUBTITLE, article.subtitle());
        document(article);
    }

    private void attachment(Attachment attachment) {
        add(Role.ATTACHED_TITLE, attachment.label());
        add(Role.ATTACHED_TITLE, attachment.label() != null, attachment.title());
        add(Role.ATTACHED_TITLE, true, attachment.subtitle());
        document(attachment);
    }

    private void document(Document document) {
        document.authors().forEach(text -> add(Role.BYLINE, text));
        Source source = document.source();
        if (source != null && source.kind() == Source.Kind.LINE) {
            add(Role.SOURCE, source.text());
        }
        if (document.documentNumber() != null) {
            add(Role.DOCNUM, document.documentNumber().text());
        }
        for (DateLine date : document.dates()) {
            add(Role.DATE, date.text());
        }
        document.addressees().forEach(text -> add(Role.ADDRESSEE, text));
        blocks(document.body(), 0);
        document.attachmentList().forEach(text -> add(Role.ATTACHED_LIST, text));
        for (Signature signature : document.signatures()) {
            signature.lines().forEach(text -> add(Role.SIGNATURE, text));
            if (signature.date() != null) {
                add(Role.SIGDATE, signature.date().text());
            }
        }
        document.notes().forEach(this::note);
        document.attachments().forEach(this::attachment);
    }

    private void note(Note note) {
        Role role = switch (note.kind()) {
            case SOURCE -> Role.SOURCE;
            case NUMBER -> Role.DOCNUM;
            case LABEL -> Role.ATTACHED_TITLE;
            default -> Role.NOTE;
        };
        add(role, note.text());
    }

    private static boolean label(Note note) {
        return note.kind() == Note.Kind.LABEL;
    }

    private void blocks(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                add(Role.PARA, paragraph.text());
            } else if (block instanceof Clause clause) {
                clause(clause, depth + 1);
            } else if (block instanceof Heading heading) {
                add(Role.HEADING_LABEL, heading.label());
                add(Role.HEADING, heading.text());
            } else if (block instanceof Speech speech) {
                speech(speech, depth);
            } else if (block instanceof Table table) {
                table(table);
            } else if (block instanceof Unread unread) {
                add(Role.OTHER, unread.text());
            }
        }
    }

    private void clause(Clause clause, int depth) {
        Marker marker = clause.marker();
        String attributes = "number=" + marker.ordinal() + ";depth=" + depth + ";style="
                + marker.style().shape();
        List<Segment> heading =
                clause.heading() == null ? List.of() : clause.heading().segments();
        pieces.add(new Piece(Role.CLAUSE, false, heading, marker, attributes));
        int last = heading.isEmpty()
                ? marker.span().end()
                : heading.get(heading.size() - 1).end();
        blocks(runIn(Role.CLAUSE, last, clause.body()), depth);
    }

    private void speech(Speech speech, int depth) {
        Text speaker = speech.speaker().text();
        String attributes = "speaker=" + value(speaker.value());
        add(Role.SPEECH, speaker, attributes);
        blocks(runIn(Role.SPEECH, speaker.span().end(), speech.body()), depth);
    }

    /** The text of a unit's own line continues the unit; what follows stands for itself. */
    private List<Block> runIn(Role role, int last, List<Block> body) {
        if (body.isEmpty() || !(body.get(0) instanceof Paragraph first)) {
            return body;
        }
        List<Segment> segments = first.text().segments();
        boolean sameUnit = !segments.isEmpty()
                && (segments.get(0).join() != Join.FIRST
                        || lineAt(segments.get(0).start()) == lineAt(Math.max(0, last - 1)));
        if (!sameUnit) {
            return body;
        }
        pieces.add(new Piece(role, true, segments, null, ""));
        return body.subList(1, body.size());
    }

    private int lineAt(int offset) {
        return lines.lineAt(Required.within(offset, length));
    }

    private void table(Table table) {
        add(Role.HEADING, table.caption());
        for (Table.Row row : table.rows()) {
            boolean continues = false;
            for (Table.Cell cell : row.cells()) {
                if (!cell.isEmpty()) {
                    pieces.add(new Piece(Role.TABLE, continues, cell.segments(), null, ""));
                    continues = true;
                }
            }
        }
    }

    private void add(Role role, @Nullable Text text) {
        add(role, false, text);
    }

    private void add(Role role, Text text, String attributes) {
        pieces.add(new Piece(role, false, text.segments(), null, attributes));
    }

    private void add(Role role, boolean continues, @Nullable Text text) {
        if (text != null) {
            pieces.add(new Piece(role, continues, text.segments(), null, ""));
        }
    }

    private static String value(String text) {
        String end = text.endsWith("：") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return end.replace(';', '；').replace('\t', ' ').strip();
    }
}
