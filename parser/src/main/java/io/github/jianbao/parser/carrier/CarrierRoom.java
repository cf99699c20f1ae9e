package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.LineHint;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.scan.Search;
import java.util.List;

/** Blanks out the marks of the carrier and mends artefacts of extraction. */
public final class CarrierRoom {

    private static final List<String> PICTURES = List.of("![", "[![", "<img", "<figure", "</figure");

    private CarrierRoom() {}

    /**
     * Whether a line of ordinary characters is a carrier's: --- or +++ over front matter, an underline, a bullet in front of a number.
     *
     * @param text the text
     * @param start first offset of the line
     * @param end offset behind its last letter
     * @param near whether no blank line stands in front
     * @return false for a page number between dashes
     */
    public static boolean opens(String text, int start, int end, boolean near) {
        char c = text.charAt(start);
        return "-+=•●·【".indexOf(c) >= 0 && Openings.carried(text, start, end, near);
    }

    /**
     * Whether a text opens with data about its file that no mark of the carrier shows.
     *
     * @param text the text
     * @param lines its lines
     * @return true for front matter whose --- got lost
     */
    public static boolean data(String text, LineMap lines) {
        return LineKinds.unmarked(text, lines) > 0;
    }

    /**
     * Reads the marks of a text.
     *
     * @param text the decoded text
     * @param lines its lines
     * @param hints what a caller knows of its lines
     * @return the text as the rooms read it
     */
    public static Carried read(String text, LineMap lines, LayoutHints hints) {
        Working working = new Working(text);
        LineKinds kinds = LineKinds.of(working.text(), lines);
        Inline inline = new Inline(working, kinds.links(), kinds.labels());
        boolean bars = kinds.bars();
        boolean tabbed = false;
        for (int line = 0; line < lines.count(); line++) {
            LineHint hint = hints.line(line + 1);
            working.line(lines.start(line), lines.next(line), bits(hint));
            int from = working.skipBlanks(lines.start(line), lines.end(line));
            int to = working.trim(from, lines.end(line));
            boolean row = hint.place() == LineHint.Place.ROW && from < to;
            tabbed = tabbed(working, lines, line, row, tabbed);
            if (from >= to) {
                continue;
            }
            switch (kinds.kind(line)) {
                case LineKinds.MARKS -> marks(working, from, to);
                case LineKinds.MATTER -> working.only(from, to, LineHints.MARKS | LineHints.MATTER);
                case LineKinds.CODE -> working.hint(LineHints.CODE);
                case LineKinds.ROW -> row(working, inline, kinds, line, from, to);
                case LineKinds.CAPTION -> {
                    int words = kinds.captionLabel(line);
                    working.hint(LineHints.CAPTION);
                    working.mark(from, words);
                    words(working, inline, from, working.skipBlanks(words, to), to, false);
                }
                case LineKinds.TITLE -> {
                    int words = kinds.crawledLabel(line);
                    working.mark(from, words);
                    words(working, inline, from, working.skipBlanks(words, to), to, false);
                }
                case LineKinds.FIRST -> heading(working, inline, from, to, 1);
                case LineKinds.SECOND -> heading(working, inline, from, to, 2);
                default -> line(working, inline, from, to, bars);
            }
        }
        return working.carried(lines);
    }

    /** A line of words; what its first marks say is said of the first of its parts. */
    private static void line(Working working, Inline inline, int from, int to, boolean bars) {
        int[] cuts = FusedLines.cuts(working.text(), from, to);
        int last = bars ? bar(working, from, to) : to;
        int words = Openings.read(working, from, last);
        working.parts(from, to, cuts);
        words(working, inline, from, words, last, false);
        if (last < to) {
            working.mark(to - 1, to);
        }
    }

    /** A bar at the end of a line, and none before it, is what is left of a cell; returns where the words end. */
    private static int bar(Working working, int from, int to) {
        String text = working.text();
        int bar = to - 1;
        if (text.charAt(bar) != '|'
                || bar > from && !Chars.isBlank(text.charAt(bar - 1))
                || Search.contains(text, from, bar, "|")) {
            return to;
        }
        int last = working.trim(from, bar);
        return last > from ? last : to;
    }

    private static void heading(Working working, Inline inline, int from, int to, int level) {
        working.heading(level);
        words(working, inline, from, from, to, false);
    }

    /** A caller knows a line as a row whose cells are parted by tabs; returns whether a table is open behind it. */
    private static boolean tabbed(Working working, LineMap lines, int line, boolean row, boolean open) {
        TableMarks tables = working.tables();
        int start = lines.start(line);
        if (!row) {
            if (open) {
                tables.add(TableMarks.END, start);
            }
            return false;
        }
        if (!open) {
            tables.add(TableMarks.TABLE, start);
        }
        tables.add(TableMarks.ROW, start);
        tables.add(TableMarks.CELL, start);
        for (int at = start; at < lines.end(line); at++) {
            if (working.text().charAt(at) == '\t') {
                tables.add(TableMarks.CELL, at);
            }
        }
        return true;
    }

    /** A row of pipes; one without words is a mark as a whole. */
    private static void row(Working working, Inline inline, LineKinds kinds, int line, int from, int to) {
        TableMarks tables = working.tables();
        if (kinds.row(line, PipeRows.FIRST)) {
            tables.add(TableMarks.TABLE, from);
        }
        int before = tables.count();
        if (!kinds.row(line, PipeRows.SAME)) {
            tables.add(kinds.row(line, PipeRows.HEADS) ? TableMarks.HEAD : TableMarks.ROW, from);
        }
        if (!inline.read(from, to, true)) {
            working.only(from, to, LineHints.MARKS);
            tables.keep(before);
        }
        if (kinds.row(line, PipeRows.LAST)) {
            tables.add(TableMarks.END, to);
        }
    }

    /** Where nothing but marks stands in a line, it is one as a whole; an empty line of a quotation is a blank one. */
    private static void words(Working working, Inline inline, int from, int words, int to, boolean row) {
        boolean quote = words >= to && working.text().charAt(from) == '>';
        if (!quote && !inline.read(words, to, row)) {
            marks(working, from, to);
        }
    }

    /** A line of marks alone. */
    private static void marks(Working working, int from, int to) {
        working.only(from, to, picture(working.text(), from) ? LineHints.MARKS | LineHints.PICTURE : LineHints.MARKS);
    }

    private static boolean picture(String text, int from) {
        for (String mark : PICTURES) {
            if (text.startsWith(mark, from)) {
                return true;
            }
        }
        return false;
    }

    private static int bits(LineHint hint) {
        if (hint.equals(LineHint.NONE)) {
            return 0;
        }
        int bits = switch (hint.flow()) {
            case STARTS -> LineHints.STARTS;
            case CONTINUES -> LineHints.CONTINUES;
            case UNKNOWN -> 0;
        };
        bits |= switch (hint.place()) {
            case CONTENTS -> LineHints.CONTENTS;
            case MARGIN -> LineHints.MARGIN;
            case NOTE -> LineHints.NOTE;
            case ROW, BODY, UNKNOWN -> 0;
        };
        bits |= hint.bold() ? LineHints.BOLD : 0;
        bits |= hint.centred() ? LineHints.CENTRED : 0;
        bits |= hint.size() > 0 ? LineHints.LARGE : 0;
        bits |= hint.list() > 0 ? LineHints.ITEM : 0;
        return LineHints.heading(hint.heading(), bits);
    }
}
