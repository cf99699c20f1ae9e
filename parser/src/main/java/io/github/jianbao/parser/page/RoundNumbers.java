package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;
import java.util.Arrays;

/**
 * （3）, (4): page numbers in round brackets. Items of a list look the same where their text stands on the next line, so all of them must rise,
 * a page apart, and some must stand where no item can: in the middle of a sentence, or at the edge of a page.
 */
final class RoundNumbers {

    /** Characters of such a line at most. */
    private static final int LONGEST = 9;
    /** Digits at most. */
    private static final int DIGITS = 3;
    /** Pages at least, and lines from one to the next. */
    private static final int PAGES = 3;

    private static final int PAGE = 6;
    /** How far the number of a page lies over the one before, at most: pages without text bear none. */
    private static final int STEP = 3;
    /** One in so many at least must be seen to be a page's. */
    private static final int PROOF = 5;

    private final LineTable lines;
    private final Furnishing furnishing;
    private int[] found = new int[8];
    private int count;

    private RoundNumbers(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
    }

    static void find(LineTable lines, Furnishing furnishing) {
        RoundNumbers numbers = new RoundNumbers(lines, furnishing);
        if (numbers.rise() && numbers.proven()) {
            for (int k = 0; k < numbers.count; k++) {
                furnishing.set(numbers.found[k], Furniture.Kind.PAGE_NUMBER);
            }
        }
    }

    private boolean rise() {
        int last = 0;
        for (int i = 0; i < lines.count(); i++) {
            int page = furnishing.has(i) || furnishing.cell(i) ? 0 : page(i);
            if (page == 0) {
                continue;
            }
            boolean near = count > 0 && i - found[count - 1] < PAGE && i + 1 < lines.count();
            if (page <= last || page - last > STEP && count > 0 || near) {
                return false;
            }
            last = page;
            found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
            found[count++] = i;
        }
        return count >= PAGES;
    }

    private boolean proven() {
        Sentences sentences = new Sentences(lines, furnishing);
        int proofs = 0;
        for (int k = 0; k < count; k++) {
            int i = found[k];
            boolean edge = lines.pageBreak(i) || i + 1 < lines.count() && lines.pageBreak(i + 1);
            proofs += edge || sentences.openAbove(i) ? 1 : 0;
        }
        return proofs * PROOF >= count;
    }

    /** The number that stands in brackets and alone; 0 for none. */
    private int page(int i) {
        int from = lines.start(i);
        int to = lines.end(i) - 1;
        char first = lines.first(i);
        if (first != '（' && first != '(' || to - from > LONGEST || lines.last(i) != '）' && lines.last(i) != ')') {
            return 0;
        }
        int value = 0;
        int digits = 0;
        for (int at = from + 1; at < to; at++) {
            char c = lines.text().charAt(at);
            if (Chars.isDigit(c)) {
                value = value * 10 + Chars.digit(c);
                digits++;
            } else if (!Chars.isBlank(c)) {
                return 0;
            }
        }
        return digits <= DIGITS ? value : 0;
    }
}
