package io.github.jianbao.parser;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.HouseProfile.Kind;
import io.github.jianbao.parser.HouseProfile.LineForm;
import io.github.jianbao.parser.HouseProfile.RepeatedLine;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.outline.Outline;
import io.github.jianbao.parser.outline.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an issue was read otherwise than the others of its house: the profile is evidence, so it may be. */
final class HouseDifferences {

    private final House house;
    private final LineTable lines;
    private final List<Finding> findings;
    private int furthest = -1;
    private String furthestWords = "";
    private @Nullable Unit firstTitle;
    private boolean alike;

    HouseDifferences(House house, LineTable lines, List<Finding> into) {
        this.house = house;
        this.lines = lines;
        this.findings = into;
    }

    void find(Outline outline) {
        Usual usual = Usual.of(house.profile(), house.known(), lines);
        if (!usual.follows()) {
            findings.add(FindingCode.HOUSE_DIFFERS.at(
                    Span.of(0, 0), Integer.toString(usual.found()), Integer.toString(usual.all())));
            return;
        }
        Set<LineForm> forms = new HashSet<>(house.profile().items());
        for (Unit unit : outline.units()) {
            if (unit.role() == Role.SECTION) {
                section(unit);
            } else if (unit.role() == Role.TITLE && !unit.continues() && !known(unit, Kind.TITLE)) {
                firstTitle = firstTitle == null ? unit : firstTitle;
                alike |= forms.contains(LineForms.form(lines, unit.firstLine()));
            }
        }
        if (firstTitle != null && !alike && !forms.isEmpty()) {
            findings.add(FindingCode.TITLES_UNLIKE_HOUSE.at(Span.of(firstTitle.start(), firstTitle.end())));
        }
    }

    private void section(Unit unit) {
        Span span = Span.of(unit.start(), unit.end());
        if (!known(unit, Kind.SECTION)) {
            findings.add(FindingCode.SECTION_NEW_TO_HOUSE.at(span, lines.words(unit.firstLine())));
            return;
        }
        int place = house.profile().lines().indexOf(house.known().get(LineForms.letters(lines, unit.firstLine())));
        if (place < furthest) {
            findings.add(FindingCode.SECTION_OUT_OF_ORDER.at(span, furthestWords));
        } else {
            furthest = place;
            furthestWords = lines.words(unit.firstLine());
        }
    }

    private boolean known(Unit unit, Kind kind) {
        RepeatedLine line = house.known().get(LineForms.letters(lines, unit.firstLine()));
        return line != null && line.kind() == kind;
    }
}
