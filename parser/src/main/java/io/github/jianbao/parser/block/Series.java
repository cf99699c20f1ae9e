package io.github.jianbao.parser.block;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Furnishing;

/** Whether a number at a line's head is one of a series, or a part of a sentence that was broken before it: 统 / 一、. */
final class Series {

    /** Lines from one number of a series to the next at most. */
    private static final int FAR = 400;

    /** Lines of an item of a list at most. */
    private static final int NEAR = 12;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final Plan plan;

    Series(LineTable lines, Furnishing furnishing, Plan plan) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.plan = plan;
    }

    /** Whether a number is one more than the last of its style, or the first. */
    boolean runsOn(int n) {
        return lines.number(n) == before(n) + 1;
    }

    /** Whether a number fits no series: the one that it would stand in goes on without it, or there is none. */
    boolean isFalse(int n) {
        int before = before(n);
        int number = lines.number(n);
        int behind = behind(n);
        if (number == before + 1) {
            return before == 0 && behind == 0;
        }
        boolean repeated = number == before;
        return behind == before + 1 || behind == 0 && !repeated || before == 0 && behind == 1;
    }

    /** The last number of the same style, 0 for none. */
    private int before(int n) {
        NumberStyle style = lines.style(n);
        for (int k = n - 1; k >= Math.max(0, n - FAR) && !plan.holds(k); k--) {
            if (lines.style(k) == style && !furnishing.has(k) && !furnishing.cell(k)) {
                return lines.number(k);
            }
        }
        return 0;
    }

    private int behind(int n) {
        NumberStyle style = lines.style(n);
        for (int k = n + 1; k < Math.min(lines.count(), n + FAR); k++) {
            if (lines.style(k) == style && !furnishing.has(k) && !furnishing.cell(k)) {
                return lines.number(k);
            }
        }
        return 0;
    }

    /** Whether a number stands in a list of items that goes on below: a paragraph that belongs to all of them comes behind the last. */
    boolean listsOn(int n) {
        NumberStyle style = lines.style(n);
        boolean item =
                style == NumberStyle.HAN_BRACKETED || style != null && style.compareTo(NumberStyle.HAN_BRACKETED) > 0;
        for (int k = n + 1; item && k < Math.min(lines.count(), n + NEAR); k++) {
            if (lines.numbered(k)) {
                return lines.style(k) == style && lines.number(k) == lines.number(n) + 1;
            }
        }
        return false;
    }
}
