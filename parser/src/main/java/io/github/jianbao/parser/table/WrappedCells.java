package io.github.jianbao.parser.table;

import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Tail;

/** Cells in an indent of their own that go on over several lines: a full line that ends no sentence goes on in the next. */
final class WrappedCells {

    /** Cells of a full line at least. */
    private static final int LEAST = 16;
    /** Cells of a mark that hangs over the end of a full line. */
    private static final int HANGING = 2;

    /** How many full lines go on at least for each that does not. */
    private static final int ENDED = 2;

    private final LineTable lines;
    private final int[] widths;
    private int full;

    WrappedCells(LineTable lines, int widest) {
        this.lines = lines;
        this.widths = new int[widest + 1];
    }

    /** Measures some lines: how wide a full one is, and whether there are any. */
    boolean measure(int[] run, int from, int to) {
        int widest = 0;
        for (int k = from; k < to; k++) {
            int width = Math.min(lines.width(run[k]), widths.length - 1);
            widths[width]++;
            widest = Math.max(widest, width);
        }
        boolean hangs = widest >= HANGING && widths[widest - HANGING] > widths[widest];
        full = widest - (hangs ? HANGING : 0);
        for (int k = from; k < to; k++) {
            widths[Math.min(lines.width(run[k]), widths.length - 1)] = 0;
        }
        int wrapped = 0;
        int said = 0;
        int ended = 0;
        for (int k = from; k + 1 < to; k++) {
            if (isFull(run[k]) && !body(run[k])) {
                boolean goesOn = goesOn(run[k], run[k + 1]) && !person(run[k + 1]);
                wrapped += goesOn ? 1 : 0;
                ended += goesOn ? 0 : 1;
                said += goesOn && (pauses(run[k]) || pauses(run[k + 1]) || lines.width(run[k + 1]) <= HANGING) ? 1 : 0;
            }
        }
        return full >= LEAST && wrapped > 0 && said * 2 >= wrapped && ENDED * ended <= wrapped;
    }

    private boolean pauses(int line) {
        return lines.pauses(line) + lines.stops(line) > 0;
    }

    private boolean body(int line) {
        return Naming.body(lines.text(), lines.start(line), lines.end(line));
    }

    private boolean person(int line) {
        return Naming.person(lines.text(), lines.start(line), lines.end(line));
    }

    private boolean isFull(int line) {
        return lines.width(line) >= full - 1 && lines.tail(line) != Tail.STOP;
    }

    /** Whether a line that was measured goes on in the next one: it is full, and neither the name of a body nor in front of a figure. */
    boolean goesOn(int line, int next) {
        return isFull(line)
                && !body(line)
                && CellTexts.kind(lines.text(), lines.start(next), lines.end(next))
                        .text();
    }
}
