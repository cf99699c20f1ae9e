package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Running heads and feet: short lines that come again at the edge of pages, or that say the masthead once more. */
final class RunningHeads {

    private static final int WIDEST = 100;
    /** Heads are shorter than columns: two thirds of the usual page. */
    private static final int NARROW = 56;

    private static final int MASTHEAD_LINES = 12;
    /** Beyond so many lines more of them share a hash, and no more is kept. */
    private static final int MOST_HASHED = 1 << 24;

    /** Spreads the bits of a letter over those of a hash. */
    private static final int SPREAD = 0x9E37_79B1;

    /** Letters of roman page numbers, folded, at the end of a head. */
    private static final String ROMAN = "ivxlcⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

    private final LineTable lines;
    private final Furnishing furnishing;
    private final HashMap<String, int[]> places = new HashMap<>();
    private boolean paged;
    /** Whether anything tells where pages end, so that the distance between heads need not. */
    private boolean marked;

    private RunningHeads(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
    }

    static void find(LineTable lines, Furnishing furnishing) {
        RunningHeads heads = new RunningHeads(lines, furnishing);
        heads.collect();
        boolean more = true;
        for (int round = 0; more && round < 4; round++) {
            more = heads.repeated();
        }
        heads.echoes();
    }

    /** Keys are made only where the letters' hash comes twice: nearly no line of a text says what another said. */
    private void collect() {
        int[] hashes = new int[lines.count()];
        int bits = Integer.highestOneBit(Math.min(MOST_HASHED, Math.max(8, lines.count()))) * 16;
        BitSet once = new BitSet(bits);
        BitSet twice = new BitSet(bits);
        boolean before = false;
        boolean here = edge(0);
        for (int i = 0; i < lines.count(); i++) {
            paged |= lines.pageBreak(i) && i > 0;
            marked |= paged || furnishing.has(i);
            boolean behind = edge(i + 1);
            boolean near = before || here || behind;
            before = here;
            here = behind;
            if (candidate(i, near) && !furnishing.has(i)) {
                hashes[i] = 1 + (hash(i) & bits - 1);
                (once.get(hashes[i]) ? twice : once).set(hashes[i]);
            }
        }
        for (int i = 0; i < hashes.length; i++) {
            String key = hashes[i] > 0 && twice.get(hashes[i]) ? key(i) : "";
            if (!key.isEmpty()) {
                places.merge(key, new int[] {1, i}, RunningHeads::append);
            }
        }
        places.values().removeIf(found -> found[0] < 2);
    }

    /** Equal for lines with equal keys: of the Han in them, in whatever order, so that no letter waits for the one before it. */
    private int hash(int i) {
        String text = lines.text();
        int hash = 0;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            char c = text.charAt(at);
            hash += Chars.isHan(c) ? c * SPREAD : 0;
        }
        return hash ^ hash >>> 16;
    }

    private static int[] append(int[] old, int[] one) {
        int[] grown = old[0] + 1 < old.length ? old : Arrays.copyOf(old, old.length * 2);
        grown[0]++;
        grown[grown[0]] = one[1];
        return grown;
    }

    /** A line as wide as a column is looked at only beside what marks the edge of a page. */
    private boolean candidate(int i, boolean nearEdge) {
        if (lines.width(i) > NARROW && (lines.width(i) > WIDEST || i >= MASTHEAD_LINES && !nearEdge)) {
            return false;
        }
        Shape shape = lines.shape(i);
        Tail tail = lines.tail(i);
        boolean words = tail == Tail.WORD || tail == Tail.CLOSED || shape == Shape.ADDRESS;
        if (!words || lines.numbered(i)) {
            return false;
        }
        return switch (shape) {
            case BRACKETED, BULLETED, SOURCE, NUMBER, DATE, DIGITS, REMARK, CONTENTS_HEADING -> false;
            default -> true;
        };
    }

    /** Whether a line marks the edge of a page. */
    private boolean edge(int i) {
        if (i >= lines.count()) {
            return false;
        }
        Shape shape = lines.shape(i);
        return lines.pageBreak(i) || furnishing.has(i) || shape == Shape.DIGITS || shape == Shape.ADDRESS;
    }

    private String key(int i) {
        if (lines.shape(i) == Shape.ADDRESS) {
            char c = lines.first(i);
            return c == 'h' || c == 'w' ? lines.words(i) : c == 'f' ? "file:" : "date:";
        }
        String key = Keys.letters(lines.text(), lines.start(i), lines.end(i), false);
        int end = key.length();
        while (end > 0 && ROMAN.indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return end >= 2 ? key.substring(0, end) : key;
    }

    /** Marks the keys that come again at page edges; each round finds those beside what the round before found. */
    private boolean repeated() {
        boolean found = false;
        for (Map.Entry<String, int[]> entry : places.entrySet()) {
            int[] where = entry.getValue();
            int count = where[0];
            int edges = 0;
            for (int k = 1; k <= count; k++) {
                edges += atEdge(where[k]) ? 1 : 0;
            }
            boolean head = count >= 3 && besideDigits(where)
                    || edges >= 2 && edges * 3 >= count * 2 && (count > 2 || twice(where) && known(entry.getKey()))
                    || count >= 4 && !marked && regular(where) && !goesOn(where);
            if (!head || furnishing.has(where[count])) {
                continue;
            }
            int from = Math.max(Math.max(firstNumbered(where), afterTitle(where)), keepsFirst(where[1]) ? 2 : 1);
            if (from <= count) {
                found = true;
                boolean everywhere = edges == 0 || edges * 10 >= count * 9;
                for (int k = from; k <= count; k++) {
                    if (!everywhere && !atEdge(where[k])) {
                        continue;
                    }
                    furnishing.set(where[k], Furniture.Kind.RUNNING_HEAD);
                    digitsBeside(where[k]);
                }
            }
        }
        return found;
    }

    /**
     * Where a head carries the page's number from some place on, what stands before without one is the heading that it repeats,
     * in the contents and over its text.
     */
    private int firstNumbered(int[] where) {
        int first = 1;
        while (first <= where[0] && !endsInNumber(where[first])) {
            first++;
        }
        for (int k = first + 1; k <= where[0]; k++) {
            if (!endsInNumber(where[k])) {
                return 1;
            }
        }
        return first < where[0] ? first : 1;
    }

    /** An entry of the contents with its page, then the title without one: neither is a head. */
    private int afterTitle(int[] where) {
        return endsInNumber(where[1]) && !endsInNumber(where[2]) ? 3 : 1;
    }

    private boolean endsInNumber(int i) {
        char last = lines.last(i);
        int before = lines.end(i) - 2;
        return Chars.isDigit(last)
                || ROMAN.indexOf(Chars.fold(last)) >= 0
                        && before >= lines.start(i)
                        && Chars.isBlank(lines.text().charAt(before));
    }

    /** Each time bare digits stand beside it, and they rise. */
    private boolean besideDigits(int[] where) {
        int last = 0;
        for (int k = 1; k <= where[0]; k++) {
            int value = Math.max(digits(where[k] - 1), digits(where[k] + 1));
            if (value <= last) {
                return false;
            }
            last = value;
        }
        return true;
    }

    private int digits(int i) {
        return i >= 0 && i < lines.count() && lines.shape(i) == Shape.DIGITS ? PageNumbers.value(lines, i) : -1;
    }

    /** Bare digits beside a running head are a page number. */
    private void digitsBeside(int i) {
        for (int k = Math.max(0, i - 1); k <= Math.min(lines.count() - 1, i + 1); k++) {
            if (lines.shape(k) == Shape.DIGITS) {
                furnishing.set(k, Furniture.Kind.PAGE_NUMBER);
            }
        }
    }

    /** The masthead says first what running heads repeat. */
    private boolean keepsFirst(int first) {
        if (first >= MASTHEAD_LINES || lines.pageBreak(first) && first > 0) {
            return false;
        }
        String key = key(first);
        for (int i = 0; i < Math.min(MASTHEAD_LINES, lines.count()); i++) {
            String other = key(i);
            if (i != first && other.length() >= 2 && other.length() < key.length() && key.startsWith(other)) {
                return false;
            }
        }
        return true;
    }

    /** What comes but twice must stand right at the same edge of its page, or beside what is known to. */
    private boolean twice(int[] where) {
        return opens(where[1]) && opens(where[2]) || ends(where[1]) && ends(where[2]);
    }

    /** Whether the first lines of the text say the same, in other words or more. */
    private boolean known(String key) {
        for (int i = 0; i < Math.min(MASTHEAD_LINES, lines.count()); i++) {
            String other = furnishing.has(i) || lines.width(i) > WIDEST ? "" : key(i);
            if (other.length() >= 2 && !other.equals(key) && (key.contains(other) || other.contains(key))) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int i) {
        return lines.pageBreak(i) || i > 0 && marks(i - 1);
    }

    private boolean ends(int i) {
        return i + 1 < lines.count() ? lines.pageBreak(i + 1) || marks(i + 1) : paged;
    }

    /** Whether a line is known to stand at the edge of a page. */
    private boolean marks(int i) {
        Furniture.Kind kind = furnishing.kind(i);
        return kind == Furniture.Kind.PAGE_NUMBER || kind == Furniture.Kind.RUNNING_HEAD;
    }

    private boolean atEdge(int i) {
        return opens(i) || ends(i);
    }

    /** What the same letter follows each time is the start of the same words, such as a speaker's label. */
    private boolean goesOn(int[] where) {
        for (int k = 1; k <= where[0]; k++) {
            if (where[k] + 1 >= lines.count() || lines.first(where[k] + 1) != lines.first(where[1] + 1)) {
                return false;
            }
        }
        return true;
    }

    /** About as many lines between any two. */
    private static boolean regular(int[] where) {
        int count = where[0];
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int k = 2; k <= count; k++) {
            int distance = where[k] - where[k - 1];
            least = Math.min(least, distance);
            most = Math.max(most, distance);
        }
        return least >= 10 && most <= least * 2;
    }

    /** A line that says name and designation at once, where the masthead says them on two lines. */
    private void echoes() {
        int top = Math.min(MASTHEAD_LINES, lines.count());
        int barest = -1;
        for (int d = 0; d < top; d++) {
            boolean designation = lines.shape(d) == Shape.DESIGNATION && !furnishing.has(d);
            if (designation && (barest < 0 || lines.width(d) < lines.width(barest))) {
                barest = d;
            }
        }
        if (barest >= 0) {
            echoes(barest, top);
        }
    }

    private void echoes(int d, int top) {
        String designation = Keys.letters(lines.text(), lines.start(d), lines.end(d), true);
        for (int i = 0; i < lines.count(); i++) {
            if (i == d || furnishing.has(i) || lines.width(i) <= lines.width(d) || lines.width(i) > NARROW) {
                continue;
            }
            boolean dated = lines.shape(i) == Shape.DESIGNATION || lines.last(i) == lines.last(d);
            int rest = dated ? Keys.before(lines.text(), lines.start(i), lines.end(i), designation) : -1;
            String name = rest < 0 ? "" : Keys.letters(lines.text(), lines.start(i), rest, true);
            if (name.length() >= 2 && says(name, i, top)) {
                furnishing.set(i, Furniture.Kind.RUNNING_HEAD);
                digitsBeside(i);
            }
        }
    }

    private boolean says(String name, int except, int top) {
        for (int i = 0; i < top; i++) {
            if (i != except && name.equals(Keys.letters(lines.text(), lines.start(i), lines.end(i), true))) {
                return true;
            }
        }
        return false;
    }
}
