package io.github.jianbao.model.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * A quote made ready: folded, without the marks around it, cut where it leaves something out.
 *
 * @param whole all of it, an ellipsis counted as characters
 * @param pieces what stands between its ellipses, without empty ones
 */
record Quoted(String whole, List<String> pieces) {

    /** Folded marks that a quote may begin or end with although the passage does not. */
    private static final String AROUND = "\"'";

    /** A sentence that is quoted may end otherwise than the passage. */
    private static final String ENDS = ",.;:!?、";

    private static final String ELLIPSIS = "…⋯";
    private static final int DOTS = 3;

    static Quoted of(String quote) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < quote.length(); ) {
            int end = endOfEllipsis(quote, at);
            if (end > at) {
                add(quote.substring(from, at), pieces);
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        add(quote.substring(from), pieces);
        return new Quoted(trimmed(Letters.fold(quote)), List.copyOf(pieces));
    }

    private static void add(String piece, List<String> into) {
        String folded = trimmed(Letters.fold(piece));
        if (!folded.isEmpty()) {
            into.add(folded);
        }
    }

    /** Behind …, ……, ... and 。。。; the start where there is none. */
    private static int endOfEllipsis(String quote, int start) {
        int at = start;
        while (at < quote.length() && ELLIPSIS.indexOf(quote.charAt(at)) >= 0) {
            at++;
        }
        if (at > start) {
            return at;
        }
        while (at < quote.length() && (quote.charAt(at) == '.' || quote.charAt(at) == '。')) {
            at++;
        }
        return at - start >= DOTS ? at : start;
    }

    private static String trimmed(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && isAround(folded.charAt(from))) {
            from++;
        }
        while (to > from && isAround(folded.charAt(to - 1))) {
            to--;
        }
        return folded.substring(from, to);
    }

    private static boolean isAround(char c) {
        return AROUND.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0;
    }
}
