package io.github.jianbao.parser.block;

import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.page.Furnishing;

/**
 * Where a paragraph may go on behind blank lines. Pages end in the middle of one, and the text may keep nothing of them but the blank
 * line. Other texts lack the mark at the end of a sentence, here and there. Pages cut often, and behind a page's worth of lines.
 */
final class Cuts {

    /** Cells of a line in print. */
    private static final int PRINTED = 56;
    /** Lines of a page at least. */
    private static final int PAGE = 20;
    /** Lines of a text of which pages would have cut more than one or two paragraphs, more than. */
    private static final int FEW_PAGES = 120;
    /** So many paragraphs that stop in mid sentence prove pages. */
    private static final int PROOF = 3;

    private final LineTable lines;
    /** Cells at which two lines or more end, and none goes on farther. */
    private final int widest;

    private final int first;
    private final boolean often;
    private final boolean rare;

    private Cuts(LineTable lines, int widest, int first, boolean often, boolean rare) {
        this.lines = lines;
        this.widest = widest;
        this.first = first;
        this.often = often;
        this.rare = rare;
    }

    /** Looks at all lines of a text; of one that was printed on pages, for all that is known, none needs proof. */
    static Cuts of(LineTable lines, Furnishing furnishing, Traits traits, boolean paged) {
        int widest = 0;
        int second = 0;
        int printed = 0;
        int first = lines.count();
        int cuts = 0;
        for (int i = 0; i < lines.count(); i++) {
            second = Math.max(second, Math.min(widest, lines.width(i)));
            widest = Math.max(widest, lines.width(i));
            printed += 1 + lines.width(i) / PRINTED;
            first = printed >= PAGE ? Math.min(first, i) : first;
            int next = i + 1;
            boolean stops = next < lines.count()
                    && lines.gap(next) > 0
                    && lines.stops(i) > 0
                    && traits.open(i)
                    && lines.shape(next) == Shape.PLAIN
                    && !lines.numbered(next)
                    && !furnishing.has(i);
            cuts += stops ? 1 : 0;
        }
        int usual = widest - second <= Widths.PILE ? second : Integer.MAX_VALUE - Widths.PILE;
        return new Cuts(lines, usual, first, paged || cuts >= PROOF, printed > FEW_PAGES);
    }

    /** Whether the paragraph that a line is the last of may go on behind blank lines. */
    boolean after(int i) {
        return surely(i) || !rare && i >= first;
    }

    /** Whether more speaks for it than that a page may have ended by then. */
    boolean surely(int i) {
        return often || lines.width(i) + Widths.PILE >= widest;
    }
}
