package io.github.jianbao.model.amend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pairs the members of two short rows, in order, so that the pairs are worth most together. */
final class Matching {

    /** A pair of indexes. */
    record Pair(int before, int after) {}

    /** What a pair is worth. */
    @FunctionalInterface
    interface Worth {
        /** {@return what a pair is worth; nothing or less for one that must not be} */
        double of(int before, int after);
    }

    private Matching() {}

    static List<Pair> best(int before, int after, Worth worth) {
        double[][] sum = new double[before + 1][after + 1];
        double[][] own = new double[before][after];
        for (int i = before - 1; i >= 0; i--) {
            for (int j = after - 1; j >= 0; j--) {
                own[i][j] = worth.of(i, j);
                double paired = own[i][j] > 0 ? own[i][j] + sum[i + 1][j + 1] : 0;
                sum[i][j] = Math.max(paired, Math.max(sum[i + 1][j], sum[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before && j < after) {
            if (own[i][j] > 0 && sum[i][j] == own[i][j] + sum[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (sum[i][j] == sum[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return Collections.unmodifiableList(pairs);
    }
}
