package io.github.jianbao.parser.block;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Furnishing;

/**
 * The widths of the columns that a text was set in, measured from the lines that end without a mark: where a text is
 * hard-wrapped they pile up at the column's width.
 */
final class Columns {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 240;
    /** Fewer open lines prove no column. */
    private static final int LEAST_OPEN = 4;
    /** Cells of a paragraph's indent, two characters. */
    private static final int INDENT = 4;
    /** Lines this much narrower than the column still count to its pile. */
    private static final int PILE = 5;

    private final boolean wrapped;
    private final int[] widths;
    private final int paragraphIndent;
    private final int lineIndent;
    private final int lineGap;
    private final boolean gapped;
    private final int lostIndent;

    private Columns(
            boolean wrapped,
            int[] widths,
            int paragraphIndent,
            int lineIndent,
            int lineGap,
            boolean gapped,
            int lostIndent) {
        this.lostIndent = lostIndent;
        this.wrapped = wrapped;
        this.gapped = gapped;
        this.widths = widths;
        this.paragraphIndent = paragraphIndent;
        this.lineIndent = lineIndent;
        this.lineGap = lineGap;
    }

    static Columns measure(LineTable lines, Furnishing furnishing, Plan plan) {
        boolean gapped = gapped(lines, furnishing, plan);
        int[] histogram = new int[WIDEST + 1];
        int open = 0;
        int prose = 0;
        int broken = 0;
        int widest = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (furnishing.has(i)
                    || plan.holds(i)
                    || lines.heading(i) > 0
                    || lines.width(i) < NARROWEST
                    || lines.shape(i) != Shape.PLAIN && lines.shape(i) != Shape.COLON) {
                continue;
            }
            if (lines.stops(i) == 0 && lines.width(i) < 40 && lines.pauses(i) <= ownPauses(lines, i)) {
                continue;
            }
            prose++;
            widest = Math.max(widest, lines.width(i));
            Tail tail = lines.tail(i);
            if (tail == Tail.WORD || tail == Tail.COMMA || tail == Tail.CLOSED) {
                open++;
                broken += !lines.numbered(i) || lines.stops(i) > 0 ? 1 : 0;
                if (lines.width(i) <= WIDEST) {
                    histogram[lines.width(i)]++;
                }
            }
        }
        int[] widths = open < LEAST_OPEN ? new int[0] : peaks(histogram, open);
        boolean often = open * 10 >= prose * 3 && broken * 3 >= open;
        boolean wrapped = widths.length > 0 && (often || open >= 8 && widest <= widths[0] + PILE);
        if (!wrapped) {
            int width = byIndents(lines, furnishing, plan);
            if (width > 0) {
                return new Columns(true, new int[] {width}, INDENT, 0, 0, gapped, 0);
            }
            return new Columns(false, new int[0], 0, 0, 0, gapped, 0);
        }
        int[] indents = indents(lines, furnishing, plan, widths);
        return new Columns(true, widths, indents[0], indents[1], indents[2], gapped, lostIndent(histogram, widths[0]));
    }

    /**
     * Whether a blank line stands before every paragraph and none inside: then lines without one between them are one. Proven by
     * ends of sentences that a blank line follows, and by open lines that none follows.
     */
    private static boolean gapped(LineTable lines, Furnishing furnishing, Plan plan) {
        int ends = 0;
        int endsTogether = 0;
        int open = 0;
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
                if (endsTogether * 100L > lines.count() * 3L) {
                    return false;
                }
            } else if (together && !lines.numbered(next) && lines.shape(i) == Shape.PLAIN) {
                open++;
            }
        }
        return ends >= 8 && endsTogether * 100L <= ends * 3L && open >= 3;
    }

    /**
     * The column of a text with few wraps, told by its indents: paragraphs open with one, and every line of running text at the
     * margin follows one that is as wide as any. 0 where that does not hold.
     */
    private static int byIndents(LineTable lines, Furnishing furnishing, Plan plan) {
        int widest = 0;
        int indented = 0;
        for (int i = 0; i < lines.count(); i++) {
            boolean opens = lines.indent(i) == INDENT && lines.width(i) >= NARROWEST && !furnishing.has(i);
            if (opens || runs(lines, furnishing, plan, i)) {
                widest = Math.max(widest, lines.width(i) + lines.indent(i));
                indented += opens ? 1 : 0;
            }
        }
        if (indented < LEAST_OPEN || widest > WIDEST) {
            return 0;
        }
        int margin = 0;
        for (int i = 1; i < lines.count(); i++) {
            if (runs(lines, furnishing, plan, i) && lines.indent(i) < 2) {
                boolean follows = lines.gap(i) == 0 && lines.width(i - 1) + lines.indent(i - 1) >= widest - PILE;
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
                && lines.width(i) >= NARROWEST;
    }

    /** First lines of paragraphs pile up two characters short of the column where their indent was lost. */
    private static int lostIndent(int[] histogram, int w) {
        int short4 = histogram[w - INDENT] + histogram[w - INDENT - 1];
        int short2 = histogram[w - 2] + histogram[w - 3];
        return short4 * 4 >= short2 * 5 && short4 * 25 >= histogram[w] ? INDENT : 0;
    }

    /** The 、 of 一、 and 1、 is no pause of the words. */
    private static int ownPauses(LineTable lines, int i) {
        NumberStyle style = lines.style(i);
        return style == NumberStyle.HAN || style == NumberStyle.ARABIC_COMMA ? 1 : 0;
    }

    /** The one or two widths at which most open lines pile up. */
    private static int[] peaks(int[] histogram, int open) {
        int first = peak(histogram, -100);
        if (sum(histogram, first) * 10 < open * 3) {
            return new int[0];
        }
        int second = peak(histogram, first);
        return sum(histogram, second) * 8 >= open ? new int[] {first, second} : new int[] {first};
    }

    private static int peak(int[] histogram, int except) {
        int best = 0;
        int bestSum = -1;
        int sum = sum(histogram, NARROWEST - 1);
        for (int w = NARROWEST; w < histogram.length; w++) {
            sum += histogram[w] - histogram[w - PILE - 1];
            if (sum > bestSum && Math.abs(w - except) > PILE * 2) {
                bestSum = sum;
                best = w;
            }
        }
        int mode = best;
        for (int w = Math.max(NARROWEST, best - PILE); w < best; w++) {
            mode = histogram[w] >= histogram[mode] ? w : mode;
        }
        return mode;
    }

    private static int sum(int[] histogram, int w) {
        int sum = 0;
        for (int k = Math.max(0, w - PILE); k <= w && k < histogram.length; k++) {
            sum += histogram[k];
        }
        return sum;
    }

    /** The commonest indent after a line that is surely not full, and after one that surely goes on, with the blank lines before it. */
    private static int[] indents(LineTable lines, Furnishing furnishing, Plan plan, int[] widths) {
        int[] fresh = new int[41];
        int[] going = new int[41];
        int[] gaps = new int[4];
        for (int i = 0; i + 1 < lines.count(); i++) {
            int next = i + 1;
            if (furnishing.has(i) || furnishing.has(next) || plan.holds(next) || lines.width(next) < NARROWEST) {
                continue;
            }
            int indent = Math.min(40, lines.indent(next));
            if (lines.tail(i) == Tail.STOP && lines.width(i) < widths[0] - 12) {
                fresh[indent]++;
            } else if (near(widths, lines.width(i), 2) && (lines.tail(i) == Tail.WORD || lines.tail(i) == Tail.COMMA)) {
                going[indent]++;
                gaps[Math.min(3, lines.gap(next))]++;
            }
        }
        return new int[] {commonest(fresh), commonest(going), commonest(gaps)};
    }

    private static int commonest(int[] counts) {
        int best = 0;
        for (int k = 1; k < counts.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        return best;
    }

    private static boolean near(int[] widths, int width, int slack) {
        for (int w : widths) {
            if (width >= w - slack && width <= w + PILE) {
                return true;
            }
        }
        return false;
    }

    /** Whether blank lines part the paragraphs, and nothing else does. */
    boolean gapped() {
        return gapped;
    }

    /** Whether the text is hard-wrapped at all. */
    boolean wrapped() {
        return wrapped;
    }

    /** Whether paragraphs start with an indent that continuation lines do not have. */
    boolean indented() {
        return paragraphIndent >= lineIndent + 2;
    }

    /** Whether so many more blank lines stand before a line than inside paragraphs that it opens one. */
    boolean apart(int gap) {
        return gap >= lineGap + 2;
    }

    /** Whether a line's indent is that of lines inside a paragraph. */
    boolean atMargin(int indent) {
        return indent <= lineIndent + 1;
    }

    /** Whether a line's indent is that of a paragraph's first line. */
    boolean startsParagraph(int indent) {
        return indent * 2 >= paragraphIndent + lineIndent && indent <= paragraphIndent + 3;
    }

    /** Cells of an indent that lie inside the column. */
    int beyondMargin(int indent) {
        return Math.max(0, Math.min(indent - lineIndent, paragraphIndent - lineIndent));
    }

    /** Whether a line's indent is deeper than that of any paragraph. */
    boolean beyond(int indent) {
        return indent > paragraphIndent + 3;
    }

    /**
     * Whether a line fills its column, so that the first word of the next line had no room on it.
     *
     * @param width its width
     * @param opens whether it opens a paragraph: an indent may have been lost
     * @param word width of the first word of the next line
     */
    boolean full(int width, boolean opens, int word) {
        for (int w : widths) {
            int missing = w - width - (opens ? lostIndent : 0);
            if (missing < Math.max(word, 2) + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line misses no more than a sixth of its column. */
    boolean nearly(int width, boolean opens) {
        for (int w : widths) {
            int missing = w - width - (opens ? lostIndent : 0);
            if (missing * 6 <= w) {
                return true;
            }
        }
        return false;
    }

    /** Whether a width is that of the column less the indent of a paragraph. */
    boolean missesIndent(int width) {
        for (int w : widths) {
            int missing = w - width;
            if (lostIndent > 0 && missing >= lostIndent - 1 && missing <= lostIndent + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is as wide as the column, to the cell. */
    boolean exact(int width, boolean opens) {
        for (int w : widths) {
            int missing = w - width - (opens ? lostIndent : 0);
            if (missing <= 0 && missing >= -PILE) {
                return true;
            }
        }
        return false;
    }
}
