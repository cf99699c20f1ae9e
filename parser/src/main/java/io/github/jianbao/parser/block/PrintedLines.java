package io.github.jianbao.parser.block;

import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** Lines as they stood in print: tools may have broken one into pieces, and cut off its indent. Widths in cells. */
final class PrintedLines {

    /** Pieces of one line at most. */
    private static final int MOST_PIECES = 6;
    /** Marks in a row at most that stand on a line of their own. */
    private static final int MARKS = 2;
    /** Half a Han character: no other has room in it. */
    static final int HALF = 1;

    private final LineTable lines;
    private final Traits traits;
    private final Pieces pieces;
    private Layout layout;
    /** The first line of the block so far. */
    private int head;

    PrintedLines(LineTable lines, Traits traits, Pieces pieces, Layout layout) {
        this.lines = lines;
        this.traits = traits;
        this.pieces = pieces;
        this.layout = layout;
    }

    /** Looks at a block that begins with a line, set in some layout. */
    void look(Layout now, int first) {
        layout = now;
        head = first;
    }

    /**
     * Where blank lines stand between all lines, what stands without one behind running text, and has room on its line, is a piece of the
     * same line in print.
     */
    boolean piece(int i, int n, boolean opens, boolean page) {
        return layout.steady()
                && layout.indents().gap() > 0
                && lines.gap(n) == 0
                && !page
                && !layout.indented()
                && (!opens || traits.prose(i))
                && traits.open(i)
                && !lines.numbered(n)
                && (lines.shape(n) == Shape.PLAIN || lines.shape(n) == Shape.DIGITS)
                && lines.width(i) + lines.width(n) <= layout.column().width() + HALF;
    }

    /** Cells of a line with what its indent takes of the column, seen or lost. */
    int taken(int i, boolean opens) {
        int first = firstPiece(i);
        int set = layout.indented() && opens ? layout.taken(lines.indent(i)) : 0;
        return printed(first, i) + (set > 0 ? set : layout.lost(opens || first <= head));
    }

    /** Cells in print of the pieces of a line. */
    private int printed(int first, int last) {
        int printed = 0;
        for (int k = first; k <= last; k++) {
            printed += traits.printed(k) - (k > first ? closer(k) : 0);
        }
        return printed;
    }

    /** The first piece of a line, where pieces of it stand before. */
    private int firstPiece(int i) {
        int printed = traits.printed(i);
        int first = i;
        for (int k = i; k > Math.max(0, i - MOST_PIECES); k--) {
            printed += traits.printed(k - 1) - closer(k);
            boolean room = printed <= layout.column().width() + HALF;
            if (!(room && torn(k)) && !piece(k - 1, k, false, lines.pageBreak(k))) {
                break;
            }
            first = k - 1;
        }
        return first;
    }

    /** Two marks in a row take half a square less. */
    private int closer(int n) {
        return torn(n) && (Kinds.of(lines.last(n - 1)) & Kinds.ANY & ~(Kinds.WIDE | Kinds.BLANK)) != 0 ? 1 : 0;
    }

    /** A mark that opens a line, which no line in print does, or stands alone over one: it is a piece of the line before. */
    private boolean torn(int n) {
        return lines.gap(n) == 0
                && !lines.pageBreak(n)
                && (traits.cannotStart(n) || mark(n - 1) || pieces.betweenMarks(n - 1, n));
    }

    /** Words behind a mark that stands alone on its line, or behind one of two marks that a line ends between. */
    boolean torn(int i, int n, boolean opens) {
        boolean words =
                lines.shape(n) == Shape.PLAIN || lines.shape(n) == Shape.REMARK || lines.shape(n) == Shape.NUMBER;
        if (!layout.wrapped() || !words || lines.numbered(n) || traits.listed(n)) {
            return false;
        }
        if (lines.tail(i) != Tail.STOP) {
            return !opens && mark(i) && torn(n)
                    || pieces.betweenMarks(i, n) && (!opens || traits.prose(i)) && room(i, n);
        }
        int below = n + 1;
        return pieces.betweenMarks(i, n)
                && below < lines.count()
                && room(i, n)
                && traits.open(n)
                && layout.column().full(taken(i, opens) + traits.printed(n), traits.firstWord(below));
    }

    /** Whether a line, with the pieces before it, and the next have room in the column. */
    private boolean room(int i, int n) {
        return printed(firstPiece(i), i) + traits.printed(n) <= layout.column().width() + HALF;
    }

    /** A pause or closing mark alone on its line. */
    private boolean mark(int i) {
        return lines.end(i) - lines.start(i) <= MARKS && traits.cannotStart(i) && Traits.cannotStart(lines.last(i));
    }

    /** Whether the first word of the next line had no room on a line. */
    boolean fills(int i, int n, boolean opens) {
        return layout.column().full(taken(i, opens), traits.firstWord(n))
                || layout.atBlanks()
                        && traits.breaksAtBlank(i, n, layout.column().width());
    }
}
