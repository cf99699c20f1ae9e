package io.github.jianbao.parser.block;

import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;

/** Brackets and quotation marks that a line leaves open. */
final class Brackets {

    /** Lines from the one that opens a bracket to the one that closes it at most. */
    private static final int MOST_LINES = 4;
    /** Marks that are open at a time at most. */
    private static final int DEEPEST = 8;

    private static final String OPENING = "“‘（《〈「『【〔〖［([{";
    private static final String CLOSING = "”’）》〉」』】〕〗］)]}";

    private final LineTable lines;
    private final char[] open = new char[DEEPEST];

    Brackets(LineTable lines) {
        this.lines = lines;
    }

    /** Whether a line, or one before it in its block, leaves a mark open that the line below it, or one of the next, closes. */
    boolean closes(int head, int i, int n) {
        int first = i;
        int left = lines.open(i);
        while (left <= 0 && first > Math.max(head, i - MOST_LINES)) {
            first--;
            left += lines.open(first);
        }
        return left > 0 && closesLast(first, i, n);
    }

    /** The same, also of a line that closes as many as it opens: 》《“…”. */
    boolean closesLast(int i, int n) {
        return closesLast(i, i, n);
    }

    private boolean closesLast(int first, int i, int n) {
        int depth = 0;
        for (int k = first; k <= i; k++) {
            depth = scan(k, depth);
        }
        if (depth == 0) {
            return false;
        }
        char last = open[depth - 1];
        for (int k = n; k < Math.min(lines.count(), n + MOST_LINES); k++) {
            if (k > n && (lines.numbered(k) || lines.gap(k) > lines.gap(n))) {
                return false;
            }
            int before = depth;
            depth = scan(k, depth);
            if (depth < before || depth == before && lines.open(k) < 0) {
                return closesOf(k, last);
            }
        }
        return false;
    }

    /** Whether a line holds the mark that closes another. */
    private boolean closesOf(int k, char opening) {
        String text = lines.text();
        for (int at = lines.start(k); at < lines.end(k); at++) {
            char c = text.charAt(at);
            if ((Kinds.of(c) & Kinds.CLOSE) != 0 && sort(CLOSING.indexOf(c)) == sort(OPENING.indexOf(opening))) {
                return true;
            }
        }
        return false;
    }

    /** Half-width brackets close full-width ones. */
    private static int sort(int place) {
        return switch (place) {
            case 11 -> 2;
            case 12 -> 10;
            default -> place;
        };
    }

    /** Notes the marks that a line opens over those that are open, and takes away those that it closes; returns how many remain. */
    private int scan(int i, int from) {
        String text = lines.text();
        int depth = from;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            char c = text.charAt(at);
            int kind = Kinds.of(c);
            if ((kind & Kinds.OPEN) != 0) {
                open[Math.min(depth, DEEPEST - 1)] = c;
                depth = Math.min(depth + 1, DEEPEST);
            } else if ((kind & Kinds.CLOSE) != 0 && depth > 0) {
                depth--;
            }
        }
        return depth;
    }
}
