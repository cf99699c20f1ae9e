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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The issue's frame: name, contents, sections. */
final class MarkdownIssue {

    private static final int NAME = 1;
    private static final int SECTION = 2;

    private final MarkdownBlocks blocks;

    MarkdownIssue(Writer out) {
        blocks = new MarkdownBlocks(out);
    }

    void write(Issue issue) throws IOException {
        if (issue.masthead() != null) {
            masthead(issue.masthead());
        }
        if (issue.contents() != null) {
            contents(issue.contents());
        }
        for (Section section : issue.sections()) {
            Text heading = section.heading();
            if (heading != null) {
                blocks.heading(SECTION, heading.value());
            }
            for (Article article : section.articles()) {
                new MarkdownArticle(blocks).write(article);
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

    private void contents(Contents contents) throws IOException {
        if (contents.heading() != null) {
            blocks.heading(SECTION, contents.heading().value());
        }
        if (contents.entries().isEmpty()) {
            return;
        }
        // contents without a heading are recognised by the leaders before their pages
        String leader = contents.heading() == null ? "…… " : "";
        blocks.table(0, 2);
        for (ContentsEntry entry : contents.entries()) {
            Integer page = entry.page();
            blocks.row(0, List.of(entry.title().value(), page == null ? "" : leader + page));
        }
    }
}
