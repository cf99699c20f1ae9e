package io.github.jianbao.parser.table;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;

/** Contents (目录) are rows, too: names of parts, and pages that rise. They are no table. */
final class ContentsLines {

    /** Lines of contents at most. */
    private static final int MOST = 600;
    /** Cells of a sentence of running text at least. */
    private static final int SENTENCE = 60;
    /** Pages of contents at most. */
    private static final int PAGE = 9999;
    /** Cells of the longest name in contents at least. */
    private static final int LONGEST = 14;

    private static final Words HEADINGS = Lexicon.words(Use.CONTENTS_HEADINGS);

    private final LineTable lines;
    private boolean looked;
    private int first = -1;
    private int last = -1;

    ContentsLines(LineTable lines) {
        this.lines = lines;
    }

    private void look() {
        looked = true;
        for (int i = 0; i < lines.count() && first < 0; i++) {
            first = lines.shape(i) == Shape.CONTENTS_HEADING ? i : -1;
        }
        last = first;
        int limit = Math.min(lines.count(), first + MOST);
        while (first >= 0 && last + 1 < limit && !runs(last + 1)) {
            last++;
        }
    }

    /** Running text, or what stands under a title: the contents are over. */
    private boolean runs(int i) {
        Shape shape = lines.shape(i);
        boolean ends = lines.last(i) == '。';
        return ends && (lines.stops(i) > 1 || lines.width(i) > SENTENCE)
                || lines.stops(i) > 2
                || shape == Shape.NUMBER
                || shape == Shape.SOURCE
                || lines.heading(i) > 0 && lines.heading(first + 1) == 0;
    }

    /** Whether a line stands under the heading of contents, before running text. */
    boolean holds(int line) {
        if (!looked) {
            look();
        }
        return first >= 0 && line > first && line <= last;
    }

    /** Whether rows that start at a line are contents: they stand under their heading, or have leaders or rising pages. */
    boolean holds(int line, Grid grid, String text) {
        int pages = 0;
        int led = 0;
        int before = 0;
        boolean rise = true;
        boolean headed = false;
        for (int row = 0; row < grid.rows(); row++) {
            int cell = grid.endCell(row) - 1;
            int piece = grid.pieceEnd(cell) - 1;
            if (piece < grid.firstPiece(cell) || grid.endCell(row) - grid.firstCell(row) > 2) {
                continue;
            }
            int name = grid.firstPiece(grid.firstCell(row));
            headed |= HEADINGS.are(text, grid.start(name), grid.end(name));
            int page = page(text, grid.start(piece), grid.end(piece));
            led += leader(text, grid.start(piece), grid.end(piece)) ? 1 : 0;
            pages += page >= 0 ? 1 : 0;
            rise &= page < 0 || page >= before;
            before = Math.max(before, page);
        }
        boolean paged = pages * 2 >= grid.rows();
        boolean heads = Rows.heads(grid, text, 0) >= 2;
        return holds(line) && !(heads && !paged) && grid.headerRows() == 0 && !wide(grid)
                || led >= 2 && paged
                || paged && rise && headed
                || paged && rise && pages >= 3 && !heads && longest(grid) >= LONGEST;
    }

    private static boolean wide(Grid grid) {
        int wide = 0;
        for (int row = 0; row < grid.rows(); row++) {
            wide += grid.endCell(row) - grid.firstCell(row) > 2 ? 1 : 0;
        }
        return wide * 2 > grid.rows();
    }

    private static int longest(Grid grid) {
        int longest = 0;
        for (int row = 0; row < grid.rows(); row++) {
            int cell = grid.firstCell(row);
            int piece = grid.firstPiece(cell);
            longest = piece < grid.pieceEnd(cell)
                    ? Math.max(longest, 2 * (grid.end(piece) - grid.start(piece)))
                    : longest;
        }
        return longest;
    }

    private static boolean leader(String text, int start, int end) {
        int dots = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            dots += c == '…' ? 3 : c == '.' || c == '·' ? 1 : 0;
        }
        return dots >= 3;
    }

    /** A number alone, leaders in front of it or not; -1 for anything else. */
    private static int page(String text, int start, int end) {
        int value = 0;
        int digits = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            int digit = Chars.digit(c);
            if (digit >= 0) {
                value = value * 10 + digit;
                digits++;
            } else if (!Chars.isBlank(c) && "…．.·-—–（）()".indexOf(c) < 0) {
                return -1;
            }
            if (value > PAGE) {
                return -1;
            }
        }
        return digits == 0 ? -1 : value;
    }
}
