package io.github.jianbao.model.reading;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lays a document out in lines, each when it is asked for. */
public final class Lines implements Iterator<Line> {

    /** What is still to be laid out, the innermost last. A step gives one line at most. */
    private final Deque<Iterator<Consumer<Lines>>> open = new ArrayDeque<>();

    private @Nullable Line line;

    private Lines() {}

    /**
     * The lines of an article, what stands inside it included.
     *
     * @param article the article
     * @return its lines in the order of the source
     */
    public static Iterable<Line> of(Article article) {
        return () -> {
            Lines lines = new Lines();
            lines.article(article);
            return lines;
        };
    }

    @Override
    public boolean hasNext() {
        while (line == null && !open.isEmpty()) {
            if (open.getLast().hasNext()) {
                open.getLast().next().accept(this);
            } else {
                open.removeLast();
            }
        }
        return line != null;
    }

    @Override
    public Line next() {
        if (!hasNext() || line == null) {
            throw new NoSuchElementException();
        }
        Line next = line;
        line = null;
        return next;
    }

    /** Gives a line. */
    void line(Line next) {
        line = next;
    }

    /** Goes on with these, behind the line that was given. */
    void open(Iterator<Consumer<Lines>> steps) {
        open.addLast(steps);
    }

    private void article(Article article) {
        Place place = new Place(null, article, article.titleText(), null);
        Parts parts = new Parts();
        title(article, parts, place);
        parts.add(LineRole.SUBTITLE, place, article.subtitle());
        document(article, parts, place);
    }

    private static void title(Article article, Parts parts, Place place) {
        Text title = article.title();
        if (article.lead() == null) {
            parts.add(LineRole.TITLE, place, title);
            return;
        }
        Text lead = article.lead().text();
        if (title == null) {
            parts.add(LineRole.TITLE, place, lead);
            return;
        }
        List<Run> runs = List.of(Run.of(lead, true), Run.blank(" "), Run.of(title, true));
        parts.add(lead, into -> into.line(new Line(LineRole.TITLE, place, runs)));
    }

    private void attachment(Attachment attachment, Place outer) {
        Text title = attachment.title();
        Place place = new Place(outer, attachment, title == null ? "" : title.value(), null);
        Parts parts = new Parts();
        parts.add(LineRole.ATTACHMENT_LABEL, place, attachment.label());
        parts.add(LineRole.ATTACHMENT_TITLE, place, title);
        parts.add(LineRole.SUBTITLE, place, attachment.subtitle());
        document(attachment, parts, place);
    }

    /** What articles and attachments have in common; then all parts in the order of the source. */
    private void document(Document document, Parts parts, Place place) {
        document.authors().forEach(author -> parts.add(LineRole.AUTHOR, place, author));
        Source source = document.source();
        if (source != null && source.kind() == Source.Kind.LINE) {
            parts.add(LineRole.SOURCE, place, source.text());
        }
        if (document.documentNumber() != null) {
            parts.add(LineRole.NUMBER, place, document.documentNumber().text());
        }
        document.dates().forEach(date -> parts.add(LineRole.DATE, place, date.text()));
        document.addressees().forEach(addressee -> parts.add(LineRole.ADDRESSEE, place, addressee));
        parts.add(Starts.of(document.body()), into -> into.open(BodyLines.of(document, place)));
        document.attachmentList().forEach(line -> parts.add(LineRole.ATTACHMENT_LIST, place, line));
        document.signatures().forEach(signature -> signature(signature, parts, place));
        for (Attachment attachment : document.attachments()) {
            parts.add(Starts.of(attachment), into -> into.attachment(attachment, place));
        }
        for (Note note : document.notes()) {
            parts.add(LineRole.NOTE, place, note.text());
        }
        open(parts.inOrder());
    }

    private static void signature(Signature signature, Parts parts, Place place) {
        signature.lines().forEach(line -> parts.add(LineRole.SIGNATURE, place, line));
        DateLine date = Surroundings.ownDate(signature);
        if (date != null) {
            parts.add(LineRole.SIGNATURE_DATE, place, date.text());
        }
    }
}
