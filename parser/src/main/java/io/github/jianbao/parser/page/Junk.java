package io.github.jianbao.parser.page;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** What optical recognition makes of stains at the edge of a page: letters on lines of their own beside a page number or a head. */
final class Junk {

    /** Cells of such a line at most. */
    private static final int NARROW = 4;
    /** Such lines in a row at most. */
    private static final int MOST = 5;
    /** Cells of a line of running text at least. */
    private static final int PROSE = 36;

    private final LineTable lines;
    private final Furnishing furnishing;

    private Junk(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
    }

    static void find(LineTable lines, Furnishing furnishing) {
        Junk junk = new Junk(lines, furnishing);
        for (int i = 1; i < lines.count(); i++) {
            if (lines.width(i) <= NARROW && junk.narrow(i) && !furnishing.has(i)) {
                i = junk.run(i);
            }
        }
    }

    /** Takes the narrow lines from one on, where the edge of a page is among them or beside them; returns the last of them. */
    private int run(int first) {
        int from = first;
        while (from > 0 && mark(from - 1)) {
            from--;
        }
        boolean edge = from < first;
        int to = first;
        int letters = 0;
        for (int i = first; i < lines.count() && (mark(i) || narrow(i)); i++) {
            edge |= mark(i);
            letters += mark(i) ? 0 : 1;
            to = i;
        }
        boolean between = from > 0 && to + 1 < lines.count() && prose(from - 1) && prose(to + 1);
        if (edge && between && letters <= MOST && apart(from)) {
            for (int i = first; i <= to; i++) {
                furnishing.set(i, Furniture.Kind.RUNNING_HEAD);
            }
        }
        return to;
    }

    /** Set apart by a blank line where the lines above have none between them. */
    private boolean apart(int from) {
        return lines.gap(from) > 0 && from > 1 && lines.gap(from - 1) == 0;
    }

    private boolean mark(int i) {
        Furniture.Kind kind = furnishing.kind(i);
        return kind == Furniture.Kind.PAGE_NUMBER || kind == Furniture.Kind.RUNNING_HEAD;
    }

    private boolean narrow(int i) {
        return lines.width(i) <= NARROW
                && lines.tail(i) == Tail.WORD
                && !lines.numbered(i)
                && lines.shape(i) == Shape.PLAIN;
    }

    private boolean prose(int i) {
        return lines.width(i) >= PROSE && !furnishing.has(i);
    }
}
