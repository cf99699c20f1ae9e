package io.github.jianbao.model.json;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.DocumentKind;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Issuer;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.StableIds;
import io.github.jianbao.model.Validity;
import io.github.jianbao.model.json.Fields.Name;

/** Articles and attachments. */
final class DocumentJson {

    private final Fields fields;
    private final TextJson texts;
    private final BlockJson blocks;

    DocumentJson(Fields fields, TextJson texts, StableIds ids) {
        this.fields = fields;
        this.texts = texts;
        this.blocks = new BlockJson(fields, texts, ids);
    }

    void article(Article article) {
        fields.open()
                .put(Name.ID, article.id())
                .put(Name.TITLE, article.title(), texts.text)
                .put(Name.SUBTITLE, article.subtitle(), texts.text)
                .put(Name.LEAD, article.lead(), this::lead);
        head(article);
        fields.put(Name.PAGE, article.page());
        rest(article);
        fields.list(Name.RELATIONS, article.relations(), this::relation)
                .put(Name.VALIDITY, article.validity(), this::validity);
        nature(article);
    }

    private void attachment(Attachment attachment) {
        fields.open()
                .put(Name.ID, attachment.id())
                .put(Name.LABEL, attachment.label(), texts.text)
                .put(Name.TITLE, attachment.title(), texts.text)
                .put(Name.SUBTITLE, attachment.subtitle(), texts.text);
        head(attachment);
        rest(attachment);
        fields.put(Name.VALIDITY, attachment.validity(), this::validity);
        nature(attachment);
    }

    private void nature(Document document) {
        fields.put(Name.KIND, document.kind(), this::kind)
                .list(Name.ISSUERS, document.issuers(), this::issuer)
                .close();
    }

    private void kind(DocumentKind kind) {
        fields.open()
                .put(Name.TYPE, kind.type())
                .put(Name.NAME, kind.name())
                .put(Name.EVIDENCE, kind.evidence())
                .put(Name.SPAN, kind.span(), texts.span)
                .close();
    }

    private void issuer(Issuer issuer) {
        fields.open()
                .put(Name.NAME, issuer.name())
                .put(Name.EVIDENCE, issuer.evidence())
                .put(Name.SPAN, issuer.span(), texts.span)
                .close();
    }

    private void head(Document document) {
        fields.list(Name.AUTHORS, document.authors(), texts.text)
                .put(Name.SOURCE, document.source(), this::source)
                .put(Name.DOCUMENT_NUMBER, document.documentNumber(), this::number)
                .list(Name.DATES, document.dates(), this::dateLine);
    }

    private void rest(Document document) {
        blocks.start(document);
        fields.list(Name.ADDRESSEES, document.addressees(), texts.text)
                .list(Name.BODY, document.body(), blocks::block)
                .list(Name.ATTACHMENT_LIST, document.attachmentList(), texts.text)
                .list(Name.SIGNATURES, document.signatures(), this::signature)
                .list(Name.ATTACHMENTS, document.attachments(), this::attachment)
                .list(Name.NOTES, document.notes(), this::note);
    }

    void dateLine(DateLine line) {
        fields.open()
                .put(Name.TEXT, line.text(), texts.text)
                .put(Name.DATE, line.date(), texts.date)
                .close();
    }

    void note(Note note) {
        fields.open()
                .put(Name.TEXT, note.text(), texts.text)
                .put(Name.KIND, note.kind())
                .close();
    }

    private void lead(Lead lead) {
        fields.open()
                .put(Name.TEXT, lead.text(), texts.text)
                .put(Name.NAME, lead.name())
                .close();
    }

    private void source(Source source) {
        fields.open()
                .put(Name.TEXT, source.text(), texts.text)
                .put(Name.NAME, source.name())
                .put(Name.KIND, source.kind())
                .put(Name.PUBLISHED, source.published(), texts.date)
                .put(Name.LINK, source.link())
                .close();
    }

    private void number(DocumentNumber number) {
        fields.open()
                .put(Name.TEXT, number.text(), texts.text)
                .put(Name.AUTHORITY, number.authority())
                .put(Name.YEAR, number.year())
                .put(Name.SERIAL, number.serial())
                .close();
    }

    private void signature(Signature signature) {
        fields.open()
                .list(Name.LINES, signature.lines(), texts.text)
                .strings(Name.BODIES, signature.bodies())
                .put(Name.DATE, signature.date(), this::dateLine)
                .close();
    }

    private void relation(Relation relation) {
        fields.open()
                .put(Name.KIND, relation.kind())
                .put(Name.TITLE, relation.title())
                .put(Name.TARGET, relation.target())
                .close();
    }

    private void validity(Validity validity) {
        fields.open()
                .put(Name.ADOPTED, validity.adopted(), texts.date)
                .put(Name.IN_FORCE_FROM, validity.inForceFrom(), texts.date)
                .put(Name.IN_FORCE_UNTIL, validity.inForceUntil(), texts.date)
                .list(Name.REPEALS, validity.repeals(), this::repealed)
                .close();
    }

    private void repealed(Validity.Repealed repealed) {
        fields.open()
                .put(Name.TITLE, repealed.title())
                .put(Name.NUMBER, repealed.number())
                .close();
    }
}
