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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Running heads and feet: short lines that come again at the edge of pages, or that say the masthead once more. */
final class RunningHeads {

    private static final int WIDEST = 100;
    /** Heads are shorter than columns: two thirds of the usual page. */
    private static final int NARROW = 56;

    /** Beyond this many lines more of them share a hash, and no more is kept. */
    private static final int MOST_HASHED = 1 << 24;

    /** Spreads the bits of a letter over those of a hash. */
    private static final int SPREAD = 0x9E37_79B1;

    /** Blanks between two parts of a head at least. */
    private static final int GAP = 8;

    /** Characters of a line with such a gap at most. */
    private static final int FARTHEST = 400;

    /** Lines between the heads of two pages at least. */
    private static final int PAGE = 6;
    /** Lines between the edge of a page and a head that stands behind its first lines at most. */
    private static final int INSIDE = 3;
    /** Letters of a head that carries its page, and of one behind the first lines, at least. */
    private static final int LETTERS = 4;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final HashMap<String, int[]> places = new HashMap<>();
    private final PageEdges edges;
    private final HeadNumbers numbers;
    private final FirstHeads firsts;
    private final Sentences sentences;
    private @Nullable Map<String, TreeSet<Integer>> bracketed;

    private RunningHeads(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.edges = new PageEdges(lines, furnishing);
        this.numbers = new HeadNumbers(lines);
        this.firsts = new FirstHeads(lines, furnishing, places);
        this.sentences = new Sentences(lines, furnishing);
    }

    static void find(LineTable lines, Furnishing furnishing) {
        RunningHeads heads = new RunningHeads(lines, furnishing);
        heads.collect();
        boolean more = true;
        for (int round = 0; more && round < 4; round++) {
            more = heads.repeated();
        }
        SectionHeads.find(lines, furnishing);
        heads.overSections();
        heads.misread();
        heads.slots();
        heads.echoes();
    }

    /** Marks what stands at an edge and says nearly what a head says. */
    private void misread() {
        MisreadHeads heads = new MisreadHeads(known());
        if (heads.none()) {
            return;
        }
        for (int i = 0; i < lines.count(); i++) {
            boolean may = !furnishing.has(i) && (edge(i) || i > 0 && edge(i - 1) || edge(i + 1)) && candidate(i, true);
            if (may && heads.has(key(i))) {
                furnishing.set(i, Furniture.Kind.RUNNING_HEAD);
                digitsBeside(i);
            }
        }
    }

    /** 一、政策文件（规划简报） over 一、政策文件: a head of other pages on the page where its section begins. */
    private void overSections() {
        for (int i = 0; i + 1 < lines.count(); i++) {
            boolean pair = lines.numbered(i)
                    && lines.numbered(i + 1)
                    && lines.first(i) == lines.first(i + 1)
                    && lines.width(i + 1) < lines.width(i)
                    && lines.width(i) <= NARROW;
            if (pair && !places.isEmpty() && !furnishing.has(i)) {
                String key = key(i);
                String section = key(i + 1);
                int[] where = key.length() > section.length() && key.startsWith(section) ? places.get(key) : null;
                if (where != null && furnishing.kind(where[where[0]]) == Furniture.Kind.RUNNING_HEAD) {
                    furnishing.set(i, Furniture.Kind.RUNNING_HEAD);
                }
            }
        }
    }

    /** The letters of what was found to be heads, three times or more. */
    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        places.forEach((key, where) -> {
            if (where[0] > 2 && furnishing.kind(where[where[0]]) == Furniture.Kind.RUNNING_HEAD) {
                known.add(key);
            }
        });
        return known;
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
        if (lines.width(i) > NARROW
                && (lines.width(i) > WIDEST || i >= FirstHeads.LINES && !nearEdge)
                && !setApart(i)) {
            return false;
        }
        if (lines.open(i) < 0 && i > 0 && lines.open(i - 1) > 0) {
            return false; // the rest of a remark: （水利部指 / 导）
        }
        Shape shape = lines.shape(i);
        Tail tail = lines.tail(i);
        boolean words = tail == Tail.WORD || tail == Tail.CLOSED || shape == Shape.ADDRESS;
        if (!words || lines.numbered(i) && !(nearEdge && lines.stops(i) + lines.open(i) == 0)) {
            return false;
        }
        return switch (shape) {
            case BRACKETED, BULLETED, SOURCE, NUMBER, DATE, DIGITS, REMARK, CONTENTS_HEADING, ATTACHMENT_LABEL -> false;
            default -> true;
        };
    }

    /** 第4页　　　　　　　　规划简报: two short parts of a head, at both ends of its line. */
    private boolean setApart(int i) {
        if (lines.stops(i) + lines.pauses(i) > 0 || lines.end(i) - lines.start(i) > FARTHEST) {
            return false;
        }
        String text = lines.text();
        int cells = 0;
        int blanks = 0;
        int widest = 0;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            boolean blank = Chars.isBlank(text.charAt(at));
            blanks = blank ? blanks + 1 : 0;
            cells += blank ? 0 : Chars.cells(text.charAt(at));
            widest = Math.max(widest, blanks);
        }
        return widest >= GAP && cells <= NARROW;
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
        return key(lines, i);
    }

    /** What a line is compared by: its letters, without digits. */
    static String key(LineTable lines, int i) {
        if (lines.shape(i) == Shape.ADDRESS) {
            char c = lines.first(i);
            return c == 'h' || c == 'w' ? lines.words(i) : c == 'f' ? "file:" : "date:";
        }
        if (lines.numbered(i)) {
            // the name of a chapter says its number each time
            return Keys.letters(lines.text(), lines.start(i), lines.end(i), true);
        }
        return HeadNumbers.withoutRoman(Keys.letters(lines.text(), lines.start(i), lines.end(i), false));
    }

    /** Marks the keys that come again at page edges; each round finds those beside what the round before found. */
    private boolean repeated() {
        boolean found = false;
        for (Map.Entry<String, int[]> entry : places.entrySet()) {
            int[] where = entry.getValue();
            int count = where[0];
            int atEdge = 0;
            for (int k = 1; k <= count; k++) {
                atEdge += edges.at(where[k]) ? 1 : 0;
            }
            if (furnishing.has(where[count])) {
                continue;
            }
            boolean everywhere = everywhere(entry.getKey(), where);
            if (!everywhere && !atEdges(entry.getKey(), where, atEdge) || signs(where)) {
                continue;
            }
            int from = from(entry.getKey(), where);
            if (from <= count) {
                found = true;
                everywhere |= atEdge == 0 || atEdge * 10 >= count * 9;
                for (int k = from; k <= count; k++) {
                    boolean first = k == 1 && where[k] < FirstHeads.LINES;
                    if (everywhere || first || placed(where[k]) || designation(where[k], where[from])) {
                        furnishing.set(where[k], Furniture.Kind.RUNNING_HEAD);
                        digitsBeside(where[k]);
                    }
                }
            }
        }
        return found;
    }

    /** Whether a line stands where a head may: at the edge of a page, beside what a browser prints, in the middle of a sentence. */
    private boolean placed(int i) {
        return edges.at(i) || stamped(i) || sentences.split(i);
    }

    /** Whether a line says the year and number of the issue as a head does: wherever it stands, it is one. */
    private boolean designation(int i, int head) {
        return lines.shape(i) == Shape.DESIGNATION && said(i).equals(said(head));
    }

    private String said(int i) {
        return Keys.letters(lines.text(), lines.start(i), lines.end(i), true);
    }

    /** Whether the browser's date, or the page's address, stands beside a line. */
    private boolean stamped(int i) {
        return i > 0 && WebResidue.browser(lines, i - 1) || i + 1 < lines.count() && WebResidue.browser(lines, i + 1);
    }

    /**
     * Whether lines that say the same are heads because most of them stand at the edge of a page. The first page may say once more what it
     * says first.
     */
    private boolean atEdges(String key, int[] where, int atEdge) {
        int count = where[0];
        int top = count > 2 && where[2] < FirstHeads.LINES ? 1 : 0;
        return atEdge >= 2
                && atEdge * 3 >= (count - top) * 2
                && (count > 2 || twice(where) && (known(key) || covers(where)));
    }

    /** Whether most of them stand over days, and not over one and the same: who signs documents that end with their pages is no head. */
    private boolean signs(int[] where) {
        int dates = 0;
        int first = -1;
        boolean differ = false;
        for (int k = 1; k <= where[0]; k++) {
            int below = where[k] + 1;
            while (below < lines.count() && (furnishing.has(below) || lines.shape(below) == Shape.DIGITS)) {
                below++;
            }
            if (below < lines.count() && lines.shape(below) == Shape.DATE) {
                first = first < 0 ? below : first;
                differ |= !said(below).equals(said(first));
                dates++;
            }
        }
        return differ && dates * 2 > where[0];
    }

    /** Whether all of them are heads: by the sentences that they split, the pages that they say, their distance. */
    private boolean everywhere(String key, int[] where) {
        int count = where[0];
        if (splits(where)) {
            return true;
        }
        if (count < 3) {
            return false;
        }
        boolean letters = key.length() >= LETTERS;
        if (designations(where) || besideDigits(where) || letters && numbers.rise(where, FirstHeads.LINES)) {
            return true;
        }
        return count >= 4
                && (regular(where) && !goesOn(where) && 2 * (edges.pages() - 1) < count || letters && inside(where));
    }

    /** Whether all say one year and number, pages apart: the issue's, alone on a line, once the masthead has said it. */
    private boolean designations(int[] where) {
        if (where[1] >= FirstHeads.LINES) {
            return false;
        }
        for (int k = 1; k <= where[0]; k++) {
            boolean near = k > 2 && where[k] - where[k - 1] < PAGE;
            if (near || !designation(where[k], where[1])) {
                return false;
            }
        }
        return true;
    }

    /** Whether most of them stand in the middle of a sentence, which no line of the text itself does repeatedly. */
    private boolean splits(int[] where) {
        int splits = 0;
        for (int k = 1; k <= where[0]; k++) {
            splits += sentences.split(where[k]) ? 1 : 0;
        }
        return splits >= 2 && splits * 2 > where[0] && where[0] > 2 && regular(where);
    }

    /**
     * Heads that come once, with the name of a section or on odd pages alone: short lines at the start of their pages in the middle of a
     * sentence. Two of them prove each other; the number of an issue proves itself.
     */
    private void slots() {
        int found = 0;
        int first = -1;
        int masthead = masthead();
        for (int i = 1; i < lines.count(); i++) {
            boolean opens = lines.pageBreak(i) || furnishing.kind(i - 1) == Furniture.Kind.PAGE_NUMBER;
            if (opens && masthead >= 0 && i > masthead + 1 && !furnishing.has(i) && designation(i, masthead)) {
                furnishing.set(i, Furniture.Kind.RUNNING_HEAD);
            }
            if (!opens || furnishing.has(i) || !slot(i)) {
                continue;
            }
            found++;
            if (lines.shape(i) == Shape.DESIGNATION && found == 1) {
                furnishing.set(i, Furniture.Kind.RUNNING_HEAD);
                first = i;
            } else if (found == 1) {
                first = i;
            } else {
                furnishing.set(first, Furniture.Kind.RUNNING_HEAD);
                furnishing.set(i, Furniture.Kind.RUNNING_HEAD);
            }
        }
    }

    /** The line of the masthead that says the year and number of the issue; -1 for none. */
    private int masthead() {
        for (int i = 0; i < Math.min(FirstHeads.LINES, lines.count()); i++) {
            if (lines.shape(i) == Shape.DESIGNATION && !furnishing.has(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean slot(int i) {
        boolean words = lines.width(i) >= 2 * LETTERS || lines.shape(i) == Shape.DESIGNATION;
        return words && lines.width(i) <= NARROW && candidate(i, false) && sentences.split(i);
    }

    /** Which of them is the first that is a head. */
    private int from(String key, int[] where) {
        int from = Math.max(firstNumbered(where), afterTitle(key, where));
        return firsts.keeps(where[1], where) ? Math.max(from, 2) : from;
    }

    /**
     * Where a head carries the page's number from some place on, what stands before without one is the heading that it repeats,
     * in the contents and over its text.
     */
    private int firstNumbered(int[] where) {
        int first = 1;
        while (first <= where[0] && !numbers.endsInNumber(where[first])) {
            first++;
        }
        for (int k = first + 1; k <= where[0]; k++) {
            if (!numbers.endsInNumber(where[k])) {
                return 1;
            }
        }
        return first < where[0] ? first : 1;
    }

    /**
     * An entry of the contents with its page, then the title without one: neither is a head. Where the title stands in brackets, what
     * follows at the edge of a page is a head.
     */
    private int afterTitle(String key, int[] where) {
        if (!numbers.endsInNumber(where[1]) || numbers.endsInNumber(where[2])) {
            return 1;
        }
        return edges.at(where[2]) && bracketed(key, where[1], where[where[0]]) ? 2 : 3;
    }

    private boolean bracketed(String key, int from, int to) {
        TreeSet<Integer> said = bracketed().get(key);
        Integer next = said == null ? null : said.higher(from);
        return next != null && next < to;
    }

    /** The lines in brackets or behind a mark, by their letters. */
    private Map<String, TreeSet<Integer>> bracketed() {
        Map<String, TreeSet<Integer>> found = bracketed;
        if (found == null) {
            found = new HashMap<>();
            for (int i = 0; i < lines.count(); i++) {
                Shape shape = lines.shape(i);
                if (shape == Shape.BRACKETED || shape == Shape.BULLETED) {
                    found.computeIfAbsent(key(i), k -> new TreeSet<>()).add(i);
                }
            }
            bracketed = found;
        }
        return found;
    }

    /** Each time bare digits stand beside it, and they rise, with a page between: nearer ones are rows of a table. */
    private boolean besideDigits(int[] where) {
        int last = 0;
        for (int k = 1; k <= where[0]; k++) {
            int value = Math.max(digits(where[k] - 1), digits(where[k] + 1));
            if (value <= last || k > 1 && where[k] - where[k - 1] < PAGE) {
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

    /** What occurs only twice must stand right at the same edge of its page. */
    private boolean twice(int[] where) {
        return edges.opens(where[1]) && edges.opens(where[2]) || edges.ends(where[1]) && edges.ends(where[2]);
    }

    /** Whether a text has no more pages than the two that say it, and a first one that need not. */
    private boolean covers(int[] where) {
        return edges.pages() <= 3 && where[2] - where[1] >= PAGE;
    }

    /** Whether all stand a few lines behind the start of their pages, and most pages have one: a tool moved them behind the first lines. */
    private boolean inside(int[] where) {
        int count = where[0];
        if (!edges.paged() || count * 2 < edges.pages() - 1) {
            return false;
        }
        int behind = 0;
        for (int k = 1; k <= count; k++) {
            behind += edges.behindBreak(where[k], INSIDE) ? 1 : 0;
        }
        return behind >= count - 1;
    }

    /** Whether the first lines of the text say the same, in other words or more. */
    private boolean known(String key) {
        for (int i = 0; i < Math.min(FirstHeads.LINES, lines.count()); i++) {
            String other = furnishing.has(i) || lines.width(i) > WIDEST ? "" : key(i);
            if (other.length() >= 2 && !other.equals(key) && (key.contains(other) || other.contains(key))) {
                return true;
            }
        }
        return false;
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
        int top = Math.min(FirstHeads.LINES, lines.count());
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
        String designation = said(d);
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
            if (i != except && name.equals(said(i))) {
                return true;
            }
        }
        return false;
    }
}
