package io.github.jianbao.parser.oracle;

import java.util.function.Predicate;

/** Makes a failing text short: leaves out runs of it, ever shorter ones, as long as it still fails. */
final class Reduction {
    /** A text this long is cut by lines and large runs only. */
    private static final int MOST_TRIES = 20_000;

    private final Predicate<String> fails;
    private int tries;

    private Reduction(Predicate<String> fails) {
        this.fails = fails;
    }

    /**
     * Makes a text short.
     *
     * @param text a text that fails
     * @param fails whether a text still fails in the same way
     * @return a part of it that fails
     */
    static String of(String text, Predicate<String> fails) {
        Reduction reduction = new Reduction(fails);
        String before = "";
        String shorter = text;
        while (!shorter.equals(before)) {
            before = shorter;
            for (int run = Math.max(1, shorter.length() / 2); run >= 1; run /= 2) {
                shorter = reduction.without(shorter, run);
            }
        }
        return shorter;
    }

    private String without(String text, int run) {
        String shorter = text;
        int at = 0;
        while (at < shorter.length() && tries < MOST_TRIES) {
            String next = shorter.substring(0, at) + shorter.substring(Math.min(shorter.length(), at + run));
            tries++;
            if (fails.test(next)) {
                shorter = next;
            } else {
                at += run;
            }
        }
        return shorter;
    }
}
