package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.Segment;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.page.Furnishing;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts out of the source: the runs of a range of lines, joined by the rule that {@link Text} states. */
final class Texts {

    private final LineTable lines;
    private final Furnishing furnishing;
    private final Plan plan;
    private final Blocks blocks;

    Texts(LineTable lines, Furnishing furnishing, Plan plan, Blocks blocks) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.plan = plan;
        this.blocks = blocks;
    }

    LineTable lines() {
        return lines;
    }

    /** One line as it stands. */
    Text line(int line) {
        return of(List.of(new Segment(lines.start(line), lines.end(line), Join.FIRST, false)));
    }

    /** A range of one line. */
    Text range(int start, int end) {
        return of(List.of(new Segment(start, end, Join.FIRST, false)));
    }

    /** The part of some lines that lies between two offsets. */
    Text part(int firstLine, int lastLine, int start, int end) {
        return of(segments(firstLine, lastLine, start, end));
    }

    /** The runs of some lines between two offsets; furniture and contents between them are left out. */
    List<Segment> segments(int firstLine, int lastLine, int start, int end) {
        if (firstLine == lastLine) {
            return start < end ? List.of(new Segment(start, end, Join.FIRST, false)) : List.of();
        }
        List<Segment> segments = new ArrayList<>(lastLine - firstLine + 1);
        for (int i = firstLine; i <= lastLine; i++) {
            if (furnishing.has(i) || plan.holds(i)) {
                continue;
            }
            int from = Math.max(start, lines.start(i));
            int to = Math.min(end, lines.end(i));
            if (from < to) {
                Join join =
                        segments.isEmpty() && (i == firstLine || from > lines.start(i)) ? Join.FIRST : blocks.join(i);
                boolean spaced = !segments.isEmpty()
                        && spaced(segments.get(segments.size() - 1).end() - 1, from);
                segments.add(new Segment(from, to, join, spaced));
            }
        }
        return segments;
    }

    /** Between Latin words a line end stood for a blank. */
    private boolean spaced(int before, int after) {
        return Chars.isLatin(lines.text().charAt(before))
                && Chars.isLatin(lines.text().charAt(after));
    }

    /** The text of some runs. */
    Text of(List<Segment> segments) {
        return new Text(value(segments), segments);
    }

    private String value(List<Segment> segments) {
        if (segments.size() == 1) {
            return lines.text()
                    .substring(segments.get(0).start(), segments.get(0).end());
        }
        int length = 0;
        for (Segment segment : segments) {
            length += segment.length() + (segment.spaced() ? 1 : 0);
        }
        char[] value = new char[length];
        int at = 0;
        for (Segment segment : segments) {
            if (segment.spaced()) {
                value[at++] = ' ';
            }
            lines.text().getChars(segment.start(), segment.end(), value, at);
            at += segment.length();
        }
        return new String(value);
    }
}
