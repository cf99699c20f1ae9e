package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.LineMap;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/**
 * Lines that are marks as a whole, or belong together because of such a line: front matter, blocks of code, tables of pipes, underlined
 * headings, marks of pages, a list of addresses at the end.
 */
final class LineKinds {

    static final byte WORDS = 0;
    static final byte MARKS = 1;
    static final byte MATTER = 2;
    static final byte CODE = 3;
    static final byte ROW = 4;
    /** A heading of the first level: a line of {@code =} stands under it. */
    static final byte FIRST = 5;
    /** A heading of the second level: a line of {@code -} stands under it. */
    static final byte SECOND = 6;

    /** The title behind a crawler's label. */
    static final byte TITLE = 7;
    /** The name of a table behind the label of pandoc. */
    static final byte CAPTION = 8;

    private static final Words CRAWLED = Lexicon.words(Use.WEB_CRAWLED);
    private static final Words BUILT = Lexicon.words(Use.FILE_BUILDS);
    /** Where a tool is to write the contents. */
    private static final Words CONTENTS = new Words("[TOC]", "[toc]", "[[TOC]]", "[[toc]]", "[[_TOC_]]", "{:toc}");

    private static final Words TITLES = new Words("Title", "title", "标题");
    /** Letters of a label that is not known at most, its colon among them. */
    private static final int LONGEST_KEY = 9;
    /** Lines of a crawler's labels at most, blank ones counted. */
    private static final int MOST_CRAWLED = 24;

    /** Lines of front matter at most. */
    private static final int LONGEST_MATTER = 100;
    /** Characters of a heading that is underlined, at most. */
    private static final int LONGEST_HEADING = 200;
    /** Characters of an underline, a fence, a page's mark at least. */
    private static final int SHORTEST_RULE = 3;

    private final String text;
    private final LineMap lines;
    private final byte[] kinds;
    private final PipeRows pipes;
    private int links;
    private boolean bars;
    private boolean labels;

    private LineKinds(String text, LineMap lines) {
        this.text = text;
        this.lines = lines;
        this.kinds = new byte[lines.count()];
        this.pipes = new PipeRows(text, lines, kinds);
    }

    static LineKinds of(String text, LineMap lines) {
        LineKinds all = new LineKinds(text, lines);
        int from = Math.max(Math.max(all.matter(), all.unmarked()), all.crawled());
        all.code(from);
        all.bars = all.pipes.find(from);
        all.captions(from);
        all.marks(from);
        all.addresses();
        return all;
    }

    /** Whether a bar stands alone on a line: what is left of tables whose rows were broken. */
    boolean bars() {
        return bars;
    }

    byte kind(int line) {
        return kinds[line];
    }

    /** How many addresses a text browser lists at the end: marks such as [8] lead to them. */
    int links() {
        return links;
    }

    private int start(int line) {
        return start(text, lines, line);
    }

    static int start(String text, LineMap lines, int line) {
        int at = lines.start(line);
        int end = lines.end(line);
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int end(int line) {
        return end(text, lines, line);
    }

    static int end(String text, LineMap lines, int line) {
        int at = lines.end(line);
        int start = lines.start(line);
        while (at > start && Chars.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean blank(int line) {
        return start(line) >= end(line);
    }

    /** How many times one character, and nothing else but blanks behind it, stands in a line; 0 where other things do. */
    private int run(int line, char c) {
        return run(text, lines, line, c);
    }

    private static int run(String text, LineMap lines, int line, char c) {
        int end = end(text, lines, line);
        int at = start(text, lines, line);
        int from = at;
        while (at < end && text.charAt(at) == c) {
            at++;
        }
        return at == end ? at - from : 0;
    }

    /** Marks the front matter and returns the first line behind it. */
    private int matter() {
        int first = 0;
        while (first < lines.count() && blank(first)) {
            first++;
        }
        if (first == lines.count()) {
            return 0;
        }
        char mark = run(first, '-') == SHORTEST_RULE ? '-' : run(first, '+') == SHORTEST_RULE ? '+' : 0;
        if (mark == 0) {
            return 0;
        }
        boolean keys = false;
        for (int line = first + 1; line < Math.min(lines.count(), first + LONGEST_MATTER); line++) {
            if (run(line, mark) == SHORTEST_RULE || mark == '-' && run(line, '.') == SHORTEST_RULE) {
                if (!keys) {
                    return 0;
                }
                for (int k = first; k <= line; k++) {
                    kinds[k] = MATTER;
                }
                return line + 1;
            }
            if (!blank(line)) {
                boolean key = key(line, mark == '-' ? ':' : '=');
                boolean below = keys && (text.charAt(start(line)) == '-' || start(line) > lines.start(line));
                if (!key && !below && text.charAt(start(line)) != '#') {
                    return 0;
                }
                keys |= key;
            }
        }
        return 0;
    }

    /** Marks front matter whose {@code ---} got lost, and returns the first line behind it. */
    private int unmarked() {
        int end = unmarked(text, lines);
        for (int k = 0; k < end; k++) {
            kinds[k] = blank(k) ? WORDS : MATTER;
        }
        return end;
    }

    /**
     * The first line behind front matter whose {@code ---} got lost, over it or under it; 0 where there is none. It opens the text and ends
     * at a blank line, nothing but keys stands in it, one of them says how a page is built, and words stand below.
     */
    static int unmarked(String text, LineMap lines) {
        int line = words(text, lines, 0);
        if (line < lines.count() && run(text, lines, line, '-') == SHORTEST_RULE) {
            line++;
        }
        boolean keys = false;
        boolean built = false;
        for (int most = Math.min(lines.count(), line + LONGEST_MATTER); line < most; line++) {
            int start = start(text, lines, line);
            int end = end(text, lines, line);
            if (start >= end || run(text, lines, line, '-') == SHORTEST_RULE) {
                int behind = start >= end ? line : line + 1;
                return built && words(text, lines, behind) < lines.count() ? behind : 0;
            }
            int key = key(text, start, end, ':');
            boolean below = keys && (text.charAt(start) == '-' || start > lines.start(line));
            if (key == start && !below) {
                return 0;
            }
            keys |= key > start;
            built |= key > start && BUILT.are(text, start, key);
        }
        return 0;
    }

    /** The first line from one on that is not blank; their count where there is none. */
    private static int words(String text, LineMap lines, int from) {
        int line = from;
        while (line < lines.count() && start(text, lines, line) >= end(text, lines, line)) {
            line++;
        }
        return line;
    }

    /** {@code title: …}, {@code date = …}. */
    private boolean key(int line, char mark) {
        int start = start(line);
        return key(text, start, end(line), mark) > start;
    }

    /** The offset behind the key that starts at an offset, the offset itself where none does. */
    private static int key(String text, int start, int end, char mark) {
        int at = start;
        while (at < end
                && (Chars.isLatin(text.charAt(at)) || Chars.isDigit(text.charAt(at)) || isPartOfKey(text.charAt(at)))) {
            at++;
        }
        int key = at;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at < end && text.charAt(at) == mark ? key : start;
    }

    private static boolean isPartOfKey(char c) {
        return c == '_' || c == '-' || c == '.' || c == '"';
    }

    /** Labels that a crawler wrote over a text, with an address among them; the title's words stay, its label is a mark. */
    private int crawled() {
        int line = 0;
        int labels = 0;
        int end = 0;
        boolean address = false;
        for (; line < Math.min(lines.count(), MOST_CRAWLED); line++) {
            if (blank(line)) {
                continue;
            }
            int behind = crawledLabel(line);
            if (behind < 0 && isKey(line)) {
                continue;
            }
            if (behind < 0) {
                break;
            }
            labels++;
            address |= Search.contains(text, behind, end(line), "://");
            end = line + 1;
        }
        if (labels < 2 || !address) {
            return 0;
        }
        for (int k = 0; k < end; k++) {
            boolean title = !blank(k) && TITLES.at(text, start(k)) > 0;
            kinds[k] = blank(k) ? WORDS : title ? TITLE : MATTER;
        }
        return end;
    }

    /** A short word, a colon and a value: a label that is not known stands between those that are. */
    private boolean isKey(int line) {
        int at = start(line);
        int end = end(line);
        int most = Math.min(end, at + LONGEST_KEY);
        while (at < most && (Chars.isHan(text.charAt(at)) || Chars.isLatin(text.charAt(at)))) {
            at++;
        }
        return at > start(line)
                && at + 1 < most
                && (text.charAt(at) == '：' || text.charAt(at) == ':')
                && !Search.contains(text, at, end, "。");
    }

    /** The offset behind a crawler's label and its colon; -1 where a line begins with none. */
    int crawledLabel(int line) {
        int start = start(line);
        int at = start + CRAWLED.at(text, start);
        if (at == start || at >= end(line)) {
            return -1;
        }
        return text.charAt(at) == '：' || text.charAt(at) == ':' ? at + 1 : -1;
    }

    /** Blocks of code between fences: one that is as long closes them. A fence that nothing closes does not count. */
    private void code(int from) {
        int open = -1;
        int[] longest = {};
        for (int line = from; line < lines.count(); line++) {
            char mark = fence(line);
            if (mark == 0) {
                continue;
            }
            if (open < 0) {
                longest = longest.length == 0 ? longestBehind(line) : longest;
                open = longest[2 * line + (mark == '`' ? 0 : 1)] >= length(line) ? line : -1;
            } else if (mark == fence(open) && run(line, mark) >= length(open)) {
                kinds[open] = MARKS;
                kinds[line] = MARKS;
                for (int k = open + 1; k < line; k++) {
                    kinds[k] = CODE;
                }
                open = -1;
            }
        }
    }

    /** For each line from one on how long the longest fences of backticks and of tildes behind it are that may close another. */
    private int[] longestBehind(int from) {
        int[] longest = new int[2 * lines.count() + 2];
        for (int line = lines.count() - 2; line >= from; line--) {
            longest[2 * line] = Math.max(longest[2 * line + 2], run(line + 1, '`'));
            longest[2 * line + 1] = Math.max(longest[2 * line + 3], run(line + 1, '~'));
        }
        return longest;
    }

    /** How many signs the fence that a line opens with has. */
    private int length(int line) {
        int start = start(line);
        int at = start;
        while (at < end(line) && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        return at - start;
    }

    private char fence(int line) {
        int at = start(line);
        int end = end(line);
        if (end - at < SHORTEST_RULE) {
            return 0;
        }
        char c = text.charAt(at);
        return (c == '`' || c == '~') && text.charAt(at + 1) == c && text.charAt(at + 2) == c ? c : 0;
    }

    /** What a row of pipes is beside others: one of the flags of {@link PipeRows}. */
    boolean row(int line, int flag) {
        return pipes.is(line, flag);
    }

    /** Table: a name, right over a table or under it, as pandoc writes it. */
    private void captions(int from) {
        for (int line = from; pipes.any() && line < lines.count(); line++) {
            if (kinds[line] == WORDS
                    && captionLabel(line) > 0
                    && (row(next(line, 1), PipeRows.FIRST) || row(next(line, -1), PipeRows.LAST))) {
                kinds[line] = CAPTION;
            }
        }
    }

    /** The next line that is not blank, one blank line at most between; the line itself where there is none. */
    private int next(int line, int step) {
        int next = line + step;
        if (next >= 0 && next < lines.count() && blank(next)) {
            next += step;
        }
        return next >= 0 && next < lines.count() ? next : line;
    }

    /** The offset behind the label of a table's name; -1 where a line begins with none. */
    int captionLabel(int line) {
        int at = start(line);
        int label = text.startsWith("Table:", at) ? 6 : text.startsWith(": ", at) ? 1 : -1;
        return label > 0 && at + label < end(line) ? at + label : -1;
    }

    private void marks(int from) {
        for (int line = from; line < lines.count(); line++) {
            if (kinds[line] != WORDS || blank(line)) {
                continue;
            }
            if (line > from && kinds[line - 1] == WORDS) {
                underline(line);
            }
            if (pageMark(line) || definition(line) || onlyBars(line)) {
                kinds[line] = MARKS;
            }
        }
    }

    /** Setext headings of CommonMark: a name, and a line of {@code =} or {@code -} right under it. */
    private void underline(int line) {
        boolean first = run(line, '=') >= SHORTEST_RULE;
        boolean second = run(line, '-') >= SHORTEST_RULE;
        int above = line - 1;
        int length = end(above) - start(above);
        if (!first && !second || length <= 0 || length > LONGEST_HEADING) {
            return;
        }
        char opens = text.charAt(start(above));
        char ends = text.charAt(end(above) - 1);
        boolean name = "#>-=+*|<".indexOf(opens) < 0 && "。；：，、;:,".indexOf(ends) < 0;
        boolean alone = above == 0 || blank(above - 1) || kinds[above - 1] != WORDS;
        if (name && alone) {
            kinds[above] = first ? FIRST : SECOND;
            kinds[line] = MARKS;
        }
    }

    /** [TOC], {3}------, ==&gt; picture … omitted &lt;==, ::: {.note}, \newpage. */
    private boolean pageMark(int line) {
        int at = start(line);
        int end = end(line);
        if (CONTENTS.at(text, at) == end - at) {
            return true;
        }
        if (text.startsWith(":::", at) || text.startsWith("\\newpage", at) || text.startsWith("\\pagebreak", at)) {
            return true;
        }
        int words = at;
        while (words < end && text.charAt(words) == '*') {
            words++;
        }
        if (text.startsWith("==>", words) && Search.contains(text, words, end, "<==")) {
            return true;
        }
        if (text.charAt(at) != '{') {
            return false;
        }
        at++;
        int digits = at;
        while (at < end && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == digits || at >= end || text.charAt(at) != '}') {
            return false;
        }
        for (int k = at + 1; k < end; k++) {
            if (text.charAt(k) != '-') {
                return false;
            }
        }
        return end - at > SHORTEST_RULE;
    }

    /** |, | ||||: cells without words. */
    private boolean onlyBars(int line) {
        int found = 0;
        for (int at = start(line); at < end(line); at++) {
            char c = text.charAt(at);
            if (c != '|' && !Chars.isBlank(c)) {
                return false;
            }
            found += c == '|' ? 1 : 0;
        }
        bars |= found == 1;
        return found > 0;
    }

    /** Whether links of the text may lead to addresses by a label: [words][label]. */
    boolean labels() {
        return labels;
    }

    /** [label]: https://…: what a link of the text leads to. */
    private boolean definition(int line) {
        int at = start(line);
        int end = end(line);
        if (text.charAt(at) != '[' || text.startsWith("[^", at)) {
            return false;
        }
        int close = Search.find(text, at, end, "]:");
        int from = close < 0 ? end : close + 2;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        from += from < end && text.charAt(from) == '<' ? 1 : 0;
        boolean leads = close > at + 1
                && (text.startsWith("http", from) || text.startsWith("/", from) || text.startsWith("#", from));
        labels |= leads;
        return leads;
    }

    /** The numbered addresses that text browsers list at the end of a page, and the heading over them. */
    private void addresses() {
        int line = lines.count() - 1;
        int first = -1;
        int listed = 0;
        while (line >= 0) {
            if (!blank(line)) {
                int number = address(line);
                if (number == 0 || listed > 0 && number != listed - 1) {
                    break;
                }
                links = Math.max(links, number);
                listed = number;
                first = line;
            }
            line--;
        }
        if (first < 0 || listed != 1 || links < 2) {
            links = 0;
            return;
        }
        for (int k = first; k < lines.count(); k++) {
            kinds[k] = blank(k) ? kinds[k] : MARKS;
        }
        if (line >= 0 && heads(line)) {
            kinds[line] = MARKS;
            int above = line - 1;
            while (above >= 0 && blank(above)) {
                above--;
            }
            if (above >= 0 && latin(above)) {
                kinds[above] = MARKS;
            }
        }
    }

    /** A short line that ends no sentence may head a list of addresses. */
    private boolean heads(int line) {
        return end(line) - start(line) <= 30 && "。，；".indexOf(text.charAt(end(line) - 1)) < 0;
    }

    /** References, over Visible links. */
    private boolean latin(int line) {
        for (int at = start(line); at < end(line); at++) {
            if (!Chars.isLatin(text.charAt(at)) && !Chars.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return heads(line);
    }

    /** The number of {@code 12. https://…} or {@code [12] name: https://…}; 0 for any other line. */
    private int address(int line) {
        int at = start(line);
        int end = end(line);
        boolean bracket = at < end && text.charAt(at) == '[';
        at += bracket ? 1 : 0;
        int number = 0;
        int digits = at;
        while (at < end && at - digits < 5 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        if (at == digits || at >= end || text.charAt(at) != (bracket ? ']' : '.')) {
            return 0;
        }
        at++;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        int scheme = at;
        if (bracket) {
            scheme = named(at, end);
            at = scheme;
        }
        while (at < end && Chars.isLatin(text.charAt(at))) {
            at++;
        }
        boolean address = at - scheme >= 3 && text.startsWith(bracket ? "://" : ":", at);
        for (int k = at; k < end && address; k++) {
            address = !Chars.isBlank(text.charAt(k));
        }
        return address ? number : 0;
    }

    /** Where the address behind a short name starts; the first offset where none does. */
    private int named(int from, int end) {
        int found = Search.find(text, from, Math.min(end, from + LONGEST_HEADING), "://");
        int at = Math.max(found, from);
        while (at > from && Chars.isLatin(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
