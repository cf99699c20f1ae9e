package io.github.jianbao.parser.assemble;

import io.github.jianbao.model.Join;
import io.github.jianbao.model.Segments;
import io.github.jianbao.model.Text;
import io.github.jianbao.parser.carrier.Marks;
import java.util.Arrays;

/** Joins runs of the source to a text by the rule that {@link Text} states. Used again for text after text. */
final class TextBuilder {

    private final String source;
    private final Segments.Builder segments = new Segments.Builder();
    private char[] value = new char[64];
    private int length;

    private final Marks marks;

    TextBuilder(String source, Marks marks) {
        this.source = source;
        this.marks = marks;
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    /** Adds a range; marks of the carrier inside it are left out. */
    void add(int start, int end, Join join, boolean spaced) {
        int mark = marks.in(start, end);
        if (mark == Marks.NONE) {
            piece(start, end, join, spaced);
            return;
        }
        int from = start;
        Join how = join;
        boolean blank = spaced;
        for (; mark < marks.count() && marks.start(mark) < end; mark++) {
            if (from < marks.start(mark)) {
                piece(from, marks.start(mark), how, blank);
                how = Join.MARKUP;
                blank = false;
            }
            blank |= marks.blank(mark) && how == Join.MARKUP;
            from = marks.end(mark);
        }
        if (from < end) {
            piece(from, end, how, blank);
        }
    }

    private void piece(int start, int end, Join join, boolean spaced) {
        segments.add(start, end, join, spaced);
        int needed = length + end - start + 1;
        if (needed > value.length) {
            value = Arrays.copyOf(value, Math.max(needed, 2 * value.length));
        }
        if (spaced) {
            value[length++] = ' ';
        }
        source.getChars(start, end, value, length);
        length += end - start;
    }

    /** The text of what was added; the builder is empty again. */
    Text build() {
        Text text = new Text(new String(value, 0, length), segments.build());
        segments.clear();
        length = 0;
        return text;
    }
}
