package io.github.jianbao.parser.forms;

import io.github.jianbao.model.report.LineReport;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.parser.gen.Dice;
import java.util.List;

/**
 * Writes a text as another program might write it as Markdown: line for line, by what each line was taken for, in one of several
 * habits. It shares nothing with the project's own form.
 */
final class OtherMarkdown {

    private enum Headings {
        /** # for every heading, whatever stands over it. */
        ONE_LEVEL,
        /** A level for each role. */
        LEVELS,
        /** Bold lines, no marks of headings. */
        BOLD,
        /** Lines of = and - under the two highest levels. */
        UNDERLINED,
        /** h1 to h6. */
        TAGS
    }

    private static final String ESCAPED = "\\`*_[]#+-.!()|<>~&$";

    private final Dice dice;
    private final Headings headings;
    private final boolean escapes;
    private final boolean tags;
    private final boolean anchors;
    private final boolean closed;
    /** Whether tables are written in tags, not between bars. */
    private final boolean tableTags;
    /** Whether some words stand in tags, some in links, and pictures, comments and page marks between paragraphs. */
    private final boolean inline;

    private boolean table;
    private final StringBuilder out = new StringBuilder();

    private OtherMarkdown(Dice dice) {
        this.dice = dice;
        this.headings = dice.pick(List.of(Headings.values()));
        this.escapes = dice.chance(50);
        this.tags = dice.chance(30);
        this.anchors = dice.chance(30);
        this.closed = dice.chance(20);
        this.tableTags = dice.chance(50);
        this.inline = dice.chance(50);
    }

    /** The text of a result, of which every unit stands on one line, as Markdown. */
    static String of(ParseResult result, Dice dice) {
        OtherMarkdown writer = new OtherMarkdown(dice);
        writer.frontMatter(result);
        for (LineReport.Row row : result.lineReport().rows()) {
            boolean bars = row.role() == Role.TABLE || row.role() == Role.FURNITURE;
            boolean cells = bars && row.text().startsWith("|");
            writer.table(cells);
            if (cells) {
                writer.cells(row.text().strip());
            } else {
                writer.row(row);
            }
        }
        writer.table(false);
        return writer.out.toString();
    }

    private void frontMatter(ParseResult result) {
        int how = dice.between(0, 3);
        if (how > 1 || result.issue().articles().isEmpty()) {
            return;
        }
        String title = result.issue().articles().get(0).titleText();
        if (how == 0) {
            out.append("---\ntitle: ").append(title).append("\ndraft: false\n---\n\n");
        } else {
            out.append("+++\ntitle = \"").append(title).append("\"\ndraft = false\n+++\n\n");
        }
    }

    private void row(LineReport.Row row) {
        String text = row.text().strip();
        switch (row.role()) {
            case MASTHEAD_TITLE -> heading(1, text);
            case TOC_HEADING, SECTION -> heading(2, text);
            case TITLE -> heading(row.continues() ? 0 : 3, text);
            case ATTACHED_TITLE -> heading(row.continues() ? 0 : 4, text);
            case HEADING -> heading(5, text);
            case CLAUSE -> clause(row, text);
            case PARA -> {
                between();
                written(row.continues() ? words(text) : marked(text));
            }
            case TABLE -> out.append(row.text().stripTrailing()).append("\n\n");
            case TOC_SECTION, TOC_ENTRY -> out.append(words(text)).append("\\\n");
            default -> paragraph(text);
        }
    }

    /** A clause whose line is nothing but its heading is a heading. */
    private void clause(LineReport.Row row, String text) {
        boolean heading = !row.continues() && text.length() <= 24 && "。；：".indexOf(text.charAt(text.length() - 1)) < 0;
        if (heading) {
            heading(4 + Math.min(2, depth(row)), text);
        } else {
            paragraph(text);
        }
    }

    private static int depth(LineReport.Row row) {
        int at = row.attributes().indexOf("depth=");
        return at < 0 ? 0 : row.attributes().charAt(at + 6) - '1';
    }

    private void heading(int level, String text) {
        if (level == 0) {
            paragraph(text);
            return;
        }
        if (anchors) {
            out.append("\n<a id=\"s").append(out.length()).append("\"></a>\n");
        }
        out.append('\n');
        String words = words(text);
        switch (headings) {
            case ONE_LEVEL -> out.append("# ").append(words).append(closed ? " #" : "");
            case LEVELS -> out.append("#".repeat(level)).append(' ').append(words);
            case BOLD -> out.append("**").append(words).append("**");
            case UNDERLINED -> underlined(level, words);
            case TAGS -> out.append("<h" + level + ">").append(words).append("</h" + level + ">");
        }
        out.append("\n\n");
    }

    private void underlined(int level, String words) {
        if (level <= 2) {
            out.append(words).append('\n').append((level == 1 ? "=" : "-").repeat(12));
        } else {
            out.append("#".repeat(level)).append(' ').append(words);
        }
    }

    /** Begins or ends a table. */
    private void table(boolean open) {
        if (open && !table) {
            out.append(tableTags ? "<table>\n" : "");
        } else if (!open && table) {
            out.append(tableTags ? "</table>\n\n" : "\n");
        }
        table = open;
    }

    /** A row as plain text writes it: between bars, a bar in a cell behind a backslash. */
    private void cells(String row) {
        if (!tableTags) {
            out.append(row).append('\n');
            return;
        }
        if (row.matches("[|\\s]+")) {
            return;
        }
        if (row.matches("[|\\s-]+") && row.contains("---")) {
            int head = out.lastIndexOf("<tr>");
            if (head < out.lastIndexOf("<table>")) {
                return;
            }
            String heads = out.substring(head).replace("<td>", "<th>").replace("</td>", "</th>");
            out.setLength(head);
            out.append(heads);
            return;
        }
        out.append("<tr>");
        for (String cell : row.substring(1, row.length() - 1).split("(?<!\\\\)\\|", -1)) {
            out.append("<td>").append(cell.strip().replace("\\|", "|")).append("</td>");
        }
        out.append("</tr>\n");
    }

    /** What stands between two paragraphs and says nothing. */
    private void between() {
        if (inline && dice.chance(10)) {
            out.append(dice.pick(
                            "![图](images/" + out.length() + ".png)",
                            "<!-- image -->",
                            "<div align=\"center\"><img src=\"a.jpg\"/></div>",
                            "<a id=\"p" + out.length() + "\"></a>",
                            "{" + out.length() + "}------------------------------------------------"))
                    .append("\n\n");
        }
    }

    private void paragraph(String text) {
        written(words(text));
    }

    private void written(String words) {
        out.append(tags ? "<p>" + words + "</p>" : words).append("\n\n");
    }

    /** The words of a paragraph, some of them in tags or a link. */
    private String marked(String text) {
        if (!inline || text.length() < 12 || !dice.chance(30)) {
            return words(text);
        }
        int from = dice.between(4, text.length() - 6);
        int to = from + dice.between(2, 5);
        String before = words(text.substring(0, from));
        String words = words(text.substring(from, to));
        String behind = words(text.substring(to));
        return before
                + dice.pick(
                        "<b>" + words + "</b>",
                        "<span style=\"color:red\">" + words + "</span>",
                        "<font size=\"3\">" + words + "</font>",
                        "**" + words + "**",
                        "[" + words + "](https://www.example.org/a?b=" + from + ")")
                + behind;
    }

    private String words(String text) {
        StringBuilder words = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean needed = "\\`*_[]#|<>~&$".indexOf(c) >= 0;
            words.append(needed || escapes && ESCAPED.indexOf(c) >= 0 ? "\\" : "")
                    .append(c);
        }
        return words.toString();
    }
}
