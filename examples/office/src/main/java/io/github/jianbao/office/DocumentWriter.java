package io.github.jianbao.office;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Heading;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Speech;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Unread;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes one document: its head, its body, its foot, and the documents inside it, in the order of the text. */
final class DocumentWriter {

    private static final double ATTACHMENT_LIST_LEFT = 2;

    private final Sheet sheet;
    private final boolean bulletin;
    private final ContentsField contents;
    private final ImprintWriter imprint;
    private final Consumer<String> notices;
    private final HeadWriter head;
    private double listLeft;

    DocumentWriter(
            Sheet sheet, boolean bulletin, ContentsField contents, ImprintWriter imprint, Consumer<String> notices) {
        this.sheet = sheet;
        this.bulletin = bulletin;
        this.contents = contents;
        this.imprint = imprint;
        this.notices = notices;
        this.head = new HeadWriter(sheet);
    }

    /**
     * Writes an article.
     *
     * @param article the article
     * @param inside contents that stand inside it
     * @param insideStart where they start in the source
     */
    void write(Article article, @Nullable Runnable inside, int insideStart) {
        InOrder parts = new InOrder();
        Text title = article.title();
        Text lead = article.lead() == null ? null : article.lead().text();
        parts.add(lead == null ? title : lead, first -> title(article, lead, title));
        parts.add(article.subtitle(), set(Style.SUBTITLE));
        article.authors().forEach(author -> parts.add(author, set(Style.BYLINE)));
        Source source = article.source();
        if (source != null && source.kind() == Source.Kind.LINE) {
            parts.add(source.text(), set(Style.BYLINE));
        }
        if (inside != null) {
            parts.add(insideStart, inside);
        }
        document(article, parts);
    }

    private void attachment(Attachment attachment) {
        sheet.newPage();
        InOrder parts = new InOrder();
        parts.add(attachment.label(), set(Style.ATTACHMENT_LABEL));
        parts.add(attachment.title(), title -> {
            Para paragraph = sheet.paragraph(Style.ATTACHMENT_TITLE);
            Titles.write(paragraph, null, title, true);
        });
        parts.add(attachment.subtitle(), set(Style.SUBTITLE));
        new DocumentWriter(sheet, bulletin, contents, imprint, notices).document(attachment, parts);
    }

    private void document(Document document, InOrder parts) {
        if (document.documentNumber() != null) {
            parts.add(document.documentNumber().text(), isDecree(document) ? head::decreeNumber : head::number);
        }
        document.dates().forEach(date -> parts.add(date.text(), set(Style.BYLINE)));
        document.addressees().forEach(addressee -> parts.add(addressee, set(Style.ADDRESSEE)));
        BodyWriter body = new BodyWriter(sheet, bulletin, notices);
        int bodyStart = start(document.body());
        parts.add(bodyStart, () -> body.write(document.body()));
        document.attachmentList().forEach(line -> parts.add(line, this::attachmentList));
        SignatureWriter signatures = new SignatureWriter(sheet);
        document.signatures().forEach(signature -> signatures.write(signature, seal(document), parts));
        document.attachments().forEach(attachment -> parts.add(start(attachment), () -> attachment(attachment)));
        document.notes().forEach(note -> note(note, InOrder.start(note.text()) < bodyStart, parts));
        parts.run();
    }

    private void title(Article article, @Nullable Text lead, @Nullable Text title) {
        head.end();
        if (isDecree(article) && title != null) {
            head.decree(title);
            return;
        }
        Para paragraph = sheet.paragraph(bulletin ? Style.BULLETIN_TITLE : Style.TITLE);
        if (bulletin) {
            contents.target(paragraph, article.id(), () -> Titles.write(paragraph, lead, title, false));
        } else {
            Titles.write(paragraph, lead, title, true);
        }
    }

    /** Its name is the mark, and its number has no abbreviation before it: 第12号. */
    private boolean isDecree(Document document) {
        DocumentNumber number = document.documentNumber();
        Text title = document.title();
        return !bulletin
                && number != null
                && number.authority().isEmpty()
                && document instanceof Article
                && title != null
                && InOrder.start(number.text()) > InOrder.start(title);
    }

    private Seal seal(Document document) {
        return bulletin ? Seal.NONE : isDecree(document) ? Seal.STAMP : Seal.SEAL;
    }

    private void note(Note note, boolean above, InOrder parts) {
        switch (note.kind()) {
            case COPY_NUMBER -> parts.add(note.text(), text -> head.above(Style.COPY_NUMBER, text));
            case SECRECY, URGENCY -> parts.add(note.text(), text -> head.above(Style.SECRECY, text));
            case ISSUER_MARK -> parts.add(note.text(), head::mark);
            case SIGNER -> parts.add(note.text(), head::signer);
            case NUMBER -> parts.add(note.text(), head::number);
            case ANNOTATION -> parts.add(note.text(), set(Style.ANNOTATION));
            case COPIED_TO, PRINTED_BY -> parts.add(note.text(), imprint::add);
            case HISTORY -> parts.add(note.text(), set(Style.BYLINE));
            default -> parts.add(note.text(), set(above ? Style.BYLINE : Style.BODY));
        }
    }

    /** 附件：1.name, and under it 2.name; a second line starts under the first character of the name (§7.3.4). */
    private void attachmentList(Text line) {
        String words = line.value().strip();
        int colon = words.indexOf('：');
        boolean first = colon >= 0 && colon < 4;
        int name = first ? colon + 1 : 0;
        while (name < words.length() && isNumber(words.charAt(name))) {
            name++;
        }
        name = name == words.length() ? 0 : name;
        double label = first ? Widths.of(words.substring(0, colon + 1)) : 0;
        if (first) {
            listLeft = ATTACHMENT_LIST_LEFT + label;
        }
        double hanging = Widths.of(words.substring(0, name));
        double left = first || listLeft == 0 ? ATTACHMENT_LIST_LEFT : listLeft;
        sheet.paragraph(Style.ATTACHMENT_LIST).run(words).indent(left + hanging, 0, hanging);
    }

    private static boolean isNumber(char c) {
        return c >= '0' && c <= '9' || ".．、 \u3000".indexOf(c) >= 0;
    }

    private Consumer<Text> set(Style style) {
        return text -> {
            head.end();
            sheet.paragraph(style).run(text.value());
        };
    }

    private static int start(Attachment attachment) {
        Text first = attachment.label() == null ? attachment.title() : attachment.label();
        return InOrder.start(first) >= 0 ? InOrder.start(first) : start(attachment.body());
    }

    private static int start(List<Block> blocks) {
        for (Block block : blocks) {
            int start = block.<Integer>match(
                    (Paragraph paragraph) -> InOrder.start(paragraph.text()),
                    (Clause clause) -> clause.marker().start() < clause.marker().end()
                            ? clause.marker().start()
                            : InOrder.start(clause.heading()),
                    (Heading heading) -> InOrder.start(heading.label() == null ? heading.text() : heading.label()),
                    (Speech speech) -> InOrder.start(speech.speaker().text()),
                    (Table table) -> TableWriter.start(table),
                    (Unread unread) -> InOrder.start(unread.text()));
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }
}
