package io.github.jianbao.office;

import io.github.jianbao.model.Join;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles: in the lines that the text gave them, or in lines of like width (§7.3.1). */
final class Titles {

    /** Characters of 22 pt that a line holds. */
    private static final double LINE = 20;

    /** Their width in characters of the grid. */
    private static final double GRID = 1.375;

    private Titles() {}

    static void write(Para paragraph, @Nullable Text lead, @Nullable Text title, boolean inLines) {
        if (lead != null) {
            paragraph.run(lead.value()).run(title == null ? "" : " ");
        }
        List<String> lines = title == null ? List.of("") : inLines ? lines(title) : List.of(title.value());
        double widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.lineBreak();
            }
            paragraph.run(lines.get(i));
            widest = Math.max(widest, Widths.of(lines.get(i)));
        }
        if (widest > LINE) {
            balance(paragraph, widest);
        }
    }

    /** Sets a long line in from both sides, so that its last line is not left with a word. */
    private static void balance(Para paragraph, double width) {
        double count = Math.ceil(width / (LINE - 1));
        double each = Math.min(LINE, Math.ceil(width / count) + 1);
        double aside = (LINE - each) / 2 * GRID;
        if (aside > 0) {
            paragraph.indent(aside, aside, 0);
        }
    }

    private static List<String> lines(Text title) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int at = 0;
        for (Segment segment : title.segments()) {
            int start = at + (segment.spaced() ? 1 : 0);
            if (segment.join() == Join.TITLE_LINE && start > from) {
                lines.add(title.value().substring(from, at));
                from = start;
            }
            at = start + segment.length();
        }
        lines.add(title.value().substring(from));
        return lines;
    }
}
