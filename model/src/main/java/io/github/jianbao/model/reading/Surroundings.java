package io.github.jianbao.model.reading;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the body of a document, each list in the order of the text. A part without a position stays behind the one
 * that the model has before it, on the side where GB/T 9704 puts it.
 *
 * @param head above the body
 * @param foot below it
 * @param end behind the attachments: 抄送, 印发
 */
public record Surroundings(List<Part> head, List<Part> foot, List<Part> end) {

    /**
     * A part of the head or the foot.
     *
     * @param role what it is; the lead before a title is {@link LineRole#LEAD}
     * @param text its words; the first line of a signature
     * @param date the date that it is; absent for everything else
     * @param note the remark that it is; absent for everything else
     * @param signature the signature that it is; absent for everything else
     */
    public record Part(
            LineRole role,
            Text text,
            @Nullable DateLine date,
            @Nullable Note note,
            @Nullable Signature signature) {

        static Part of(LineRole role, Text text) {
            return new Part(role, text, null, null, null);
        }
    }

    /**
     * Reads them off a document.
     *
     * @param document the article or attachment; the label of an attachment is left out
     * @return its parts
     */
    public static Surroundings of(Document document) {
        Gathering gathering = new Gathering(document);
        gathering.head();
        gathering.foot();
        return gathering.done();
    }

    /**
     * The date of a signature where it has a line of its own.
     *
     * @param signature the signature
     * @return its date; absent where one of the lines holds it, and where there is none
     */
    public static @Nullable DateLine ownDate(Signature signature) {
        DateLine date = signature.date();
        return date != null && signature.lines().stream().noneMatch(line -> holds(line, date.text())) ? date : null;
    }

    private static boolean holds(Text line, Text part) {
        return !part.segments().isEmpty()
                && !line.segments().isEmpty()
                && line.span().contains(part.span());
    }

    private static boolean standsAbove(Note.Kind kind) {
        return switch (kind) {
            case COPY_NUMBER, SECRECY, URGENCY, ISSUER_MARK, SIGNER, HISTORY, NUMBER -> true;
            default -> false;
        };
    }

    /** The parts as they are found, each with where it starts. */
    private static final class Gathering {

        private record Placed(int start, Part part) {}

        private final Document document;
        private final int body;
        private final int attached;
        private final List<Placed> head = new ArrayList<>();
        private final List<Placed> foot = new ArrayList<>();
        private final List<Placed> end = new ArrayList<>();

        Gathering(Document document) {
            this.document = document;
            this.body = Starts.of(document.body());
            List<Attachment> attachments = document.attachments();
            this.attached = attachments.isEmpty() ? -1 : Starts.of(attachments.get(0));
        }

        void head() {
            Lead lead = document instanceof Article article ? article.lead() : null;
            add(true, LineRole.LEAD, lead == null ? null : lead.text());
            add(true, LineRole.TITLE, document.title());
            add(true, LineRole.SUBTITLE, document.subtitle());
            document.authors().forEach(author -> add(true, LineRole.AUTHOR, author));
            Source source = document.source();
            if (source != null && source.kind() == Source.Kind.LINE) {
                add(true, LineRole.SOURCE, source.text());
            }
            add(
                    true,
                    LineRole.NUMBER,
                    document.documentNumber() == null
                            ? null
                            : document.documentNumber().text());
            document.dates().forEach(date -> add(true, new Part(LineRole.DATE, date.text(), date, null, null)));
            document.addressees().forEach(line -> add(true, LineRole.ADDRESSEE, line));
        }

        void foot() {
            document.attachmentList().forEach(line -> add(false, LineRole.ATTACHMENT_LIST, line));
            for (Signature signature : document.signatures()) {
                DateLine date = signature.date();
                if (!signature.lines().isEmpty() || date != null) {
                    Text first = date == null || !signature.lines().isEmpty()
                            ? signature.lines().get(0)
                            : date.text();
                    add(false, new Part(LineRole.SIGNATURE, first, null, null, signature));
                }
            }
            for (Note note : document.notes()) {
                add(standsAbove(note.kind()), new Part(LineRole.NOTE, note.text(), null, note, null));
            }
        }

        private void add(boolean above, LineRole role, @Nullable Text text) {
            if (text != null) {
                add(above, Part.of(role, text));
            }
        }

        private void add(boolean usuallyAbove, Part part) {
            int start = Starts.of(part.text());
            boolean above = start >= 0 && body >= 0 ? start < body : usuallyAbove;
            List<Placed> side = above ? head : start >= 0 && attached >= 0 && start > attached ? end : foot;
            int before = side.isEmpty() ? -1 : side.get(side.size() - 1).start();
            side.add(new Placed(start < 0 ? before : start, part));
        }

        Surroundings done() {
            return new Surroundings(inOrder(head), inOrder(foot), inOrder(end));
        }

        private static List<Part> inOrder(List<Placed> side) {
            side.sort(Comparator.comparingInt(Placed::start));
            return side.stream().map(Placed::part).toList();
        }
    }
}
