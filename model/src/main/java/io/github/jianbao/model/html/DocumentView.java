package io.github.jianbao.model.html;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;

/** Articles and attachments. */
final class DocumentView {

    private final MarkupOut html;
    private final TextView texts;
    private final BodyView bodies;
    private final Iterator<String> ids;

    DocumentView(MarkupOut html, TextView texts, BodyView bodies, Iterator<String> ids) {
        this.html = html;
        this.texts = texts;
        this.bodies = bodies;
        this.ids = ids;
    }

    void article(Article article) throws IOException {
        html.open("article", "article").attribute("id", ids.next()).line();
        html.open("header").line();
        if (article.lead() != null) {
            texts.element("p", "lead", article.lead().text());
        }
        if (article.title() != null) {
            texts.element("h3", "title", article.title());
        }
        head(article);
        if (article.page() != null) {
            html.element("p", "page", "第 " + article.page() + " 页").line();
        }
        html.close().line();
        rest(article);
        html.close().line();
    }

    private void attachment(Attachment attachment) throws IOException {
        html.open("section", "attachment").attribute("id", ids.next()).line();
        html.open("header").line();
        if (attachment.label() != null) {
            texts.element("p", "label", attachment.label());
        }
        if (attachment.title() != null) {
            texts.element("h3", "title", attachment.title());
        }
        head(attachment);
        html.close().line();
        rest(attachment);
        html.close().line();
    }

    private void head(Document document) throws IOException {
        if (document.subtitle() != null) {
            texts.element("p", "subtitle", document.subtitle());
        }
        for (Text author : document.authors()) {
            texts.element("p", "author", author);
        }
        Source source = document.source();
        if (source != null && source.kind() == Source.Kind.LINE) {
            texts.element("p", "source", source.text());
        }
        DocumentNumber number = document.documentNumber();
        if (number != null) {
            texts.element("p", "number", number.text());
        }
        for (DateLine date : document.dates()) {
            texts.element("p", "date", date.text());
        }
    }

    private void rest(Document document) throws IOException {
        for (Text addressee : document.addressees()) {
            texts.element("p", "addressee", addressee);
        }
        bodies.body(document);
        for (Text line : document.attachmentList()) {
            texts.element("p", "attachment-list", line);
        }
        for (Signature signature : document.signatures()) {
            signature(signature);
        }
        for (Note note : document.notes()) {
            note(note);
        }
        for (Attachment attachment : document.attachments()) {
            attachment(attachment);
        }
    }

    void note(Note note) throws IOException {
        texts.element("p", "note " + note.kind().name().toLowerCase(Locale.ROOT), note.text());
    }

    private void signature(Signature signature) throws IOException {
        html.open("div", "signature").line();
        for (Text line : signature.lines()) {
            texts.element("p", "body", line);
        }
        DateLine date = signature.date();
        if (date != null && signature.lines().stream().noneMatch(line -> holds(line, date.text()))) {
            texts.element("p", "date", date.text());
        }
        html.close().line();
    }

    private static boolean holds(Text line, Text part) {
        return !part.segments().isEmpty()
                && !line.segments().isEmpty()
                && line.span().contains(part.span());
    }
}
