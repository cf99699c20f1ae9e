package io.github.jianbao.cli;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Attachment;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Clause;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.Issue;
import java.io.IOException;

/** The one document of a text that a command is about: the one with most clauses, so that a decree gives the law that it issues. */
final class Subject {

    private Document chosen;
    private int most;

    private Subject(Document first) {
        this.chosen = first;
        this.most = -1;
    }

    static Document of(Issue issue) throws IOException {
        if (issue.articles().isEmpty()) {
            throw new IOException("holds no document");
        }
        Subject subject = new Subject(issue.articles().get(0));
        for (Article article : issue.articles()) {
            subject.look(article);
        }
        return subject.chosen;
    }

    private void look(Document document) {
        int[] clauses = new int[1];
        Blocks.walk(document.body(), block -> clauses[0] += block instanceof Clause ? 1 : 0);
        if (clauses[0] > most) {
            most = clauses[0];
            chosen = document;
        }
        for (Attachment attachment : document.attachments()) {
            look(attachment);
        }
    }
}
