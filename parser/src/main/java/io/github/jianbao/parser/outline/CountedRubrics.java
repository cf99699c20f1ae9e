package io.github.jianbao.parser.outline;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Tail;
import java.util.ArrayList;
import java.util.List;

/**
 * Counted sections of an issue that have names as sections of bulletins have them: 一、国内要闻, 二、财经. In a document the same numbers count
 * clauses, so a line in front names the issue, and most of the series have such names.
 */
final class CountedRubrics {

    /** Such names at least. */
    private static final int NAMES = 2;
    /** Cells of a section's name at most, its number with it. */
    private static final int WIDEST = 40;
    /** Blocks one of which may name the issue. */
    private static final int FIRST = 3;

    private final LineTable lines;
    private final Blocks blocks;
    private final Plan plan;
    private final Evidence looks;

    CountedRubrics(LineTable lines, Blocks blocks, Plan plan, Evidence looks) {
        this.lines = lines;
        this.blocks = blocks;
        this.plan = plan;
        this.looks = looks;
    }

    /** Marks the sections, and says which is the first; -1 where there are none. */
    int mark(boolean[] section) {
        int first = 0;
        while (first < blocks.count() && !looks.numbered(first)) {
            first++;
        }
        NumberStyle style = first < blocks.count() ? lines.style(blocks.first(first)) : null;
        boolean outer = style == NumberStyle.HAN || style == NumberStyle.HAN_BRACKETED;
        if (style == null || !outer || !issue(first)) {
            return -1;
        }
        List<Integer> found = series(first, style);
        int names = 0;
        for (int b : found) {
            int line = blocks.first(b);
            int end = lines.end(line) - (looks.tail(b) == Tail.COLON ? 1 : 0);
            names += SectionName.is(lines.text(), lines.bodyStart(line), end) ? 1 : 0;
        }
        if (names < NAMES || names * 2 < found.size()) {
            return -1;
        }
        found.forEach(b -> section[b] = true);
        return first;
    }

    /** The lines of the outer series; empty where it does not rise by one, or one of them is no name over anything. */
    private List<Integer> series(int first, NumberStyle style) {
        List<Integer> found = new ArrayList<>();
        for (int b = first; b < blocks.count(); b++) {
            if (!looks.numbered(b) || lines.style(blocks.first(b)) != style) {
                continue;
            }
            boolean apart = found.isEmpty() || found.get(found.size() - 1) < b - 1;
            boolean name = blocks.first(b) == blocks.last(b)
                    && !plan.holds(blocks.first(b))
                    && looks.width(b) <= WIDEST
                    && looks.stops(b) == 0
                    && lines.number(blocks.first(b)) == found.size() + 1;
            if (!apart || !name) {
                return List.of();
            }
            found.add(b);
        }
        return found;
    }

    /** Whether a line in front names an issue, and no document begins behind it. */
    private boolean issue(int first) {
        boolean named = false;
        for (int b = 0; b < first; b++) {
            if (looks.ofHead(b) || looks.documentKind(b) || looks.about(b)) {
                return false;
            }
            named |= b < FIRST
                    && looks.stops(b) == 0
                    && IssueName.is(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.last(b)));
        }
        return named;
    }
}
