package io.github.jianbao.parser.outline;

import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.table.Tables;

/** Gives every block its role. */
public final class OutlineRoom {

    private OutlineRoom() {}

    /**
     * Reads the outline.
     *
     * @param lines the lines
     * @param blocks the blocks
     * @param plan the contents
     * @param tables which lines are cells
     * @return the units in order
     */
    public static Outline read(LineTable lines, Blocks blocks, Plan plan, Tables tables) {
        Evidence looks = new Evidence(lines, blocks, tables);
        Anchors anchors = new Anchors(lines, blocks, plan, looks);
        Units units = new Units(lines, blocks);
        int body = Front.read(lines, blocks, plan, anchors, looks, units);
        int late = Front.beforeContents(lines, blocks, plan, looks, body);
        Walk walk = new Walk(new Scene(lines, blocks, anchors, looks), units);
        if (late > body) {
            body = Front.take(lines, blocks, plan, looks, walk.read(body, late), units);
        }
        walk.read(body, blocks.count());
        return new Outline(units.all(), units.doubts());
    }
}
