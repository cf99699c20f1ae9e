package io.github.jianbao.parser.table;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.Arrays;

/** Tables whose cells are set apart by tabs or gaps, a row a line; in a gap a cell may go on in the line below. */
final class SetApart {

    /** Cells of a gap that parts cells by itself. */
    private static final int WIDE_GAP = 3;
    /** Cells of each half of a line that was read across two columns of a page, on the average. */
    private static final int HALF = 20;
    /** Cells of a row of one cell at most. */
    private static final int ALONE = 48;
    /** Rows of one cell, one behind the other, at most. */
    private static final int ALONE_TOGETHER = 3;
    /** Rows of two columns at least. */
    private static final int PAIRS = 3;
    /** Cells between the starts of two columns that are one. */
    private static final int LINED_UP = 2;

    private static final Words BUTTONS = Lexicon.words(Use.WEB_BUTTONS);

    private final LineTable lines;
    private final String text;
    private final Tables tables;
    private final ContentsLines contents;
    private final Parts parts;

    // The rows of a run, one after the other.

    private int rows;
    private int[] rowLines = new int[16];
    private int[] firstPart = new int[17];
    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] lefts = new int[64];
    private int[] rights = new int[64];
    private int[] tabs = new int[64];
    private int[] behind = new int[16];
    /** The last of the rows with most cells, and the farthest that any row reaches. */
    private int anchor;

    private int rightmost;
    /** The ordinal that the last row with one starts with; below 0 where none does. */
    private int ordinal;

    private boolean tabbed;
    private boolean wide;

    SetApart(LineTable lines, Tables tables, ContentsLines contents) {
        this.lines = lines;
        this.text = lines.text();
        this.tables = tables;
        this.contents = contents;
        this.parts = new Parts(text);
    }

    void find() {
        int i = 0;
        while (i < lines.count()) {
            if (tables.has(i) || !parted(i)) {
                i++;
                continue;
            }
            int next = run(i);
            if (rows >= 2 && proves() && !contents.holds(rowLines[0])) {
                add();
            }
            i = Math.max(next, i + 1);
        }
    }

    /** Whether a line may be cut: blanks stand in it that part words, and it is no clause. */
    private boolean parted(int i) {
        boolean tab = lines.end(i) < text.length() && text.charAt(lines.end(i)) == '\t';
        if (lines.blanks(i) == 0 && !tab) {
            return false;
        }
        Shape shape = lines.shape(i);
        if (lines.heading(i) > 0
                || lines.hinted(
                        i, LineHints.MARKS | LineHints.CODE | LineHints.MATTER | LineHints.ITEM | LineHints.CAPTION)
                || shape == Shape.PAGE_NUMBER
                || shape == Shape.ATTACHMENT_LABEL
                || shape == Shape.ATTACHMENT_LIST
                || shape == Shape.CONTENTS_HEADING
                || shape == Shape.LEADER) {
            return false;
        }
        if (!tab && lines.blanks(i) == 1 && behindNumber(i)) {
            return false;
        }
        parts.read(lines, i);
        int first = lines.numbered(i) && parts.count() > 1 && lines.bodyStart(i) == parts.start(1) ? 2 : 1;
        return parts.count() > first || parts.tabsBehind() > 0 && parts.count() == first;
    }

    /** Whether a blank parts a number from its words: 第一条　…. */
    private boolean behindNumber(int i) {
        char c = lines.numbered(i) && lines.bodyStart(i) > lines.start(i) ? text.charAt(lines.bodyStart(i) - 1) : 0;
        return c != '\t' && Parts.isSpace(c);
    }

    /** Reads lines that follow one another and may be rows; returns the first that may not. */
    private int run(int from) {
        rows = 0;
        count = 0;
        anchor = 0;
        rightmost = 0;
        ordinal = -1;
        tabbed = false;
        wide = true;
        int i = from;
        while (i < lines.count() && !tables.has(i)) {
            if (passed(i) && i > from && !counted(i)) {
                i++;
                continue;
            }
            boolean row = parted(i);
            if (!row && !below(i) && !counted(i) && !inside(i)) {
                break;
            }
            if (!row) {
                parts.read(lines, i);
            }
            boolean goesOn = tabbed && row && parts.tabbed();
            if (row
                    && !goesOn
                    && i > from
                    && lines.gap(i) > Math.max(1, lines.gap(rowLines[rows - 1]) + 1)
                    && rows > 1) {
                break;
            }
            take(i);
            i++;
        }
        return i;
    }

    /** A page number between rows. */
    private boolean passed(int i) {
        return lines.shape(i) == Shape.PAGE_NUMBER;
    }

    /** A line without a gap that stands under a column behind the first, and goes on with its cell. */
    private boolean below(int i) {
        if (tabbed || rows == 0 || lines.numbered(i) || lines.heading(i) > 0 || lines.gap(i) > gap()) {
            return false;
        }
        parts.read(lines, i);
        int end = firstPart[anchor + 1];
        for (int k = firstPart[anchor] + 1; k < end; k++) {
            int limit = k + 1 < end ? lefts[k + 1] : rightmost + LINED_UP;
            if (Math.abs(lefts[k] - parts.left(0)) <= LINED_UP && parts.right(0) <= limit) {
                return true;
            }
        }
        return false;
    }

    /** Blank lines in front of the last row, but for the first. */
    private int gap() {
        return rows > 1 ? lines.gap(rowLines[rows - 1]) : 0;
    }

    /** An ordinal alone that follows the one before: a row of which only the first cell is filled. */
    private boolean counted(int i) {
        return ordinal >= 0
                && CellTexts.kind(text, lines.start(i), lines.end(i)) == CellKind.ORDINAL
                && CellTexts.ordinal(text, lines.start(i), lines.end(i)) == ordinal + 1
                && !(lines.numbered(i) && lines.bodyStart(i) < lines.end(i));
    }

    /** A short line without a gap between two rows: a row of which only the first cell is filled. */
    private boolean inside(int i) {
        if (rows == 0
                || lines.width(i) > ALONE
                || lines.stops(i) > 0
                || lines.heading(i) > 0
                || lines.tail(i) != Tail.WORD && lines.tail(i) != Tail.CLOSED
                || CellTexts.caption(text, lines.start(i), lines.end(i))
                || !rowBehind(i)
                || heads()) {
            return false;
        }
        parts.read(lines, i);
        return tabbed || count > firstPart[rows - 1] + 1 && parts.right(0) < lefts[firstPart[rows - 1] + 1];
    }

    /** Whether a row follows some lines that are as short; its parts are read. */
    private boolean rowBehind(int i) {
        int last = Math.min(i + (tabbed ? 1 : ALONE_TOGETHER), lines.count() - 1);
        for (int k = i + 1; k <= last && !tables.has(k); k++) {
            if (lines.gap(k - 1) > lines.gap(k)) {
                return false;
            }
            if (parted(k)) {
                return true;
            }
            if (lines.width(k) > ALONE || lines.stops(k) > 0 || lines.heading(k) > 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether the parts that were read last head columns: another table starts. */
    private boolean heads() {
        int heads = 0;
        for (int k = 0; k < parts.count(); k++) {
            heads += CellTexts.head(text, parts.start(k), parts.end(k)) ? 1 : 0;
        }
        return heads >= 2 && heads * 2 >= parts.count();
    }

    private void take(int i) {
        if (rows + 1 >= rowLines.length) {
            rowLines = Arrays.copyOf(rowLines, 2 * rowLines.length);
            firstPart = Arrays.copyOf(firstPart, 2 * firstPart.length);
            behind = Arrays.copyOf(behind, 2 * behind.length);
        }
        rowLines[rows] = i;
        firstPart[rows] = count;
        behind[rows] = parts.tabsBehind();
        anchor = rows == 0 || parts.count() >= cells(anchor) ? rows : anchor;
        rightmost = Math.max(rightmost, parts.right(parts.count() - 1));
        if (CellTexts.kind(text, parts.start(0), parts.end(0)) == CellKind.ORDINAL) {
            ordinal = CellTexts.ordinal(text, parts.start(0), parts.end(0));
        }
        tabbed |= parts.tabbed();
        wide &= parts.tabbed() || parts.widestGap() >= WIDE_GAP || parts.count() == 1;
        rows++;
        while (count + parts.count() >= starts.length) {
            int length = 2 * starts.length;
            starts = Arrays.copyOf(starts, length);
            ends = Arrays.copyOf(ends, length);
            lefts = Arrays.copyOf(lefts, length);
            rights = Arrays.copyOf(rights, length);
            tabs = Arrays.copyOf(tabs, length);
        }
        for (int k = 0; k < parts.count(); k++) {
            starts[count] = parts.start(k);
            ends[count] = parts.end(k);
            lefts[count] = parts.left(k);
            rights[count] = parts.right(k);
            tabs[count++] = parts.tabs(k);
        }
        firstPart[rows] = count;
    }

    private int cells(int row) {
        return firstPart[row + 1] - firstPart[row];
    }

    /** Whether the rows of a run are those of a table. */
    private boolean proves() {
        int most = mode();
        int usual = 0;
        int heads = 0;
        for (int row = 0; row < rows; row++) {
            usual += cells(row) == most ? 1 : 0;
        }
        for (int k = firstPart[0]; k < firstPart[1]; k++) {
            heads += CellTexts.head(text, starts[k], ends[k]) ? 1 : 0;
        }
        if (buttons()) {
            return false;
        }
        boolean headed = heads >= 2 && heads * 2 >= cells(0);
        if (!headed && (names() || signed())) {
            return false;
        }
        if (headed || counts()) {
            return true;
        }
        boolean regular = usual * 10 >= rows * 8 || tabbed && evenTabs();
        if (most >= 3 || !tabbed && cells(anchor) > 2) {
            return regular && (tabbed || wide && !running())
                    || cells(anchor) > 2 && (heads > 0 || !running()) && lined()
                    || !running() && rows >= PAIRS && figures(most) && usual * 2 >= rows;
        }
        if (most != 2 || !regular || rows < PAIRS) {
            return false;
        }
        return !running() && (tabbed ? !halves() : wide && (figures(2) || heads > 0 && lined()));
    }

    /** Whether ordinals that rise by one open rows: three at least, and most of those that stand at the margin. */
    private boolean counts() {
        int left = margin();
        int margin = 0;
        int rising = 0;
        int before = -1;
        for (int row = 0; row < rows; row++) {
            int first = firstPart[row];
            if (lefts[first] > left + LINED_UP) {
                continue;
            }
            margin++;
            int value = kind(first) == CellKind.ORDINAL ? CellTexts.ordinal(text, starts[first], ends[first]) : -1;
            rising += value >= 0 && (before < 0 || value == before + 1) ? 1 : 0;
            before = value >= 0 ? value : before;
        }
        return rising >= PAIRS && rising * 10 >= margin * 8;
    }

    private int margin() {
        int left = Integer.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            left = Math.min(left, lefts[firstPart[row]]);
        }
        return left;
    }

    /** Whether as many tabs stand in nearly all rows, those of empty cells included. */
    private boolean evenTabs() {
        int most = 0;
        for (int row = 0; row < rows; row++) {
            most = Math.max(most, places(row, 0));
        }
        int even = 0;
        for (int row = 0; row < rows; row++) {
            even += places(row, 0) == most ? 1 : 0;
        }
        return most > 2 && even * 10 >= rows * 8;
    }

    /**
     * Whether nearly all rows stand under the row with most cells, part under part: three or more have several parts, and the row with most is
     * not the only one with more than two.
     */
    private boolean lined() {
        int lined = 0;
        int several = 0;
        int many = 0;
        for (int row = 0; row < rows; row++) {
            int k = firstPart[row];
            for (int above = firstPart[anchor]; k < firstPart[row + 1] && above < firstPart[anchor + 1]; above++) {
                k += Math.abs(lefts[k] - lefts[above]) <= LINED_UP ? 1 : 0;
            }
            boolean under = k == firstPart[row + 1];
            lined += under ? 1 : 0;
            several += under && cells(row) > 1 ? 1 : 0;
            many += under && cells(row) > 2 ? 1 : 0;
        }
        return several >= PAIRS && (cells(anchor) == 2 || many >= 2) && lined * 10 >= rows * 8;
    }

    /** Whether buttons of a web page stand in the first row, and no figure in any. */
    private boolean buttons() {
        boolean buttons = false;
        for (int k = 0; k < count; k++) {
            if (CellTexts.kind(text, starts[k], ends[k]).tells()) {
                return false;
            }
            buttons |= k < firstPart[1] && BUTTONS.are(text, starts[k], ends[k]);
        }
        return buttons;
    }

    private int mode() {
        int[] times = new int[64];
        int best = 0;
        for (int row = 0; row < rows; row++) {
            int cells = Math.min(times.length - 1, cells(row));
            best = ++times[cells] > times[best] ? cells : best;
        }
        return best;
    }

    /** Whether a column holds figures, days or signs, of rows that have as many cells as most. */
    private boolean figures(int most) {
        int usual = 0;
        int[] tells = new int[most];
        for (int row = 0; row < rows; row++) {
            if (cells(row) == most) {
                usual++;
                for (int k = 0; k < most; k++) {
                    int part = firstPart[row] + k;
                    CellKind kind = kind(part);
                    tells[k] += kind.tells() ? 1 : 0;
                }
            }
        }
        boolean any = false;
        for (int tell : tells) {
            any |= tell >= 2 && tell * 10 >= usual * 6;
        }
        return any;
    }

    /** Whether the lines are two columns of running text that were read across. */
    private boolean halves() {
        long width = 0;
        for (int k = 0; k < count; k++) {
            width += rights[k] - lefts[k];
        }
        return width >= (long) HALF * count;
    }

    /** Whether a good part of the lines are running text, in which a tool left gaps. */
    private boolean running() {
        int running = 0;
        for (int row = 0; row < rows; row++) {
            int line = rowLines[row];
            running += lines.pauses(line) + lines.stops(line) > 0 && lines.width(line) > 2 * HALF ? 1 : 0;
        }
        return running * 3 > rows;
    }

    /** Whether nothing but names of persons stands in the cells. */
    private boolean names() {
        for (int k = 0; k < count; k++) {
            if (!Naming.person(text, starts[k], ends[k]) && ends[k] - starts[k] > 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether bodies sign jointly: nothing but their names, then a date. */
    private boolean signed() {
        int next = rowLines[rows - 1] + 1;
        if (next < lines.count() && lines.shape(next) != Shape.DATE && lines.shape(next) != Shape.REMARK) {
            return false;
        }
        int bodies = 0;
        for (int k = 0; k < count; k++) {
            bodies += Naming.body(text, starts[k], ends[k]) ? 1 : 0;
        }
        return bodies * 3 >= count * 2;
    }

    private void add() {
        Grid grid = tabbed ? byTabs() : new Gutters(this).grid();
        int header = headApart() ? 1 : -1;
        if (contents.holds(rowLines[0], grid, text) || HeadTables.is(grid, text, rowLines[0])) {
            return;
        }
        tables.add(Rows.finish(grid, text, header), rowLines, rows);
    }

    /** Whether a blank line parts the first row from the others, between which none stands. */
    private boolean headApart() {
        if (rows < 3 || lines.gap(rowLines[1]) == 0) {
            return false;
        }
        for (int row = 2; row < rows; row++) {
            if (lines.gap(rowLines[row]) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Each tab parts two cells; where that gives no columns, several in a row part them. */
    private Grid byTabs() {
        int least = Integer.MAX_VALUE;
        boolean even = true;
        boolean together = true;
        for (int row = 0; row < rows; row++) {
            least = Math.min(least, tabs[firstPart[row]]);
        }
        for (int row = 0; row < rows; row++) {
            even &= places(row, least) == places(0, least);
            together &= cells(row) == cells(0);
        }
        boolean each = even || !together;
        Grid grid = new Grid();
        for (int row = 0; row < rows; row++) {
            grid.row();
            for (int k = firstPart[row]; k < firstPart[row + 1]; k++) {
                int empty = k == firstPart[row] ? tabs[k] - least : tabs[k] - 1;
                for (int e = 0; e < empty && each; e++) {
                    grid.cell(k == firstPart[row] ? starts[k] : ends[k - 1], 1, 1);
                }
                grid.cell(starts[k], 1, 1);
                grid.piece(starts[k], ends[k]);
            }
        }
        return grid;
    }

    /** How many cells a row has where each tab parts two. */
    private int places(int row, int least) {
        int places = 1 + behind[row] - least;
        for (int k = firstPart[row]; k < firstPart[row + 1]; k++) {
            places += tabs[k];
        }
        return places;
    }

    int rows() {
        return rows;
    }

    int first(int row) {
        return firstPart[row];
    }

    int end(int row) {
        return firstPart[row + 1];
    }

    /** Whether a blank line stands in front of a row. */
    boolean apart(int row) {
        return lines.gap(rowLines[row]) > 0;
    }

    int start(int part) {
        return starts[part];
    }

    int behind(int part) {
        return ends[part];
    }

    int left(int part) {
        return lefts[part];
    }

    int right(int part) {
        return rights[part];
    }

    CellKind kind(int part) {
        return CellTexts.kind(text, starts[part], ends[part]);
    }
}
