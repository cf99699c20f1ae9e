package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.Traditional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A copy of the text in which marks are blanked out, with the lines that it has then. For one thread. */
final class Working {

    /** Takes the place of a mark: no cell wide, and blank. */
    private static final char NOTHING = '\u2060';

    /** Ends a line inside a line of the source. */
    static final char CUT = '\u2028';

    private final String source;
    private final char[] chars;
    private final Marks marks = new Marks();
    private final TableMarks tables = new TableMarks();
    private int[] starts = new int[64];
    private int[] hints = new int[64];
    private int count;
    private int end;
    private boolean cut;
    private boolean hinted;
    private boolean mended;
    private final List<FusedLine> fused = new ArrayList<>();
    private int marksBefore;
    private int countBefore;

    Working(String text) {
        chars = text.toCharArray();
        boolean ends = false;
        for (int k = 0; k < chars.length; k++) {
            char c = chars[k];
            if (Chars.isArtefact(c)) {
                chars[k] = Chars.mend(c);
                mended = true;
            }
            ends |= endsLine(c);
        }
        source = mended ? new String(chars) : text;
        for (int k = 0; ends && k < chars.length; k++) {
            chars[k] = endsLine(chars[k]) ? CUT : chars[k];
        }
        if (Traditional.is(text)) {
            for (int k = 0; k < chars.length; k++) {
                chars[k] = Traditional.fold(chars[k]);
            }
        }
    }

    /** LINE SEPARATOR, PARAGRAPH SEPARATOR, NEXT LINE and LINE TABULATION end lines, too (UAX 14, classes BK and NL). */
    static boolean endsLine(char c) {
        return c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B';
    }

    /** The text with its marks, artefacts mended. */
    String text() {
        return source;
    }

    /** What is said of tables. */
    TableMarks tables() {
        return tables;
    }

    /** Opens a line of the source. */
    void line(int start, int next, int bits) {
        marksBefore = marks.count();
        open(start, bits);
        countBefore = count;
        end = next;
        for (int at = start; at < next - 1; at++) {
            if (chars[at] == CUT) {
                cut = true;
                open(at + 1, bits);
            }
        }
    }

    /** Other lines start inside the line of the source, without a mark. */
    void parts(int from, int to, int[] cuts) {
        for (int start : cuts) {
            cut = true;
            open(start, LineHints.STARTS);
            inOrder();
        }
        if (cuts.length > 0) {
            fused.add(new FusedLine(from, to, cuts.length + 1));
        }
    }

    /** Moves the last line in front of those that stand behind it, where a line separator stands inside what is cut or before the end. */
    private void inOrder() {
        for (int k = count - 1; k > 0 && starts[k - 1] > starts[k]; k--) {
            int start = starts[k];
            int bits = hints[k];
            starts[k] = starts[k - 1];
            hints[k] = hints[k - 1];
            starts[k - 1] = start;
            hints[k - 1] = bits;
        }
    }

    private void open(int start, int bits) {
        if (count + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * count + 2);
            hints = Arrays.copyOf(hints, 2 * count + 2);
        }
        starts[count] = start;
        hints[count] = bits;
        hinted |= bits != 0;
        count++;
    }

    /** Adds bits to the line that is open. */
    void hint(int bits) {
        hints[count - 1] |= bits;
        hinted = true;
    }

    /** The line that is open is a heading. */
    void heading(int level) {
        hints[count - 1] = LineHints.heading(level, hints[count - 1]);
        hinted = true;
    }

    /** The line of the source is nothing but marks: it is one as a whole. */
    void only(int from, int to, int bits) {
        marks.keep(marksBefore);
        count = countBefore;
        hints[count - 1] = bits;
        hinted = true;
        source.getChars(from, to, chars, from);
    }

    /** The offset behind the last mark. */
    int marked() {
        return marks.count() == 0 ? 0 : marks.end(marks.count() - 1);
    }

    /** Blanks out a mark. */
    void mark(int from, int to) {
        blank(from, to, false);
    }

    /** Blanks out a mark that stands for a blank. */
    void space(int from, int to) {
        blank(from, to, true);
        chars[from] = ' ';
    }

    /** Blanks out a mark that parts two cells. */
    void tab(int from, int to) {
        blank(from, to, false);
        chars[from] = '\t';
    }

    /** Blanks out a mark that ends a line, and opens the next. */
    void cut(int from, int to, int bits) {
        blank(from, to, false);
        chars[from] = CUT;
        cut = true;
        open(from + 1, bits);
        inOrder();
    }

    private void blank(int from, int to, boolean stands) {
        marks.add(from, to, stands);
        Arrays.fill(chars, from, to, NOTHING);
    }

    int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && Chars.isBlank(chars[at])) {
            at++;
        }
        return at;
    }

    int trim(int from, int to) {
        int at = to;
        while (at > from && Chars.isBlank(chars[at - 1])) {
            at--;
        }
        return at;
    }

    Carried carried(LineMap lines) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + 1);
        }
        starts[count] = end;
        return new Carried(
                source,
                new String(chars),
                mended,
                marks,
                tables,
                List.copyOf(fused),
                lines,
                cut ? Arrays.copyOf(starts, count + 1) : null,
                hinted ? Arrays.copyOf(hints, count) : null);
    }
}
