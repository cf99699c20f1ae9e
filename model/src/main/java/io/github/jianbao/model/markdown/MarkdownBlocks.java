package io.github.jianbao.model.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

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

    /** Opens a table whose head is empty: the model does not say which row is the head. */
    void table(int indent, int columns) throws IOException {
        start(indent);
        out.write("|" + "  |".repeat(columns) + "\n");
        out.write("  ".repeat(indent) + "|" + " --- |".repeat(columns) + "\n");
    }

    /** A row; cells that it lacks are empty. */
    void row(int indent, int columns, List<String> cells) throws IOException {
        out.write("  ".repeat(indent) + "|");
        for (String cell : cells) {
            out.write(' ');
            Escaping.write(cell, out);
            out.write(" |");
        }
        out.write("  |".repeat(columns - cells.size()) + "\n");
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
