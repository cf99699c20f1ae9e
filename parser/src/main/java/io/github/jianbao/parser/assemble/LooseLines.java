package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.outline.Unit;
import java.util.List;

/**
 * Lines read as text that may be cells of a table which was not recognised: nothing but figures or signs (12, 3.5, √), or many short lines
 * in a row that no mark ends.
 */
final class LooseLines {

    /** Characters of a sign that stands for a word at most. */
    private static final int SIGN = 2;
    /** Cells of a short line at most. */
    private static final int SHORT = 40;
    /** Short lines in a row at least. */
    private static final int ROW = 8;

    private final LineTable lines;
    private final List<Finding> into;
    /** The first and the last of the short lines in a row, and how many they are. */
    private Unit first;

    private Unit last;
    private int row;

    private LooseLines(LineTable lines, List<Finding> into, Unit first) {
        this.lines = lines;
        this.into = into;
        this.first = first;
        this.last = first;
    }

    static void find(List<Unit> units, LineTable lines, List<Finding> into) {
        if (!units.isEmpty()) {
            LooseLines loose = new LooseLines(lines, into, units.get(0));
            units.forEach(loose::add);
            loose.end();
        }
    }

    private void add(Unit unit) {
        if (!text(unit) || !open(unit)) {
            end();
        } else if (figures(unit.start(), unit.end())) {
            doubt(unit, unit);
        } else if (unit.role() != Role.TITLE) {
            first = row == 0 ? unit : first;
            last = unit;
            row++;
        }
    }

    private void end() {
        if (row >= ROW) {
            doubt(first, last);
        }
        row = 0;
    }

    private void doubt(Unit from, Unit to) {
        into.add(FindingCode.ROLE_IN_DOUBT.at(
                Span.of(from.start(), to.end()), from.role().label(), Role.TABLE.label()));
    }

    private static boolean text(Unit unit) {
        return switch (unit.role()) {
            case PARA, HEADING, TITLE -> unit.firstLine() == unit.lastLine();
            default -> false;
        };
    }

    /** Whether a line is short and no mark ends it. */
    private boolean open(Unit unit) {
        int line = unit.firstLine();
        return lines.width(line) <= SHORT && lines.tail(line) == Tail.WORD && !lines.numbered(line);
    }

    private boolean figures(int start, int end) {
        boolean figures = end - start <= SIGN;
        for (int at = start; at < end; at++) {
            char c = lines.text().charAt(at);
            if (Character.isLetter(c) || Chars.isHan(c)) {
                return false;
            }
            figures |= Chars.isDigit(c);
        }
        return figures;
    }
}
