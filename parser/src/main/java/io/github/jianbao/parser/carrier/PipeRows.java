package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/**
 * Rows of tables that pipes part: two or more that start with one, those around a line of dashes and pipes, rows that bars part and close, and
 * rows whose cells stand on lines of their own behind bars.
 */
final class PipeRows {

    /** The first row of a table. */
    static final int FIRST = 1;
    /** A row of the head. */
    static final int HEADS = 2;
    /** The last row of a table. */
    static final int LAST = 4;
    /** A cell that goes on with the row above. */
    static final int SAME = 8;

    private static final Words FIELDS = Lexicon.words(Use.WEB_FIELDS);
    /** Rows that bars part and close, one right under the other, that show a table. */
    private static final int CLOSED_ROWS = 3;
    /** Lines at the top in which the labels of a page's head stand. */
    private static final int HEAD = 24;

    private final String text;
    private final LineMap lines;
    /** What each line is, for all rooms. */
    private final byte[] kinds;

    private byte @Nullable [] rows;
    /** From which line on rows that bars part and close are rows of a table, and not of the page's head. */
    private int rowsFrom;
    /** The next pipe at or behind what was looked at last: no stretch is searched twice. */
    private int pipe = -1;

    PipeRows(String text, LineMap lines, byte[] kinds) {
        this.text = text;
        this.lines = lines;
        this.kinds = kinds;
    }

    /** Finds all rows; whether the text parts and closes them by bars. */
    boolean find(int from) {
        boolean closes = tables(from);
        brokenTables(from);
        return closes;
    }

    /** What a row is beside others: one of the flags. */
    boolean is(int line, int flag) {
        return rows != null && (rows[line] & flag) != 0;
    }

    /** Whether there are any. */
    boolean any() {
        return rows != null;
    }

    private boolean tables(int from) {
        rowsFrom = behindHead(from);
        boolean closes = closedRows(from);
        pipe = -1;
        int line = from;
        while (line < lines.count()) {
            if (kinds[line] != LineKinds.WORDS || !piped(line)) {
                line++;
                continue;
            }
            int end = line;
            int rows = 0;
            boolean proven = false;
            boolean led = opensWithPipe(line);
            boolean closed = closes && closedRow(line);
            for (int k = line; k < lines.count() && k <= end + 2; k++) {
                if (blank(k)) {
                    continue;
                }
                if (kinds[k] != LineKinds.WORDS
                        || !piped(k)
                        || led && !opensWithPipe(k)
                        || closes && !led && closed != closedRow(k) && !delimiter(k)) {
                    break;
                }
                proven |= delimiter(k);
                rows++;
                end = k;
            }
            if (proven || closed || led && rows >= 2) {
                rows(line, end);
            }
            line = end + 1;
        }
        return closes;
    }

    /** Whether a text writes its tables as 名称 | 数量 |: some rows stand one right under the other. */
    private boolean closedRows(int from) {
        int rows = 0;
        for (int line = from; line < lines.count() && rows < CLOSED_ROWS; line++) {
            rows = kinds[line] == LineKinds.WORDS && piped(line) && closedRow(line) ? rows + 1 : 0;
        }
        return rows >= CLOSED_ROWS;
    }

    /** 名称 | 数量 |: words first, a bar at the end and another before it. */
    private boolean closedRow(int line) {
        int start = start(line);
        int end = end(line);
        return end - start > 2
                && text.charAt(start) != '|'
                && text.charAt(end - 1) == '|'
                && line >= rowsFrom
                && Search.contains(text, start, end - 1, "|");
    }

    /** The line behind the rows that a page writes over its document: 索引号 | 0031 |, and what other labels stand among them. */
    private int behindHead(int from) {
        int most = Math.min(lines.count(), from + HEAD);
        int line = from;
        while (line < most && !closedRow(line)) {
            line++;
        }
        if (line == most || FIELDS.at(text, start(line)) == 0) {
            return from;
        }
        while (line < lines.count() && (blank(line) || text.charAt(end(line) - 1) == '|')) {
            line++;
        }
        return line;
    }

    /** Rows whose cells stand on lines of their own, a bar in front of each but the first, and a bar alone behind the last. */
    private void brokenTables(int from) {
        int first = from;
        int found = 0;
        for (int line = from; line < lines.count(); ) {
            int behind = brokenRow(line);
            found = behind > line ? found + 1 : 0;
            if (found >= CLOSED_ROWS && brokenRow(behind) == behind) {
                brokenRows(first, behind);
            }
            line = Math.max(behind, line + 1);
            first = found == 0 ? line : first;
        }
    }

    /** The line behind a broken row that starts at a line; the line itself where none does. */
    private int brokenRow(int line) {
        if (line >= lines.count() || kinds[line] != LineKinds.WORDS || blank(line) || opensWithPipe(line)) {
            return line;
        }
        int cells = 0;
        int at = line + 1;
        while (at < lines.count() && kinds[at] == LineKinds.WORDS && !blank(at) && opensWithPipe(at)) {
            cells += end(at) - start(at) > 1 ? 1 : 0;
            at++;
        }
        return cells > 0 && end(at - 1) - start(at - 1) == 1 ? at : line;
    }

    private void brokenRows(int first, int behind) {
        byte[] all = rows == null ? new byte[kinds.length] : rows;
        rows = all;
        int last = first;
        for (int line = first; line < behind; line++) {
            if (end(line) - start(line) == 1 && opensWithPipe(line)) {
                continue;
            }
            kinds[line] = LineKinds.ROW;
            all[line] = (byte) (opensWithPipe(line) ? SAME : 0);
            last = line;
        }
        all[first] |= FIRST;
        all[last] |= LAST;
    }

    /** Marks the rows of one or several tables: a line of dashes stands under each row of the head. */
    private void rows(int first, int last) {
        byte[] all = rows == null ? new byte[kinds.length] : rows;
        rows = all;
        int before = -1;
        int since = -1;
        for (int k = first; k <= last; k++) {
            if (blank(k)) {
                since = -1;
                continue;
            }
            if (!delimiter(k)) {
                kinds[k] = LineKinds.ROW;
                all[k] = (byte) (before < 0 ? FIRST : 0);
                before = k;
                since = since < 0 ? since : since + 1;
                continue;
            }
            kinds[k] = LineKinds.MARKS;
            if (before >= 0 && (all[before] & HEADS) == 0 && k < last) {
                boolean goesOn = since == 1;
                all[before] |= (byte) (goesOn ? HEADS : HEADS | FIRST);
                if (!goesOn) {
                    lastBefore(first, before);
                }
            }
            since = 0;
        }
        if (before >= 0) {
            all[before] |= LAST;
        }
    }

    /** The row before the head of a further table ends the table before it. */
    private void lastBefore(int first, int head) {
        int k = head - 1;
        while (k >= first && kinds[k] != LineKinds.ROW) {
            k--;
        }
        if (k >= first && rows != null) {
            rows[k] |= LAST;
        }
    }

    private int start(int line) {
        return LineKinds.start(text, lines, line);
    }

    private int end(int line) {
        return LineKinds.end(text, lines, line);
    }

    private boolean blank(int line) {
        return start(line) >= end(line);
    }

    private boolean opensWithPipe(int line) {
        return text.charAt(start(line)) == '|';
    }

    private boolean piped(int line) {
        int end = end(line);
        int at = start(line);
        if (at >= end) {
            return false;
        }
        int from = text.charAt(at) == '|' ? at + 1 : at;
        if (pipe < from) {
            int found = text.indexOf('|', from);
            pipe = found < 0 ? text.length() : found;
        }
        return pipe < end;
    }

    private boolean delimiter(int line) {
        int dashes = 0;
        for (int at = start(line); at < end(line); at++) {
            char c = text.charAt(at);
            if (c == '-') {
                dashes++;
            } else if (c != '|' && c != ':' && c != ' ') {
                return false;
            }
        }
        return dashes > 0;
    }
}
