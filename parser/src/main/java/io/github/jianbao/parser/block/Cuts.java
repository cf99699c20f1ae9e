package io.github.jianbao.parser.block;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
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
    /** Cells of a line of running text at least. */
    private static final int RUNNING = 60;
    /** Paragraphs that end as sentences do, at least, where that tells anything, and how many of them for each that does not. */
    private static final int LEAST_ENDED = 10;

    private static final int MOST_OPEN = 2;

    private final LineTable lines;
    /** Cells at which two lines or more end, and none goes on farther. */
    private final int widest;

    private final int first;
    private final boolean often;
    private final boolean rare;
    private final boolean paged;

    private Cuts(LineTable lines, int widest, int first, boolean often, boolean rare, boolean paged) {
        this.lines = lines;
        this.widest = widest;
        this.first = first;
        this.often = often;
        this.rare = rare;
        this.paged = paged;
    }

    /** Looks at all lines of a text; one that shows its pages needs no further proof. */
    static Cuts of(LineTable lines, Furnishing furnishing, Traits traits) {
        boolean printed = printed(lines, furnishing);
        int widest = 0;
        int second = 0;
        int rows = 0;
        int first = lines.count();
        int cuts = 0;
        for (int i = 0; i < lines.count(); i++) {
            second = Math.max(second, Math.min(widest, lines.width(i)));
            widest = Math.max(widest, lines.width(i));
            rows += 1 + lines.width(i) / PRINTED;
            first = rows >= PAGE ? Math.min(first, i) : first;
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
        return new Cuts(
                lines, usual, first, printed || cuts >= PROOF, rows > FEW_PAGES, printed || ended(lines, furnishing));
    }

    private static boolean printed(LineTable lines, Furnishing furnishing) {
        for (int i = 0; i < lines.count(); i++) {
            boolean edge = furnishing.has(i)
                    && (furnishing.kind(i) == Furniture.Kind.PAGE_NUMBER
                            || furnishing.kind(i) == Furniture.Kind.RUNNING_HEAD);
            if (edge || lines.pageBreak(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether most paragraphs end as sentences do: one that does not was cut. */
    private static boolean ended(LineTable lines, Furnishing furnishing) {
        int open = 0;
        int ended = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (lines.width(i) >= RUNNING && lines.pauses(i) > 0 && !furnishing.has(i) && !furnishing.cell(i)) {
                Tail tail = lines.tail(i);
                boolean ends = tail == Tail.STOP || tail == Tail.COLON || tail == Tail.SEMICOLON;
                ended += ends ? 1 : 0;
                open += ends ? 0 : 1;
            }
        }
        return ended >= LEAST_ENDED && open * MOST_OPEN <= ended;
    }

    /**
     * Whether the text shows that pages cut its paragraphs, by what they printed or because most others end as sentences do: in Markdown no
     * paragraph goes on behind a blank line otherwise.
     */
    boolean paged() {
        return paged;
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
