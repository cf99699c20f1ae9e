package io.github.jianbao.parser.page;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.Map;

/** What the first page says first and running heads repeat: the name of the bulletin or a document's title; or a head over the title. */
final class FirstHeads {

    static final int LINES = 12;

    /** Cells of a title at least and at most. */
    private static final int NARROWEST = 8;

    private static final int WIDEST = 120;

    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);
    private static final Words NAMES = Lexicon.words(Use.BULLETIN_NAMES);

    private final LineTable lines;
    private final Furnishing furnishing;
    /** Lines that come again, by their letters. */
    private final Map<String, int[]> places;

    FirstHeads(LineTable lines, Furnishing furnishing, Map<String, int[]> places) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.places = places;
    }

    /** Whether the first of some lines that say the same is no head. */
    boolean keeps(int first, int[] where) {
        if (first >= LINES || lines.pageBreak(first) && first > 0) {
            return false;
        }
        HeadNumbers numbers = new HeadNumbers(lines);
        if (numbers.page(first) >= 0 && numbers.page(where[2]) >= 0) {
            return false;
        }
        String key = key(first);
        if (heads(first + 1) && key(first + 1).equals(key)) {
            return false;
        }
        for (int i = 0; i < Math.min(LINES, lines.count()); i++) {
            String other = key(i);
            if (i != first && other.length() >= 2 && other.length() < key.length() && key.startsWith(other)) {
                return false;
            }
        }
        return !overTitle(first);
    }

    /** 【政策文件】, ◆政策文件: the heading of a section, whose name a head over it says, too. */
    private boolean heads(int i) {
        return i < lines.count() && (lines.shape(i) == Shape.BRACKETED || lines.shape(i) == Shape.BULLETED);
    }

    /**
     * Whether nothing but heads and page numbers stands over a line and between it and a title. A title ends in a kind of document, or a
     * page number parts it from the heads; a bulletin's name, and a text with a masthead, have none over them.
     */
    private boolean overTitle(int first) {
        String text = lines.text();
        if (NAMES.in(text, lines.start(first), lines.end(first)) || masthead()) {
            return false;
        }
        boolean number = false;
        int title = -1;
        for (int i = 0; i < Math.min(LINES, lines.count()) && title < 0; i++) {
            boolean head = furnishing.has(i) || repeated(i);
            if (!head && i < first) {
                return false;
            }
            number |= i > first && furnishing.has(i);
            title = !head && i > first ? i : -1;
        }
        if (title < 0 || !isTitle(title)) {
            return false;
        }
        boolean kind = kind(title) || title + 1 < lines.count() && isTitle(title + 1) && kind(title + 1);
        return kind || number && !kind(first);
    }

    private boolean masthead() {
        for (int i = 0; i < Math.min(LINES, lines.count()); i++) {
            if (lines.shape(i) == Shape.DESIGNATION || lines.shape(i) == Shape.CONTENTS_HEADING) {
                return true;
            }
        }
        return false;
    }

    private boolean repeated(int i) {
        int[] where = places.get(key(i));
        return where != null && where[1] == i;
    }

    private boolean isTitle(int i) {
        Tail tail = lines.tail(i);
        return lines.shape(i) == Shape.PLAIN
                && (tail == Tail.WORD || tail == Tail.CLOSED)
                && lines.stops(i) == 0
                && !lines.numbered(i)
                && !furnishing.has(i)
                && lines.width(i) >= NARROWEST
                && lines.width(i) <= WIDEST;
    }

    private boolean kind(int i) {
        return KINDS.before(lines.text(), lines.start(i), lines.end(i)) > 0;
    }

    private String key(int i) {
        return RunningHeads.key(lines, i);
    }
}
