package io.github.jianbao.parser.outline;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/**
 * Sections of an issue that are counted: 一、…, 二、… or （一）…, each right over the title of an item. The titles are known; so what is counted in
 * one way over most of them is no clause.
 */
final class CountedSections {

    private static final NumberStyle[] STYLES = NumberStyle.values();

    /** Lines over titles at least. */
    private static final int LEAST = 2;
    /** Cells of such a line at most. */
    private static final int WIDEST = 84;

    private final LineTable lines;
    private final Blocks blocks;
    private final Evidence looks;
    private final boolean[] section;
    private final boolean[] title;

    /**
     * Looks for the lines.
     *
     * @param section the sections that are known
     * @param title the titles that are known
     */
    CountedSections(LineTable lines, Blocks blocks, Evidence looks, boolean[] section, boolean[] title) {
        this.lines = lines;
        this.blocks = blocks;
        this.looks = looks;
        this.section = section;
        this.title = title;
    }

    /** Marks the lines of each way of counting in which most of them stand over titles. */
    void mark() {
        int[] all = new int[STYLES.length];
        int[] over = new int[STYLES.length];
        int[] last = new int[STYLES.length];
        int titles = 0;
        for (int b = 0; b < blocks.count(); b++) {
            int style = style(b);
            if (style < 0) {
                continue;
            }
            all[style]++;
            over[style] += may(b) && overTitle(b) ? 1 : 0;
            titles += may(b) && b + 1 < blocks.count() && title[b + 1] ? 1 : 0;
            // one series from 1 on: what starts again is counted inside something else
            boolean next = lines.number(blocks.first(b)) == last[style] + 1;
            last[style] = next ? last[style] + 1 : Integer.MIN_VALUE / 2;
        }
        for (int b = 0; b < blocks.count(); b++) {
            int style = style(b);
            boolean series = style >= 0 && last[style] == all[style] && titles >= LEAST;
            section[b] |= series && over[style] >= LEAST && over[style] * 3 >= all[style] * 2 && may(b);
        }
    }

    /** Whether a title stands right under a line, or what may be one, over its source. */
    private boolean overTitle(int b) {
        return b + 1 < blocks.count()
                && (title[b + 1]
                        || b + 2 < blocks.count() && looks.titleLike(b + 1) && looks.shape(b + 2) == Shape.SOURCE);
    }

    private int style(int b) {
        NumberStyle style = looks.numbered(b) && !title[b] && !section[b] ? lines.style(blocks.first(b)) : null;
        return style == null ? -1 : style.ordinal();
    }

    private boolean may(int b) {
        return blocks.first(b) == blocks.last(b)
                && looks.width(b) <= WIDEST
                && looks.stops(b) == 0
                && looks.tail(b) != Tail.COLON
                && looks.tail(b) != Tail.SEMICOLON
                && looks.tail(b) != Tail.COMMA;
    }
}
