package io.github.jianbao.parser.block;

import io.github.jianbao.model.Join;
import io.github.jianbao.parser.contents.Entry;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Furnishing;
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
        Columns columns = Columns.measure(lines, furnishing, plan);
        Joiner joiner = new Joiner(lines, columns);
        int[] titles = titles(lines.count(), plan);
        int before = -1;
        boolean between = false;
        boolean first = true;
        for (int i = 0; i < lines.count(); i++) {
            if (furnishing.has(i) || plan.holds(i)) {
                between |= furnishing.has(i);
                before = plan.holds(i) ? -1 : before;
                continue;
            }
            Join join = null;
            if (tables.has(i) || before >= 0 && tables.has(before)) {
                join = before >= 0 && tables.has(i) && tables.at(i) == tables.at(before) ? Join.WRAP : null;
            } else if (before >= 0) {
                join = titles[i] != 0 || titles[before] != 0
                        ? titles[i] == titles[before] ? Join.TITLE_LINE : null
                        : joiner.join(before, i, first, between);
            }
            if (join == null) {
                blocks.open(i);
                first = true;
            } else {
                blocks.join(i, join);
                first = false;
            }
            before = i;
            between = false;
        }
        return blocks;
    }

    /** For each line the number of the entry that leads to it, 0 for none. */
    private static int[] titles(int count, Plan plan) {
        int[] titles = new int[count];
        int number = 0;
        for (Entry entry : plan.entries()) {
            number++;
            for (int i = entry.target(); i >= 0 && i <= entry.targetLast(); i++) {
                titles[i] = number;
            }
        }
        return titles;
    }
}
