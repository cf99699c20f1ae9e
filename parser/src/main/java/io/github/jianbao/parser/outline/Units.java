package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.rule.Rule;
import io.github.jianbao.parser.table.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects units. */
final class Units {

    private final LineTable lines;
    private final Blocks blocks;
    private final List<Unit> units;
    private final List<Other> others = new ArrayList<>();

    /** What a block may be, beside what it was taken for. */
    private record Other(int block, Role role, boolean continues) {}

    Units(LineTable lines, Blocks blocks) {
        this.lines = lines;
        this.blocks = blocks;
        this.units = new ArrayList<>(blocks.count());
    }

    void add(Rule rule, Role role, int block) {
        add(rule, role, false, block);
    }

    void add(Rule rule, Role role, boolean continues, int block) {
        int first = blocks.first(block);
        range(rule, role, continues, block, 0, -1, lines.start(first));
    }

    void section(Rule rule, int block, int level, int entry) {
        range(rule, Role.SECTION, false, block, level, entry, lines.start(blocks.first(block)));
    }

    /** A heading that leaves this many clauses open. */
    void heading(Rule rule, int block, int open) {
        range(rule, Role.HEADING, false, block, open, -1, lines.start(blocks.first(block)));
    }

    /** A table with the block that names it, which may be the table itself. */
    void table(int name, int block, Grid table) {
        int last = blocks.last(block);
        units.add(new Unit(
                Rule.TABLE,
                Role.TABLE,
                false,
                0,
                blocks.first(name),
                last,
                lines.start(blocks.first(name)),
                lines.end(last),
                null,
                0,
                0,
                lines.start(blocks.first(block)),
                -1,
                table));
    }

    void clause(int block, int depth, NumberStyle style, int number) {
        clause(block, depth, style, number, lines.end(blocks.last(block)));
    }

    /** A clause that ends before its line does. */
    void clause(int block, int depth, NumberStyle style, int number, int end) {
        int first = blocks.first(block);
        int last = end < lines.end(first) ? first : blocks.last(block);
        units.add(new Unit(
                Rule.CLAUSE,
                Role.CLAUSE,
                false,
                depth,
                first,
                last,
                lines.start(first),
                trim(end),
                style,
                number,
                lines.branch(first),
                lines.bodyStart(first),
                -1));
    }

    /** The clause that starts inside a line. */
    void second(int block, int depth, Fused.Second second) {
        int last = blocks.last(block);
        units.add(new Unit(
                Rule.CLAUSE_FUSED,
                Role.CLAUSE,
                false,
                depth,
                blocks.first(block),
                last,
                second.start(),
                lines.end(last),
                second.style(),
                second.number(),
                0,
                second.bodyStart(),
                -1));
    }

    private int trim(int end) {
        int at = end;
        while (Chars.isBlank(lines.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    void speech(int block, int afterColon) {
        range(Rule.TURN, Role.SPEECH, false, block, 0, -1, afterColon);
    }

    /** A title that ends before its line does, and the number behind it. */
    void numberedTitle(Rule rule, Role role, int block, int number) {
        int line = blocks.first(block);
        part(rule, role, line, lines.start(line), trim(number));
        part(Rule.HEAD_NUMBER, Role.DOCNUM, line, number, lines.end(line));
    }

    /** The label of an attachment, and its title behind on the same line. */
    void labelledTitle(int block, int name) {
        int first = blocks.first(block);
        int last = blocks.last(block);
        if (name >= lines.end(first)) {
            range(Rule.ATTACHED_NAMED, Role.ATTACHED_TITLE, false, block, 0, -1, lines.start(first));
            return;
        }
        part(Rule.ATTACHED_NAMED, Role.ATTACHED_TITLE, first, lines.start(first), trim(name));
        units.add(new Unit(
                Rule.ATTACHED_LINE,
                Role.ATTACHED_TITLE,
                true,
                0,
                first,
                last,
                name,
                lines.end(last),
                null,
                0,
                0,
                name,
                -1));
    }

    /** Who signs, and the date behind on the last of their lines. */
    void datedSignature(int block, int date) {
        int first = blocks.first(block);
        int last = blocks.last(block);
        part(
                Rule.SIGNATURE,
                Role.SIGNATURE,
                first,
                date > lines.start(last) ? last : first,
                lines.start(first),
                trim(date));
        part(Rule.SIGNATURE_DATE, Role.SIGDATE, last, last, date, lines.end(last));
    }

    private void part(Rule rule, Role role, int line, int start, int end) {
        part(rule, role, line, line, start, end);
    }

    private void part(Rule rule, Role role, int first, int last, int start, int end) {
        units.add(new Unit(rule, role, false, 0, first, last, start, end, null, 0, 0, start, -1));
    }

    /** Some lines of a block. */
    void lines(Rule rule, Role role, int firstLine, int lastLine, int entry) {
        int start = lines.start(firstLine);
        units.add(new Unit(
                rule, role, false, 0, firstLine, lastLine, start, lines.end(lastLine), null, 0, 0, start, entry));
    }

    private void range(Rule rule, Role role, boolean continues, int block, int depth, int entry, int bodyStart) {
        int first = blocks.first(block);
        int last = blocks.last(block);
        units.add(new Unit(
                rule,
                role,
                continues,
                depth,
                first,
                last,
                lines.start(first),
                lines.end(last),
                null,
                0,
                0,
                bodyStart,
                entry));
    }

    /** Notes what a block may be as well. */
    void doubt(int block, Role other, boolean continues) {
        others.add(new Other(block, other, continues));
    }

    /** The blocks that may be something else than what they were taken for. */
    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (Other other : others) {
            int line = blocks.first(other.block());
            for (Unit unit : units) {
                boolean same = unit.role() == other.role() && unit.continues() == other.continues();
                if (unit.firstLine() == line && !same) {
                    doubts.add(new Doubt(
                            unit.start(), unit.end(), unit.role(), unit.continues(), other.role(), other.continues()));
                }
            }
        }
        return doubts;
    }

    /** The last unit, or null before the first. */
    @Nullable
    Unit last() {
        return units.isEmpty() ? null : units.get(units.size() - 1);
    }

    List<Unit> all() {
        return units;
    }
}
