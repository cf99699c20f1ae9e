package io.github.jianbao.parser.assemble;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.line.Naming;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Collects what one document is made of, then makes its record. */
final class Documents {

    final String id;
    final Reading reading;
    final Bodies bodies;
    final ArrayList<Segment> subtitle = new ArrayList<>();
    final ArrayList<Text> authors = new ArrayList<>();
    final ArrayList<DateLine> dates = new ArrayList<>();
    final ArrayList<Text> addressees = new ArrayList<>();
    final ArrayList<Text> attachmentList = new ArrayList<>();
    final ArrayList<Signature> signatures = new ArrayList<>();
    final ArrayList<Note> notes = new ArrayList<>();
    final ArrayList<Attachment> attachments = new ArrayList<>();
    private final ArrayList<Text> signatureLines = new ArrayList<>();
    private final ArrayList<String> signatureBodies = new ArrayList<>();

    @Nullable
    Text title;

    @Nullable
    Text label;

    @Nullable
    Lead lead;

    @Nullable
    Source source;

    /** What ends the paragraph that was added last and says where the article was taken from. */
    @Nullable
    Source sourceAtEnd;

    @Nullable
    DocumentNumber number;

    @Nullable
    Integer page;

    Documents(String id, Reading reading, Doubts doubts) {
        this.id = id;
        this.reading = reading;
        this.bodies = new Bodies(doubts);
    }

    void source(Source found) {
        if (source == null) {
            source = found;
        } else {
            notes.add(new Note(found.text(), Note.Kind.SOURCE));
        }
    }

    /** The text of the source that was added last, taken back; null where there is none. */
    @Nullable
    Text sourceAgain() {
        Note last = notes.isEmpty() ? null : notes.get(notes.size() - 1);
        if (last != null && last.kind() == Note.Kind.SOURCE) {
            notes.remove(notes.size() - 1);
            return last.text();
        }
        Text text = source == null ? null : source.text();
        source = null;
        return text;
    }

    void number(DocumentNumber found) {
        if (number == null) {
            number = found;
        } else {
            notes.add(new Note(found.text(), Note.Kind.NUMBER));
        }
    }

    void note(Note note) {
        notes.add(note);
        if (note.kind() == Note.Kind.HISTORY) {
            reading.scope().history(note.text().value());
        }
        if (note.kind() == Note.Kind.PUBLISHED && source == null) {
            source = Values.published(note.text());
        }
    }

    void signatureLine(Text line) {
        signatureLines.add(line);
        Values.bodies(line, signatureBodies);
        nameBehindOffice();
    }

    /** 县长 / 林知秋: an office and, on the next line, who holds it. */
    private void nameBehindOffice() {
        int last = signatureBodies.size() - 1;
        if (last < 1) {
            return;
        }
        String office = signatureBodies.get(last - 1);
        String name = signatureBodies.get(last);
        if (Naming.bareOffice(office, 0, office.length()) && Naming.person(name, 0, name.length())) {
            signatureBodies.remove(last);
            signatureBodies.set(last - 1, office + " " + name);
        }
    }

    /** The date ends a signature; where the date comes first, those who sign under it are of the same. */
    void signatureDate(@Nullable DateLine date) {
        if (date == null && signatureLines.isEmpty()) {
            return;
        }
        int last = signatures.size() - 1;
        boolean under =
                date == null && last >= 0 && signatures.get(last).lines().isEmpty();
        DateLine own = under ? signatures.remove(last).date() : date;
        signatures.add(new Signature(signatureLines, signatureBodies, own));
        signatureLines.clear();
        signatureBodies.clear();
    }

    Article article(Texts texts) {
        signatureDate(null);
        source = source == null ? sourceAtEnd : source;
        if (label != null) {
            notes.add(0, new Note(label, Note.Kind.LABEL));
        }
        return new Article(
                id,
                title,
                subtitle.isEmpty() ? null : reading.words(texts.of(subtitle)),
                lead,
                authors,
                source,
                number,
                dates,
                page,
                addressees,
                bodies.close(),
                attachmentList,
                signatures,
                attachments,
                notes,
                reading.scope().relations(),
                reading.scope().validity(),
                Natures.kind(title),
                Natures.issuers(title, authors, notes, signatures));
    }

    Attachment attachment(Texts texts) {
        signatureDate(null);
        source = source == null ? sourceAtEnd : source;
        return new Attachment(
                id,
                label,
                title,
                subtitle.isEmpty() ? null : reading.words(texts.of(subtitle)),
                authors,
                source,
                number,
                dates,
                addressees,
                bodies.close(),
                attachmentList,
                signatures,
                attachments,
                notes,
                reading.scope().validity(),
                Natures.kind(title),
                Natures.issuers(title, authors, notes, signatures));
    }
}
