package io.github.jianbao.model.amend;

import io.github.jianbao.core.Chars;
import java.util.Arrays;

/** How alike two texts are: by the pairs of neighbouring characters that they share, whatever their widths. */
final class Shingles {

    private final int[] pairs;

    private Shingles(int[] pairs) {
        this.pairs = pairs;
    }

    static Shingles of(String text) {
        int[] pairs = new int[text.length()];
        int count = 0;
        char before = '\n';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Chars.isBlank(c)) {
                char folded = Chars.fold(c);
                pairs[count++] = before << 16 | folded;
                before = folded;
            }
        }
        int[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        return new Shingles(sorted);
    }

    int size() {
        return pairs.length;
    }

    int pair(int index) {
        return pairs[index];
    }

    /** 0 for nothing in common, 1 for the same pairs. */
    double likeness(Shingles other) {
        int all = pairs.length + other.pairs.length;
        return all == 0 ? 1 : 2.0 * shared(other) / all;
    }

    private int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            if (pairs[i] == other.pairs[j]) {
                shared++;
                i++;
                j++;
            } else if (pairs[i] < other.pairs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
