package io.github.jianbao.parser.carrier;

/** Tags and comments of HTML, and what is open of them from line to line. For one thread. */
final class Markup {

    /** Characters of a tag at most. */
    private static final int LONGEST_TAG = 3000;

    private final Working working;
    private final String text;
    /** What ends a comment or a hidden part that is open; empty where none is. */
    private String hidden = "";

    private int tables;
    private boolean cells;
    /** Whether the line that is open has words. */
    private boolean said;

    Markup(Working working) {
        this.working = working;
        this.text = working.text();
    }

    /** Begins a line: what is hidden stays hidden until it ends. */
    int resume(int from, int end) {
        said = false;
        if (tables > 0) {
            working.hint(cells ? LineHints.CELL : LineHints.ROW);
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

    /** Words stand in the line. */
    void words() {
        said = true;
    }

    /** Whether words stand in the line since it was opened. */
    boolean said() {
        return said;
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
        return close + 1;
    }

    private int ofLines(String name, int at, int to, int end) {
        boolean cell = name.equals("td") || name.equals("th");
        tables += name.equals("table") ? 1 : name.equals("/table") && tables > 0 ? -1 : 0;
        if (tables > 0 && cell && cells) {
            working.tab(at, to);
            return to;
        }
        boolean row = name.equals("tr") || name.equals("table");
        if (row) {
            cells = false;
        }
        int bits = tables > 0 && (row || cell) ? LineHints.ROW : 0;
        boolean inCell = tables > 0 && cells && !row;
        boolean quiet = inCell || name.startsWith("/") && tables > 0 && !name.equals("/table");
        if (quiet || !said || to >= end && name.startsWith("/")) {
            working.mark(at, to);
            if (bits != 0) {
                working.hint(bits);
            }
        } else {
            working.cut(at, to, bits);
            said = false;
        }
        cells |= cell;
        if (tables == 0 && Tags.paragraph(name)) {
            working.hint(LineHints.STARTS);
        }
        int level = Tags.heading(name);
        if (level > 0) {
            working.heading(level);
        }
        return to;
    }
}
