package io.github.jianbao.model.akn;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.Ids;
import io.github.jianbao.model.markup.MarkupOut;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Articles and attachments. */
final class DocumentWriter {

    private final MarkupOut xml;
    private final Lines lines;
    private final Inlines inlines;
    private final Ids ids;
    private final GazetteName gazette;
    private final Iterator<String> eIds;

    DocumentWriter(MarkupOut xml, Inlines inlines, Ids ids, GazetteName gazette, Iterator<String> eIds) {
        this.xml = xml;
        this.inlines = inlines;
        this.lines = new Lines(xml, inlines);
        this.ids = ids;
        this.gazette = gazette;
        this.eIds = eIds;
    }

    void article(Article article) throws IOException {
        String eId = eIds.next();
        xml.open("component").attribute("eId", eId).line();
        document(article, "article", eId);
        xml.close().line();
    }

    private void attachment(Attachment attachment) throws IOException {
        String eId = eIds.next();
        xml.open("attachment").attribute("eId", eId).line();
        if (attachment.label() != null) {
            xml.open("heading");
            inlines.write(attachment.label());
            xml.close().line();
        }
        document(attachment, "attachment", eId);
        xml.close().line();
    }

    private void document(Document document, String kind, String eId) throws IOException {
        Agents agents = new Agents(ids, eId + "__");
        Identification identification = DocumentName.of(document, eId, gazette, agents);
        BodyWriter body = new BodyWriter(xml, inlines, ids, agents, eId);
        body.register(document.body());
        xml.open("doc")
                .attribute("name", kind)
                .attribute("contains", "singleVersion")
                .line();
        xml.open("meta").line();
        identification.write(xml);
        agents.write(xml);
        xml.close().line();
        preface(document);
        xml.open("mainBody").line();
        body.mainBody(document.body());
        xml.close().line();
        conclusions(document);
        attachments(document.attachments());
        xml.close().line();
    }

    private void attachments(List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        xml.open("attachments").line();
        for (Attachment attachment : attachments) {
            attachment(attachment);
        }
        xml.close().line();
    }

    private void preface(Document document) throws IOException {
        lines.start("preface");
        Lead lead = document instanceof Article article ? article.lead() : null;
        if (lead != null) {
            lines.line("lead", "docProponent", lead.text());
        }
        if (document.title() != null) {
            lines.line("title", "docTitle", document.title());
        }
        if (document.subtitle() != null) {
            lines.line("subtitle", null, document.subtitle());
        }
        for (Text author : document.authors()) {
            lines.line("author", "docProponent", author);
        }
        Source source = document.source();
        if (source != null && source.kind() == Source.Kind.LINE) {
            lines.line("source", null, source.text());
        }
        DocumentNumber number = document.documentNumber();
        if (number != null) {
            lines.line("number", "docNumber", number.text());
        }
        for (DateLine date : document.dates()) {
            lines.date(date.text(), date.date());
        }
        for (Text addressee : document.addressees()) {
            lines.line("addressee", null, addressee);
        }
        lines.end();
    }

    private void conclusions(Document document) throws IOException {
        lines.start("conclusions");
        for (Text line : document.attachmentList()) {
            lines.line("attachment-list", null, line);
        }
        for (Signature signature : document.signatures()) {
            signature(signature);
        }
        for (Note note : document.notes()) {
            lines.line("note " + Words.kebab(note.kind()), null, note.text());
        }
        lines.end();
    }

    private void signature(Signature signature) throws IOException {
        for (Text line : signature.lines()) {
            lines.line("signature", "docAuthority", line);
        }
        DateLine date = signature.date();
        if (date != null && signature.lines().stream().noneMatch(line -> holds(line, date.text()))) {
            lines.date(date.text(), date.date());
        }
    }

    private static boolean holds(Text line, Text part) {
        return !part.segments().isEmpty()
                && !line.segments().isEmpty()
                && line.span().contains(part.span());
    }
}
