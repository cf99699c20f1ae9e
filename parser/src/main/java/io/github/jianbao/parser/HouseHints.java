package io.github.jianbao.parser;

import io.github.jianbao.parser.HouseProfile.Kind;
import io.github.jianbao.parser.HouseProfile.LineForm;
import io.github.jianbao.parser.HouseProfile.RepeatedLine;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a profile says of the lines of an issue, as hints beside those of the carrier: nothing where the issue does not follow its
 * house. Rooms weigh them against the words.
 */
final class HouseHints {

    /** Lines in front that may be the masthead. */
    private static final int FRONT = 16;
    /** Cells of a section's name at most. */
    private static final int SECTION = 40;

    private static final int CLAIMS = LineHints.HOUSE_HEAD
            | LineHints.HOUSE_SECTION
            | LineHints.HOUSE_TITLE
            | LineHints.HOUSE_TAIL
            | LineHints.MARGIN;

    private final HouseProfile profile;
    private final LineTable lines;
    private final Map<String, RepeatedLine> known;
    private final Set<LineForm> sections = new HashSet<>();
    private final Set<LineForm> items = new HashSet<>();
    private final int[] hints;

    private HouseHints(HouseProfile profile, Map<String, RepeatedLine> known, LineTable lines) {
        this.profile = profile;
        this.known = known;
        this.lines = lines;
        this.hints = new int[lines.count()];
        for (RepeatedLine line : profile.lines()) {
            if (line.kind() == Kind.SECTION) {
                sections.add(line.form());
            }
        }
    }

    /** The repeated lines of a profile by their letters. */
    static Map<String, RepeatedLine> known(HouseProfile profile) {
        Map<String, RepeatedLine> known = new HashMap<>();
        for (RepeatedLine line : profile.lines()) {
            known.putIfAbsent(LineForms.letters(line.text()), line);
        }
        return Map.copyOf(known);
    }

    /** Says what is known of the lines of an issue; the lines themselves where that is nothing. */
    static LineTable say(HouseProfile profile, Map<String, RepeatedLine> known, LineTable lines) {
        if (!Usual.of(profile, known, lines).follows()) {
            return lines;
        }
        HouseHints house = new HouseHints(profile, known, lines);
        house.repeated();
        house.tail();
        house.forms();
        house.titles();
        return lines.withHints(house.hints);
    }

    private void repeated() {
        Map<RepeatedLine, Integer> last = new HashMap<>();
        boolean front = true;
        for (int i = 0; i < lines.count(); i++) {
            RepeatedLine line = known.get(LineForms.letters(lines, i));
            front &= i < FRONT && !LineForms.text(lines, i);
            if (line == null) {
                continue;
            }
            switch (line.kind()) {
                case MASTHEAD -> hints[i] |= front ? LineHints.HOUSE_HEAD : 0;
                case SECTION, TITLE -> last.put(line, i);
                case TAIL -> hints[i] |= LineHints.HOUSE_TAIL;
                case FURNITURE -> hints[i] |= LineHints.MARGIN;
            }
        }
        // contents may name them before
        last.forEach((line, i) -> {
            if (i + 1 < lines.count() && LineForms.shortLine(lines, i)) {
                boolean section = line.kind() == Kind.SECTION;
                hints[i] |= (section ? LineHints.HOUSE_SECTION : LineHints.HOUSE_TITLE) | LineHints.STARTS;
                hints[i + 1] |= LineHints.STARTS;
            }
        });
    }

    /** What stands behind the last text of its own is the tail, from its first repeated line on. */
    private void tail() {
        int first = lines.count();
        for (int i = lines.count() - 1; i >= 0; i--) {
            boolean tail = (hints[i] & LineHints.HOUSE_TAIL) != 0;
            if (claimed(i) && !tail && (hints[i] & LineHints.MARGIN) == 0 || !tail && LineForms.text(lines, i)) {
                break;
            }
            first = tail ? i : first;
        }
        for (int i = 0; i < lines.count(); i++) {
            hints[i] &= ~LineHints.HOUSE_TAIL;
            hints[i] |= i >= first ? LineHints.HOUSE_TAIL | LineHints.STARTS : 0;
        }
    }

    /** How sections and titles look in this issue: an issue may mark its items otherwise, under sections of the house. */
    private void forms() {
        items.addAll(profile.items());
        Set<LineForm> under = new HashSet<>();
        for (int i = 0; i + 1 < lines.count(); i++) {
            if ((hints[i] & LineHints.HOUSE_SECTION) != 0) {
                sections.add(LineForms.form(lines, i));
                if (mayBeTitle(i + 1)) {
                    under.add(LineForms.form(lines, i + 1));
                }
            }
        }
        if (under.size() == 1) {
            items.addAll(under);
        }
    }

    private void titles() {
        int last = 0;
        boolean opened = true;
        for (int i = 0; i < lines.count(); i++) {
            if ((hints[i] & LineHints.HOUSE_SECTION) != 0 || newSection(i, last)) {
                opened = true;
                continue;
            }
            LineForm form = mayBeTitle(i) ? LineForms.form(lines, i) : null;
            if (form == null || !items.contains(form)) {
                continue;
            }
            int number = lines.number(i);
            boolean rises = number == last + 1 || opened && number == 1;
            boolean opens = form.plain() ? opensItem(i) : !listed(form, i) && (!lines.numbered(i) || rises);
            if (opens) {
                hints[i] |= LineHints.HOUSE_TITLE | LineHints.STARTS;
                last = number;
                opened = false;
            }
        }
    }

    /** A section that the other issues do not have looks as sections do and stands right over an item, behind the end of another. */
    private boolean newSection(int i, int last) {
        if (i == 0
                || lines.width(i) > SECTION
                || !mayBeTitle(i)
                || !mayBeTitle(i + 1)
                || lines.goesOn(i)
                || !ended(i - 1)
                || !sections.contains(LineForms.form(lines, i))) {
            return false;
        }
        LineForm under = LineForms.form(lines, i + 1);
        int number = lines.number(i + 1);
        boolean item =
                items.contains(under) && (number <= 1 || number == last + 1) && !under.equals(LineForms.form(lines, i));
        boolean pair = under.plain() && i + 2 < lines.count() && LineForms.text(lines, i + 2);
        if (item || pair && items.contains(under)) {
            hints[i] |= LineHints.HOUSE_SECTION | LineHints.STARTS;
            hints[i + 1] |= LineHints.STARTS;
            return true;
        }
        return false;
    }

    /** Whether an item may end in a line: in its source, or in a full stop. */
    private boolean ended(int i) {
        return lines.shape(i) == Shape.SOURCE
                || lines.shape(i) == Shape.ADDRESS
                || !profile.sourced() && lines.tail(i) == Tail.STOP
                || (hints[i] & LineHints.HOUSE_HEAD) != 0;
    }

    private boolean mayBeTitle(int i) {
        return !claimed(i)
                && i + 1 < lines.count()
                && lines.width(i) <= LineForms.TITLE
                && LineForms.shortLine(lines, i)
                && lines.shape(i) != Shape.DATE
                && lines.shape(i) != Shape.DESIGNATION
                && lines.shape(i) != Shape.SOURCE
                && lines.shape(i) != Shape.ADDRESS
                && lines.shape(i) != Shape.FOOT;
    }

    /** Whether the line under a marked one has the same mark: a list, and no titles. */
    private boolean listed(LineForm form, int i) {
        return claimed(i + 1)
                || LineForms.shortLine(lines, i + 1)
                        && LineForms.form(lines, i + 1).equals(form);
    }

    /** Words that nothing marks open an item right under a section, or over text and behind the end of another item. */
    private boolean opensItem(int i) {
        if (i > 0 && (hints[i - 1] & LineHints.HOUSE_SECTION) != 0) {
            return true;
        }
        return i > 0 && LineForms.text(lines, i + 1) && !lines.numbered(i + 1) && ended(i - 1);
    }

    private boolean claimed(int i) {
        return (hints[i] & CLAIMS) != 0;
    }
}
