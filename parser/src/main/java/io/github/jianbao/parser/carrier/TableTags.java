package io.github.jianbao.parser.carrier;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * The tables of HTML in a text, each with its end. A table that holds another, or one cell a row, lays a page out and is not one; a table
 * inside a cell is words of that cell. One that nothing closes ends behind its last cell.
 */
final class TableTags {

    /** A table that is open while tags are looked through. */
    private static final class Open {
        private final int index;
        private int cells;
        private int most;
        private boolean holds;
        private int last;

        private Open(int index) {
            this.index = index;
        }
    }

    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private boolean[] lays = new boolean[4];
    private int count;
    private int near;

    private TableTags() {}

    static TableTags of(String text) {
        TableTags tables = new TableTags();
        int at = text.indexOf('<');
        if (at >= 0 && text.indexOf("<t") + text.indexOf("<T") > -2) {
            tables.scan(text, at);
        }
        return tables;
    }

    private void scan(String text, int from) {
        ArrayList<Open> open = new ArrayList<>();
        for (int at = from; at >= 0; at = text.indexOf('<', at + 1)) {
            String name = Tags.name(text, at, text.length());
            if (name.isEmpty()) {
                continue;
            }
            Open inner = open.isEmpty() ? null : open.get(open.size() - 1);
            if (name.equals("table")) {
                if (inner != null) {
                    inner.holds = true;
                }
                open.add(new Open(add(at)));
            } else if (inner != null) {
                inside(name, at, text, inner, open);
            }
        }
        for (Open one : open) {
            close(one, one.last);
        }
    }

    private void inside(String name, int at, String text, Open inner, ArrayList<Open> open) {
        switch (name) {
            case "tr" -> inner.cells = 0;
            case "td", "th" -> {
                inner.cells++;
                inner.most = Math.max(inner.most, inner.cells);
                inner.last = lineEnd(text, at);
            }
            case "/td", "/th", "/tr" -> inner.last = lineEnd(text, at);
            case "/table" -> {
                close(inner, at);
                open.remove(open.size() - 1);
            }
            default -> {}
        }
    }

    /** The end of the line of a tag: what stands there belongs to the cell. Asked at rising offsets, so that no line is searched twice. */
    private int lineEnd(String text, int at) {
        if (near <= at) {
            near = at;
            while (near < text.length() && !endsLine(text.charAt(near))) {
                near++;
            }
        }
        return near;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == Working.CUT;
    }

    private int add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            lays = Arrays.copyOf(lays, 2 * count);
        }
        starts[count] = start;
        return count++;
    }

    private void close(Open table, int end) {
        ends[table.index] = Math.max(end, starts[table.index]);
        lays[table.index] = table.holds || table.most < 2;
    }

    /** The table whose tag stands at an offset; -1 where none does. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found < 0 ? -1 : found;
    }

    /** Where a table ends. */
    int end(int table) {
        return ends[table];
    }

    /** Whether it lays a page out. */
    boolean lays(int table) {
        return lays[table];
    }
}
