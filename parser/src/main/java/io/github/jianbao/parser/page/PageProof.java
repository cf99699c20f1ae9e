package io.github.jianbao.parser.page;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.LineTable;

/** How surely lines are those of a page of the web, by the words of the page among them. */
final class PageProof {

    /** Words of the web that prove a page by themselves. */
    static final int PROOF = 2;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final PageWords words;

    PageProof(LineTable lines, Furnishing furnishing, PageWords words) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.words = words;
    }

    /** How many lines of a range are words of a page; those that no other text prints count double. */
    int of(int from, int to) {
        int proof = 0;
        for (int i = from; i < to; i++) {
            boolean mark = furnishing.kind(i) == Furniture.Kind.MARKUP || furnishing.cell(i);
            boolean labelled = !mark && words.field(i) && !words.bar(i);
            boolean bar = !mark
                    && words.bar(i)
                    && (words.pairs(i) || Clock.holdsSeconds(lines.text(), lines.start(i), lines.end(i)));
            if (furnishing.kind(i) == Furniture.Kind.WEB
                    || !mark && words.place(i)
                    || bar
                    || words.fused(i)
                    || !mark && Clock.stamp(lines, i)
                    || labelled && !words.bare(i)) {
                proof += PROOF;
            } else if (!mark && (labelled || words.button(i) || words.menu(i))) {
                proof++;
            }
        }
        return proof;
    }
}
