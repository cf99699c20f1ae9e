package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import java.util.Arrays;

/**
 * 5, 10, 15, 20 and 5, 10, 15 again: every fifth line of a page is counted in the margin. All bare digits of a text must be such numbers; no
 * page ends at them.
 */
final class LineNumbers {

    /** Numbers at least, and pages that they begin again on. */
    private static final int LEAST = 6;

    private static final int PAGES = 2;
    /** From one number to the next at least and at most: where each line is counted, nothing tells it from a list. */
    private static final int SMALLEST = 2;

    private static final int GREATEST = 10;

    private LineNumbers() {}

    static void find(LineTable lines, Furnishing furnishing) {
        int[] found = new int[LEAST];
        int count = 0;
        int pages = 0;
        int last = 0;
        int step = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (!bare(lines, i) || furnishing.has(i) || furnishing.cell(i)) {
                continue;
            }
            int value = PageNumbers.value(lines, i);
            step = count == 0 ? value : step;
            if (step < SMALLEST || step > GREATEST || value != step && value != last + step) {
                return;
            }
            pages += value == step ? 1 : 0;
            last = value;
            found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
            found[count++] = i;
        }
        for (int k = 0; count >= LEAST && pages >= PAGES && pages * 2 <= count && k < count; k++) {
            furnishing.set(found[k], Furniture.Kind.MARKUP);
        }
    }

    private static boolean bare(LineTable lines, int i) {
        return lines.shape(i) == Shape.DIGITS && Chars.isDigit(lines.first(i)) && Chars.isDigit(lines.last(i));
    }
}
