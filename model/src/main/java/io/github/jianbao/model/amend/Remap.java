package io.github.jianbao.model.amend;

import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentKind;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Issuer;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Marker;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same document with other texts and numbers. */
record Remap(UnaryOperator<Text> texts, UnaryOperator<Marker> markers) {

    /** What the article of a text of its own is called. */
    private static final String FIRST = "a1";

    private static final Span NOWHERE = Span.of(0, 0);

    /** An article with another title, other recipients, another body and other remarks, which stay as they are given. */
    Article article(
            Document document, @Nullable Text title, List<Text> addressees, List<Block> body, List<Note> notes) {
        Lead lead = document instanceof Article article ? article.lead() : null;
        return new Article(
                document instanceof Article ? document.id() : FIRST,
                title,
                text(document.subtitle()),
                lead == null ? null : new Lead(texts.apply(lead.text()), lead.name()),
                texts(document.authors()),
                source(document.source()),
                number(document.documentNumber()),
                dates(document.dates()),
                document instanceof Article article ? article.page() : null,
                addressees,
                body,
                texts(document.attachmentList()),
                document.signatures().stream().map(this::signature).toList(),
                document.attachments().stream().map(this::attachment).toList(),
                notes,
                document instanceof Article article ? article.relations() : List.of(),
                document.validity(),
                kind(document),
                issuers(document));
    }

    /** The same article, all of it. */
    Article all(Article article) {
        return article(
                article,
                text(article.title()),
                texts(article.addressees()),
                Blocks.map(article.body(), texts, markers),
                article.notes().stream().map(this::note).toList());
    }

    private Attachment attachment(Attachment attachment) {
        return new Attachment(
                attachment.id(),
                text(attachment.label()),
                text(attachment.title()),
                text(attachment.subtitle()),
                texts(attachment.authors()),
                source(attachment.source()),
                number(attachment.documentNumber()),
                dates(attachment.dates()),
                texts(attachment.addressees()),
                Blocks.map(attachment.body(), texts, markers),
                texts(attachment.attachmentList()),
                attachment.signatures().stream().map(this::signature).toList(),
                attachment.attachments().stream().map(this::attachment).toList(),
                attachment.notes().stream().map(this::note).toList(),
                attachment.validity(),
                kind(attachment),
                issuers(attachment));
    }

    /** What it is stays so; where that was said, is said in another text. */
    private static @Nullable DocumentKind kind(Document document) {
        DocumentKind kind = document.kind();
        return kind == null ? null : new DocumentKind(kind.type(), kind.name(), kind.evidence(), NOWHERE);
    }

    private static List<Issuer> issuers(Document document) {
        return document.issuers().stream()
                .map(issuer -> new Issuer(issuer.name(), issuer.evidence(), NOWHERE))
                .toList();
    }

    private @Nullable Text text(@Nullable Text text) {
        return text == null ? null : texts.apply(text);
    }

    private List<Text> texts(List<Text> list) {
        return list.stream().map(texts).toList();
    }

    private List<DateLine> dates(List<DateLine> dates) {
        return dates.stream().map(this::date).toList();
    }

    private DateLine date(DateLine line) {
        return new DateLine(texts.apply(line.text()), line.date());
    }

    private @Nullable Source source(@Nullable Source source) {
        return source == null
                ? null
                : new Source(
                        texts.apply(source.text()), source.name(), source.kind(), source.published(), source.link());
    }

    private @Nullable DocumentNumber number(@Nullable DocumentNumber number) {
        return number == null
                ? null
                : new DocumentNumber(texts.apply(number.text()), number.authority(), number.year(), number.serial());
    }

    private Signature signature(Signature signature) {
        DateLine date = signature.date();
        return new Signature(texts(signature.lines()), signature.bodies(), date == null ? null : date(date));
    }

    private Note note(Note note) {
        return new Note(texts.apply(note.text()), note.kind());
    }
}
