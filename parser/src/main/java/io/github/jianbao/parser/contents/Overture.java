package io.github.jianbao.parser.contents;

import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.Keys;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contents without a heading and without page numbers: short lines at the start that the body says again, in their order. */
final class Overture {

    private static final int MOST_LINES = 200;
    private static final int WIDEST = 120;
    /** So many lines said again prove contents. */
    private static final int PROOF = 5;

    private Overture() {}

    static @Nullable Region find(LineTable lines, Furnishing furnishing) {
        Map<String, Integer> early = new HashMap<>();
        int run = 0;
        int limit = Math.min(lines.count(), MOST_LINES);
        while (run < limit && (furnishing.has(run) || name(lines, run))) {
            if (!furnishing.has(run)) {
                early.putIfAbsent(key(lines, run), run);
            }
            run++;
        }
        for (int i = PROOF; i < run; i++) {
            Integer first = furnishing.has(i) ? null : early.get(key(lines, i));
            if (first != null && first < i - 2 && first > 0) {
                return saidAgain(lines, furnishing, first, i - 1) ? new Region(-1, first, i - 1, false) : null;
            }
        }
        return null;
    }

    /** Most of the lines come again after the last of them, each after the one before. */
    private static boolean saidAgain(LineTable lines, Furnishing furnishing, int first, int last) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = lines.count() - 1; i > last; i--) {
            if (!furnishing.has(i) && lines.width(i) <= WIDEST) {
                places.put(key(lines, i), i);
            }
        }
        int listed = 0;
        int found = 0;
        for (int i = first; i <= last; i++) {
            if (!furnishing.has(i)) {
                listed++;
                found += places.containsKey(key(lines, i)) ? 1 : 0;
            }
        }
        return found >= PROOF && found * 2 >= listed;
    }

    private static boolean name(LineTable lines, int i) {
        Shape shape = lines.shape(i);
        return lines.width(i) <= WIDEST
                && lines.stops(i) <= 1
                && lines.last(i) != '。'
                && !lines.numbered(i)
                && shape != Shape.SOURCE
                && shape != Shape.NUMBER;
    }

    private static String key(LineTable lines, int i) {
        return Keys.letters(lines.text(), lines.start(i), lines.end(i), true);
    }
}
