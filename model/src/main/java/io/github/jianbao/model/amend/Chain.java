package io.github.jianbao.model.amend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** The heaviest of the ways through a row on which another number rises. */
final class Chain {

    private Chain() {}

    static List<Integer> heaviest(List<Integer> row, IntUnaryOperator rises, IntToLongFunction weight) {
        int size = 0;
        for (int member : row) {
            size = Math.max(size, rises.applyAsInt(member) + 1);
        }
        // a tree of maxima over the numbers: the heaviest way that ends below a number
        long[] best = new long[size + 1];
        int[] end = new int[size + 1];
        int[] before = new int[row.size()];
        long[] sum = new long[row.size()];
        int last = -1;
        for (int k = 0; k < row.size(); k++) {
            int number = rises.applyAsInt(row.get(k));
            int previous = -1;
            long most = 0;
            for (int at = number; at > 0; at -= at & -at) {
                if (best[at] > most) {
                    most = best[at];
                    previous = end[at];
                }
            }
            before[k] = previous;
            sum[k] = most + weight.applyAsLong(row.get(k));
            for (int at = number + 1; at <= size; at += at & -at) {
                if (sum[k] > best[at]) {
                    best[at] = sum[k];
                    end[at] = k;
                }
            }
            last = last < 0 || sum[k] > sum[last] ? k : last;
        }
        Deque<Integer> way = new ArrayDeque<>();
        for (int k = last; k >= 0; k = before[k]) {
            way.addFirst(row.get(k));
        }
        return new ArrayList<>(way);
    }
}
