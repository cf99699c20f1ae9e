package io.github.jianbao.parser.table;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import java.util.Arrays;

/** A line cut at its tabs and gaps, the blanks in front of it and behind it included. Used again for line after line. */
final class Parts {

    /** Cells of a tab at most. */
    private static final int TAB = 8;

    private final String text;
    private int count;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    /** Cells from the margin to the first and to the last character of a part. */
    private int[] lefts = new int[8];

    private int[] rights = new int[8];
    /** Tabs between a part and the one before it, or the margin. */
    private int[] tabs = new int[8];

    private int tabsBehind;
    private int widestGap;

    Parts(String text) {
        this.text = text;
    }

    /** Cuts a line. */
    Parts read(LineTable lines, int line) {
        count = 0;
        widestGap = 0;
        int at = lines.start(line);
        while (at > 0 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        int end = lines.end(line);
        int cells = 0;
        int blanks = 0;
        int gap = 0;
        int tabbed = 0;
        boolean first = true;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                tabbed += c == '\t' ? 1 : 0;
                blanks++;
                int wide = c == '\t' ? TAB - cells % TAB : cells(c);
                gap += wide;
                cells += wide;
                continue;
            }
            boolean opens = first || tabbed > 0 || blanks >= 2 && gap >= 2;
            if (opens) {
                open(at, cells, tabbed);
                widestGap = first ? 0 : Math.max(widestGap, gap);
                first = false;
            }
            cells += cells(c);
            ends[count - 1] = at + 1;
            rights[count - 1] = cells;
            blanks = 0;
            gap = 0;
            tabbed = 0;
        }
        tabsBehind = 0;
        for (int k = end; k < text.length() && isSpace(text.charAt(k)); k++) {
            tabsBehind += text.charAt(k) == '\t' ? 1 : 0;
        }
        return this;
    }

    private void open(int at, int cells, int tabbed) {
        if (count == starts.length) {
            int length = 2 * count;
            starts = Arrays.copyOf(starts, length);
            ends = Arrays.copyOf(ends, length);
            lefts = Arrays.copyOf(lefts, length);
            rights = Arrays.copyOf(rights, length);
            tabs = Arrays.copyOf(tabs, length);
        }
        starts[count] = at;
        lefts[count] = cells;
        tabs[count++] = tabbed;
    }

    /** Blanks, but for what ends a line; marks of a carrier have no width. */
    static boolean isSpace(char c) {
        return Chars.isBlank(c) && c != '\n' && c != '\r' && c != '\f' && c != '\u2028';
    }

    private static int cells(char c) {
        int kind = Kinds.of(c);
        return (kind & Kinds.ZERO) != 0 ? 0 : 1 + (kind & Kinds.WIDE);
    }

    int count() {
        return count;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return ends[part];
    }

    int left(int part) {
        return lefts[part];
    }

    int right(int part) {
        return rights[part];
    }

    int width(int part) {
        return rights[part] - lefts[part];
    }

    int tabs(int part) {
        return tabs[part];
    }

    int tabsBehind() {
        return tabsBehind;
    }

    /** Whether a tab parts any two of them, or stands behind the last. */
    boolean tabbed() {
        for (int k = 1; k < count; k++) {
            if (tabs[k] > 0) {
                return true;
            }
        }
        return tabsBehind > 0;
    }

    /** Cells of the widest gap between two parts. */
    int widestGap() {
        return widestGap;
    }
}
