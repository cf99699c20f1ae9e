package io.github.jianbao.model.text;

import io.github.jianbao.model.Article;
import io.github.jianbao.model.Contents;
import io.github.jianbao.model.ContentsEntry;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Table;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.reading.Line;
import io.github.jianbao.model.reading.LineRole;
import io.github.jianbao.model.reading.Lines;
import java.io.IOException;
import java.io.Writer;

/** The layout. */
final class TextIssue {

    private static final String INDENT = "\u3000\u3000";
    private static final String AT_THE_RIGHT = INDENT.repeat(8);

    private final Writer out;
    private boolean first = true;

    TextIssue(Writer out) {
        this.out = out;
    }

    void write(Issue issue) throws IOException {
        if (issue.masthead() != null) {
            masthead(issue.masthead());
        }
        if (issue.contents() != null) {
            contents(issue.contents());
        }
        for (Section section : issue.sections()) {
            if (section.heading() != null) {
                paragraph("", section.heading().value());
            }
            for (Article article : section.articles()) {
                article(article);
            }
        }
        for (Note note : issue.colophon()) {
            paragraph("", note.text().value());
        }
        out.flush();
    }

    private void masthead(Masthead masthead) throws IOException {
        for (Text text : Mastheads.lines(masthead)) {
            paragraph("", text.value());
        }
    }

    private void contents(Contents contents) throws IOException {
        if (contents.heading() != null) {
            paragraph("", contents.heading().value());
        }
        // contents without a heading are recognised by the leaders before their pages
        String leader = contents.heading() == null ? "\t……\t" : "\t";
        blankLine();
        for (ContentsEntry entry : contents.entries()) {
            line(entry.title().value());
            Integer page = entry.page();
            out.write(page == null ? "\n" : leader + page + "\n");
        }
    }

    private void article(Article article) throws IOException {
        Table table = null;
        for (Line line : Lines.of(article)) {
            if (line.table() != null) {
                if (line.table() != table) {
                    table = line.table();
                    blankLine();
                    new PipeTable(out).write(table);
                }
                continue;
            }
            // a subtitle belongs to the title that it stands under
            boolean apart = line.role() != LineRole.SUBTITLE;
            paragraph(apart, indent(line.role()), line.value());
        }
    }

    private static String indent(LineRole role) {
        return switch (role) {
            case PARAGRAPH, CLAUSE, CLAUSE_HEADING, SPEECH, UNREAD, ATTACHMENT_LIST -> INDENT;
            case SIGNATURE, SIGNATURE_DATE -> AT_THE_RIGHT;
            default -> "";
        };
    }

    /** A paragraph without characters leaves no trace. */
    private void paragraph(String indent, String value) throws IOException {
        paragraph(true, indent, value);
    }

    private void paragraph(boolean apart, String indent, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        if (apart) {
            blankLine();
        }
        out.write(indent);
        line(value);
        out.write('\n');
    }

    private void blankLine() throws IOException {
        if (!first) {
            out.write('\n');
        }
        first = false;
    }

    /** What ends a line would cut a paragraph in two. */
    private void line(String value) throws IOException {
        int done = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\n' || c == '\r' || c == '\f') {
                out.write(value, done, at - done);
                out.write(' ');
                done = at + 1;
            }
        }
        out.write(value, done, value.length() - done);
    }
}
