package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects units. */
final class Units {

    private final LineTable lines;
    private final Blocks blocks;
    private final List<Unit> units;

    Units(LineTable lines, Blocks blocks) {
        this.lines = lines;
        this.blocks = blocks;
        this.units = new ArrayList<>(blocks.count());
    }

    void add(Role role, boolean continues, int block) {
        add(role, continues, block, 0, -1);
    }

    void add(Role role, boolean continues, int block, int depth, int entry) {
        int first = blocks.first(block);
        range(role, continues, block, depth, entry, lines.start(first), lines.start(first), null, 0, 0);
    }

    void clause(int block, int depth, NumberStyle style, int number) {
        clause(block, depth, style, number, lines.end(blocks.last(block)));
    }

    /** A clause that ends before its line does. */
    void clause(int block, int depth, NumberStyle style, int number, int end) {
        int first = blocks.first(block);
        int last = end < lines.end(first) ? first : blocks.last(block);
        units.add(new Unit(
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
        range(Role.SPEECH, false, block, 0, -1, lines.start(blocks.first(block)), afterColon, null, 0, 0);
    }

    /** Some lines of a block. */
    void lines(Role role, int firstLine, int lastLine, int entry) {
        int start = lines.start(firstLine);
        units.add(new Unit(role, false, 0, firstLine, lastLine, start, lines.end(lastLine), null, 0, 0, start, entry));
    }

    private void range(
            Role role,
            boolean continues,
            int block,
            int depth,
            int entry,
            int start,
            int bodyStart,
            @Nullable NumberStyle style,
            int number,
            int branch) {
        int first = blocks.first(block);
        int last = blocks.last(block);
        units.add(new Unit(
                role, continues, depth, first, last, start, lines.end(last), style, number, branch, bodyStart, entry));
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
