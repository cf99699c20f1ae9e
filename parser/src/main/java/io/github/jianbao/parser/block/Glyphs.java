package io.github.jianbao.parser.block;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Furnishing;

/**
 * Letters of a fallback font that an extraction sets on a line of their own, out of the line that they stand in: between two lines of
 * running text, which are one paragraph or two without them.
 */
final class Glyphs {

    /** Cells of a line of running text at least. */
    private static final int PROSE = 30;
    /** Cells of such a letter with what follows it at most. */
    private static final int NARROW = 8;

    private final LineTable lines;
    private final Furnishing furnishing;

    Glyphs(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
    }

    /** Whether a line behind another is such a letter. */
    boolean at(int before, int i) {
        return lines.width(i) <= NARROW && letter(i) && prose(before) && prose(below(i)) && lines.gap(i) <= 1;
    }

    /** Whether a line goes on with the open one over such a letter. */
    boolean behind(int before, int i) {
        Tail tail = lines.tail(before);
        return (tail == Tail.WORD || tail == Tail.COMMA) && prose(i);
    }

    /** A single character that the usual fonts may lack, maybe with a blank and a rest behind it. */
    private boolean letter(int i) {
        int length = lines.end(i) - lines.start(i);
        return Chars.isHan(lines.first(i))
                && !Chars.isCommonHan(lines.first(i))
                && (length == 1 || Chars.isBlank(lines.text().charAt(lines.start(i) + 1)))
                && lines.shape(i) == Shape.PLAIN
                && !lines.numbered(i)
                && lines.stops(i) + lines.pauses(i) == 0;
    }

    private int below(int i) {
        int below = i + 1;
        while (below < lines.count() && furnishing.has(below)) {
            below++;
        }
        return below;
    }

    private boolean prose(int i) {
        return i < lines.count()
                && lines.width(i) >= PROSE
                && !lines.numbered(i)
                && (lines.shape(i) == Shape.PLAIN || lines.shape(i) == Shape.COLON);
    }
}
