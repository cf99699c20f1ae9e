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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what one document is made of, then makes its record. */
final class Documents {

    final String id;
    final Reading reading;
    final Bodies bodies = new Bodies();
    final List<Segment> subtitle = new ArrayList<>();
    final List<Text> authors = new ArrayList<>();
    final List<DateLine> dates = new ArrayList<>();
    final List<Text> addressees = new ArrayList<>();
    final List<Text> attachmentList = new ArrayList<>();
    final List<Signature> signatures = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<Attachment> attachments = new ArrayList<>();
    private final List<Text> signatureLines = new ArrayList<>();
    private final List<String> signatureBodies = new ArrayList<>();

    @Nullable
    Text title;

    @Nullable
    Text label;

    @Nullable
    Lead lead;

    @Nullable
    Source source;

    @Nullable
    DocumentNumber number;

    @Nullable
    Integer page;

    Documents(String id, Reading reading) {
        this.id = id;
        this.reading = reading;
    }

    void source(Source found) {
        if (source == null) {
            source = found;
        } else {
            notes.add(new Note(found.text(), Note.Kind.SOURCE));
        }
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
        if (note.kind() == Note.Kind.PUBLISHED && source == null) {
            source = Values.published(note.text());
        }
    }

    void signatureLine(Text line) {
        signatureLines.add(line);
        Values.bodies(line, signatureBodies);
    }

    void signatureDate(@Nullable DateLine date) {
        if (date != null || !signatureLines.isEmpty()) {
            signatures.add(new Signature(signatureLines, signatureBodies, date));
            signatureLines.clear();
            signatureBodies.clear();
        }
    }

    Article article(Texts texts) {
        signatureDate(null);
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
                reading.scope().relations());
    }

    Attachment attachment(Texts texts) {
        signatureDate(null);
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
                notes);
    }
}
