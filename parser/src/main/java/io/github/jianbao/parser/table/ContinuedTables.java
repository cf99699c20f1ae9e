package io.github.jianbao.parser.table;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Tables over several pages whose columns a tool read across: 表 D.1 …（续） heads each further page, and under it stand pieces of cells that
 * nothing cuts. Each page is a table of its own whose rows are not known; a text that begins in the middle of one does so, too.
 */
final class ContinuedTables {

    /** Cells of a piece at most. */
    private static final int PIECE = 110;
    /** Cells of a line that ends a sentence and does not belong to a table, at least. */
    private static final int SENTENCE = 72;
    /** Lines of a page at least. */
    private static final int LEAST = 6;
    /** Characters of a caption at most. */
    private static final int CAPTION = 120;

    private static final CharSet CLOSE = new CharSet("）)］]");
    private static final CharSet OPEN = new CharSet("（(［[");

    private final LineTable lines;
    private final Tables tables;
    private final BitSet feet = new BitSet();

    ContinuedTables(LineTable lines, Tables tables) {
        this.lines = lines;
        this.tables = tables;
    }

    void find() {
        feet();
        boolean any = false;
        for (int i = 0; i < lines.count(); i++) {
            if (!heads(i)) {
                continue;
            }
            if (!any) {
                begun(i);
            }
            any = true;
            int end = i + 1;
            while (end < lines.count() && piece(end)) {
                end++;
            }
            int to = end > i + 1 && feet.get(end - 1) ? end - 1 : end;
            add(i, i + 1, to);
            i = end - 1;
        }
    }

    /** What stands over the first of these captions: the table's own caption and its first page, or the middle of a page. */
    private void begun(int caption) {
        int to = caption > 0 && feet.get(caption - 1) ? caption - 1 : caption;
        int from = to;
        while (from > 0 && piece(from - 1) && !named(from - 1)) {
            from--;
        }
        if (from == 0) {
            add(-1, 0, to);
        }
    }

    private boolean named(int i) {
        return CellTexts.caption(lines.text(), lines.start(i), lines.end(i));
    }

    /** A line that may be a piece of a row. */
    private boolean piece(int i) {
        NumberStyle style = lines.style(i);
        boolean law = style == NumberStyle.ARTICLE || style == NumberStyle.CHAPTER;
        boolean sentence = lines.stops(i) > 0 && lines.tail(i) == Tail.STOP && lines.width(i) >= SENTENCE;
        return !tables.has(i)
                && lines.heading(i) == 0
                && !law
                && !sentence
                && lines.width(i) <= PIECE
                && lines.shape(i) != Shape.ATTACHMENT_LABEL
                && !named(i)
                && !heads(i);
    }

    /** Adds the lines of a page, where enough of them are pieces that gaps part or that end in the middle of words. */
    private void add(int caption, int from, int to) {
        int gapped = 0;
        int open = 0;
        for (int i = from; i < to; i++) {
            gapped += lines.blanks(i) > 0 ? 1 : 0;
            open += lines.tail(i) == Tail.STOP ? 0 : 1;
        }
        int count = to - from;
        if (count < LEAST || gapped * 4 < count || open * 3 < count * 2) {
            return;
        }
        Grid grid = new Grid();
        if (caption >= 0) {
            grid.caption(lines.start(caption), lines.end(caption));
        }
        int[] members = new int[count + 1];
        int found = 0;
        if (caption >= 0) {
            members[found++] = caption;
        }
        for (int i = from; i < to; i++) {
            grid.row();
            grid.cell(lines.start(i), 1, 1);
            grid.piece(lines.start(i), lines.end(i));
            members[found++] = i;
        }
        grid.flatten();
        tables.add(grid, members, found);
    }

    /** Whether a line heads a page on which a table goes on: 表D.1　…（续）. */
    private boolean heads(int i) {
        String text = lines.text();
        int start = lines.start(i);
        int end = lines.end(i);
        return (text.charAt(start) == '表' || text.startsWith("续表", start))
                && end - start <= CAPTION
                && end - start > 4
                && CLOSE.contains(text.charAt(end - 1))
                && text.charAt(end - 2) == '续'
                && OPEN.contains(text.charAt(end - 3));
    }

    /** The feet of pages of such tables, or their heads over the caption: a page number beside the same words as over another such caption. */
    private void feet() {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 1; i < lines.count(); i++) {
            String rest = heads(i) ? rest(i - 1) : "";
            Integer first = rest.isEmpty() ? null : firsts.putIfAbsent(rest, i - 1);
            if (first != null) {
                foot(first);
                foot(i - 1);
            }
        }
    }

    private void foot(int i) {
        feet.set(i);
        tables.foot(i);
    }

    /** What stands beside the page number that a line begins or ends with; empty where it does neither. */
    private String rest(int i) {
        String text = lines.text();
        int from = lines.start(i);
        int to = lines.end(i);
        if (to - from > CAPTION) {
            return "";
        }
        while (from < to && Chars.isDigit(text.charAt(from))) {
            from++;
        }
        if (from > lines.start(i)) {
            return from < to && Chars.isBlank(text.charAt(from)) ? text.substring(from, to) : "";
        }
        while (to > from && Chars.isDigit(text.charAt(to - 1))) {
            to--;
        }
        return to < lines.end(i) && to > from && Chars.isBlank(text.charAt(to - 1)) ? text.substring(from, to) : "";
    }
}
