package io.github.jianbao.parser.outline;

import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;

/**
 * Two kinds of marked lines by turns in a text that names an issue: 【水情】 over ★ 水库放闸 over its text. The outer ones are sections, the inner
 * ones titles.
 */
final class MarkedRanks {

    /** Outer lines over inner ones, and inner ones over text, at least. */
    private static final int LEAST = 2;

    private final LineTable lines;
    private final Blocks blocks;
    private final Plan plan;
    private final Evidence looks;
    private final Items items;

    /**
     * Looks at a text.
     *
     * @param items what says which lines are text
     */
    MarkedRanks(LineTable lines, Blocks blocks, Plan plan, Evidence looks, Items items) {
        this.lines = lines;
        this.blocks = blocks;
        this.plan = plan;
        this.looks = looks;
        this.items = items;
    }

    /** Marks both ranks behind a block; whether they are there. */
    boolean mark(int front, boolean[] section, boolean[] title) {
        int first = front + 1;
        while (first + 1 < blocks.count() && (mark(first) == 0 || mark(first + 1) == 0)) {
            first++;
        }
        char outer = first + 1 < blocks.count() ? mark(first) : 0;
        char inner = outer == 0 ? 0 : mark(first + 1);
        if (outer == 0 || outer == inner) {
            return false;
        }
        int over = 0;
        int sections = 0;
        int titles = 0;
        int overText = 0;
        for (int b = first; b + 1 < blocks.count(); b++) {
            char mark = mark(b);
            sections += mark == outer ? 1 : 0;
            over += mark == outer && mark(b + 1) == inner ? 1 : 0;
            titles += mark == inner ? 1 : 0;
            overText += mark == inner && mark(b + 1) == 0 && items.isText(b + 1) ? 1 : 0;
        }
        if (over < LEAST || over * 3 < sections * 2 || overText < LEAST || overText * 3 < titles * 2) {
            return false;
        }
        for (int b = first; b < blocks.count(); b++) {
            section[b] |= mark(b) == outer;
            title[b] |= mark(b) == inner;
        }
        return true;
    }

    /** The mark of a line, a bracket's for one in brackets; 0 for any other line. */
    private char mark(int b) {
        int line = blocks.first(b);
        boolean marked = looks.shape(b) == Shape.BRACKETED || looks.shape(b) == Shape.BULLETED;
        return marked && line == blocks.last(b) && !plan.holds(line) && looks.stops(b) == 0 ? lines.first(line) : 0;
    }
}
