package io.github.jianbao.parser;

import io.github.jianbao.parser.HouseLearner.Seen;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What issues have in common: which of them are of one house, and which lines are repeated in those. */
final class HouseHabits {

    /** Issues from which anything can be learnt. */
    private static final int LEAST = 2;
    /** Repeated lines of which pairs are compared, at most. */
    private static final int PAIRED = 64;

    private final List<List<Seen>> issues;

    HouseHabits(List<List<Seen>> issues) {
        this.issues = issues;
    }

    HouseProfile profile() {
        if (issues.isEmpty()) {
            return HouseProfile.NONE;
        }
        if (issues.size() < LEAST) {
            return single();
        }
        List<List<Seen>> alike = alike();
        Map<String, BitSet> repeated = repeated(alike);
        if (alike.size() < LEAST || repeated.isEmpty() || apart(repeated, alike.size())) {
            return new HouseProfile(issues.size(), 0, true, List.of(), List.of(), false);
        }
        HouseLines lines = new HouseLines(alike, repeated);
        HouseItems items = new HouseItems(alike, lines);
        return new HouseProfile(issues.size(), alike.size(), false, lines.all(), items.forms(), items.sourced());
    }

    /** One issue repeats nothing: what it was read as, sections and masthead, is all that it can say of others. */
    private HouseProfile single() {
        HouseLines lines = HouseLines.asRead(issues.get(0));
        return new HouseProfile(1, 1, false, lines.all(), new HouseItems(issues, lines).forms(), false);
    }

    /** The issues that have half of the lines that most issues have. */
    private List<List<Seen>> alike() {
        Map<String, BitSet> all = places(issues);
        all.values().removeIf(places -> places.cardinality() < LEAST || places.cardinality() * 2 <= issues.size());
        int[] has = new int[issues.size()];
        all.values().forEach(places -> places.stream().forEach(k -> has[k]++));
        List<List<Seen>> alike = new ArrayList<>();
        for (int k = 0; k < has.length; k++) {
            if (has[k] > 0 && has[k] * 2 >= all.size()) {
                alike.add(issues.get(k));
            }
        }
        return alike;
    }

    /** The letters of the lines that a third of the issues have, two at least, and which issues those are. */
    private static Map<String, BitSet> repeated(List<List<Seen>> alike) {
        Map<String, BitSet> all = places(alike);
        all.values().removeIf(places -> places.cardinality() < LEAST || places.cardinality() * 3 < alike.size());
        return all;
    }

    private static Map<String, BitSet> places(List<List<Seen>> issues) {
        Map<String, BitSet> places = new LinkedHashMap<>();
        for (int k = 0; k < issues.size(); k++) {
            for (Seen seen : issues.get(k)) {
                if (!seen.letters().isEmpty() && !seen.inContents()) {
                    places.computeIfAbsent(seen.letters(), letters -> new BitSet())
                            .set(k);
                }
            }
        }
        return places;
    }

    /** Whether many lines that should meet in some issue never do: those of one house stand beside those of another. */
    private static boolean apart(Map<String, BitSet> repeated, int issues) {
        List<BitSet> lines = repeated.values().stream().limit(PAIRED).toList();
        int pairs = 0;
        int never = 0;
        for (int a = 0; a < lines.size(); a++) {
            for (int b = a + 1; b < lines.size(); b++) {
                if (lines.get(a).cardinality() * lines.get(b).cardinality() >= 2 * issues) {
                    pairs++;
                    never += lines.get(a).intersects(lines.get(b)) ? 0 : 1;
                }
            }
        }
        return never * 4 > pairs;
    }
}
