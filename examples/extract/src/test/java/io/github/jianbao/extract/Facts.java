package io.github.jianbao.extract;

import io.github.jianbao.core.Folding;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Signature;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an issue says, a line each, without the widths of characters, blanks and line breaks. */
final class Facts {

    private final List<String> facts = new ArrayList<>();

    private Facts() {}

    static List<String> of(Issue issue) {
        Facts facts = new Facts();
        facts.masthead(issue.masthead());
        facts.contents(issue.contents());
        for (Section section : issue.sections()) {
            facts.add("section", section.heading());
            section.articles().forEach(facts::article);
        }
        issue.colophon().forEach(note -> facts.add("colophon", note.text()));
        return facts.facts;
    }

    private void masthead(@Nullable Masthead masthead) {
        if (masthead != null) {
            add("name", masthead.name());
            masthead.publishers().forEach(publisher -> add("publisher", publisher));
            add(
                    "designation",
                    masthead.designation() == null
                            ? null
                            : masthead.designation().text());
            add("date", masthead.date() == null ? null : masthead.date().text());
            masthead.others().forEach(other -> add("other", other));
        }
    }

    private void contents(@Nullable Contents contents) {
        if (contents != null) {
            contents.entries().forEach(entry -> {
                add("entry", entry.title());
                facts.add("entry leads to " + entry.target() + ", page " + entry.page());
            });
        }
    }

    private void article(Article article) {
        document(article);
        add("lead", article.lead() == null ? null : article.lead().text());
        article.authors().forEach(author -> add("author", author));
        add("source", article.source() == null ? null : article.source().text());
    }

    private void document(Document document) {
        String id = document.id();
        add(id + " title", document.title());
        add(id + " subtitle", document.subtitle());
        add(
                id + " number",
                document.documentNumber() == null
                        ? null
                        : document.documentNumber().text());
        document.addressees().forEach(addressee -> add(id + " to", addressee));
        for (Clauses.Located located : Clauses.of(document)) {
            if (located.document() == document) {
                texts(located.address() + "", Blocks.texts(List.of(located.clause())));
            }
        }
        texts(id + " body", Blocks.texts(document.body()));
        for (Signature signature : document.signatures()) {
            add(
                    id + " signed " + signature.bodies(),
                    signature.date() == null ? null : signature.date().text());
        }
        document.notes().forEach(note -> add(id + " note", note.text()));
        for (Attachment attachment : document.attachments()) {
            document(attachment);
        }
    }

    private void texts(String what, List<Text> texts) {
        texts.forEach(text -> add(what, text));
    }

    private void add(String what, @Nullable Text text) {
        if (text != null) {
            facts.add(what + ": " + Folding.fold(text.value()));
        }
    }
}
