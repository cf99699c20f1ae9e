package io.github.jianbao.parser.check;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Finding;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Document;
import io.github.jianbao.model.FindingCode;
import io.github.jianbao.model.Paragraph;
import io.github.jianbao.model.Text;
import java.util.List;

/** Whether sentences lie in pieces over lines that are too short to tell which of them belong together. */
final class CutChecks {

    /** Short paragraphs in a row at least. */
    private static final int LEAST = 20;
    /** Cells of a short one at most. */
    private static final int SHORT = 24;
    /** One in this many holds a mark of a sentence, at least: a list of names has none. */
    private static final int MARKED = 8;
    /** One in this many ends a sentence, at most: others are short ones. */
    private static final int ENDED = 4;

    private static final String PAUSES = "，、,";
    private static final String MARKS = PAUSES + "。！？!?；;：:";

    private CutChecks() {}

    static void check(Document document, List<Finding> into) {
        int run = 0;
        int marked = 0;
        int ended = 0;
        List<Block> body = document.body();
        for (int k = 0; k <= body.size(); k++) {
            String line = k < body.size() && body.get(k) instanceof Paragraph paragraph ? line(paragraph.text()) : "";
            if (isShort(line)) {
                run++;
                marked += holds(line, 0) ? 1 : 0;
                ended += holds(line, line.length() - 1) && PAUSES.indexOf(line.charAt(line.length() - 1)) < 0 ? 1 : 0;
                continue;
            }
            if (run >= LEAST
                    && marked * MARKED >= run
                    && ended * ENDED <= run
                    && body.get(k - run) instanceof Paragraph first) {
                into.add(FindingCode.LINES_NOT_JOINED.at(first.text().span(), Integer.toString(run)));
            }
            run = 0;
            marked = 0;
            ended = 0;
        }
    }

    /** A text that may be short; nothing for others. */
    private static String line(Text text) {
        return text.span().end() - text.span().start() > 2 * SHORT ? "" : text.value();
    }

    private static boolean isShort(String line) {
        int cells = 0;
        for (int at = 0; at < line.length() && cells <= SHORT; at++) {
            cells += Chars.cells(line.charAt(at));
        }
        return cells > 0 && cells <= SHORT;
    }

    /** Whether a mark of a sentence stands in a line, from an offset on. */
    private static boolean holds(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            if (MARKS.indexOf(line.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
