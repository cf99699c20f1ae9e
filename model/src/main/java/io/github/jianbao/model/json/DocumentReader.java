package io.github.jianbao.model.json;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.ArticleBuilder;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.AttachmentBuilder;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.DocumentKind;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.DocumentPart;
import io.github.jianbao.model.Issuer;
import io.github.jianbao.model.Lead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Relation;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Source;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.Validity;
import io.github.jianbao.model.json.Fields.Name;
import java.util.List;

/** Reads articles and attachments, the counterpart of {@link DocumentJson}. */
final class DocumentReader {

    private final Values json;
    private final TextReader texts;
    private final BlockReader blocks;

    DocumentReader(Values json, TextReader texts) {
        this.json = json;
        this.texts = texts;
        this.blocks = new BlockReader(json, texts);
    }

    Article article() {
        ArticleBuilder article = Article.builder("");
        String id = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case ID -> id = json.stringOrNull();
                case TITLE -> article.title(texts.textOrNull());
                case SUBTITLE -> article.subtitle(texts.textOrNull());
                case LEAD -> article.lead(json.orNull(this::lead));
                case AUTHORS -> article.authors(texts.texts());
                case SOURCE -> article.source(json.orNull(this::source));
                case DOCUMENT_NUMBER -> article.documentNumber(json.orNull(this::number));
                case DATES -> article.dates(json.list(this::dateLine));
                case PAGE -> article.page(json.integerOrNull());
                case ADDRESSEES -> article.addressees(texts.texts());
                case BODY -> article.body(blocks.body());
                case ATTACHMENT_LIST -> article.attachmentList(texts.texts());
                case SIGNATURES -> article.signatures(json.list(this::signature));
                case ATTACHMENTS -> article.attachments(json.list(this::attachment));
                case NOTES -> article.notes(notes());
                case RELATIONS -> article.relations(json.list(this::relation));
                case VALIDITY -> article.validity(json.orNull(this::validity));
                case KIND -> article.kind(json.orNull(this::kind));
                case ISSUERS -> article.issuers(json.list(this::issuer));
                default -> json.skip();
            }
        }
        return article.id(json.required(id, "an article", Name.ID)).build();
    }

    private Attachment attachment() {
        AttachmentBuilder attachment = Attachment.builder("");
        String id = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case ID -> id = json.stringOrNull();
                case LABEL -> attachment.label(texts.textOrNull());
                case TITLE -> attachment.title(texts.textOrNull());
                case SUBTITLE -> attachment.subtitle(texts.textOrNull());
                case AUTHORS -> attachment.authors(texts.texts());
                case SOURCE -> attachment.source(json.orNull(this::source));
                case DOCUMENT_NUMBER -> attachment.documentNumber(json.orNull(this::number));
                case DATES -> attachment.dates(json.list(this::dateLine));
                case ADDRESSEES -> attachment.addressees(texts.texts());
                case BODY -> attachment.body(blocks.body());
                case ATTACHMENT_LIST -> attachment.attachmentList(texts.texts());
                case SIGNATURES -> attachment.signatures(json.list(this::signature));
                case ATTACHMENTS -> attachment.attachments(json.list(this::attachment));
                case NOTES -> attachment.notes(notes());
                case VALIDITY -> attachment.validity(json.orNull(this::validity));
                case KIND -> attachment.kind(json.orNull(this::kind));
                case ISSUERS -> attachment.issuers(json.list(this::issuer));
                default -> json.skip();
            }
        }
        return attachment.id(json.required(id, "an attachment", Name.ID)).build();
    }

    private DocumentKind kind() {
        DocumentKind.Type type = null;
        String name = null;
        DocumentPart evidence = null;
        Span span = null;
        json.open();
        for (Name field = json.next(); field != null; field = json.next()) {
            switch (field) {
                case TYPE -> type = json.oneOfOrNull(DocumentKind.Type.class);
                case NAME -> name = json.stringOrNull();
                case EVIDENCE -> evidence = json.oneOfOrNull(DocumentPart.class);
                case SPAN -> span = json.orNull(texts::span);
                default -> json.skip();
            }
        }
        return new DocumentKind(
                json.required(type, "a kind of document", Name.TYPE),
                json.required(name, "a kind of document", Name.NAME),
                json.required(evidence, "a kind of document", Name.EVIDENCE),
                json.required(span, "a kind of document", Name.SPAN));
    }

    private Issuer issuer() {
        String name = null;
        DocumentPart evidence = null;
        Span span = null;
        json.open();
        for (Name field = json.next(); field != null; field = json.next()) {
            switch (field) {
                case NAME -> name = json.stringOrNull();
                case EVIDENCE -> evidence = json.oneOfOrNull(DocumentPart.class);
                case SPAN -> span = json.orNull(texts::span);
                default -> json.skip();
            }
        }
        return new Issuer(
                json.required(name, "an issuer", Name.NAME),
                json.required(evidence, "an issuer", Name.EVIDENCE),
                json.required(span, "an issuer", Name.SPAN));
    }

    DateLine dateLine() {
        Text text = null;
        HanDate date = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case TEXT -> text = texts.textOrNull();
                case DATE -> date = texts.dateOrNull();
                default -> json.skip();
            }
        }
        return new DateLine(json.required(text, "a date line", Name.TEXT), date);
    }

    List<Note> notes() {
        return json.list(this::note);
    }

    private Note note() {
        Text text = null;
        Note.Kind kind = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case TEXT -> text = texts.textOrNull();
                case KIND -> kind = json.oneOfOrNull(Note.Kind.class);
                default -> json.skip();
            }
        }
        return new Note(json.required(text, "a note", Name.TEXT), json.required(kind, "a note", Name.KIND));
    }

    private Lead lead() {
        Text text = null;
        String who = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case TEXT -> text = texts.textOrNull();
                case NAME -> who = json.stringOrNull();
                default -> json.skip();
            }
        }
        return new Lead(json.required(text, "a lead", Name.TEXT), json.required(who, "a lead", Name.NAME));
    }

    private Source source() {
        Text text = null;
        String outlet = null;
        Source.Kind kind = null;
        HanDate published = null;
        String link = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case TEXT -> text = texts.textOrNull();
                case NAME -> outlet = json.stringOrNull();
                case KIND -> kind = json.oneOfOrNull(Source.Kind.class);
                case PUBLISHED -> published = texts.dateOrNull();
                case LINK -> link = json.stringOrNull();
                default -> json.skip();
            }
        }
        return new Source(
                json.required(text, "a source", Name.TEXT),
                json.required(outlet, "a source", Name.NAME),
                json.required(kind, "a source", Name.KIND),
                published,
                link);
    }

    private DocumentNumber number() {
        Text text = null;
        String authority = null;
        Integer year = null;
        Integer serial = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case TEXT -> text = texts.textOrNull();
                case AUTHORITY -> authority = json.stringOrNull();
                case YEAR -> year = json.integerOrNull();
                case SERIAL -> serial = json.integerOrNull();
                default -> json.skip();
            }
        }
        return new DocumentNumber(
                json.required(text, "a document number", Name.TEXT),
                json.required(authority, "a document number", Name.AUTHORITY),
                year,
                serial);
    }

    private Signature signature() {
        List<Text> lines = List.of();
        List<String> bodies = List.of();
        DateLine date = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case LINES -> lines = texts.texts();
                case BODIES -> bodies = json.strings();
                case DATE -> date = json.orNull(this::dateLine);
                default -> json.skip();
            }
        }
        return new Signature(lines, bodies, date);
    }

    private Relation relation() {
        Relation.Kind kind = null;
        String title = null;
        String target = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case KIND -> kind = json.oneOfOrNull(Relation.Kind.class);
                case TITLE -> title = json.stringOrNull();
                case TARGET -> target = json.stringOrNull();
                default -> json.skip();
            }
        }
        return new Relation(
                json.required(kind, "a relation", Name.KIND), json.required(title, "a relation", Name.TITLE), target);
    }

    private Validity validity() {
        HanDate adopted = null;
        HanDate from = null;
        HanDate until = null;
        List<Validity.Repealed> repeals = List.of();
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case ADOPTED -> adopted = texts.dateOrNull();
                case IN_FORCE_FROM -> from = texts.dateOrNull();
                case IN_FORCE_UNTIL -> until = texts.dateOrNull();
                case REPEALS -> repeals = json.list(this::repealed);
                default -> json.skip();
            }
        }
        return new Validity(adopted, from, until, repeals);
    }

    private Validity.Repealed repealed() {
        String title = null;
        String number = null;
        json.open();
        for (Name name = json.next(); name != null; name = json.next()) {
            switch (name) {
                case TITLE -> title = json.stringOrNull();
                case NUMBER -> number = json.stringOrNull();
                default -> json.skip();
            }
        }
        return new Validity.Repealed(title, number);
    }
}
