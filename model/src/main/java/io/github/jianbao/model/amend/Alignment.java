package io.github.jianbao.model.amend;

import io.github.jianbao.core.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds which provision of one version is which of the other. Equal texts first; then, between those that keep their order, what is alike
 * or has the same number; then what is alike anywhere: that moved. Time grows with the number of provisions: what is compared with
 * everything is bounded.
 */
final class Alignment {

    private static final int NONE = -1;

    /** Texts that are alike. */
    private static final double ALIKE = 0.5;

    /** Texts that are alike though they stand elsewhere. */
    private static final double MOVED = 0.6;

    /** A shorter text says nothing by being equal to one elsewhere: 删去。 */
    private static final int SHORT = 12;

    /** Pairs that are compared between two that are known. */
    private static final int MOST_PAIRS = 40_000;

    /** A pair of characters in more provisions than that says nothing. */
    private static final int MOST_HOLDERS = 8;

    private final List<Provision> before;
    private final List<Provision> after;

    /** Their texts, made once. */
    private final String[] olds;

    private final String[] news;

    /** Made for those that have no equal. */
    private final @Nullable Shingles[] left;

    private final @Nullable Shingles[] right;

    /** The partner of each provision, or -1. */
    private final int[] toAfter;

    private final int[] toBefore;

    Alignment(List<Provision> before, List<Provision> after) {
        this.before = before;
        this.after = after;
        this.olds = before.stream().map(Provision::text).toArray(String[]::new);
        this.news = after.stream().map(Provision::text).toArray(String[]::new);
        this.left = new @Nullable Shingles[before.size()];
        this.right = new @Nullable Shingles[after.size()];
        this.toAfter = new int[before.size()];
        this.toBefore = new int[after.size()];
        Arrays.fill(toAfter, NONE);
        Arrays.fill(toBefore, NONE);
        equal();
        between();
        elsewhere();
    }

    /** The partner of a provision before, or -1. */
    int toAfter(int index) {
        return toAfter[index];
    }

    /** The partner of a provision after, or -1. */
    int toBefore(int index) {
        return toBefore[index];
    }

    private void pair(int i, int j) {
        toAfter[i] = j;
        toBefore[j] = i;
    }

    private Shingles left(int i) {
        return made(left, i, olds);
    }

    private Shingles right(int j) {
        return made(right, j, news);
    }

    private static Shingles made(@Nullable Shingles[] all, int index, String[] texts) {
        Shingles known = all[index];
        if (known == null) {
            known = Shingles.of(texts[index]);
            all[index] = known;
        }
        return known;
    }

    private static String key(Provision provision, String text) {
        return provision.kind() + " " + Folding.fold(text);
    }

    /** Equal texts: those with the same number, then the others of a text in their order. */
    private void equal() {
        Map<String, Deque<Integer>> byMark = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            String key = key(after.get(j), news[j]) + "\n" + after.get(j).mark();
            byMark.computeIfAbsent(key, any -> new ArrayDeque<>()).add(j);
        }
        Map<String, List<Integer>> olds = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            String key = key(before.get(i), this.olds[i]);
            Integer same = byMark.getOrDefault(key + "\n" + before.get(i).mark(), new ArrayDeque<>())
                    .poll();
            if (same == null) {
                olds.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            } else {
                pair(i, same);
            }
        }
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int j : free(0, after.size(), toBefore)) {
            free.computeIfAbsent(key(after.get(j), news[j]), any -> new ArrayDeque<>())
                    .add(j);
        }
        olds.forEach((key, indexes) -> {
            Deque<Integer> others = free.getOrDefault(key, new ArrayDeque<>());
            boolean one = indexes.size() == 1 && others.size() == 1;
            boolean says = key.length() >= SHORT + 8;
            for (int k = 0; k < indexes.size() && !others.isEmpty() && (one || says); k++) {
                pair(indexes.get(k), others.remove());
            }
        });
    }

    /** The pairs that keep their order. */
    private List<Integer> chain() {
        List<Integer> paired = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (toAfter[i] != NONE) {
                paired.add(i);
            }
        }
        return Chain.heaviest(paired, i -> toAfter[i], this::weight);
    }

    /** What a pair weighs in a chain: its length, then its text, so that two that weigh the same are told apart by what they say. */
    private long weight(int i) {
        String one = olds[i];
        String other = news[toAfter[i]];
        int text = Math.max(one.hashCode() & 0xFFFFF, other.hashCode() & 0xFFFFF);
        return ((long) one.length() + other.length() + 2 << 20) + text;
    }

    private void between() {
        List<Integer> chain = chain();
        int from = 0;
        int into = 0;
        for (int k = 0; k <= chain.size(); k++) {
            int end = k < chain.size() ? chain.get(k) : before.size();
            int stop = k < chain.size() ? toAfter[chain.get(k)] : after.size();
            gap(from, end, into, stop);
            from = end + 1;
            into = stop + 1;
        }
    }

    private void gap(int from, int end, int into, int stop) {
        List<Integer> olds = free(from, end, toAfter);
        List<Integer> news = free(into, stop, toBefore);
        if (olds.isEmpty() || news.isEmpty()) {
            return;
        }
        if ((long) olds.size() * news.size() <= MOST_PAIRS) {
            for (Matching.Pair pair :
                    Matching.best(olds.size(), news.size(), (i, j) -> worth(olds.get(i), news.get(j)))) {
                pair(olds.get(pair.before()), news.get(pair.after()));
            }
            return;
        }
        Map<String, Integer> byMark = new HashMap<>();
        news.forEach(j -> byMark.putIfAbsent(after.get(j).kind() + after.get(j).mark(), j));
        int last = NONE;
        for (int i : olds) {
            Integer j = byMark.get(before.get(i).kind() + before.get(i).mark());
            if (j != null && j > last && toBefore[j] == NONE && left(i).likeness(right(j)) >= ALIKE) {
                pair(i, j);
                last = j;
            }
        }
    }

    private static List<Integer> free(int from, int end, int[] partners) {
        List<Integer> free = new ArrayList<>();
        for (int k = from; k < end; k++) {
            if (partners[k] == NONE) {
                free.add(k);
            }
        }
        return free;
    }

    /** The same number is worth something; a text that is alike is worth more. */
    private double worth(int i, int j) {
        Provision one = before.get(i);
        Provision other = after.get(j);
        if (one.kind() != other.kind()) {
            return 0;
        }
        double likeness = left(i).likeness(right(j));
        boolean title = one.kind() == Provision.Kind.TITLE;
        boolean number = !one.mark().isEmpty() && one.mark().equals(other.mark());
        boolean place = one.place() != null && one.place().equals(other.place());
        return (likeness >= ALIKE ? 1 + likeness : 0) + (title || number || place ? 0.6 : 0);
    }

    /** What is alike anywhere else, the most alike first. */
    private void elsewhere() {
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int j : free(0, after.size(), toBefore)) {
            for (int k = 0; k < right(j).size(); k++) {
                List<Integer> list = holders.computeIfAbsent(right(j).pair(k), key -> new ArrayList<>());
                if (list.size() <= MOST_HOLDERS && (list.isEmpty() || list.get(list.size() - 1) != j)) {
                    list.add(j);
                }
            }
        }
        record Candidate(int i, int j, double likeness) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int i : free(0, before.size(), toAfter)) {
            Map<Integer, Integer> counts = new HashMap<>();
            for (int k = 0; k < left(i).size(); k++) {
                List<Integer> list = holders.getOrDefault(left(i).pair(k), List.of());
                if (list.size() <= MOST_HOLDERS) {
                    list.forEach(j -> counts.merge(j, 1, Integer::sum));
                }
            }
            counts.keySet().stream().sorted().forEach(j -> {
                double likeness = left(i).likeness(right(j));
                if (likeness >= MOVED
                        && left(i).size() >= SHORT
                        && before.get(i).kind() == after.get(j).kind()) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            });
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::i)
                .thenComparingInt(Candidate::j));
        for (Candidate candidate : candidates) {
            if (toAfter[candidate.i()] == NONE && toBefore[candidate.j()] == NONE) {
                pair(candidate.i(), candidate.j());
            }
        }
    }

    /** Which provisions before keep their order among those that have a partner. */
    boolean[] inOrder() {
        boolean[] kept = new boolean[before.size()];
        chain().forEach(i -> kept[i] = true);
        return kept;
    }
}
