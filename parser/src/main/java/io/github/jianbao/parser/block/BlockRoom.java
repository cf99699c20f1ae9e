package io.github.jianbao.parser.block;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.contents.Entry;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.rule.Rule;
import io.github.jianbao.parser.table.Tables;

/** Joins lines to blocks. */
public final class BlockRoom {

    private BlockRoom() {}

    /**
     * Joins lines.
     *
     * @param lines the lines
     * @param furnishing which of them are furniture
     * @param plan the contents; lines that they lead to are titles and are joined as such
     * @param tables which of them are cells: each table is a block
     * @return the blocks in order
     */
    public static Blocks join(LineTable lines, Furnishing furnishing, Plan plan, Tables tables) {
        Blocks blocks = new Blocks(lines.count());
        int[] titles = titles(lines, plan);
        Joiner joiner = new Joiner(
                lines,
                Layouts.measure(lines, furnishing, plan, titles),
                Pieces.find(lines, furnishing),
                new Series(lines, furnishing, plan),
                Cuts.of(lines, furnishing, new Traits(lines)),
                plan.first());
        Glyphs glyphs = new Glyphs(lines, furnishing);
        int head = -1;
        int before = -1;
        boolean between = false;
        boolean glyph = false;
        for (int i = 0; i < lines.count(); i++) {
            if (furnishing.has(i) || plan.holds(i)) {
                // a picture stands between paragraphs, never in one; page numbers and heads may
                between |= furnishing.has(i) && !lines.hinted(i, LineHints.PICTURE);
                // 01, 02 alone: what stands behind is another item
                boolean counts =
                        furnishing.has(i) && furnishing.kind(i) == Furniture.Kind.MARKUP && lines.first(i) == '0';
                before = plan.holds(i) || counts ? -1 : before;
                continue;
            }
            Rule rule = Rule.OPEN_FIRST;
            if (tables.has(i) || before >= 0 && tables.has(before)) {
                rule = before >= 0 && tables.has(i) && tables.at(i) == tables.at(before)
                        ? Rule.JOIN_TABLE
                        : Rule.OPEN_TABLE;
            } else if (before >= 0) {
                rule = titles[i] != 0 || titles[before] != 0
                        ? titles[i] == titles[before] ? Rule.JOIN_TITLE : Rule.OPEN_TITLE
                        : glyphs.at(before, i) || glyph && glyphs.behind(before, i)
                                ? Rule.JOIN_GLYPH
                                : joiner.decide(head, before, i, between);
            }
            if (rule.opens()) {
                blocks.open(i, rule);
                head = i;
            } else {
                blocks.join(i, joiner.reason(rule, i, between), rule);
            }
            glyph = rule == Rule.JOIN_GLYPH && glyphs.at(before, i);
            if (!glyph) {
                before = i;
            }
            between = false;
        }
        return blocks;
    }

    /** For each line the number of the entry that leads to it, 0 for none; 滨政发〔2031〕3号, which an entry may say too, is no line of its title. */
    private static int[] titles(LineTable lines, Plan plan) {
        int[] titles = new int[lines.count()];
        int number = 0;
        for (Entry entry : plan.entries()) {
            number++;
            int last = entry.targetLast();
            while (last > entry.target() && lines.shape(last) == Shape.NUMBER) {
                last--;
            }
            for (int i = entry.target(); i >= 0 && i <= last; i++) {
                titles[i] = number;
            }
        }
        return titles;
    }
}
