package io.github.jianbao.model.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds places that a piece nearly stands at. Each group of three characters that the piece has once votes for the place where the piece
 * would start; only around the places with most votes is the piece aligned, character by character.
 */
final class NearSearch {

    /** Shorter pieces are found to the letter alone. */
    static final int SHORTEST = 8;

    private static final int GROUP = 3;

    /** Places this close count as one. */
    private static final int NARROWEST = 8;

    private final CharSequence row;
    private final String piece;
    private final int errors;
    private final int width;

    private NearSearch(CharSequence row, String piece) {
        this.row = row;
        this.piece = piece;
        this.errors = (int) (piece.length() * (1 - Quotes.LEAST) + 1e-9);
        this.width = Math.max(NARROWEST, 2 * errors);
    }

    /** At most {@link Quotes#MOST_NEAR} places, in order, none overlapping another. */
    static List<Stretch> find(CharSequence row, String piece) {
        return piece.length() < SHORTEST ? List.of() : new NearSearch(row, piece).find();
    }

    private List<Stretch> find() {
        Groups groups = new Groups(piece, GROUP);
        int[] votes = votes(groups);
        int least = Math.max(1, groups.size() - GROUP * errors);
        List<Stretch> found = new ArrayList<>();
        for (int bucket : best(votes, least)) {
            int start = bucket * width - piece.length();
            int from = Math.max(0, start - errors);
            int to = Math.min(row.length(), start + 2 * width + piece.length() + errors);
            Stretch stretch = Alignment.best(row, from, to, piece, errors);
            if (stretch != null && found.stream().noneMatch(other -> overlap(other, stretch))) {
                found.add(stretch);
            }
        }
        found.sort(Comparator.comparingInt(Stretch::start));
        return found;
    }

    private static boolean overlap(Stretch a, Stretch b) {
        return Math.max(a.start(), b.start()) < Math.min(a.end(), b.end());
    }

    /** For each stretch of the row how many groups say that the piece starts there. */
    private int[] votes(Groups groups) {
        int[] votes = new int[(row.length() + piece.length()) / width + 2];
        for (int at = 0; at + GROUP <= row.length(); at++) {
            int offset = groups.find(row, at);
            if (offset >= 0) {
                votes[(at - offset + piece.length()) / width]++;
            }
        }
        return votes;
    }

    /** The buckets with most votes, their right neighbour's counted in, most first. */
    private static int[] best(int[] votes, int least) {
        int[] best = new int[Quotes.MOST_NEAR];
        int[] counts = new int[Quotes.MOST_NEAR];
        int size = 0;
        int before = 0;
        for (int bucket = 0; bucket + 1 < votes.length; bucket++) {
            int count = votes[bucket] + votes[bucket + 1];
            int after = bucket + 2 < votes.length ? votes[bucket + 1] + votes[bucket + 2] : 0;
            if (count >= least
                    && count >= before
                    && count > after
                    && (size < best.length || count > counts[size - 1])) {
                int at = size < best.length ? size++ : size - 1;
                while (at > 0 && counts[at - 1] < count) {
                    counts[at] = counts[at - 1];
                    best[at] = best[at - 1];
                    at--;
                }
                counts[at] = count;
                best[at] = bucket;
            }
            before = count;
        }
        return Arrays.copyOf(best, size);
    }

    /** The piece against a window of the row; the window's ends are free. */
    private static final class Alignment {

        private Alignment() {}

        static @Nullable Stretch best(CharSequence row, int from, int to, String piece, int errors) {
            int length = piece.length();
            int[] costs = new int[length + 1];
            int[] starts = new int[length + 1];
            open(costs, starts, from);
            Stretch best = null;
            for (int at = from; at < to; at++) {
                char c = row.charAt(at);
                if (c == Letters.END) {
                    open(costs, starts, at + 1);
                    continue;
                }
                step(costs, starts, c, at, piece);
                if (costs[length] <= errors && (best == null || costs[length] < best.errors())) {
                    best = new Stretch(starts[length], at + 1, costs[length]);
                }
            }
            return best == null || best.start() >= best.end() ? null : best;
        }

        private static void open(int[] costs, int[] starts, int from) {
            for (int k = 0; k < costs.length; k++) {
                costs[k] = k;
                starts[k] = from;
            }
        }

        private static void step(int[] costs, int[] starts, char c, int at, String piece) {
            int costBefore = costs[0];
            int startBefore = starts[0];
            starts[0] = at + 1;
            for (int k = 1; k < costs.length; k++) {
                int cost = costBefore + (piece.charAt(k - 1) == c ? 0 : 1);
                int start = startBefore;
                costBefore = costs[k];
                startBefore = starts[k];
                if (costs[k] + 1 < cost) {
                    cost = costs[k] + 1;
                    start = starts[k];
                }
                if (costs[k - 1] + 1 < cost) {
                    cost = costs[k - 1] + 1;
                    start = starts[k - 1];
                }
                costs[k] = cost;
                starts[k] = start;
            }
        }
    }
}
