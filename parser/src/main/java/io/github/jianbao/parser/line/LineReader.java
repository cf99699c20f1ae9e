package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.NumberStyle;

/** Fills the {@link LineTable}: one pass over the characters of each line, then its number and its shape from the ends. */
public final class LineReader {

    /** So many blanks in a row part two columns. */
    private static final int GAP = 3;
    /** Cells of each half of a line that was read across two columns, at least. */
    private static final int HALF = 16;

    private LineReader() {}

    /**
     * Reads all lines.
     *
     * @param source the text
     * @return the table
     */
    public static LineTable read(SourceText source) {
        String text = mended(source.text());
        LineMap lines = source.lines();
        LineTable table = new LineTable(text, !text.equals(source.text()), countFilled(text, lines));
        Markers markers = new Markers(text);
        int i = 0;
        int gap = 0;
        boolean pageBreak = false;
        boolean decimal = false;
        for (int line = 0; line < lines.count(); line++) {
            int start = skipBlanks(text, lines.start(line), lines.end(line));
            if (start == lines.end(line)) {
                gap++;
            } else {
                table.start[i] = start;
                table.end[i] = trimEnd(text, start, lines.end(line));
                table.gap[i] = (short) Math.min(gap, Short.MAX_VALUE);
                table.pageBreak[i] = pageBreak;
                table.indent[i] = (short) Math.min(cells(text, lines.start(line), start), Short.MAX_VALUE);
                scan(table, i);
                markers.read(table, i);
                Shapes.read(table, i);
                decimal |= table.branch[i] > 1 && table.style(i) == NumberStyle.DECIMAL;
                i++;
                gap = 0;
                pageBreak = false;
            }
            pageBreak |= lines.formFeed(line);
        }
        if (decimal) {
            PlainNumbers.read(table);
        }
        return table;
    }

    /** Artefacts of extraction become ordinary characters, one for one, so that offsets stay those of the source. */
    private static String mended(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Chars.isArtefact(c)) {
                char[] chars = text.toCharArray();
                for (int k = at; k < chars.length; k++) {
                    chars[k] = Chars.mend(chars[k]);
                }
                return new String(chars);
            }
        }
        return text;
    }

    private static int countFilled(String text, LineMap lines) {
        int count = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (skipBlanks(text, lines.start(line), lines.end(line)) < lines.end(line)) {
                count++;
            }
        }
        return count;
    }

    private static void scan(LineTable table, int i) {
        String text = table.text;
        int end = table.end[i];
        int width = 0;
        int stops = 0;
        int pauses = 0;
        int open = 0;
        int blanks = 0;
        int gapAt = 0;
        for (int at = table.start[i]; at < end; at++) {
            int kind = Kinds.of(text.charAt(at));
            width += 1 + (kind & Kinds.WIDE);
            if ((kind & ~Kinds.WIDE) != 0) {
                if ((kind & Kinds.STOP) != 0) {
                    stops++;
                } else if ((kind & Kinds.PAUSE) != 0) {
                    pauses++;
                } else if ((kind & Kinds.OPEN) != 0) {
                    open++;
                } else if ((kind & Kinds.CLOSE) != 0) {
                    open--;
                } else if ((kind & Kinds.BLANK) != 0) {
                    blanks = at > 0 && text.charAt(at - 1) == text.charAt(at) ? blanks + 1 : 1;
                    gapAt = blanks == GAP && gapAt == 0 ? width : gapAt;
                }
            }
        }
        table.width[i] = width;
        if (gapAt >= HALF && width - gapAt >= HALF) {
            table.gapped++;
        }
        table.stops[i] = (byte) Math.min(stops, Byte.MAX_VALUE);
        table.pauses[i] = (byte) Math.min(pauses, Byte.MAX_VALUE);
        table.open[i] = (byte) Math.max(Byte.MIN_VALUE, Math.min(open, Byte.MAX_VALUE));
        table.tail[i] = (byte) tail(text, table.start[i], end).ordinal();
    }

    private static Tail tail(String text, int start, int end) {
        int at = end - 1;
        while (at > start && (Kinds.of(text.charAt(at)) & (Kinds.CLOSE | Kinds.BLANK)) != 0) {
            at--;
        }
        char c = text.charAt(at);
        if (c == '；' || c == ';') {
            return Tail.SEMICOLON;
        }
        if (c == '：' || c == ':') {
            return Tail.COLON;
        }
        int kind = Kinds.of(c);
        if ((kind & Kinds.STOP) != 0 || c == '…') {
            return Tail.STOP;
        }
        if ((kind & Kinds.PAUSE) != 0) {
            return Tail.COMMA;
        }
        return at < end - 1 ? Tail.CLOSED : Tail.WORD;
    }

    private static int cells(String text, int from, int to) {
        int cells = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            cells += c == '\t' ? 4 : (Kinds.of(c) & Kinds.ZERO) != 0 ? 0 : 1 + (Kinds.of(c) & Kinds.WIDE);
        }
        return cells;
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && (Kinds.of(text.charAt(at)) & Kinds.BLANK) != 0) {
            at++;
        }
        return at;
    }

    private static int trimEnd(String text, int from, int to) {
        int at = to;
        while (at > from && (Kinds.of(text.charAt(at - 1)) & Kinds.BLANK) != 0) {
            at--;
        }
        return at;
    }
}
