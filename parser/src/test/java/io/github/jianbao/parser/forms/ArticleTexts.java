package io.github.jianbao.parser.forms;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Every text of a document, gathered without the help of the forms. */
final class ArticleTexts {

    private ArticleTexts() {}

    static List<Text> of(Document document) {
        List<Text> texts = new ArrayList<>();
        if (document.title() != null) {
            texts.add(document.title());
        }
        if (document instanceof Article article) {
            texts.addAll(article.authors());
            if (article.subtitle() != null) {
                texts.add(article.subtitle());
            }
            if (article.source() != null) {
                texts.add(article.source().text());
            }
        }
        if (document.documentNumber() != null) {
            texts.add(document.documentNumber().text());
        }
        document.dates().stream().map(DateLine::text).forEach(texts::add);
        texts.addAll(document.addressees());
        texts.addAll(Blocks.texts(document.body()));
        texts.addAll(document.attachmentList());
        for (Signature signature : document.signatures()) {
            texts.addAll(signature.lines());
            if (signature.date() != null) {
                texts.add(signature.date().text());
            }
        }
        document.notes().stream().map(Note::text).forEach(texts::add);
        document.attachments().forEach(attachment -> texts.addAll(of(attachment)));
        return texts;
    }
}
