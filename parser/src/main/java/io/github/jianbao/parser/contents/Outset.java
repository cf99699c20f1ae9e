package io.github.jianbao.parser.contents;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.Keys;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Contents of a plan that lost their heading: 1 总则, 1.1 目的 … with nothing under them, then the first of them once more. They may stand
 * anywhere, behind the notice that issues the plan.
 */
final class Outset {

    /** Entries at least. */
    private static final int PROOF = 4;
    /** Cells of an entry at most. */
    private static final int WIDEST = 80;

    private final LineTable lines;
    private final Furnishing furnishing;
    /** Where names of first chapters stand in the present run of lines without text. */
    private final Map<String, Integer> firsts = new HashMap<>();

    private int counted;
    private int numbered;

    private Outset(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
    }

    static @Nullable Region find(LineTable lines, Furnishing furnishing) {
        return new Outset(lines, furnishing).region();
    }

    private @Nullable Region region() {
        int[] countedAt = new int[lines.count() + 1];
        int[] numberedAt = new int[lines.count() + 1];
        for (int i = 0; i < lines.count(); i++) {
            countedAt[i] = counted;
            numberedAt[i] = numbered;
            if (furnishing.has(i)) {
                continue;
            }
            if (!mayBeEntry(i)) {
                firsts.clear();
                continue;
            }
            Integer first = opens(i) || lines.numbered(i) && lines.number(i) == 1 ? firsts.get(key(i)) : null;
            if (first != null) {
                int all = counted - countedAt[first];
                int numbers = numbered - numberedAt[first];
                if (numbers >= PROOF && numbers * 2 >= all && alike(first + 1, i + 1)) {
                    return new Region(-1, -1, first, last(i), false, true);
                }
            }
            if (opens(i)) {
                firsts.putIfAbsent(key(i), i);
            }
            counted++;
            numbered += lines.numbered(i) ? 1 : 0;
        }
        return null;
    }

    /** Whether two lines that follow say the same, too. */
    private boolean alike(int one, int other) {
        return other < lines.count() && key(one).equals(key(other));
    }

    /** The line before another that is no furniture. */
    private int last(int i) {
        int last = i - 1;
        while (furnishing.has(last)) {
            last--;
        }
        return last;
    }

    /** A heading, as far as the line itself tells. */
    private boolean mayBeEntry(int i) {
        return !furnishing.cell(i)
                && lines.width(i) <= WIDEST
                && lines.stops(i) == 0
                && lines.heading(i) == 0
                && (lines.shape(i) == Shape.PLAIN || lines.numbered(i));
    }

    /** The first chapter, or its name over its first part: 1 总则, 总则 / 1.1 目的. */
    private boolean opens(int i) {
        if (lines.numbered(i)) {
            return lines.number(i) == 1 && chapter(i);
        }
        int next = i + 1;
        return next < lines.count() && !furnishing.has(next) && lines.number(next) == 1 && part(next);
    }

    private boolean chapter(int i) {
        NumberStyle style = lines.style(i);
        return style == NumberStyle.DECIMAL && lines.branch(i) == 1
                || style == NumberStyle.ARABIC_DOT && i + 1 < lines.count() && part(i + 1);
    }

    private boolean part(int i) {
        return lines.style(i) == NumberStyle.DECIMAL && lines.branch(i) == 2;
    }

    /** A line's letters without its number; the number alone where it names nothing. */
    private String key(int i) {
        int start = lines.numbered(i) ? lines.bodyStart(i) : lines.start(i);
        while (start < lines.end(i) && !Chars.isHan(lines.text().charAt(start))) {
            start++;
        }
        String key = Keys.letters(lines.text(), start, lines.end(i), true);
        return key.isEmpty() ? Keys.letters(lines.text(), lines.start(i), lines.end(i), true) : key;
    }
}
