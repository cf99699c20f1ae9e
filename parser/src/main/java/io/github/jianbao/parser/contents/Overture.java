package io.github.jianbao.parser.contents;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.Keys;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Contents that no heading and no page numbers show: lines before the first running text that the body says again, in their order,
 * with other numbers and marks or without.
 */
final class Overture {

    private static final Words HEADINGS = Lexicon.words(Use.OVERVIEWS);

    private static final int MOST_LINES = 300;
    private static final int WIDEST = 200;
    /** This many lines said again prove contents, where they hold this many letters together. */
    private static final int PROOF = 3;

    private static final int LETTERS = 20;
    /** Letters of a line that is looked for at least. */
    private static final int LEAST = 4;
    /** Lines in a row that the body does not say again, at most. */
    private static final int MISSES = 4;
    /** Cells of running text at least. */
    private static final int TEXT = 60;
    /** Cells of an entry in other scripts at least. */
    private static final int FOREIGN = 24;
    /** Cells of a line of running text that is wrapped at least. */
    private static final int LINE = 40;
    /** Letters that two lines share at the start where one is cut short, at least. */
    private static final int PREFIX = 8;
    /** Cells of a heading of contents at most. */
    private static final int HEADING = 30;

    private final LineTable lines;
    private final Furnishing furnishing;
    /** The lines that say some letters, the first of them last. */
    private final Map<String, List<Integer>> places = new HashMap<>();
    /** The lines that say most of some letters, or begin with them. */
    private final Map<String, BitSet> likes = new HashMap<>();
    /** The letters of the lines in {@link #places}. */
    private final @Nullable String[] keys;

    private Overture(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.keys = new String[lines.count()];
    }

    static @Nullable Region find(LineTable lines, Furnishing furnishing) {
        int limit = 0;
        int candidates = 0;
        while (limit < Math.min(lines.count(), MOST_LINES) && !isText(lines, furnishing, limit)) {
            candidates += !furnishing.has(limit) && mayBeEntry(lines, limit) ? 1 : 0;
            limit++;
        }
        if (candidates < 2 * PROOF || limit == lines.count() && candidates < 2 * PROOF) {
            return null;
        }
        return new Overture(lines, furnishing).region(limit);
    }

    /** Running text: where it starts, contents are over. */
    private static boolean isText(LineTable lines, Furnishing furnishing, int i) {
        if (furnishing.has(i)) {
            return false;
        }
        if (furnishing.cell(i)) {
            return true;
        }
        boolean sentence = lines.stops(i) > 0
                && (lines.last(i) == '。' && (lines.width(i) >= TEXT || lines.pauses(i) > 0)
                        || lines.stops(i) > 2
                        || lines.width(i) > WIDEST);
        return sentence || lines.tail(i) == Tail.COMMA && lines.width(i) >= LINE && lines.pauses(i) > 1;
    }

    private static boolean mayBeEntry(LineTable lines, int i) {
        Shape shape = lines.shape(i);
        NumberStyle style = lines.style(i);
        return lines.width(i) <= WIDEST
                && shape != Shape.SOURCE
                && shape != Shape.NUMBER
                && shape != Shape.DATE
                && shape != Shape.ATTACHMENT_LIST
                && shape != Shape.ATTACHMENT_LABEL
                && lines.heading(i) == 0
                && (lines.tail(i) != Tail.COLON || lines.numbered(i))
                && lines.tail(i) != Tail.COMMA
                && (style == null || style.ordinal() > NumberStyle.ARTICLE.ordinal());
    }

    private @Nullable Region region(int limit) {
        for (int i = lines.count() - 1; i > 0; i--) {
            if (!furnishing.has(i) && lines.width(i) <= WIDEST) {
                String key = key(i);
                keys[i] = key;
                if (key.length() >= LEAST) {
                    places.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
                    if (key.length() > PREFIX) {
                        places.computeIfAbsent(key.substring(0, PREFIX), k -> new ArrayList<>(1))
                                .add(i);
                    }
                }
            }
        }
        for (int i = 0; i < limit; i++) {
            Region found = furnishing.has(i) || !mayBeEntry(lines, i) ? null : from(i, limit);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The contents that start at a line: most lines from there on come again behind all of them, in their order. */
    private @Nullable Region from(int first, int limit) {
        int start = again(first, first);
        if (start < 0) {
            return null;
        }
        int end = Math.min(limit, start);
        int[] targets = new int[end];
        for (int i = first; i < end; i++) {
            targets[i] = furnishing.has(i) || !mayBeEntry(lines, i) ? -1 : again(i, start - 1);
        }
        int[] rising = rising(targets, first, end);
        int last = first;
        int found = 0;
        int letters = 0;
        int listed = 0;
        int apart = 0;
        int misses = 0;
        int numbered = 0;
        int before = start;
        for (int i = first; i < end && misses < MISSES; i++) {
            if (furnishing.has(i)) {
                continue;
            }
            if (rising[i] > 0) {
                found++;
                numbered += lines.numbered(i) ? 1 : 0;
                letters += key(i).length();
                listed += misses + 1;
                misses = 0;
                apart += targets[i] - before > 1 ? 1 : 0;
                before = targets[i];
                last = i;
            } else if (lines.numbered(i) && mayBeEntry(lines, i)) {
                listed += lines.style(i) == lines.style(first) ? 1 : 0;
            } else {
                misses++;
            }
        }
        int heading = heading(first);
        int least = heading >= 0 ? PROOF * LEAST : LETTERS;
        boolean proof = found >= PROOF && letters >= least && found * 2 >= listed && apart * 2 >= found - 1;
        // a name over numbered entries may come again as well
        boolean named = !lines.numbered(first) && numbered >= PROOF && numbered * 2 > found;
        if (!proof || named) {
            return null;
        }
        int to = rest(lines.numbered(first) ? numbered(whole(last, start), end) : whole(last, start), start);
        return new Region(heading, heading, heading >= 0 ? heading : first, to, false, false);
    }

    /** Marks the lines of the longest series whose places rise, the first line among them. */
    private static int[] rising(int[] targets, int first, int end) {
        int[] length = new int[end];
        int[] before = new int[end];
        int best = first;
        for (int i = first; i < end; i++) {
            before[i] = -1;
            length[i] = i == first ? 1 : 0;
            for (int k = first; k < i && targets[i] >= 0; k++) {
                if (length[k] > 0 && targets[k] < targets[i] && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    before[i] = k;
                }
            }
            best = length[i] > length[best] ? i : best;
        }
        int[] marked = new int[end];
        for (int i = best; i >= 0; i = before[i]) {
            marked[i] = 1;
        }
        return marked;
    }

    /** An entry may go on in a second line. */
    private int whole(int last, int start) {
        int next = last + 1;
        if (next >= start || furnishing.has(next) || lines.numbered(next) || lines.gap(next) > lines.gap(last)) {
            return last;
        }
        String both = key(last) + key(next);
        List<Integer> some = both.length() > PREFIX ? places.get(both.substring(0, PREFIX)) : null;
        if (some != null) {
            for (int place : some) {
                if (place > next && key(place).equals(both)) {
                    return next;
                }
            }
        }
        return last;
    }

    /** Numbered entries go on up to the last number, also where the text has lost what they name. */
    private int numbered(int last, int end) {
        int to = last;
        for (int i = last + 1; i < end && i - to <= 2; i++) {
            boolean entry = !furnishing.has(i) && lines.numbered(i) && mayBeEntry(lines, i);
            to = entry ? i : to;
        }
        return to;
    }

    /** Where entries end in a mark, the last of them goes on up to its stop. */
    private int rest(int last, int start) {
        int next = last + 1;
        boolean marked = last > 0 && endsEntry(last - 1) && !endsEntry(last);
        boolean goesOn = marked && next < start && !furnishing.has(next) && !lines.numbered(next);
        return goesOn && endsEntry(next) && lines.width(next) < TEXT ? next : last;
    }

    private boolean endsEntry(int i) {
        char c = lines.last(i);
        return c == '；' || c == '。' || c == ';';
    }

    /** The first line behind another that says a line again; -1 for none. */
    private int again(int i, int behind) {
        String key = key(i);
        if (key.length() < LEAST || !says(i)) {
            return -1;
        }
        int from = Math.max(behind, i + 1) + 1;
        int place = first(places.get(key), from);
        return place >= 0 || key.length() < PREFIX
                ? place
                : likes.computeIfAbsent(key, this::likes).nextSetBit(from);
    }

    /** The first of some lines, the first of them last, from one on; -1 for none. */
    private static int first(@Nullable List<Integer> some, int from) {
        int low = 0;
        int high = some == null ? 0 : some.size();
        while (some != null && low < high) {
            int middle = (low + high) >>> 1;
            if (some.get(middle) >= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return some == null || low == 0 ? -1 : some.get(low - 1);
    }

    private BitSet likes(String key) {
        BitSet found = new BitSet();
        for (int place : places.getOrDefault(key.substring(0, PREFIX), List.of())) {
            if (alike(key, key(place))) {
                found.set(place);
            }
        }
        return found;
    }

    /** Whether one line is the start of the other, most of it. */
    private static boolean alike(String key, String other) {
        return other.startsWith(key) && key.length() * 2 >= other.length()
                || key.startsWith(other) && other.length() * 2 >= key.length();
    }

    /** The heading right above, -1 for none. */
    private int heading(int first) {
        int above = first - 1;
        while (above >= 0 && furnishing.has(above)) {
            above--;
        }
        if (above < 0 || lines.width(above) > HEADING || lines.stops(above) > 0 || lines.numbered(above)) {
            return -1;
        }
        return HEADINGS.in(lines.text(), lines.start(above), lines.end(above)) ? above : -1;
    }

    /** Whether words of the language stand in a line, or many: a logo is said again for other reasons. */
    private boolean says(int i) {
        if (lines.width(i) >= FOREIGN) {
            return true;
        }
        for (int at = lines.start(i); at < lines.end(i); at++) {
            if (Chars.isHan(lines.text().charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** A line's letters without its number or mark. */
    private String key(int i) {
        String known = keys[i];
        if (known != null) {
            return known;
        }
        int start = lines.numbered(i) ? lines.bodyStart(i) : lines.start(i);
        while (start < lines.end(i)
                && !Chars.isHan(lines.text().charAt(start))
                && !Chars.isLatin(lines.text().charAt(start))
                && !Chars.isDigit(lines.text().charAt(start))) {
            start++;
        }
        return Keys.letters(lines.text(), start, lines.end(i), true);
    }
}
