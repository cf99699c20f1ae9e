package io.github.jianbao.parser.line;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Traditional;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.parser.carrier.Carried;
import io.github.jianbao.parser.carrier.CarrierRoom;
import io.github.jianbao.parser.carrier.Fusing;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills the {@link LineTable}: one pass over the characters of each line, then its number and its shape from the ends. */
public final class LineReader {

    /** This many blanks in a row part two columns. */
    private static final int GAP = 3;
    /** Cells of each half of a line that was read across two columns, at least. */
    private static final int HALF = 16;
    /** Lines of a text that may be a head that runs on, and characters of a line that may be one anywhere. */
    private static final int EARLY = 300;

    private static final int LONG = 400;
    /** Lines of a text that may be labels of a crawler. */
    private static final int CRAWLED = 12;
    /** Cells of a tab in front of a line. */
    private static final int TAB = 4;

    private LineReader() {}

    /**
     * Reads all lines.
     *
     * @param source the text
     * @param hints what a caller knows of its lines
     * @param signs whether {@link LineTable#signs()} are wanted
     * @return the table
     */
    public static LineTable read(SourceText source, LayoutHints hints, boolean signs) {
        // Not source.lines(): the source would keep them, and its result with it.
        LineMap lines = LineMap.of(source.text());
        boolean plain = hints.isEmpty() && !Traditional.is(source.text()) && !CarrierRoom.data(source.text(), lines);
        LineTable table = plain ? read(Carried.plain(source.text(), lines), true, signs) : null;
        return table != null
                ? table
                : Objects.requireNonNull(read(CarrierRoom.read(source.text(), lines, hints), false, signs));
    }

    /** Null where marks of the carrier or artefacts of extraction may stand in a text that is read as it is. */
    private static @Nullable LineTable read(Carried carried, boolean asItIs, boolean noted) {
        String text = carried.text();
        Signs signs = noted ? Signs.of(text.length(), Census.WINDOW) : null;
        LineTable table = new LineTable(carried, most(carried), signs);
        Markers markers = new Markers(text);
        Census census = new Census(text, signs);
        Fusing fusing = new Fusing(text);
        int i = 0;
        int gap = 0;
        boolean pageBreak = false;
        boolean dotted = false;
        boolean misread = false;
        boolean paused = false;
        boolean cited = false;
        for (int line = 0; line < carried.count(); line++) {
            int next = carried.next(line);
            int start = carried.start(line);
            int indent = 0;
            while (start < next && isBlank(text, start)) {
                indent += cells(text.charAt(start));
                start++;
            }
            if (start == next) {
                gap++;
            } else {
                table.start[i] = start;
                table.end[i] = trimEnd(text, start, next);
                table.first[i] = text.charAt(start);
                table.last[i] = text.charAt(table.end[i] - 1);
                table.gap[i] = (short) Math.min(gap, Short.MAX_VALUE);
                table.pageBreak[i] = pageBreak;
                table.indent[i] = (short) Math.min(indent, Short.MAX_VALUE);
                census.take(start, table.end[i]);
                if (asItIs
                        && (census.unprepared() > 0
                                || fused(text, start, table.end[i], i, census.blanks() > 0, fusing))) {
                    return null;
                }
                scanned(table, i, census);
                table.tail[i] = (byte) tail(text, start, table.end[i]);
                table.hint(i, carried.hints(line));
                markers.read(table, i);
                Shapes.read(table, i);
                if (asItIs && carries(table, i)) {
                    return null;
                }
                dotted |= markers.dotted();
                misread |= markers.misread();
                paused |= markers.paused();
                cited |= markers.cited();
                i++;
                gap = 0;
                pageBreak = false;
            }
            pageBreak |= carried.formFeed(line);
        }
        table.count = i;
        if (misread) {
            MisreadNumbers.read(table);
        }
        if (paused) {
            PausedNumbers.read(table);
        }
        if (cited) {
            CitedArticles.read(table);
        }
        if (dotted) {
            DoubtfulNumbers.read(table);
            PlainNumbers.read(table);
        }
        if (table.hinted()) {
            PlainNumbers.items(table);
        }
        BareNumbers.read(table);
        return table;
    }

    private static boolean carries(LineTable table, int i) {
        return table.shape[i] != Shape.PAGE_NUMBER.ordinal()
                && CarrierRoom.opens(table.text, table.start[i], table.end[i], i == 0 || table.gap[i] == 0);
    }

    /** Heads stand early, or on lines that hold the whole document; a crawler writes where a text is from over it. */
    private static boolean fused(String text, int start, int end, int line, boolean blanks, Fusing fusing) {
        return line < CRAWLED && Search.contains(text, start, end, "://")
                || end - start >= Fusing.LEAST && (line < EARLY || end - start > LONG) && fusing.is(start, end, blanks);
    }

    /** No more lines than this are filled; of those with three characters or more each is counted. */
    private static int most(Carried carried) {
        String text = carried.text();
        int most = 0;
        for (int line = 0; line < carried.count(); line++) {
            int start = carried.start(line);
            int next = carried.next(line);
            most += next - start > 2 || !isBlank(text, start) || !isBlank(text, next - 1) ? 1 : 0;
        }
        return most;
    }

    private static void scanned(LineTable table, int i, Census census) {
        int width = census.width();
        table.width[i] = width;
        table.stops[i] = (byte) Math.min(census.stops(), Byte.MAX_VALUE);
        table.pauses[i] = (byte) Math.min(census.pauses(), Byte.MAX_VALUE);
        table.blanks[i] = (byte) Math.min(census.blanks(), Byte.MAX_VALUE);
        table.open[i] = (byte) Math.max(Byte.MIN_VALUE, Math.min(census.open(), Byte.MAX_VALUE));
        if (census.blanks() >= GAP && readAcross(table.text, table.start[i], table.end[i], width)) {
            table.gapped++;
        }
    }

    /** Whether the first wide gap parts two wide halves. */
    private static boolean readAcross(String text, int start, int end, int width) {
        int cells = 0;
        int run = 0;
        for (int at = start; at < end; at++) {
            int kind = Kinds.of(text.charAt(at));
            boolean blank = (kind & Kinds.BLANK) != 0;
            cells += 1 + (kind & Kinds.WIDE);
            run = !blank ? 0 : run > 0 && text.charAt(at) == text.charAt(at - 1) ? run + 1 : 1;
            if (run == GAP) {
                return cells >= HALF && width - cells >= HALF;
            }
        }
        return false;
    }

    /** Which {@link Tail} it is, by its place among them. */
    private static int tail(String text, int start, int end) {
        int at = end - 1;
        int kind = Kinds.of(text.charAt(at));
        while (at > start && ((kind & (Kinds.CLOSE | Kinds.BLANK)) != 0 || closes(text.charAt(at)))) {
            at--;
            kind = Kinds.of(text.charAt(at));
        }
        int tail = kind >>> Kinds.TAIL_SHIFT;
        return tail == Tail.WORD.ordinal() && at < end - 1 ? Tail.CLOSED.ordinal() : tail;
    }

    /** A quotation mark that opens and closes alike, and the arrow of a line end. */
    private static boolean closes(char c) {
        return c == '"' || c == '↓';
    }

    /** Terminators are blanks, too, of lines that hold nothing else. */
    private static int cells(char blank) {
        int kind = Kinds.of(blank);
        return blank == '\t' ? TAB : (kind & Kinds.ZERO) != 0 ? 0 : 1 + (kind & Kinds.WIDE);
    }

    private static int trimEnd(String text, int from, int to) {
        int at = to;
        while (at > from && isBlank(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(String text, int at) {
        return (Kinds.of(text.charAt(at)) & Kinds.BLANK) != 0;
    }
}
