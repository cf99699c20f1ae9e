package io.github.jianbao.parser.contents;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries that are set over several lines: by the blank lines that part entries, and by the body, which says the whole of an entry and
 * not its first line alone.
 */
final class Wraps {

    /** This many entries that blank lines part prove that they do. */
    private static final int PROOF = 2;
    /** Letters of a section's name at most. */
    private static final int NAME = 8;
    /** Lines of the body that say one entry at most. */
    private static final int MOST_LINES = 6;
    /** Cells of a line of the body that says an entry, or a part of one, at most. */
    private static final int WIDEST = 260;
    /** Places in the body that are compared with an entry at most. */
    private static final int MOST_PLACES = 8;
    /** Letters of an entry at most. */
    private static final int LONGEST = 2000;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final Region region;
    private final boolean parted;
    private final boolean marks;
    /** Lines of the body by the two letters that they start with, of those that lines of the contents start with. */
    private final Map<Integer, List<Integer>> body = new HashMap<>();

    /** The letters of the lines of an entry that were asked for last: it grows line by line. */
    private final StringBuilder joined = new StringBuilder();

    private int joinedFirst = -1;
    private int joinedLast = -1;

    Wraps(LineTable lines, Furnishing furnishing, Region region) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.region = region;
        this.parted = region.paged() ? pagesParted() : linesParted();
        this.marks = marked();
        index();
    }

    private boolean marked() {
        for (int i = region.from(); i <= region.last(); i++) {
            if (lines.first(i) == '【' || lines.first(i) == '〖' || lines.shape(i) == Shape.BULLETED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a blank line stands behind every page number. */
    private boolean pagesParted() {
        PageTail tail = new PageTail(lines.text());
        int apart = 0;
        for (int i = region.from(); i < region.last(); i++) {
            tail.read(lines.start(i), lines.end(i));
            if (tail.page >= 0 && tail.strong && !furnishing.has(i + 1)) {
                if (lines.gap(i + 1) == 0) {
                    return false;
                }
                apart++;
            }
        }
        return apart >= PROOF;
    }

    /** Whether a blank line stands before most lines. */
    private boolean linesParted() {
        int apart = 0;
        int together = 0;
        for (int i = region.from() + 1; i <= region.last(); i++) {
            apart += lines.gap(i) > 0 ? 1 : 0;
            together += lines.gap(i) > 0 ? 0 : 1;
        }
        return apart > PROOF && together * 2 <= apart;
    }

    private void index() {
        for (int i = region.from(); i <= region.last(); i++) {
            String key = key(i);
            if (key.length() >= 2 && !furnishing.has(i)) {
                body.putIfAbsent(opening(key), new ArrayList<>(2));
            }
        }
        for (int i = region.last() + 1; i < lines.count(); i++) {
            if (!furnishing.has(i) && lines.width(i) <= WIDEST) {
                List<Integer> places = body.get(prefix(i));
                if (places != null && places.size() < MOST_PLACES) {
                    places.add(i);
                }
            }
        }
    }

    /**
     * Whether blank lines say that a line belongs to the one before it. A short line may be the name of a section, too, where no marks show
     * sections.
     */
    boolean together(int first, int next) {
        boolean name = next - first == 1 && key(first).length() <= NAME && !marks;
        return parted && !name && lines.gap(next) == 0 && lines.gap(first) > 0;
    }

    /** Whether the body says some lines and the next as one, and those lines are not the whole of it. */
    boolean saidWith(int first, int last, int next) {
        String key = joined(first, last);
        String longer = key + key(next);
        List<Integer> places = key.length() < 2 ? null : body.get(opening(key));
        if (places == null) {
            return false;
        }
        boolean said = false;
        for (int place : places) {
            int ends = ends(place, key);
            if (ends == 0) {
                return false;
            }
            said |= ends(place, longer) >= 0;
        }
        return said;
    }

    /** Whether the body says some lines as the whole of an entry, and nowhere with the next. */
    boolean whole(int first, int last, int next) {
        String key = joined(first, last);
        String longer = next < 0 ? "" : key + key(next);
        List<Integer> places = key.length() < 2 ? null : body.get(opening(key));
        if (places == null) {
            return false;
        }
        boolean whole = false;
        for (int place : places) {
            whole |= ends(place, key) == 0;
            if (next >= 0 && ends(place, longer) >= 0) {
                return false;
            }
        }
        return whole;
    }

    /** Whether a line is no more than the page of an entry, with a few letters that the body does not say. */
    boolean rest(int line) {
        PageTail tail = new PageTail(lines.text());
        tail.read(lines.start(line), lines.end(line));
        return tail.page >= 0 && key(line).length() <= NAME && !whole(line, line, -1);
    }

    /** Letters that lines of the body from one on say behind a key where a line ends; -1 where they do not say the key. */
    private int ends(int place, String key) {
        int said = 0;
        int used = 0;
        for (int i = place; i < lines.count() && used < MOST_LINES && said < key.length(); i++) {
            if (furnishing.has(i)) {
                continue;
            }
            String line = key(i);
            int more = Math.min(line.length(), key.length() - said);
            if (line.isEmpty() || !key.regionMatches(said, line, 0, more)) {
                return -1;
            }
            said += line.length();
            used++;
        }
        return said >= key.length() ? said - key.length() : -1;
    }

    /** The letters of some lines together; none where they are more than the body says of one entry. */
    private String joined(int first, int last) {
        if (first == last) {
            return furnishing.has(first) ? "" : key(first);
        }
        if (first != joinedFirst || last < joinedLast) {
            joined.setLength(0);
            joinedFirst = first;
            joinedLast = first - 1;
        }
        while (joinedLast < last && joined.length() <= LONGEST) {
            joinedLast++;
            joined.append(furnishing.has(joinedLast) ? "" : key(joinedLast));
        }
        return joined.length() > LONGEST ? "" : joined.toString();
    }

    /** A line's letters without its number, leader and page. */
    private String key(int i) {
        int end = lines.end(i);
        if (region.holds(i)) {
            PageTail tail = new PageTail(lines.text());
            tail.read(lines.start(i), end);
            end = tail.wordsEnd;
        }
        int start = Math.min(words(i), end);
        return Keys.letters(lines.text(), start, end, true);
    }

    private int words(int i) {
        return lines.numbered(i) && lines.bodyStart(i) < lines.end(i) ? lines.bodyStart(i) : lines.start(i);
    }

    /** The first two letters of a line as one number; less than both say where it has no two. */
    private int prefix(int i) {
        int letters = 0;
        for (int at = words(i); at < lines.end(i) && letters <= Character.MAX_VALUE; at++) {
            char c = lines.text().charAt(at);
            if (Chars.isHan(c) || Chars.isLatin(c) || Chars.isDigit(c)) {
                letters = letters << Character.SIZE | Chars.fold(c);
            }
        }
        return letters;
    }

    private static int opening(String key) {
        return key.charAt(0) << Character.SIZE | key.charAt(1);
    }
}
