package io.github.jianbao.model.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks with a blank line between them. A level of a list is indented by two blanks. */
final class MarkdownBlocks {

    private final Writer out;
    private boolean first = true;

    MarkdownBlocks(Writer out) {
        this.out = out;
    }

    void heading(int level, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        start(0);
        out.write("#".repeat(level));
        out.write(' ');
        end(value);
    }

    void paragraph(int indent, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        start(indent);
        end(value);
    }

    /** An empty item holds a comment, so that what follows is still inside it. */
    void item(int indent, String value) throws IOException {
        start(indent);
        out.write(value.isEmpty() ? "- <!-- -->" : "- ");
        end(value);
    }

    /** Opens a table whose head is empty. */
    void table(int indent, int columns) throws IOException {
        start(indent);
        out.write("|" + "  |".repeat(columns) + "\n");
        dashes(indent, columns);
    }

    /** Opens a table with its head. */
    void table(int indent, List<String> head) throws IOException {
        start(indent);
        out.write('|');
        cells(head);
        dashes(indent, head.size());
    }

    private void dashes(int indent, int columns) throws IOException {
        out.write("  ".repeat(indent) + "|" + " --- |".repeat(columns) + "\n");
    }

    /** A row. */
    void row(int indent, List<String> cells) throws IOException {
        out.write("  ".repeat(indent) + "|");
        cells(cells);
    }

    /** A row of contents: a title that leads to a heading, and its page. */
    void link(String title, @Nullable String slug, String page) throws IOException {
        if (slug == null || title.isBlank()) {
            row(0, List.of(title, page));
            return;
        }
        out.write("| [");
        Escaping.write(title, out);
        out.write("](#" + slug + ") |");
        cells(List.of(page));
    }

    private void cells(List<String> cells) throws IOException {
        for (String cell : cells) {
            out.write(' ');
            Escaping.write(cell, out);
            out.write(" |");
        }
        out.write('\n');
    }

    /** Opens a block of HTML; blank lines would end it. */
    Writer html(int indent) throws IOException {
        start(indent);
        return out;
    }

    void flush() throws IOException {
        out.flush();
    }

    private void start(int indent) throws IOException {
        if (!first) {
            out.write('\n');
        }
        first = false;
        out.write("  ".repeat(indent));
    }

    private void end(String value) throws IOException {
        Escaping.write(value, out);
        out.write('\n');
    }
}
