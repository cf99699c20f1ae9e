package io.github.jianbao.model.amend;

import io.github.jianbao.core.Folding;
import io.github.jianbao.model.amend.Provision.Line;
import io.github.jianbao.model.amend.Row.Change;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes rows of provisions that stand for each other. */
final class Rows {

    /** Lines that are less alike stand for themselves. */
    private static final double ALIKE = 0.4;

    private static final int MOST_PAIRS = 250_000;

    /** How much of a provision has to come from another for one to have become several. */
    private static final double MOSTLY = 0.6;

    private static final int SHORT_LINE = 6;

    private final List<Provision> before;
    private final List<Provision> after;
    private final Alignment alignment;

    Rows(List<Provision> before, List<Provision> after) {
        this.before = before;
        this.after = after;
        this.alignment = new Alignment(before, after);
    }

    List<Row> rows() {
        Map<Integer, Integer> splits = parents(after, before, false);
        Map<Integer, Integer> merges = parents(before, after, true);
        Map<Integer, List<Integer>> parts = turned(splits);
        Map<Integer, List<Integer>> wholes = turned(merges);
        boolean[] inOrder = alignment.inOrder();
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int j = 0; j < after.size(); j++) {
            int i = alignment.toBefore(j);
            if (i >= 0 && inOrder[i]) {
                gone(from, i, merges, rows);
                from = i + 1;
            }
            if (i >= 0) {
                rows.add(row(i, j, !inOrder[i], parts.get(i), wholes.get(j)));
            } else if (!splits.containsKey(j)) {
                rows.add(alone(List.of(), List.of(after.get(j)), Change.INSERTED));
            }
        }
        gone(from, before.size(), merges, rows);
        return Row.inOrder(rows, Rows::side);
    }

    static int side(Row row) {
        return row.after().isEmpty() ? -1 : row.before().isEmpty() ? 1 : 0;
    }

    private void gone(int from, int to, Map<Integer, Integer> merges, List<Row> rows) {
        for (int i = from; i < to; i++) {
            if (alignment.toAfter(i) < 0 && !merges.containsKey(i)) {
                rows.add(alone(List.of(before.get(i)), List.of(), Change.DELETED));
            }
        }
    }

    private static Row alone(List<Provision> old, List<Provision> fresh, Change change) {
        List<Row.Pair> lines = new ArrayList<>();
        old.forEach(provision -> provision.lines().forEach(line -> lines.add(new Row.Pair(line, null, List.of()))));
        fresh.forEach(provision -> provision.lines().forEach(line -> lines.add(new Row.Pair(null, line, List.of()))));
        return new Row(old, fresh, EnumSet.of(change), lines);
    }

    private static Map<Integer, List<Integer>> turned(Map<Integer, Integer> parents) {
        Map<Integer, List<Integer>> children = new HashMap<>();
        parents.forEach((child, parent) ->
                children.computeIfAbsent(parent, any -> new ArrayList<>()).add(child));
        return children;
    }

    private Row row(int i, int j, boolean moved, @Nullable List<Integer> parts, @Nullable List<Integer> wholes) {
        List<Provision> old = new ArrayList<>(List.of(before.get(i)));
        List<Provision> fresh = new ArrayList<>(List.of(after.get(j)));
        if (wholes != null) {
            wholes.forEach(other -> old.add(before.get(other)));
        }
        if (parts != null) {
            parts.forEach(other -> fresh.add(after.get(other)));
        }
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (old.size() > 1) {
            changes.add(Change.MERGED);
        }
        if (fresh.size() > 1) {
            changes.add(Change.SPLIT);
        }
        if (!before.get(i).mark().equals(after.get(j).mark())) {
            changes.add(Change.RENUMBERED);
        }
        if (moved) {
            changes.add(Change.MOVED);
        }
        List<Line> left = lines(old);
        List<Line> right = lines(fresh);
        boolean same = same(left, right);
        if (!same) {
            changes.add(Change.CHANGED);
        }
        return new Row(old, fresh, changes, same ? beside(left, right) : pairs(left, right));
    }

    private static boolean same(List<Line> left, List<Line> right) {
        boolean same = left.size() == right.size();
        for (int k = 0; k < left.size() && same; k++) {
            same = left.get(k).mark().equals(right.get(k).mark())
                    && left.get(k).text().value().equals(right.get(k).text().value());
        }
        return same;
    }

    private static List<Row.Pair> beside(List<Line> left, List<Line> right) {
        List<Row.Pair> pairs = new ArrayList<>();
        for (int k = 0; k < left.size(); k++) {
            pairs.add(new Row.Pair(left.get(k), right.get(k), List.of()));
        }
        return pairs;
    }

    private static List<Line> lines(List<Provision> provisions) {
        List<Line> lines = new ArrayList<>();
        provisions.forEach(provision -> lines.addAll(provision.lines()));
        return lines;
    }

    /**
     * Provisions without a partner that come for the most part from a provision with one, whose partner has these lines no longer: its
     * index by theirs.
     */
    private Map<Integer, Integer> parents(List<Provision> lone, List<Provision> others, boolean merged) {
        Map<String, Integer> holders = new HashMap<>();
        for (int k = 0; k < others.size(); k++) {
            int partner = merged ? alignment.toBefore(k) : alignment.toAfter(k);
            boolean several = partner >= 0 && others.get(k).lines().size() > 1;
            if (several && !same(others.get(k).lines(), lone.get(partner).lines())) {
                Set<String> kept = keys(lone.get(partner));
                for (Line line : others.get(k).lines()) {
                    String key = key(line);
                    if (key.length() >= SHORT_LINE && !kept.contains(key)) {
                        holders.put(key, holders.containsKey(key) ? -1 : k);
                    }
                }
            }
        }
        Map<Integer, Integer> parents = new LinkedHashMap<>();
        for (int k = 0; k < lone.size() && !holders.isEmpty(); k++) {
            int partner = merged ? alignment.toAfter(k) : alignment.toBefore(k);
            int parent = partner >= 0 ? -1 : parent(lone.get(k), holders);
            if (parent >= 0) {
                parents.put(k, parent);
            }
        }
        return parents;
    }

    private static int parent(Provision provision, Map<String, Integer> holders) {
        Map<Integer, Integer> shares = new HashMap<>();
        int all = 0;
        for (Line line : provision.lines()) {
            String key = key(line);
            all += key.length();
            int holder = holders.getOrDefault(key, -1);
            if (holder >= 0) {
                shares.merge(holder, key.length(), Integer::sum);
            }
        }
        for (Map.Entry<Integer, Integer> share : shares.entrySet()) {
            if (share.getValue() >= MOSTLY * all) {
                return share.getKey();
            }
        }
        return -1;
    }

    private static Set<String> keys(Provision provision) {
        Set<String> keys = new HashSet<>();
        provision.lines().forEach(line -> keys.add(key(line)));
        return keys;
    }

    private static String key(Line line) {
        return Folding.fold(line.text().value());
    }

    /** Lines beside each other: equal ones, then those that are alike. */
    static List<Row.Pair> pairs(List<Line> old, List<Line> fresh) {
        List<Row.Pair> pairs = new ArrayList<>();
        int from = 0;
        int into = 0;
        for (Matching.Pair pair : matching(old, fresh)) {
            alone(old.subList(from, pair.before()), fresh.subList(into, pair.after()), pairs);
            Line one = old.get(pair.before());
            Line other = fresh.get(pair.after());
            pairs.add(new Row.Pair(
                    one, other, TextChanges.of(one.text().value(), other.text().value())));
            from = pair.before() + 1;
            into = pair.after() + 1;
        }
        alone(old.subList(from, old.size()), fresh.subList(into, fresh.size()), pairs);
        return pairs;
    }

    private static void alone(List<Line> old, List<Line> fresh, List<Row.Pair> pairs) {
        old.forEach(line -> pairs.add(new Row.Pair(line, null, List.of())));
        fresh.forEach(line -> pairs.add(new Row.Pair(null, line, List.of())));
    }

    private static List<Matching.Pair> matching(List<Line> old, List<Line> fresh) {
        if (old.size() == 1 && fresh.size() == 1) {
            return List.of(new Matching.Pair(0, 0));
        }
        if ((long) old.size() * fresh.size() > MOST_PAIRS) {
            List<Matching.Pair> pairs = new ArrayList<>();
            for (int k = 0; k < Math.min(old.size(), fresh.size()); k++) {
                pairs.add(new Matching.Pair(k, k));
            }
            return pairs;
        }
        List<Shingles> left =
                old.stream().map(line -> Shingles.of(line.text().value())).toList();
        List<Shingles> right =
                fresh.stream().map(line -> Shingles.of(line.text().value())).toList();
        return Matching.best(old.size(), fresh.size(), (i, j) -> {
            String one = old.get(i).text().value();
            String other = fresh.get(j).text().value();
            double likeness = one.equals(other) ? 1.5 : left.get(i).likeness(right.get(j));
            boolean number = !old.get(i).mark().isEmpty()
                    && old.get(i).mark().equals(fresh.get(j).mark());
            double worth = likeness < ALIKE ? 0 : likeness * likeness;
            return worth + (number ? 0.1 : 0);
        });
    }
}
