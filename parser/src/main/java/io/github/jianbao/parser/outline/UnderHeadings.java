package io.github.jianbao.parser.outline;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/**
 * Titles of items under headings of the carrier that hold no headings of their own. Like lines, by their number, mark, type or by nothing
 * but their place, stand over text, and one of them right under most headings: no article begins so.
 */
final class UnderHeadings {

    /** Titles over text at least. */
    private static final int LEAST = 3;
    /** Headings with a title right under them at least. */
    private static final int OPENED = 2;
    /** Cells of a counted or marked title at most. */
    private static final int WIDEST = 120;

    private static final int PLAIN = NumberStyle.values().length;
    private static final int BOLD = PLAIN + 1;
    private static final int BRACKETED = BOLD + 1;
    private static final int MARKED = BRACKETED + 1;
    private static final int KINDS = MARKED + 1;

    private final LineTable lines;
    private final Blocks blocks;
    private final Evidence looks;
    private final Items items;

    /**
     * Looks at a text.
     *
     * @param items what says which lines are short and which are text
     */
    UnderHeadings(LineTable lines, Blocks blocks, Plan plan, Evidence looks, boolean[] section, boolean[] title) {
        this.lines = lines;
        this.blocks = blocks;
        this.looks = looks;
        this.items = new Items(lines, blocks, plan, looks, section, title).bare();
    }

    /**
     * Which kind of lines are titles under the headings of a level; -1 where none is.
     *
     * @param known whether the headings are known to be sections
     */
    int kind(int level, boolean known) {
        int[] over = new int[KINDS];
        int[] all = new int[KINDS];
        int[] opens = new int[KINDS];
        int headings = 0;
        boolean opened = true;
        for (int b = 0; b < blocks.count(); b++) {
            if (looks.heading(b) > 0) {
                boolean one = looks.heading(b) == level && !looks.numbered(b);
                headings += one ? 1 : 0;
                opened = !one;
                continue;
            }
            int kind = headings > 0 ? of(b) : -1;
            if (kind >= 0) {
                boolean title = over(b);
                all[kind]++;
                over[kind] += title ? 1 : 0;
                opens[kind] += title && !opened ? 1 : 0;
            }
            opened |= kind >= 0 || !items.isText(b);
        }
        int best = 0;
        for (int kind = 1; kind < KINDS; kind++) {
            best = opens[kind] > opens[best] ? kind : best;
        }
        boolean proof = opens[best] >= OPENED
                && opens[best] * (known ? 3 : 2) >= headings
                && over[best] >= LEAST
                && (known || over[best] > opens[best])
                && over[best] * 3 >= all[best] * 2;
        return proof ? best : -1;
    }

    /** Whether a block is of a kind and stands over text. */
    boolean title(int b, int kind) {
        return of(b) == kind && over(b);
    }

    /** Whether text, a list or a table stands right under a line. */
    private boolean over(int b) {
        if (b + 1 >= blocks.count() || looks.heading(b + 1) > 0) {
            return false;
        }
        boolean text = items.isText(b + 1) && of(b + 1) != of(b);
        return text || looks.table(b + 1) != null;
    }

    /** The kind of a line that may be a title; -1 for any other. */
    private int of(int b) {
        if (blocks.first(b) != blocks.last(b) || looks.heading(b) > 0 || looks.item(b) || looks.width(b) > WIDEST) {
            return -1;
        }
        int line = blocks.first(b);
        boolean ended = looks.stops(b) > 0 && !looks.asks(b)
                || looks.tail(b) == Tail.COLON
                || looks.tail(b) == Tail.SEMICOLON
                || looks.tail(b) == Tail.COMMA;
        if (ended) {
            return -1;
        }
        NumberStyle style = looks.numbered(b) ? lines.style(line) : null;
        if (style != null) {
            return style.ordinal();
        }
        if (lines.hinted(line, LineHints.BOLD | LineHints.LINK)) {
            return BOLD;
        }
        return switch (looks.shape(b)) {
            case BRACKETED -> BRACKETED;
            case BULLETED -> MARKED;
            default -> looks.shape(b) == Shape.PLAIN && items.isShort(b) ? PLAIN : -1;
        };
    }
}
