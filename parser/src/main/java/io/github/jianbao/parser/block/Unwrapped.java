package io.github.jianbao.parser.block;

import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Furnishing;

/** What tells paragraphs where the widths of lines prove no column. */
final class Unwrapped {

    /** Of a hundred ends of sentences, those at most that another line follows without a blank one: in Markdown writers break lines as they like. */
    private static final int MOST = 3;

    private static final int MOST_IN_MARKDOWN = 15;

    private Unwrapped() {}

    /**
     * Whether a blank line stands before every paragraph and none inside: then lines without one between them are one. Proven by
     * ends of sentences that a blank line follows, and by open lines that none follows.
     */
    static boolean gapped(LineTable lines, Furnishing furnishing, Plan plan) {
        int ends = 0;
        int endsTogether = 0;
        int open = 0;
        long most = lines.marks().count() > 0 ? MOST_IN_MARKDOWN : MOST;
        for (int i = 0; i + 1 < lines.count(); i++) {
            int next = i + 1;
            if (furnishing.has(i)
                    || furnishing.has(next)
                    || plan.holds(i)
                    || plan.holds(next)
                    || lines.pageBreak(next)) {
                continue;
            }
            boolean together = lines.gap(next) == 0;
            if (lines.tail(i) == Tail.STOP) {
                ends++;
                endsTogether += together ? 1 : 0;
                if (endsTogether * 100L > lines.count() * most) {
                    return false;
                }
            } else if (together && !lines.numbered(next) && lines.shape(i) == Shape.PLAIN && !name(lines, i)) {
                open++;
            }
        }
        return ends >= 8 && endsTogether * 100L <= ends * most && open >= 3;
    }

    /** Whether a line is so short behind a blank one that it names what stands under it rather than goes on. */
    private static boolean name(LineTable lines, int i) {
        return lines.gap(i) > 0 && lines.width(i) < Widths.NARROWEST && lines.pauses(i) == 0;
    }

    /**
     * Indents and gaps of a text whose lines are not wrapped. Where one line in five follows another without a blank line, blank lines
     * part paragraphs; where hardly any does, halves of a paragraph that a page parted stand as far from each other as all lines do.
     */
    static Layout.Indents indents(LineTable lines, Furnishing furnishing, Plan plan) {
        int together = 0;
        int apart = 0;
        for (int i = 1; i < lines.count(); i++) {
            if (!furnishing.has(i) && !furnishing.has(i - 1) && !plan.holds(i) && !plan.holds(i - 1)) {
                together += lines.gap(i) == 0 ? 1 : 0;
                apart += lines.gap(i) == 0 ? 0 : 1;
            }
        }
        return together * 4 >= apart ? Layout.Indents.NONE : new Layout.Indents(0, 0, Integer.MAX_VALUE, 0);
    }

    /**
     * The column of a text with few wraps, found by its indents: paragraphs open with one, and every line of running text at the
     * margin follows one that is as wide as any. 0 where that does not hold.
     */
    static int byIndents(LineTable lines, Furnishing furnishing, Plan plan) {
        int widest = 0;
        int indented = 0;
        for (int i = 0; i < lines.count(); i++) {
            boolean opens =
                    lines.indent(i) == Layout.INDENT && lines.width(i) >= Widths.NARROWEST && !furnishing.has(i);
            if (opens || runs(lines, furnishing, plan, i)) {
                widest = Math.max(widest, lines.width(i) + lines.indent(i));
                indented += opens ? 1 : 0;
            }
        }
        if (indented < Widths.LEAST_OPEN || widest > Widths.WIDEST) {
            return 0;
        }
        int margin = 0;
        for (int i = 1; i < lines.count(); i++) {
            if (runs(lines, furnishing, plan, i) && lines.indent(i) < 2) {
                boolean follows = lines.gap(i) == 0 && lines.width(i - 1) + lines.indent(i - 1) >= widest - Widths.PILE;
                if (!follows) {
                    return 0;
                }
                margin++;
            }
        }
        return margin > 0 ? widest : 0;
    }

    private static boolean runs(LineTable lines, Furnishing furnishing, Plan plan, int i) {
        return !furnishing.has(i)
                && !plan.holds(i)
                && !lines.numbered(i)
                && lines.shape(i) == Shape.PLAIN
                && lines.stops(i) > 0
                && lines.width(i) >= Widths.NARROWEST;
    }
}
