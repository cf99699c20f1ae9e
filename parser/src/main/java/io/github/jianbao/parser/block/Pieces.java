package io.github.jianbao.parser.block;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Furnishing;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An extraction that ends a line after each run of glyphs of one font: brackets, years and numbers stand on lines of their own. Digits
 * alone between two brackets prove it, which no page sets so. Some converters of pages of the web do so after each run of one style: commas
 * and stops that open lines under others of all widths prove it, and blank lines part the paragraphs. What a browser prints sets two marks in
 * a row closer together, and tools end a line between them.
 */
final class Pieces {

    /** Digits so set prove it when they come so often. */
    private static final int PROOF = 2;
    /** Lines that open with a comma or a stop, at least, and cells by which those above them differ. */
    private static final int STYLES = 3;

    /** Letters by which they differ are half as many at least: text that was cut at a number of letters has as many everywhere. */
    private static final int UNEVEN = 10;
    /** Lines from some of them to the next at most. */
    private static final int NEAR = 24;

    private final LineTable lines;
    /** For each line whether it is a piece; null where there are none. */
    private final boolean @Nullable [] pieces;

    /** Whether all lines of a paragraph are pieces of it. */
    private final boolean styles;

    /** Whether lines end between two marks, which stand closer together in print than others. */
    private final boolean marks;

    private Pieces(LineTable lines, boolean @Nullable [] pieces, boolean styles, boolean marks) {
        this.lines = lines;
        this.pieces = pieces;
        this.styles = styles;
        this.marks = marks;
    }

    static Pieces find(LineTable lines, Furnishing furnishing) {
        boolean[] pieces = null;
        int first = -1;
        int last = -1;
        int found = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (lines.shape(i) != Shape.DIGITS || furnishing.has(i) || !bracketed(lines, i)) {
                continue;
            }
            if (last < 0 || i - last > NEAR) {
                found = 0;
                first = start(lines, i);
            }
            found += first < 0 ? 0 : 1;
            if (found >= PROOF) {
                pieces = pieces == null ? new boolean[lines.count()] : pieces;
                mark(lines, pieces, found == PROOF ? first : last, i);
            }
            last = i;
        }
        return new Pieces(lines, pieces, styles(lines, furnishing), marks(lines, furnishing));
    }

    private static boolean styles(LineTable lines, Furnishing furnishing) {
        int found = 0;
        int apart = 0;
        int narrowest = Integer.MAX_VALUE;
        int widest = 0;
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int n = 1; n < lines.count(); n++) {
            int i = n - 1;
            apart += lines.gap(n) > 0 ? 1 : 0;
            if (lines.gap(n) == 0
                    && (Kinds.of(lines.first(n)) & (Kinds.STOP | Kinds.PAUSE)) != 0
                    && (Chars.isHan(lines.last(i)) || Chars.isLatin(lines.last(i)))
                    && !furnishing.has(i)
                    && !furnishing.has(n)) {
                found++;
                narrowest = Math.min(narrowest, lines.width(i));
                widest = Math.max(widest, lines.width(i));
                shortest = Math.min(shortest, lines.end(i) - lines.start(i));
                longest = Math.max(longest, lines.end(i) - lines.start(i));
            }
        }
        boolean uneven = widest - narrowest >= UNEVEN && (longest - shortest) * 2 >= UNEVEN;
        return found >= STYLES && uneven && apart * 4 >= lines.count();
    }

    /** Pauses and stops that open lines behind closing marks, where no page has them. */
    private static boolean marks(LineTable lines, Furnishing furnishing) {
        int found = 0;
        for (int n = 1; n < lines.count() && found < STYLES; n++) {
            found += (Kinds.of(lines.first(n)) & (Kinds.STOP | Kinds.PAUSE)) != 0
                            && (Kinds.of(lines.last(n - 1)) & Kinds.CLOSE) != 0
                            && lines.gap(n) == 0
                            && !furnishing.has(n - 1)
                            && !furnishing.has(n)
                    ? 1
                    : 0;
        }
        return found >= STYLES;
    }

    /** Whether a line ends between two marks, the second of which opens a quotation or bracket. */
    boolean betweenMarks(int i, int n) {
        return marks
                && lines.gap(n) == 0
                && !lines.pageBreak(n)
                && (Kinds.of(lines.first(n)) & Kinds.OPEN) != 0
                && (Kinds.of(lines.last(i)) & (Kinds.OPEN | Kinds.CLOSE | Kinds.PAUSE | Kinds.STOP)) != 0;
    }

    private static boolean bracketed(LineTable lines, int i) {
        return i > 0
                && i + 1 < lines.count()
                && (Kinds.of(lines.last(i - 1)) & Kinds.OPEN) != 0
                && (Kinds.of(lines.first(i + 1)) & Kinds.CLOSE) != 0;
    }

    /** The number of the item that a line stands in; -1 where there is none. */
    private static int start(LineTable lines, int line) {
        int start = line;
        while (start > Math.max(0, line - NEAR) && !lines.numbered(start)) {
            start--;
        }
        return lines.numbered(start) ? start : -1;
    }

    /** Marks lines, and those behind them to the end of the item. */
    private static void mark(LineTable lines, boolean[] pieces, int from, int to) {
        int end = to + 1;
        while (end < Math.min(lines.count(), to + NEAR) && !lines.numbered(end) && lines.gap(end) == 0) {
            end++;
        }
        Arrays.fill(pieces, from, end, true);
    }

    /** Whether two lines are pieces of one. */
    boolean joins(int i, int n) {
        if (styles && lines.gap(n) == 0 && !lines.numbered(n)) {
            boolean below = lines.shape(i) == Shape.PLAIN || lines.shape(i) == Shape.DIGITS && lines.gap(i) == 0;
            return below && (lines.shape(n) == Shape.PLAIN || lines.shape(n) == Shape.DIGITS);
        }
        if (pieces == null || !pieces[n] || !pieces[i] || lines.numbered(n)) {
            return false;
        }
        Shape shape = lines.shape(n);
        boolean piece = shape == Shape.PLAIN
                || shape == Shape.DIGITS
                || shape == Shape.REMARK
                || shape == Shape.DATE
                || shape == Shape.NUMBER
                || shape == Shape.COLON;
        boolean over = lines.tail(i) == Tail.STOP && lines.width(i) > 2 || lines.gap(n) > 0 && lines.open(i) <= 0;
        return piece && !over;
    }
}
