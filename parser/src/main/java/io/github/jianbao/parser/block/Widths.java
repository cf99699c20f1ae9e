package io.github.jianbao.parser.block;

import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.List;

/** The widths of lines that end without a mark: where a text is hard-wrapped they pile up at the column's width. */
final class Widths {

    static final int NARROWEST = 20;
    static final int WIDEST = 240;
    /** Fewer open lines prove no column. */
    static final int LEAST_OPEN = 4;
    /** Lines this much narrower than the column still count to its pile. */
    static final int PILE = 5;
    /** Open lines of a second width at least: one alone piles up nowhere. */
    private static final int LEAST_PILE = 2;
    /** A line that is narrower and holds no pause is a name or a heading. */
    private static final int PROSE = 40;
    /** So few open lines prove a column where they and the widest line of all differ by no more than a character. */
    private static final int FEW = 3;

    private static final int ALIKE = 3;

    private final LineTable lines;
    private final int[] histogram = new int[WIDEST + 1];
    private int open;
    private int prose;
    private int broken;
    private final int[] all = new int[WIDEST + 2];
    private int widest;
    private int narrowest = Integer.MAX_VALUE;

    Widths(LineTable lines) {
        this.lines = lines;
    }

    /**
     * Takes a line.
     *
     * @return whether it is an open line of running text
     */
    boolean take(int i) {
        int width = lines.width(i);
        if (width < NARROWEST || lines.heading(i) > 0) {
            return false;
        }
        if (lines.shape(i) != Shape.PLAIN && lines.shape(i) != Shape.COLON) {
            return false;
        }
        if (lines.stops(i) == 0 && width < PROSE && lines.pauses(i) <= Traits.ownPauses(lines, i)) {
            return false;
        }
        prose++;
        widest = Math.max(widest, width);
        all[Math.min(width, WIDEST + 1)]++;
        Tail tail = lines.tail(i);
        if (tail != Tail.WORD && tail != Tail.COMMA && tail != Tail.CLOSED) {
            return false;
        }
        open++;
        narrowest = Math.min(narrowest, width);
        broken += !lines.numbered(i) || lines.stops(i) > 0 ? 1 : 0;
        if (width <= WIDEST) {
            histogram[width]++;
        }
        return true;
    }

    /** The one or two widths of the column; none where nothing proves that there is one. */
    int[] columns() {
        if (open == FEW && widest - narrowest <= ALIKE && widest <= WIDEST) {
            return new int[] {widest};
        }
        int[] widths = open < LEAST_OPEN ? new int[0] : peaks();
        boolean often = open * 10 >= prose * 3 && broken * 3 >= open;
        boolean wrapped = widths.length > 0 && (often || open >= 2 * LEAST_OPEN && widest <= widths[0] + PILE);
        return wrapped && !beyond(widths) ? widths : new int[0];
    }

    /** Whether most lines of running text are wider than any column: what piles up are headings. */
    private boolean beyond(int[] widths) {
        int wider = 0;
        for (int w = Math.max(widths[0], widths[widths.length - 1]) + PILE; w < all.length; w++) {
            wider += all[w];
        }
        return wider * 2 > prose;
    }

    /** Whether regions that are wrapped alike prove a column for all: no line of running text is wider than theirs. */
    boolean within(List<Runs> runs) {
        for (Runs run : runs) {
            if (widest > run.width() + 2 || Math.abs(run.width() - runs.get(0).width()) > 2) {
                return false;
            }
        }
        return !runs.isEmpty();
    }

    /** Where first lines of paragraphs pile up two characters short of the column: their indent was lost. */
    int lostIndent() {
        int w = open < LEAST_OPEN ? NARROWEST : peak(-100);
        int short4 = histogram[w - Layout.INDENT] + histogram[w - Layout.INDENT - 1];
        int short2 = histogram[w - 2] + histogram[w - 3];
        return short4 * 4 >= short2 * 5 && short4 * 25 >= histogram[w] ? Layout.INDENT : 0;
    }

    /** The one or two widths at which most open lines pile up. */
    private int[] peaks() {
        int first = peak(-100);
        if (sum(first) * 10 < open * 3) {
            return new int[0];
        }
        int second = peak(first);
        boolean piles = sum(second) >= LEAST_PILE && sum(second) * 8 >= open;
        return piles ? new int[] {first, second} : new int[] {first};
    }

    private int peak(int except) {
        int best = 0;
        int bestSum = -1;
        int sum = sum(NARROWEST - 1);
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

    private int sum(int w) {
        int sum = 0;
        for (int k = Math.max(0, w - PILE); k <= w && k < histogram.length; k++) {
            sum += histogram[k];
        }
        return sum;
    }
}
