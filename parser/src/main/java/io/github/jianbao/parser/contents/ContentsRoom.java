package io.github.jianbao.parser.contents;

import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Furnishing;
import java.util.List;

/** Reads the contents and finds their entries in the body. */
public final class ContentsRoom {

    private ContentsRoom() {}

    /**
     * Reads the contents.
     *
     * @param lines the lines
     * @param furnishing which of them are furniture
     * @return the entries with their targets; {@link Plan#NONE} where there are none
     */
    public static Plan read(LineTable lines, Furnishing furnishing) {
        Region region = Region.find(lines, furnishing);
        if (region == null) {
            return Plan.NONE;
        }
        List<Entry> entries = Entries.read(lines, furnishing, region);
        Plan plan = new Plan(region.heading(), region.headingLast(), region.first(), region.last(), entries);
        Matcher.match(lines, furnishing, plan);
        OwnContents.tell(lines, plan, region.own());
        return plan;
    }
}
