package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;

/**
 * Marks inside lines: emphasis, links, pictures, escapes, tags, comments, fields of Word, attributes of headings. What opens in one line
 * and closes in a later one (a comment, a table, hidden parts of a page) is followed. For one thread.
 */
final class Inline {

    /** Characters of the words of a link at most. */
    private static final int LONGEST_LINK = 400;
    /** Characters of an address, an attribute, a tag at most. */
    private static final int LONGEST_TARGET = 3000;

    /** What a backslash takes the meaning of (CommonMark 2.4). */
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Working working;
    private final String text;
    private final int links;
    /** Whether addresses are listed by labels: [words][label]. */
    private final boolean labels;

    private final Markup markup;

    /** Letters behind a link that names what the line is about, at most. */
    private static final int LONGEST_TAIL = 30;

    private int at;
    private int from;
    private int end;
    private boolean bold;
    private int boldFrom;
    private int closeAt;
    private int closeTo;

    Inline(Working working, int links, boolean labels) {
        this.working = working;
        this.text = working.text();
        this.links = links;
        this.labels = labels;
        this.markup = new Markup(working);
    }

    /** Blanks out the marks of a line and says whether it has words. */
    boolean read(int start, int to, boolean row) {
        at = start;
        from = start;
        end = to;
        bold = false;
        boldFrom = -1;
        closeAt = -1;
        if (row && at < end) {
            working.tables().add(TableMarks.CELL, at);
            if (text.charAt(at) == '|') {
                working.mark(at, at + 1);
                at++;
            }
        }
        at = markup.resume(at, end);
        boolean words = false;
        while (at < end) {
            if (at == closeAt) {
                working.mark(closeAt, closeTo);
                at = closeTo;
                closeAt = -1;
            } else {
                char c = text.charAt(at);
                int next = mark(c, row);
                if (working.marked() <= at && !Chars.isBlank(c) && !bullet()) {
                    markup.words();
                    words = true;
                }
                at = next;
            }
        }
        return words || markup.said();
    }

    /** A bullet in front of marks is no word: * ![picture](…). */
    private boolean bullet() {
        return at == from && at + 1 < end && "*-+".indexOf(text.charAt(at)) >= 0 && Chars.isBlank(text.charAt(at + 1));
    }

    private int mark(char c, boolean row) {
        return switch (c) {
            case '\\' -> escape();
            case '*' -> stars();
            case '~' -> pair("~~");
            case '_' -> underscore();
            case '`' -> code();
            case '!' -> picture();
            case '[' -> link();
            case '<' -> markup.tag(at, end);
            case '&' -> entity();
            case '{' -> attributes();
            case '$' -> formula();
            case '#' -> hashes();
            case '|' -> row ? pipe() : at + 1;
            case 'H', 'P', 'T', 'S', 'R' -> field();
            default -> at + 1;
        };
    }

    private int mark(int to) {
        working.mark(at, to);
        return to;
    }

    /** A backslash in front of a sign of ASCII; at the end of a line it breaks the line. */
    private int escape() {
        if (at + 1 >= end) {
            return at > from ? mark(at + 1) : at + 1;
        }
        if (PUNCTUATION.indexOf(text.charAt(at + 1)) < 0) {
            return at + 1;
        }
        working.mark(at, at + 1);
        return at + 2;
    }

    /** Two stars or more are marks where as many close them in the line; one is where it stands around the whole line, or around words. */
    private int stars() {
        int to = at;
        while (to < end && text.charAt(to) == '*') {
            to++;
        }
        int stars = to - at;
        if (stars == 1) {
            boolean around =
                    at == from && end - at > 2 && text.charAt(end - 1) == '*' && !Chars.isBlank(text.charAt(at + 1));
            if (around) {
                working.mark(at, to);
                closeAt = end - 1;
                closeTo = end;
            } else if (closeAt < 0) {
                emphasis(to);
            }
            return to;
        }
        boolean opens = bold || stars >= 4 || Search.contains(text, to, end, "**") || at == from && to < end;
        if (!opens && !(to == end && at > from)) {
            return to;
        }
        if (stars < 4) {
            if (!bold && boldFrom < 0 && at == from) {
                boldFrom = to;
            }
            bold = !bold;
            if (to == end && boldFrom >= 0 && !bold) {
                working.hint(LineHints.BOLD);
            }
        }
        return mark(to);
    }

    /** 来源：*《海岬通讯》* 第3期: a star on each side of words, and neither beside others; the stars of 张*、李* hide letters. */
    private void emphasis(int words) {
        int bracket = words < end ? "《“「（(".indexOf(text.charAt(words)) : -1;
        if (words >= end || bracket < 0 && parts(text.charAt(words))) {
            return;
        }
        int close = Search.find(text, words, Math.min(end, words + LONGEST_LINK), "*");
        if (close <= words || Chars.isBlank(text.charAt(close - 1))) {
            return;
        }
        boolean enclosed = bracket >= 0 && "》”」）)".indexOf(text.charAt(close - 1)) == bracket;
        boolean apart =
                (at == from || parts(text.charAt(at - 1))) && (close + 1 == end || parts(text.charAt(close + 1)));
        if (enclosed || apart) {
            working.mark(at, words);
            closeAt = close;
            closeTo = close + 1;
        }
    }

    private static boolean parts(char c) {
        return !Chars.isHan(c) && !isWord(c) && c != '*';
    }

    private int pair(String mark) {
        if (!text.startsWith(mark, at) || at + 2 >= end) {
            return at + 1;
        }
        boolean edge = at == from || !isWord(text.charAt(at - 1));
        int close = edge && closeAt < 0 ? Search.find(text, at + 2, Math.min(end, at + LONGEST_LINK), mark) : -1;
        if (close <= at + 2) {
            return at + 2;
        }
        working.mark(at, at + 2);
        closeAt = close;
        closeTo = close + 2;
        return at + 2;
    }

    /** __bold__; _![picture](…)_ and _|_ are marks as a whole. */
    private int underscore() {
        if (text.startsWith("_|_", at) && at + 3 <= end) {
            return mark(at + 3);
        }
        int close = text.startsWith("_![", at) && at + 2 < end ? closing(at + 2) : -1;
        int to = close < 0 ? -1 : target(close + 1, true);
        return to > 0 && to < end && text.charAt(to) == '_' ? mark(to + 1) : pair("__");
    }

    private static boolean isWord(char c) {
        return Chars.isLatin(c) || Chars.isDigit(c) || c == '_';
    }

    private int code() {
        int close = closeAt < 0 ? Search.find(text, at + 1, Math.min(end, at + LONGEST_LINK), "`") : -1;
        if (close < 0) {
            return at + 1;
        }
        working.mark(at, at + 1);
        closeAt = close;
        closeTo = close + 1;
        return at + 1;
    }

    private int picture() {
        if (at + 1 >= end || text.charAt(at + 1) != '[') {
            return at + 1;
        }
        int close = closing(at + 1);
        int to = close < 0 ? -1 : target(close + 1, true);
        return to < 0 ? at + 1 : mark(to);
    }

    private int link() {
        int close = closing(at);
        if (close < 0) {
            return at + 1;
        }
        if (links > 0 && number(at + 1, close) && !text.startsWith("(", close + 1)) {
            return mark(close + 1);
        }
        if (close > at + 2 && text.charAt(at + 1) == '^') {
            return mark(close + 1);
        }
        int to = target(close + 1, close == at + 1);
        if (to < 0 || closeAt >= 0) {
            return at + 1;
        }
        if (close == at + 1) {
            return mark(to);
        }
        if (end - to <= Math.min(LONGEST_TAIL, close - at) && opensLine(at)) {
            working.hint(LineHints.LINK);
        }
        working.mark(at, at + 1);
        closeAt = close;
        closeTo = to;
        return at + 1;
    }

    /** Whether nothing but a number and marks stands in front of an offset: 2、[…](…). */
    private boolean opensLine(int offset) {
        for (int k = from; k < offset; k++) {
            char c = text.charAt(k);
            if (!Chars.isDigit(c) && !Chars.isBlank(c) && "、.．*#_-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean number(int start, int to) {
        int value = 0;
        for (int k = start; k < to; k++) {
            int digit = Chars.digit(text.charAt(k));
            if (digit < 0) {
                return false;
            }
            value = Math.min(links + 1, value * 10 + digit);
        }
        return value > 0 && value <= links;
    }

    /** The bracket that closes the one at an offset, pictures inside counted; -1 where none is near. */
    private int closing(int open) {
        int depth = 0;
        for (int k = open; k < Math.min(end, open + LONGEST_LINK); k++) {
            char c = text.charAt(k);
            if (c == '\\') {
                k++;
            } else if (c == '[') {
                if (++depth > 2) {
                    return -1;
                }
            } else if (c == ']' && --depth == 0) {
                return k;
            }
        }
        return -1;
    }

    /** The offset behind (address) or {attributes}; -1 where neither stands there. */
    private int target(int start, boolean any) {
        if (start >= end) {
            return -1;
        }
        char open = text.charAt(start);
        if (open == '{') {
            int close = text.charAt(start + 1 < end ? start + 1 : start) == ' ' ? -1 : near(start, '}');
            return close < 0 ? -1 : close + 1;
        }
        if (open == '[' && labels) {
            int close = near(start, ']');
            return close < 0 ? -1 : close + 1;
        }
        if (open != '(') {
            return -1;
        }
        int depth = 0;
        for (int k = start; k < Math.min(end, start + LONGEST_TARGET); k++) {
            char c = text.charAt(k);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return any || address(start + 1, k) ? k + 1 : -1;
            }
        }
        return -1;
    }

    /** Whether a range may be an address: it has a sign of one, or is empty, and no Chinese sentence. */
    private boolean address(int start, int to) {
        if (start == to) {
            return true;
        }
        int words = start;
        while (words < to && text.charAt(words) != ' ' && text.charAt(words) != '"') {
            words++;
        }
        boolean signs = false;
        for (int k = start; k < words; k++) {
            char c = text.charAt(k);
            signs |= c == '/' || c == '.' || c == '#' || c == ':' || c == '@' || c == '?';
            if (c == '，' || c == '。' || c == '、' || c == '；') {
                return false;
            }
        }
        return signs && words > start;
    }

    private int near(int start, char close) {
        for (int k = start; k < Math.min(end, start + LONGEST_LINK); k++) {
            if (text.charAt(k) == close) {
                return k;
            }
        }
        return -1;
    }

    private int entity() {
        for (String name :
                new String[] {"&nbsp;", "&sp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xa0;", "&#12288;"}) {
            if (text.startsWith(name, at)) {
                working.space(at, at + name.length());
                return at + name.length();
            }
        }
        if (text.startsWith("&amp;", at)) {
            working.mark(at + 1, at + 5);
            return at + 5;
        }
        return at + 1;
    }

    /** {#id}, {.class}, {=html}, {width=…} behind the words of a line. */
    private int attributes() {
        char next = at + 1 < end ? text.charAt(at + 1) : ' ';
        if (next == ' ') {
            return braced();
        }
        if (next != '#' && next != '.' && next != '=' && next != ':') {
            return at + 1;
        }
        int close = near(at, '}');
        return close < 0 ? at + 1 : mark(close + 1);
    }

    /** {@code { PAGEREF _Toc1 \h }}: a code of Word's fields between its braces. */
    private int braced() {
        int code = skipBlanks(at + 1);
        int to = code < end ? FieldCodes.end(text, code, end) : -1;
        int close = to < 0 ? end : skipBlanks(to);
        return close < end && text.charAt(close) == '}' ? mark(close + 1) : at + 1;
    }

    private int skipBlanks(int start) {
        int k = start;
        while (k < end && Chars.isBlank(text.charAt(k))) {
            k++;
        }
        return k;
    }

    /** {@code $30\%$}: a number that an extractor took for a formula. */
    private int formula() {
        int close = -1;
        boolean digits = false;
        for (int k = at + 1; k < Math.min(end, at + 40) && close < 0; k++) {
            char c = text.charAt(k);
            digits |= Chars.isDigit(c);
            if (c == '$') {
                close = k;
            } else if (!Chars.isDigit(c) && " \\%.,+-~^".indexOf(c) < 0) {
                return at + 1;
            }
        }
        if (close < 0 || !digits) {
            return at + 1;
        }
        int mark = at;
        for (int k = at + 1; k < close; k++) {
            char c = text.charAt(k);
            if (c != ' ' && c != '\\') {
                if (mark < k) {
                    working.mark(mark, k);
                }
                mark = k + 1;
            }
        }
        working.mark(mark, close + 1);
        return close + 1;
    }

    /** Hashes that close a heading. */
    private int hashes() {
        int to = at;
        while (to < end && text.charAt(to) == '#') {
            to++;
        }
        boolean closes = to == end && at > from && Chars.isBlank(text.charAt(at - 1));
        return closes ? mark(to) : to;
    }

    private int pipe() {
        if (at + 1 >= end) {
            return mark(at + 1);
        }
        working.tables().add(TableMarks.CELL, at);
        working.tab(at, at + 1);
        return at + 1;
    }

    /** Codes of Word's fields: {@code TOC \o "1-3" \h}, {@code HYPERLINK \l "_Toc1"}, {@code PAGEREF _Toc1 \h}. */
    private int field() {
        if (at > from && isWord(text.charAt(at - 1))) {
            return at + 1;
        }
        int to = FieldCodes.end(text, at, end);
        return to < 0 ? at + 1 : mark(to);
    }
}
