package io.github.jianbao.parser.table;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** The table of labels that a web page puts over its document (索引号: … 发布机构: …): it is the page's, and no table of the document. */
final class HeadTables {

    /** Lines over it at most. */
    private static final int ABOVE = 12;
    /** Line of a label of it at most, where each label and each value has a line of its own. */
    private static final int LAST = 60;
    /** Labels and values of it at least, each on a line of its own. */
    private static final int LEAST = 6;

    private static final Words BARS = Lexicon.words(Use.WEB_LABELS);

    private HeadTables() {}

    /** Whether each row of a table near the top opens in a label of a page, and one of them is a label that nothing else has. */
    static boolean is(Grid grid, String text, int line) {
        if (line > ABOVE) {
            return false;
        }
        if (labelsInTurn(grid, text)) {
            return true;
        }
        int telling = 0;
        for (int row = 0; row < grid.rows(); row++) {
            int fields = 0;
            for (int cell = grid.firstCell(row); cell < grid.endCell(row); cell++) {
                int fieldEnd = fieldEnd(grid, text, cell);
                fields += fieldEnd > 0 ? 1 : 0;
                telling += fieldEnd > 0 && !BARS.are(text, grid.start(grid.firstPiece(cell)), fieldEnd) ? 1 : 0;
                if (fields == 0) {
                    return false;
                }
            }
        }
        return telling > 0;
    }

    /**
     * How many cells at the start of a run near the top are labels of a page and their values by turns: 索引号 / 3210 / 发文机关 / …; none where
     * the labels tell too little, or no values hold figures: heads of columns are words.
     */
    static int cells(CellRun run, String text) {
        int at = 0;
        int telling = 0;
        int figures = 0;
        while (at + 1 < run.all() && run.firstLine(at) <= LAST && field(run, text, at) && !field(run, text, at + 1)) {
            telling += BARS.are(text, run.start(at), run.end(at)) ? 0 : 1;
            figures += Chars.isDigit(text.charAt(run.end(at + 1) - 1)) || dated(run, text, at + 1) ? 1 : 0;
            at += 2;
        }
        return telling > 1 && figures > 1 && at >= LEAST ? at : 0;
    }

    private static boolean dated(CellRun run, String text, int cell) {
        return HanDates.readAt(text, run.start(cell), run.end(cell)).isPresent();
    }

    private static boolean field(CellRun run, String text, int cell) {
        return CellTexts.field(text, run.start(cell), run.end(cell));
    }

    /** 索引号 | … | 发布机构 | …: labels without colons, each before its value in all rows; most of them are known. */
    private static boolean labelsInTurn(Grid grid, String text) {
        int telling = 0;
        int labels = 0;
        int fields = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int cell = grid.firstCell(row); cell < grid.endCell(row); cell++) {
                boolean label = (cell - grid.firstCell(row)) % 2 == 0;
                int first = grid.firstPiece(cell);
                boolean filled = first < grid.pieceEnd(cell);
                boolean field = filled && CellTexts.field(text, grid.start(first), grid.end(first));
                if (field && !label) {
                    return false;
                }
                labels += filled && label ? 1 : 0;
                fields += field ? 1 : 0;
                telling += field && !BARS.are(text, grid.start(first), grid.end(first)) ? 1 : 0;
            }
        }
        return telling > 1 && fields * 3 >= labels * 2;
    }

    /** The end of the label that a cell is, its colon left out; 0 where it is none. */
    private static int fieldEnd(Grid grid, String text, int cell) {
        if (grid.firstPiece(cell) + 1 != grid.pieceEnd(cell)) {
            return 0;
        }
        int start = grid.start(grid.firstPiece(cell));
        int end = grid.end(grid.firstPiece(cell));
        boolean colon = text.charAt(end - 1) == '：' || text.charAt(end - 1) == ':';
        end = Search.trimmed(text, start, colon ? end - 1 : end);
        return colon && CellTexts.field(text, start, end) ? end : 0;
    }
}
