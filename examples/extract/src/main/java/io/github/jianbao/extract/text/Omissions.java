package io.github.jianbao.extract.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Counts what is left out. */
public final class Omissions {

    private final Map<LeftOut.Kind, Integer> counts = new EnumMap<>(LeftOut.Kind.class);
    private final Map<LeftOut.Kind, TreeSet<Integer>> pages = new EnumMap<>(LeftOut.Kind.class);

    /** Nothing so far. */
    public Omissions() {}

    /**
     * Counts some.
     *
     * @param kind what
     * @param count how many; nothing is noted for 0
     * @param page where, from 1; 0 where it is not known
     */
    public void add(LeftOut.Kind kind, int count, int page) {
        if (count > 0) {
            counts.merge(kind, count, Integer::sum);
            if (page > 0) {
                pages.computeIfAbsent(kind, key -> new TreeSet<>()).add(page);
            }
        }
    }

    /**
     * What was counted.
     *
     * @return a value for each kind
     */
    public List<LeftOut> list() {
        List<LeftOut> list = new ArrayList<>();
        counts.forEach((kind, count) ->
                list.add(new LeftOut(kind, count, List.copyOf(pages.getOrDefault(kind, new TreeSet<>())))));
        return list;
    }
}
