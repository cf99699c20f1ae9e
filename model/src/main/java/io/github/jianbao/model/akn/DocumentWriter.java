package io.github.jianbao.model.akn;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.Ids;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.reading.Facts;
import io.github.jianbao.model.reading.Identity;
import io.github.jianbao.model.reading.LineRole;
import io.github.jianbao.model.reading.Surroundings;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles and attachments: an {@code act} where it sets rules in articles, a {@code doc} otherwise. */
final class DocumentWriter {

    /** What a document has that is the whole: more of the preface and of the conclusions. */
    interface Rest {
        void write() throws IOException;
    }

    private final MarkupOut xml;
    private final Lines lines;
    private final Inlines inlines;
    private final Ids ids;
    private final String work;
    private final @Nullable String date;
    private final Map<Document, Identity> identities;
    private final Iterator<String> eIds;
    private final Iterator<String> clauses;

    DocumentWriter(
            MarkupOut xml,
            Inlines inlines,
            Lines lines,
            Ids ids,
            String work,
            @Nullable String date,
            Map<Document, Identity> identities,
            Iterator<String> eIds) {
        this.xml = xml;
        this.inlines = inlines;
        this.lines = lines;
        this.ids = ids;
        this.work = work;
        this.date = date;
        this.identities = identities;
        this.eIds = eIds;
        this.clauses = inlines.clauses().inOrder();
    }

    /** An article as a part of an issue. */
    void article(Article article) throws IOException {
        String eId = eIds.next();
        xml.open("component").attribute("eId", eId).line();
        document(article, eId, eId, null, null);
        xml.close().line();
    }

    /** An article that is the whole. */
    void whole(Article article, Rest preface, Rest conclusions) throws IOException {
        document(article, eIds.next(), "main", preface, conclusions);
    }

    private void attachment(Attachment attachment) throws IOException {
        String eId = eIds.next();
        xml.open("attachment").attribute("eId", eId).line();
        if (attachment.label() != null) {
            xml.open("heading");
            inlines.write(attachment.label());
            xml.close().line();
        }
        document(attachment, eId, eId, null, null);
        xml.close().line();
    }

    private void document(
            Document document, String eId, String component, @Nullable Rest preface, @Nullable Rest conclusions)
            throws IOException {
        Identity identity = identities.get(document);
        if (identity == null) {
            throw new IllegalStateException("a document of another issue: " + document.id());
        }
        Agents agents = new Agents(ids, eId + "__");
        Identification identification = DocumentName.of(document, identity, work, component, date, agents);
        BodyWriter body = new BodyWriter(xml, inlines, ids, agents, eId, clauses);
        body.register(document);
        xml.open(identity.law() ? "act" : "doc")
                .attribute("name", name(document, identity))
                .attribute("contains", identity.version() == null ? "originalVersion" : "singleVersion")
                .line();
        xml.open("meta").line();
        identification.write(xml);
        if (component.equals("main")) {
            agents.writeWithOwn(xml);
        } else {
            agents.write(xml);
        }
        xml.close().line();
        Surroundings around = Surroundings.of(document);
        inlines.terms(agents);
        lines.start("preface");
        parts(around.head());
        if (preface != null) {
            preface.write();
        }
        lines.end();
        xml.open(identity.law() ? "body" : "mainBody").line();
        body.write(document.body(), identity.law());
        xml.close().line();
        lines.start("conclusions");
        parts(around.foot());
        parts(around.end());
        if (conclusions != null) {
            conclusions.write();
        }
        lines.end();
        attachments(document.attachments());
        xml.close().line();
    }

    /** The kind of the document in Chinese, as people name it; what it is otherwise. */
    private static String name(Document document, Identity identity) {
        String kind = Facts.kind(document);
        if (kind != null) {
            return kind;
        }
        return identity.law() ? "act" : document instanceof Article ? "article" : "attachment";
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

    private void parts(List<Surroundings.Part> parts) throws IOException {
        for (Surroundings.Part part : parts) {
            if (part.note() != null) {
                note(part.note());
            } else if (part.signature() != null) {
                signature(part.signature());
            } else if (part.date() != null) {
                lines.date(part.text(), part.date().date());
            } else {
                lines.line(Words.kebab(part.role()), element(part.role()), part.text());
            }
        }
    }

    private static @Nullable String element(LineRole role) {
        return switch (role) {
            case TITLE -> "docTitle";
            case LEAD, AUTHOR -> "docProponent";
            case NUMBER -> "docNumber";
            default -> null;
        };
    }

    private void note(Note note) throws IOException {
        String element = note.kind() == Note.Kind.ISSUER_MARK ? "docAuthority" : null;
        lines.line("note " + Words.kebab(note.kind()), element, note.text());
    }

    private void signature(Signature signature) throws IOException {
        for (Text line : signature.lines()) {
            lines.line("signature", "docAuthority", line);
        }
        DateLine date = Surroundings.ownDate(signature);
        if (date != null) {
            lines.date(date.text(), date.date());
        }
    }
}
