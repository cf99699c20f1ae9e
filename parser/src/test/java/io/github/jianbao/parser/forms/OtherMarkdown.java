package io.github.jianbao.parser.forms;

import io.github.jianbao.model.report.LineReport;
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
    private final StringBuilder out = new StringBuilder();

    private OtherMarkdown(Dice dice) {
        this.dice = dice;
        this.headings = dice.pick(List.of(Headings.values()));
        this.escapes = dice.chance(50);
        this.tags = dice.chance(30);
        this.anchors = dice.chance(30);
        this.closed = dice.chance(20);
    }

    /** The text of a result, of which every unit stands on one line, as Markdown. */
    static String of(ParseResult result, Dice dice) {
        OtherMarkdown writer = new OtherMarkdown(dice);
        writer.frontMatter(result);
        for (LineReport.Row row : result.lineReport().rows()) {
            writer.row(row);
        }
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

    private void paragraph(String text) {
        out.append(tags ? "<p>" + words(text) + "</p>" : words(text)).append("\n\n");
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
