package io.github.jianbao.parser;

import io.github.jianbao.core.Finding;
import io.github.jianbao.parser.HouseProfile.RepeatedLine;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.outline.Outline;
import java.util.List;
import java.util.Map;

/**
 * A profile made ready for reading.
 *
 * @param profile the profile
 * @param known its repeated lines by their letters
 */
record House(HouseProfile profile, Map<String, RepeatedLine> known) {

    static final House NONE = of(HouseProfile.NONE);

    static House of(HouseProfile profile) {
        return new House(profile, HouseHints.known(profile));
    }

    /** The lines with what the house says of them. */
    LineTable say(LineTable lines) {
        return known.isEmpty() ? lines : HouseHints.say(profile, known, lines);
    }

    /** Notes where an issue differs from the others of its house. */
    void differences(LineTable lines, Outline outline, List<Finding> into) {
        if (!known.isEmpty() && lines.count() > 0) {
            new HouseDifferences(this, lines, into).find(outline);
        }
    }
}
