package io.github.jianbao.parser.block;

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
    /** Cells of a paragraph's indent, two characters. */
    private static final int INDENT = 4;
    /** Lines this much narrower than the column still count to its pile. */
    private static final int PILE = 5;

    private final boolean wrapped;
    private final int[] widths;
    private final int paragraphIndent;
    private final int lineIndent;
    private final boolean gapped;

    private Columns(boolean wrapped, int[] widths, int paragraphIndent, int lineIndent, boolean gapped) {
        this.wrapped = wrapped;
        this.gapped = gapped;
        this.widths = widths;
        this.paragraphIndent = paragraphIndent;
        this.lineIndent = lineIndent;
    }

    static Columns measure(LineTable lines, Furnishing furnishing, Plan plan) {
        boolean gapped = gapped(lines, furnishing, plan);
        int[] histogram = new int[WIDEST + 1];
        int open = 0;
        int prose = 0;
        int broken = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (furnishing.has(i) || plan.holds(i) || lines.width(i) < NARROWEST || lines.shape(i) != Shape.PLAIN && lines.shape(i) != Shape.COLON) {
                continue;
            }
            if (lines.stops(i) == 0 && lines.pauses(i) == 0 && lines.width(i) < 40) {
                continue;
            }
            prose++;
            Tail tail = lines.tail(i);
            if (tail == Tail.WORD || tail == Tail.COMMA || tail == Tail.CLOSED) {
                open++;
                broken += !lines.numbered(i) || lines.stops(i) > 0 ? 1 : 0;
                if (lines.width(i) <= WIDEST) {
                    histogram[lines.width(i)]++;
                }
            }
        }
        boolean wrapped = open >= 4 && open * 10 >= prose * 3 && broken * 3 >= open;
        if (!wrapped) {
            return new Columns(false, new int[0], 0, 0, gapped);
        }
        int[] widths = peaks(histogram, open);
        if (widths.length == 0) {
            return new Columns(false, widths, 0, 0, gapped);
        }
        int[] indents = indents(lines, furnishing, plan, widths);
        return new Columns(true, widths, indents[0], indents[1], gapped);
    }

    /**
     * Whether a blank line stands before every paragraph and none inside: then lines without one between them are one. Proven by
     * ends of sentences that a blank line follows, and by open lines that none follows.
     */
    private static boolean gapped(LineTable lines, Furnishing furnishing, Plan plan) {
        int ends = 0;
        int endsApart = 0;
        int open = 0;
        int openTogether = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            int next = i + 1;
            if (furnishing.has(i) || furnishing.has(next) || plan.holds(i) || plan.holds(next) || lines.pageBreak(next)) {
                continue;
            }
            boolean together = lines.gap(next) == 0;
            if (lines.tail(i) == Tail.STOP) {
                ends++;
                endsApart += together ? 0 : 1;
            } else if (together && !lines.numbered(next) && lines.shape(i) == Shape.PLAIN) {
                open++;
                openTogether++;
            }
        }
        return ends >= 8 && endsApart * 100 >= ends * 97 && open >= 3 && openTogether == open;
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
        for (int w = NARROWEST; w < histogram.length; w++) {
            int sum = Math.abs(w - except) <= PILE * 2 ? -1 : sum(histogram, w);
            if (sum > bestSum) {
                bestSum = sum;
                best = w;
            }
        }
        int top = best;
        while (top > NARROWEST && histogram[top] * 20 < bestSum) {
            top--;
        }
        return top;
    }

    private static int sum(int[] histogram, int w) {
        int sum = 0;
        for (int k = Math.max(0, w - PILE); k <= w && k < histogram.length; k++) {
            sum += histogram[k];
        }
        return sum;
    }

    /** The commonest indent after a line that is surely not full, and after one that surely goes on. */
    private static int[] indents(LineTable lines, Furnishing furnishing, Plan plan, int[] widths) {
        int[] fresh = new int[41];
        int[] going = new int[41];
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
            }
        }
        return new int[] {commonest(fresh), commonest(going)};
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

    /** Whether a line's indent is that of a paragraph's first line. */
    boolean startsParagraph(int indent) {
        return indent * 2 >= paragraphIndent + lineIndent && indent <= paragraphIndent + 3;
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
            int missing = w - width - (opens ? INDENT : 0);
            if (missing < Math.max(word, 2) + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line misses no more than a sixth of its column. */
    boolean nearly(int width, boolean opens) {
        for (int w : widths) {
            int missing = w - width - (opens ? INDENT : 0);
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
            if (missing >= INDENT - 1 && missing <= INDENT + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is as wide as the column, to the cell. */
    boolean exact(int width, boolean opens) {
        for (int w : widths) {
            int missing = w - width - (opens ? INDENT : 0);
            if (missing <= 0 && missing >= -PILE) {
                return true;
            }
        }
        return false;
    }
}
