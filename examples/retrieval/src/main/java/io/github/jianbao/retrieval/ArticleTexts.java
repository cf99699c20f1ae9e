package io.github.jianbao.retrieval;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.DateLine;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The texts of an issue at whose ends a chunk may end without a mark. */
final class ArticleTexts {

    private ArticleTexts() {}

    static List<Text> of(Issue issue) {
        List<Text> texts = new ArrayList<>();
        if (issue.contents() != null) {
            issue.contents().entries().stream().map(ContentsEntry::title).forEach(texts::add);
        }
        issue.sections().stream().map(Section::heading).forEach(texts::add);
        for (Article article : issue.articles()) {
            texts.add(article.subtitle());
            texts.addAll(article.authors());
            texts.add(article.source() == null ? null : article.source().text());
            add(article, texts);
        }
        texts.removeIf(Objects::isNull);
        return texts;
    }

    private static void add(Document document, List<Text> texts) {
        texts.add(document.title());
        texts.add(
                document.documentNumber() == null
                        ? null
                        : document.documentNumber().text());
        document.dates().stream().map(DateLine::text).forEach(texts::add);
        texts.addAll(document.addressees());
        texts.addAll(Blocks.texts(document.body()));
        texts.addAll(document.attachmentList());
        for (Signature signature : document.signatures()) {
            texts.addAll(signature.lines());
            texts.add(signature.date() == null ? null : signature.date().text());
        }
        document.notes().stream().map(Note::text).forEach(texts::add);
        document.attachments().forEach(attachment -> add(attachment, texts));
    }
}
