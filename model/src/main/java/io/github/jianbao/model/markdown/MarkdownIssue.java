package io.github.jianbao.model.markdown;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The issue's frame: name, contents, sections. */
final class MarkdownIssue {

    private static final int NAME = 1;

    private final MarkdownBlocks blocks;

    MarkdownIssue(Writer out) {
        blocks = new MarkdownBlocks(out);
    }

    void write(Issue issue) throws IOException {
        if (issue.masthead() != null) {
            masthead(issue.masthead());
        }
        if (issue.contents() != null) {
            contents(issue.contents(), Slugs.of(issue));
        }
        int section = issue.masthead() == null || !named(issue.masthead()) ? NAME : NAME + 1;
        boolean sections = issue.sections().stream().anyMatch(each -> each.heading() != null);
        MarkdownArticle articles = new MarkdownArticle(blocks, sections ? section + 1 : section);
        for (Section each : issue.sections()) {
            Text heading = each.heading();
            if (heading != null) {
                blocks.heading(section, heading.value());
            }
            for (Article article : each.articles()) {
                articles.write(article);
            }
        }
        for (Note note : issue.colophon()) {
            blocks.paragraph(0, note.text().value());
        }
        blocks.flush();
    }

    private void masthead(Masthead masthead) throws IOException {
        if (masthead.name() != null) {
            blocks.heading(NAME, masthead.nameText());
        }
        for (Text publisher : masthead.publishers()) {
            line(publisher);
        }
        Text designation =
                masthead.designation() == null ? null : masthead.designation().text();
        if (masthead.name() == null && designation != null) {
            blocks.heading(NAME, designation.value());
        } else {
            line(designation);
        }
        line(masthead.date() == null ? null : masthead.date().text());
        for (Text other : masthead.others()) {
            line(other);
        }
    }

    private void line(@Nullable Text text) throws IOException {
        if (text != null) {
            blocks.paragraph(0, text.value());
        }
    }

    private static boolean named(Masthead masthead) {
        return masthead.name() != null || masthead.designation() != null;
    }

    private void contents(Contents contents, Slugs slugs) throws IOException {
        if (contents.heading() != null) {
            blocks.heading(NAME + 1, contents.heading().value());
        }
        if (contents.entries().isEmpty()) {
            return;
        }
        // contents without a heading are recognised by the leaders before their pages
        String leader = contents.heading() == null ? "…… " : "";
        blocks.table(0, 2);
        for (ContentsEntry entry : contents.entries()) {
            Integer page = entry.page();
            blocks.link(entry.title().value(), slugs.find(entry), page == null ? "" : leader + page);
        }
    }
}
