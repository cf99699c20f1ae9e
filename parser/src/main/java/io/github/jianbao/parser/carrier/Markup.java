package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.Chars;

/** Tags and comments of HTML, and what is open of them from line to line. For one thread. */
final class Markup {

    /** Rows or columns that a cell covers at most. */
    private static final int MOST_COVERED = 1000;
    /** Characters of a tag at most. */
    private static final int LONGEST_TAG = 3000;

    private final Working working;
    private final String text;
    /** What ends a comment or a hidden part that is open; empty where none is. */
    private String hidden = "";

    private final TableTags tables;
    /** How many tables are open, one inside another; none of those that lay a page out. */
    private int depth;

    private int tableEnd;
    private boolean cell;
    /** Whether the line that is open has words. */
    private boolean said;

    Markup(Working working) {
        this.working = working;
        this.text = working.text();
        this.tables = TableTags.of(text);
    }

    /** Begins a line: what is hidden stays hidden until it ends. */
    int resume(int from, int end) {
        said = false;
        if (depth > 0 && from >= tableEnd) {
            working.tables().add(TableMarks.END, from);
            depth = 0;
            cell = false;
        }
        return hidden.isEmpty() ? from : hide(from, from, end);
    }

    /** Blanks out from one offset to what ends the hidden part that is looked for from another. */
    private int hide(int start, int from, int end) {
        int close = find(hidden, from, end);
        int to = close < 0 ? end : close + hidden.length();
        hidden = close < 0 ? hidden : "";
        if (to > start) {
            working.mark(start, to);
        }
        return to;
    }

    private int find(String word, int from, int end) {
        int at = from;
        while (at + word.length() <= end) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** Whether words stand in the line. */
    boolean said() {
        return said;
    }

    /** Words stand in the line. */
    void words() {
        said = true;
    }

    /** Takes what opens at a {@code <} and returns the offset behind it. */
    int tag(int at, int end) {
        if (text.startsWith("<!--", at)) {
            hidden = "-->";
            return hide(at, at, end);
        }
        if (text.startsWith("<http", at)) {
            return address(at, end);
        }
        String name = Tags.name(text, at, end);
        int close = name.isEmpty() ? -1 : close(at, end);
        if (close < 0) {
            return at + 1;
        }
        int to = close + 1;
        if (Tags.hidden(name)) {
            hidden = "</" + name + ">";
            return hide(at, to, end);
        }
        if (!Tags.ofLines(name)) {
            working.mark(at, to);
            return to;
        }
        return ofLines(name, at, to, end);
    }

    private int close(int at, int end) {
        for (int k = at + 1; k < Math.min(end, at + LONGEST_TAG); k++) {
            char c = text.charAt(k);
            if (c == '>') {
                return k;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** Only the signs around an address are marks. */
    private int address(int at, int end) {
        int close = close(at, end);
        if (close < 0) {
            return at + 1;
        }
        working.mark(at, at + 1);
        working.mark(close, close + 1);
        said = true;
        return close + 1;
    }

    private int ofLines(String name, int at, int to, int end) {
        if (name.equals("table")) {
            return table(at, to, end);
        }
        if (name.equals("/table") && depth > 0) {
            depth--;
            return depth > 0 ? blank(at, to) : close(at, to, end);
        }
        if (depth > 1) {
            return blank(at, to);
        }
        return depth == 1 ? part(name, at, to, end) : apart(name, at, to, end);
    }

    /** A tag that starts or ends a line. */
    private int apart(String name, int at, int to, int end) {
        if (!said || to >= end && name.startsWith("/")) {
            working.mark(at, to);
        } else {
            working.cut(at, to, 0);
            said = false;
        }
        if (Tags.paragraph(name)) {
            working.hint(LineHints.STARTS);
        }
        int level = Tags.heading(name);
        if (level > 0) {
            working.heading(level);
        }
        return to;
    }

    private int table(int at, int to, int end) {
        if (depth > 0) {
            depth++;
            return blank(at, to);
        }
        int table = tables.at(at);
        if (table < 0 || tables.lays(table)) {
            return apart("table", at, to, end);
        }
        depth = 1;
        tableEnd = tables.end(table);
        working.tables().add(TableMarks.TABLE, at);
        return apart("table", at, to, end);
    }

    private int close(int at, int to, int end) {
        working.tables().add(TableMarks.END, at);
        cell = false;
        return apart("/table", at, to, end);
    }

    /** A tag inside a table. */
    private int part(String name, int at, int to, int end) {
        TableMarks marks = working.tables();
        switch (name) {
            case "tr" -> {
                marks.add(TableMarks.ROW, at);
                cell = false;
                return apart(name, at, to, end);
            }
            case "td", "th" -> {
                byte kind = name.equals("th") ? TableMarks.HEAD_CELL : TableMarks.CELL;
                marks.add(kind, at, extent("colspan", at, to), extent("rowspan", at, to));
                working.tab(at, to);
                cell = true;
                return to;
            }
            case "/td", "/th", "/tr", "/caption" -> {
                marks.add(TableMarks.BETWEEN, at);
                cell = false;
                working.mark(at, to);
                return to;
            }
            case "caption" -> {
                marks.add(TableMarks.CAPTION, at);
                return apart(name, at, to, end);
            }
            default -> {
                return cell ? blank(at, to) : apart(name, at, to, end);
            }
        }
    }

    /** A tag inside a cell parts words. */
    private int blank(int at, int to) {
        if (said) {
            working.space(at, to);
        } else {
            working.mark(at, to);
        }
        return to;
    }

    /** The value of {@code colspan="2"}; 1 where there is none. */
    private int extent(String attribute, int at, int to) {
        int found = find(attribute, at, to);
        int digits = found < 0 ? to : found + attribute.length();
        while (digits < to && "=\"' ".indexOf(text.charAt(digits)) >= 0) {
            digits++;
        }
        int value = 0;
        while (digits < to && Chars.isDigit(text.charAt(digits)) && value <= MOST_COVERED) {
            value = value * 10 + Chars.digit(text.charAt(digits));
            digits++;
        }
        return Math.max(1, Math.min(value, MOST_COVERED));
    }
}
