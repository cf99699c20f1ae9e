package io.github.jianbao.parser;

import io.github.jianbao.parser.HouseProfile.RepeatedLine;
import io.github.jianbao.parser.line.LineTable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much an issue has of the lines that most issues of its house have.
 *
 * @param found how many of them it has
 * @param all how many there are
 */
record Usual(int found, int all) {

    static Usual of(HouseProfile profile, Map<String, RepeatedLine> known, LineTable lines) {
        Set<RepeatedLine> missing = new HashSet<>();
        for (RepeatedLine line : known.values()) {
            if (line.issues() * 2 > profile.alike()) {
                missing.add(line);
            }
        }
        int all = missing.size();
        for (int i = 0; i < lines.count(); i++) {
            RepeatedLine line = known.get(LineForms.letters(lines, i));
            if (line != null) {
                missing.remove(line);
            }
        }
        return new Usual(all - missing.size(), all);
    }

    /** Whether that is half of them, so that the habits of the house count. */
    boolean follows() {
        return found > 0 && found * 2 >= all;
    }
}
