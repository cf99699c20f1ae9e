package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.carrier.Marks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Furnishing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts texts out of the source: the runs of a range of lines, joined by the rule that {@link Text} states. */
final class Texts {

    private final LineTable lines;
    private final Furnishing furnishing;
    private final Plan plan;
    private final Blocks blocks;
    private final TextBuilder builder;
    private final TextBuilder around;
    private final Set<Integer> insideSpans = new HashSet<>();

    Texts(LineTable lines, Furnishing furnishing, Plan plan, Blocks blocks) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.plan = plan;
        this.blocks = blocks;
        this.builder = new TextBuilder(lines.source(), lines.marks());
        this.around = new TextBuilder(lines.source(), lines.marks());
    }

    /**
     * The words of a range that is one span in the model: marks inside it belong to the span.
     *
     * @return the words without marks; null where there are none inside
     */
    @Nullable
    String whole(int start, int end) {
        int mark = lines.marks().in(start, end);
        if (mark == Marks.NONE) {
            return null;
        }
        for (; mark < lines.marks().count() && lines.marks().start(mark) < end; mark++) {
            insideSpans.add(mark);
        }
        return range(start, end).value();
    }

    /** The marks that no text and no span holds, each on its own. */
    List<Text> loose() {
        List<Text> loose = new ArrayList<>();
        Marks marks = lines.marks();
        for (int mark = 0; mark < marks.count(); mark++) {
            if (!insideSpans.contains(mark)) {
                int start = marks.start(mark);
                loose.add(new Text(lines.source(start, marks.end(mark)), Segments.of(start, marks.end(mark))));
            }
        }
        return loose;
    }

    LineTable lines() {
        return lines;
    }

    /** One line as it stands. */
    Text line(int line) {
        return range(lines.start(line), lines.end(line));
    }

    /** A range of one line. */
    Text range(int start, int end) {
        if (lines.marks().in(start, end) != Marks.NONE) {
            builder.add(start, end, Join.FIRST, false);
            return builder.build();
        }
        return new Text(lines.source(start, end), Segments.of(start, end));
    }

    /** The part of some lines that lies between two offsets; furniture and contents between them are left out. */
    Text part(int firstLine, int lastLine, int start, int end) {
        if (firstLine == lastLine && start < end) {
            return range(start, end);
        }
        int before = -1;
        for (int i = firstLine; i <= lastLine; i++) {
            int from = Math.max(start, lines.start(i));
            int to = Math.min(end, lines.end(i));
            if (from < to && holds(i)) {
                boolean first = before < 0;
                Join join = first && (i == firstLine || from > lines.start(i)) ? Join.FIRST : blocks.join(i);
                builder.add(from, to, join, !first && spaced(before, from));
                before = to - 1;
            }
        }
        return builder.build();
    }

    /** The text of some segments. */
    Text of(List<Segment> segments) {
        for (Segment segment : segments) {
            builder.add(segment.start(), segment.end(), segment.join(), segment.spaced());
        }
        return builder.build();
    }

    /** An empty builder for a text that other texts are made in between; the same for text after text. */
    TextBuilder builder() {
        return around;
    }

    /** Whether a line is words of its block: neither furniture nor contents that stand between its lines. */
    boolean holds(int line) {
        return !furnishing.has(line) && !plan.holds(line);
    }

    /** Between Latin words a line end stood for a blank. */
    boolean spaced(int before, int after) {
        return Chars.isLatin(lines.text().charAt(before))
                && Chars.isLatin(lines.text().charAt(after));
    }
}
