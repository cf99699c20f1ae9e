package io.github.jianbao.model.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Mention;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.amend.Consolidation.Origin;
import io.github.jianbao.model.amend.Consolidation.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of what was worked on. Its positions count over a row in which all of its texts stand one after the other, in the
 * order of the law; each piece of the row knows what it was cut out of.
 */
final class Weaving {

    /** Between two lines: so that none seems to go on in the line of another. */
    private static final int GAP = 3;

    private final Document law;
    private final List<Woven> pieces = new ArrayList<>();

    /** Where texts that are not worked on stand in the row. */
    private final TreeMap<Integer, Moved> moved = new TreeMap<>();

    private int end;

    /** A piece in the row. */
    record Woven(int start, Passage.Piece piece) {}

    private record Moved(int start, int end, int to) {}

    /** Something of the law that is put into the row. */
    private record Item(int start, Runnable weave) {}

    private Weaving(Document law) {
        this.law = law;
    }

    /**
     * An article, and where each of its pieces comes from.
     *
     * @param article its positions are those of the row
     * @param pieces the row
     */
    record Result(Article article, List<Woven> pieces) {

        /** Where the pieces stand once the article is set. */
        List<Part> parts(Setting setting) {
            List<Part> parts = new ArrayList<>();
            for (Woven woven : pieces) {
                Passage.Piece piece = woven.piece();
                Text text = piece.text();
                int start = setting.place(woven.start());
                if (start < 0 || piece.value().isEmpty()) {
                    continue;
                }
                if (text == null || text.segments().isEmpty()) {
                    parts.add(new Part(Span.of(start, start + piece.value().length()), piece.origin(), null));
                    continue;
                }
                int at = start;
                int reading = piece.from();
                for (Span source : text.sourceSpans(
                        piece.from(), piece.from() + piece.value().length())) {
                    int blanks = text.toReading(source.start()).orElse(reading) - reading;
                    at += blanks;
                    reading += blanks + source.length();
                    parts.add(new Part(Span.of(at, at + source.length()), piece.origin(), source));
                    at += source.length();
                }
            }
            parts.sort(Comparator.comparing(Part::span));
            return parts;
        }
    }

    static Result weave(
            Document law,
            @Nullable Passage title,
            List<Entry> addressees,
            List<Entry> body,
            List<History.Line> history) {
        return new Weaving(law).weave(title, addressees, body, history);
    }

    private Result weave(
            @Nullable Passage title, List<Entry> addressees, List<Entry> body, List<History.Line> history) {
        List<Item> items = new ArrayList<>();
        Text[] named = new Text[1];
        if (title != null) {
            items.add(new Item(start(law.title(), 0), () -> named[0] = text(title)));
        }
        List<Text> recipients = new ArrayList<>();
        for (Entry entry : addressees) {
            Passage text = entry.text;
            if (text != null) {
                int start = start(text.pieces().get(0).text(), 0);
                items.add(new Item(start, () -> recipients.add(text(text))));
            }
        }
        List<Block> blocks = new ArrayList<>();
        items.add(new Item(bodyStart(), () -> blocks.addAll(blocks(body))));
        List<Note> notes = new ArrayList<>();
        Note last = null;
        for (Note note : law.notes()) {
            items.add(new Item(start(note.text(), 0), () -> {
                move(note.text());
                notes.add(new Note(moved(note.text()), note.kind()));
            }));
            last = note.kind() == Note.Kind.HISTORY ? note : last;
        }
        int behind = 1 + (last == null ? start(law.title(), -1) : start(last.text(), 0));
        for (History.Line line : history) {
            items.add(new Item(behind, () -> notes.add(new Note(text(line.text()), line.kind()))));
        }
        rest(items);
        items.sort(Comparator.comparingInt(Item::start));
        items.forEach(item -> item.weave().run());
        Article article = new Remap(this::moved, this::moved).article(law, named[0], recipients, blocks, notes);
        return new Result(article, pieces);
    }

    private int bodyStart() {
        int first = Integer.MAX_VALUE;
        for (Text text : Blocks.texts(law.body())) {
            first = Math.min(first, start(text, Integer.MAX_VALUE));
        }
        for (Block block : law.body()) {
            if (block instanceof Clause clause
                    && clause.marker().start() < clause.marker().end()) {
                first = Math.min(first, clause.marker().start());
            }
        }
        return first;
    }

    private static int start(@Nullable Text text, int otherwise) {
        return text == null || text.segments().isEmpty()
                ? otherwise
                : text.span().start();
    }

    /** What is not worked on: head, foot, attachments. */
    private void rest(List<Item> items) {
        List<Text> body = Blocks.texts(law.body());
        Set<Text> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(body);
        known.addAll(law.addressees());
        law.notes().forEach(note -> known.add(note.text()));
        for (Text text : Blocks.texts(law)) {
            if (!text.segments().isEmpty() && text != law.title() && !known.contains(text)) {
                items.add(new Item(text.span().start(), () -> move(text)));
            }
        }
        for (Attachment attachment : law.attachments()) {
            Clauses.forEach(attachment, located -> {
                Text number = number(located.clause());
                if (number != null) {
                    items.add(new Item(number.span().start(), () -> move(number)));
                }
            });
        }
    }

    private static @Nullable Text number(Clause clause) {
        Marker marker = clause.marker();
        return marker.end() - marker.start() != marker.text().length()
                ? null
                : new Text(marker.text(), Segments.of(marker.start(), marker.end()));
    }

    /** A text that stays as it is; what a later one repeats of it is not woven twice. */
    private void move(Text text) {
        int at = gap(text.span().start());
        int blank = at;
        for (Segment segment : text.segments()) {
            blank += segment.spaced() ? 1 : 0;
            Map.Entry<Integer, Moved> before = moved.floorEntry(segment.start());
            if (before == null || segment.start() >= before.getValue().end()) {
                moved.put(segment.start(), new Moved(segment.start(), segment.end(), blank));
            }
            blank += segment.length();
        }
        pieces.add(new Woven(at, new Passage.Piece(text.value(), Origin.LAW, text, 0)));
        end = at + text.value().length();
    }

    /** What followed another text at once follows it at once. */
    private int gap(int start) {
        Map.Entry<Integer, Moved> before = moved.lowerEntry(start);
        int apart = before == null ? GAP : start - before.getValue().end();
        return end + Math.max(0, Math.min(GAP, apart));
    }

    private Text moved(Text text) {
        List<Segment> runs = new ArrayList<>();
        for (Segment segment : text.segments()) {
            Map.Entry<Integer, Moved> entry = moved.floorEntry(segment.start());
            if (entry != null && segment.end() <= entry.getValue().end()) {
                int shift = entry.getValue().to() - entry.getValue().start();
                runs.add(new Segment(segment.start() + shift, segment.end() + shift, segment.join(), segment.spaced()));
            }
        }
        return new Text(text.value(), runs, text.mentions());
    }

    private Marker moved(Marker marker) {
        Map.Entry<Integer, Moved> entry = moved.floorEntry(marker.start());
        int shift = entry == null ? 0 : entry.getValue().to() - entry.getValue().start();
        return new Marker(
                marker.start() + shift,
                marker.end() + shift,
                marker.style(),
                marker.ordinal(),
                marker.branch(),
                marker.text());
    }

    private Text text(Passage passage) {
        end += GAP;
        return goingOn(passage);
    }

    private Text goingOn(Passage passage) {
        int start = end;
        for (Passage.Piece piece : passage.pieces()) {
            pieces.add(new Woven(end, piece));
            end += piece.value().length();
        }
        Passage.Piece first = passage.pieces().get(0);
        Text whole = first.text();
        List<Mention> mentions =
                passage.pieces().size() == 1 && first.isWhole() && whole != null ? whole.mentions() : List.of();
        return new Text(passage.value(), Segments.of(start, end), mentions);
    }

    /** A clause that is open; the body has no number. */
    private record Open(
            int depth,
            List<Block> blocks,
            @Nullable Marker marker,
            @Nullable Text heading) {}

    /** Nests the lines by their depth. */
    private List<Block> blocks(List<Entry> entries) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, new ArrayList<>(), null, null));
        for (Entry entry : entries) {
            close(open, entry.depth);
            if (entry.kind == Entry.Kind.CLAUSE) {
                open.push(clause(entry));
            } else {
                Open around = open.element();
                boolean ownLine = around.marker() != null
                        && around.heading() == null
                        && around.blocks().isEmpty();
                around.blocks().add(block(entry, ownLine));
            }
        }
        close(open, 0);
        return open.element().blocks();
    }

    private static void close(Deque<Open> open, int depth) {
        while (open.size() > 1 && open.element().depth() > depth) {
            Open done = open.pop();
            Marker marker = done.marker();
            if (marker != null) {
                open.element().blocks().add(new Clause(marker, done.heading(), done.blocks()));
            }
        }
    }

    private Open clause(Entry entry) {
        Entry.Number number = entry.number;
        if (number == null) {
            throw new IllegalStateException("a clause without a number");
        }
        end += GAP;
        int start = end;
        for (Passage.Piece piece : number.text().pieces()) {
            pieces.add(new Woven(end, piece));
            end += piece.value().length();
        }
        String written = number.text().value();
        Marker marker = new Marker(start, end, number.style(), number.ordinal(), number.branch(), written);
        end += number.blank() ? 1 : 0;
        Text heading = entry.heading == null ? null : goingOn(entry.heading);
        List<Block> blocks = new ArrayList<>();
        if (entry.text != null && !entry.text.isEmpty()) {
            blocks.add(new Paragraph(goingOn(entry.text)));
        }
        return new Open(entry.depth + 1, blocks, marker, heading);
    }

    private Block block(Entry entry, boolean ownLine) {
        Block block = entry.block;
        if (block != null) {
            List<Text> texts = Blocks.texts(List.of(block));
            Blocks.walk(List.of(block), inner -> {
                Text number = inner instanceof Clause clause ? number(clause) : null;
                if (number != null) {
                    texts.add(number);
                }
            });
            texts.removeIf(text -> text.segments().isEmpty());
            texts.sort(Comparator.comparingInt(text -> text.span().start()));
            texts.forEach(this::move);
            return Blocks.map(List.of(block), this::moved, this::moved).get(0);
        }
        Passage text = entry.text;
        if (text == null) {
            throw new IllegalStateException("a line without a text");
        }
        if (entry.kind == Entry.Kind.HEADING) {
            return new Heading(null, text(text));
        }
        return new Paragraph(ownLine ? goingOn(text) : text(text));
    }
}
