package io.github.jianbao.extract.text;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.LineHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sizes of letters as ranks: running text is set in the size that most characters have; 1 is the next larger size that is in use, -1 the
 * next smaller.
 */
final class TypeSizes {

    private static final int MOST = 9;

    private record Line(int number, LineHint hint, double size) {}

    private final List<Line> lines = new ArrayList<>();

    /** Characters by their size in half points. */
    private final TreeMap<Long, Integer> characters = new TreeMap<>();

    void add(int number, LineHint hint, double size, int length) {
        lines.add(new Line(number, hint, size));
        if (size > 0) {
            characters.merge(halves(size), length, Integer::sum);
        }
    }

    void ranked(LayoutHints.Builder into) {
        Map<Long, Integer> ranks = ranks();
        for (Line line : lines) {
            int rank = line.size() > 0 ? ranks.getOrDefault(halves(line.size()), 0) : 0;
            into.line(line.number(), line.hint().withSize(rank));
        }
    }

    private Map<Long, Integer> ranks() {
        Map<Long, Integer> ranks = new TreeMap<>();
        if (characters.isEmpty()) {
            return ranks;
        }
        long usual = characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        int rank = 0;
        for (long size : characters.tailMap(usual, false).keySet()) {
            ranks.put(size, Math.min(MOST, ++rank));
        }
        rank = 0;
        for (long size : characters.headMap(usual, false).descendingKeySet()) {
            ranks.put(size, Math.max(-MOST, --rank));
        }
        return ranks;
    }

    private static long halves(double size) {
        return Math.round(size * 2);
    }
}
