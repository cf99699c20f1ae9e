package io.github.jianbao.model.html;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.markup.MarkupOut;
import io.github.jianbao.model.reading.LineRole;
import io.github.jianbao.model.reading.Surroundings;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** An article whose title is a heading of a level. */
    void article(Article article, int level) throws IOException {
        html.open("article", "article").attribute("id", ids.next()).line();
        document(article, null, article.page(), level);
        html.close().line();
    }

    private void attachment(Attachment attachment, int level) throws IOException {
        html.open("section", "attachment").attribute("id", ids.next()).line();
        document(attachment, attachment.label(), null, level);
        html.close().line();
    }

    /** What stands under a document without a title is of its level, so that no level is left out. */
    private void document(Document document, @Nullable Text label, @Nullable Integer page, int level)
            throws IOException {
        Surroundings around = Surroundings.of(document);
        List<Surroundings.Part> head = around.head();
        int text = 0;
        while (text < head.size() && head.get(text).role() != LineRole.ADDRESSEE) {
            text++;
        }
        html.open("header").line();
        if (label != null) {
            texts.element("p", "label", label);
        }
        parts(head.subList(0, text), level);
        if (page != null) {
            html.element("p", "page", "第 " + page + " 页").line();
        }
        html.close().line();
        parts(head.subList(text, head.size()), level);
        int below = head.stream().anyMatch(part -> part.role() == LineRole.TITLE) ? level + 1 : level;
        bodies.blocks(document.body(), below);
        parts(around.foot(), level);
        for (Attachment attachment : document.attachments()) {
            attachment(attachment, below);
        }
        parts(around.end(), level);
    }

    private void parts(List<Surroundings.Part> parts, int level) throws IOException {
        for (Surroundings.Part part : parts) {
            if (part.note() != null) {
                note(part.note());
            } else if (part.signature() != null) {
                signature(part.signature());
            } else if (part.role() == LineRole.TITLE) {
                texts.title(BodyView.heading(level), "title", part.text());
            } else {
                texts.element("p", css(part.role()), part.text());
            }
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
        DateLine date = Surroundings.ownDate(signature);
        if (date != null) {
            texts.element("p", "date", date.text());
        }
        html.close().line();
    }

    /** {@code ATTACHMENT_LIST} as {@code attachment-list}. */
    private static String css(LineRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
