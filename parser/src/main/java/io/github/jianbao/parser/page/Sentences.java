package io.github.jianbao.parser.page;

import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** Whether a line stands in the middle of a sentence of running text, which goes on behind it. */
final class Sentences {

    /** Cells of a line of running text at least. */
    private static final int PROSE = 36;

    private final LineTable lines;
    private final Furnishing furnishing;

    Sentences(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
    }

    boolean split(int i) {
        if (lines.pauses(i) + lines.stops(i) > 0 || lines.open(i) != 0) {
            return false;
        }
        int above = above(i);
        int below = i + 1;
        while (below < lines.count() && furnishing.has(below)) {
            below++;
        }
        return above >= 0
                && below < lines.count()
                && open(above)
                && prose(above)
                && prose(below)
                && wider(below, i)
                && goesOn(below);
    }

    /** Whether the text above a line stops in a sentence. */
    boolean openAbove(int i) {
        int above = above(i);
        return above >= 0 && open(above) && prose(above);
    }

    private int above(int i) {
        int above = i - 1;
        while (above >= 0 && furnishing.has(above)) {
            above--;
        }
        return above;
    }

    private boolean wider(int below, int i) {
        return lines.width(below) * 2 >= lines.width(i) * 3;
    }

    private boolean open(int i) {
        return lines.tail(i) == Tail.WORD || lines.tail(i) == Tail.COMMA;
    }

    private boolean prose(int i) {
        return lines.width(i) >= PROSE
                && (lines.shape(i) == Shape.PLAIN || lines.shape(i) == Shape.COLON)
                && lines.pauses(i) + lines.stops(i) > 0;
    }

    /** Neither a number nor an indent of its own opens it. */
    private boolean goesOn(int below) {
        int next = below + 1;
        boolean setIn =
                next < lines.count() && lines.width(next) >= PROSE && lines.indent(below) > lines.indent(next) + 1;
        return !lines.numbered(below) && !setIn;
    }
}
