package io.github.jianbao.parser.contents;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Furnishing;
import io.github.jianbao.parser.page.Keys;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups the lines of the contents into entries. */
final class Entries {

    /** Names without a mark, over entries with one, at least. */
    private static final int NAMES = 2;

    private static final String BRACKETS = "【〖";

    /** Letters of a section's name at most. */
    private static final int SHORT = 8;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final Region region;
    private final PageTail tail;
    private final Wraps wraps;
    private final List<Entry> entries = new ArrayList<>();
    private int widest;

    private Entries(LineTable lines, Furnishing furnishing, Region region) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.region = region;
        this.tail = new PageTail(lines.text());
        this.wraps = new Wraps(lines, furnishing, region);
    }

    static List<Entry> read(LineTable lines, Furnishing furnishing, Region region) {
        Entries reader = new Entries(lines, furnishing, region);
        reader.group();
        for (Entry entry : reader.entries) {
            entry.key = reader.key(entry);
        }
        boolean under = reader.marksUnderNames();
        for (Entry entry : reader.entries) {
            entry.section |= entry.marked != under;
        }
        reader.tellSections();
        return reader.entries;
    }

    /** The letters of an entry's words, without its number and without the page number that may stand between its lines. */
    private String key(Entry entry) {
        int number = Counted.words(lines, entry.firstLine);
        int start = number < entry.end ? number : entry.start;
        if (entry.end <= lines.end(entry.firstLine)) {
            return Keys.letters(lines.text(), start, entry.end, true);
        }
        StringBuilder key = new StringBuilder();
        for (int i = entry.firstLine; i <= entry.lastLine && lines.start(i) < entry.end; i++) {
            if (!furnishing.has(i)) {
                int end = Math.min(entry.end, lines.end(i));
                key.append(Keys.letters(lines.text(), i == entry.firstLine ? start : lines.start(i), end, true));
            }
        }
        return key.toString();
    }

    /** 水情 / ● 潮位站建成 / ● 鱼道通水 / 灾情 / ● …: short names without a mark, each over several entries with one, are the sections. */
    private boolean marksUnderNames() {
        int names = 0;
        int marks = 0;
        boolean name = false;
        for (Entry entry : entries) {
            boolean bracket = BRACKETS.indexOf(lines.first(entry.firstLine)) >= 0;
            if (bracket || !entry.marked && (name || entry.page >= 0 || entry.key.length() > SHORT)) {
                return false;
            }
            if (names == 0 && entry.marked) {
                return false;
            }
            name = !entry.marked;
            names += name ? 1 : 0;
            marks += name ? 0 : 1;
        }
        return names >= NAMES && marks > names && !name;
    }

    /** Where entries give pages, a short one without is the section of the next. */
    private void tellSections() {
        int pages = 0;
        for (Entry entry : entries) {
            pages += entry.page >= 0 ? 1 : 0;
        }
        for (int k = 0; k + 1 < entries.size() && pages * 2 >= entries.size(); k++) {
            Entry entry = entries.get(k);
            entry.section |= entry.page < 0
                    && entries.get(k + 1).page >= 0
                    && entry.firstLine == entry.lastLine
                    && entry.key.length() <= SHORT;
        }
    }

    private void group() {
        int from = region.from();
        for (int i = from; i <= region.last(); i++) {
            tail.read(lines.start(i), lines.end(i));
            widest = Math.max(widest, furnishing.has(i) ? 0 : words(i));
        }
        Entry open = null;
        for (int i = from; i <= region.last(); i++) {
            if (furnishing.has(i)) {
                continue;
            }
            tail.read(lines.start(i), lines.end(i));
            boolean mark = marked(i);
            boolean paged = tail.page >= 0 && (tail.strong || region.paged() && tail.page < 1000 && lines.open(i) <= 0);
            boolean bare =
                    tail.wordsEnd <= lines.start(i) || lines.shape(i) == Shape.DIGITS || lines.shape(i) == Shape.LEADER;
            Entry owner = bare ? owner(open, i) : open;
            if (owner == null || mark && !bare) {
                owner = new Entry(i, lines.start(i), lines.end(i));
                owner.marked = mark;
                entries.add(owner);
                if (bare) {
                    open = null;
                    continue;
                }
            }
            open = owner;
            open.lastLine = i;
            if (!bare) {
                open.end = tail.wordsEnd;
                open.pageStart = -1;
                open.pageEnd = -1;
            }
            if (paged || bare) {
                open.page = bare && tail.page < 0 ? digits(i) : tail.page;
                open.pageStart =
                        open.pageStart >= 0 ? open.pageStart : pageStart(bare ? lines.start(i) : tail.wordsEnd);
                open.pageEnd = lines.end(i);
            } else if (tail.wordsEnd < lines.end(i)) {
                open.pageStart = pageStart(tail.wordsEnd);
                open.pageEnd = lines.end(i);
            }
            if (open.pageEnd >= 0 && open.page >= 0 || !continues(i, open)) {
                open = null;
            }
        }
    }

    /** Cells of a line's words, leader and page number left out. */
    private int words(int i) {
        int cells = 0;
        for (int at = lines.start(i); at < tail.wordsEnd; at++) {
            cells += Chars.cells(lines.text().charAt(at));
        }
        return cells;
    }

    /** The entry that a bare number or leader belongs to; null where there is none, and the line stands for itself. */
    private @Nullable Entry owner(@Nullable Entry open, int i) {
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        Entry owner = open != null || last == null || last.page >= 0 ? open : last;
        boolean parted = owner != null && owner.pageStart >= 0 && owner.lastLine < i - 1;
        return parted ? null : owner;
    }

    private int pageStart(int from) {
        int at = from;
        while (Chars.isBlank(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean marked(int i) {
        Shape shape = lines.shape(i);
        char first = lines.first(i);
        return shape == Shape.BULLETED || BRACKETS.indexOf(first) >= 0 || "◆■★●▲◇□☆▼◎▍►▶".indexOf(first) >= 0;
    }

    /**
     * Whether an entry goes on in the next line: blank lines part the entries and none stands here, or the body says both lines as one. Where
     * entries give pages, a wide line without one goes on, too.
     */
    private boolean continues(int i, Entry open) {
        if (open.marked && "】〗☆★◆■●▲◇□".indexOf(lines.last(i)) >= 0) {
            return false;
        }
        int next = i + 1;
        while (next <= region.last() && furnishing.has(next)) {
            next++;
        }
        if (next > region.last() || marked(next)) {
            return false;
        }
        if (lines.shape(next) == Shape.DASHED && lines.gap(next) == 0 && open.page < 0) {
            return true;
        }
        if (lines.open(i) > 0 && lines.open(next) < 0) {
            return true;
        }
        boolean whole = wraps.whole(open.firstLine, i, next);
        if (!whole && wraps.together(open.firstLine, next) || wraps.saidWith(open.firstLine, i, next)) {
            return true;
        }
        boolean bare = lines.shape(next) == Shape.DIGITS || lines.shape(next) == Shape.LEADER;
        if (!region.paged() || !bare && whole) {
            return region.paged() && wraps.rest(next);
        }
        boolean apart = lines.indent(next) < lines.indent(open.firstLine) || lines.width(i) > 16 || i > open.firstLine;
        boolean together = apart && lines.gap(next) == 0 && (lines.gap(open.firstLine) > 0 || i > open.firstLine);
        return lines.width(i) * 10 >= widest * 6 || lines.tail(i) == Tail.COLON || together || bare;
    }

    private int digits(int i) {
        int value = 0;
        int seen = 0;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            int digit = Chars.digit(lines.text().charAt(at));
            if (digit >= 0) {
                value = value * 10 + digit;
                seen++;
            }
        }
        return seen == 0 || seen > 4 ? -1 : value;
    }
}
