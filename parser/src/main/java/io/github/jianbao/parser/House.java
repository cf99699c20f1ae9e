package io.github.jianbao.parser;

import io.github.jianbao.parser.HouseProfile.RepeatedLine;
import io.github.jianbao.parser.line.LineTable;
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
}
