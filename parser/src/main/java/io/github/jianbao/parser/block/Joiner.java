package io.github.jianbao.parser.block;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.model.Join;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Speakers;
import io.github.jianbao.parser.line.Tail;
import org.jspecify.annotations.Nullable;

/** Whether a line continues the one before it, by the evidence of both. */
final class Joiner {

    /** Narrower than this, an open line is a heading or a name, no cut paragraph. */
    private static final int LEAST_CUT = 36;

    /** Cells of a line that is but the rest of a sentence. */
    private static final int REST = 8;

    /** Half a Han character: no other has room in it. */
    private static final int HALF = 1;

    private static final CharSet BULLETS = new CharSet("•※◆■★●▲◇□☆▼◎○►▶");

    /** Bullets of Markdown, which words have, too. */
    private static final String DASHES = "-*+";

    /** What a day in Han numerals opens with. */
    private static final CharSet YEARS = new CharSet("一二〇○");

    private final LineTable lines;
    private final Columns columns;

    Joiner(LineTable lines, Columns columns) {
        this.lines = lines;
        this.columns = columns;
    }

    /**
     * Decides.
     *
     * @param i the line before
     * @param n the line
     * @param opens whether the line before is the first of its block
     * @param furniture whether furniture stands between them
     * @return why they are one, or null where they are two
     */
    @Nullable
    Join join(int i, int n, boolean opens, boolean furniture) {
        boolean page = furniture || lines.pageBreak(n);
        if (apart(i) || apart(n) || lines.hinted(n, LineHints.STARTS) || !page && alone(i, n)) {
            return null;
        }
        if (lines.tail(i) == Tail.STOP && (page || !columns.gapped()) && endsParagraph(i, opens)) {
            return null;
        }
        if (!joinable(i) || indentedByTwo(n) || starts(n, i) || opens && foreign(i) && Chars.isHan(lines.first(n))) {
            return null;
        }
        if (columns.gapped() && !page) {
            return lines.gap(n) == 0 ? Join.WRAP : null;
        }
        if (lines.tail(i) == Tail.STOP && stands(n)) {
            return null;
        }
        if ((cannotStart(lines.first(n)) || halvesNumber(i, n)) && lines.tail(i) != Tail.STOP) {
            return page ? Join.PAGE_BREAK : columns.wrapped() ? Join.WRAP : Join.UNFINISHED;
        }
        if (rest(n) && lines.tail(i) == Tail.WORD && lines.width(i) >= LEAST_CUT) {
            return page || lines.gap(n) > 0 ? Join.PAGE_BREAK : columns.wrapped() ? Join.WRAP : Join.UNFINISHED;
        }
        if (opens && bulleted(i) && lines.indent(n) >= lines.indent(i) + 2 && lines.width(i) >= LEAST_CUT) {
            return Join.WRAP;
        }
        if (columns.wrapped()) {
            if (!page && columns.apart(lines.gap(n)) && lines.open(i) <= 0 && lines.tail(i) != Tail.COMMA) {
                return null;
            }
            boolean doubtful = lines.tail(i) == Tail.STOP && !columns.indented();
            return !wrapped(i, n, opens, page) ? null : page ? Join.PAGE_BREAK : doubtful ? Join.FULL_LINE : Join.WRAP;
        }
        if (cut(i, n, page)) {
            return page || lines.gap(n) > 0 ? Join.PAGE_BREAK : Join.UNFINISHED;
        }
        return null;
    }

    /** The carrier sets a line apart: a heading, a line of code, a row. */
    private boolean apart(int line) {
        return lines.heading(line) > 0 || lines.hinted(line, LineHints.CODE | LineHints.CAPTION);
    }

    /** In Markdown a blank line parts paragraphs: a short line without an end behind one is no rest of a paragraph. */
    private boolean alone(int i, int n) {
        return lines.gap(n) > 0
                && lines.marks().count() > 0
                && lines.width(n) < LEAST_CUT
                && lines.tail(n) == Tail.WORD
                && lines.tail(i) != Tail.COMMA
                && lines.open(i) <= 0;
    }

    /** Two ideographic blanks or more are typed before a paragraph or a signature, never inside one. */
    private boolean indentedByTwo(int n) {
        int at = lines.start(n);
        return at >= 2
                && lines.indent(n) >= 2
                && lines.text().charAt(at - 1) == '\u3000'
                && lines.text().charAt(at - 2) == '\u3000';
    }

    private boolean joinable(int i) {
        Shape shape = lines.shape(i);
        return shape == Shape.PLAIN && !quoted(i)
                || shape == Shape.COLON
                || shape == Shape.ATTACHMENT_LIST
                || shape == Shape.DASHED
                || shape == Shape.DIGITS
                || shape == Shape.REMARK && lines.open(i) > 0;
    }

    /** A line without Han, such as the authors of an essay from abroad: no first line of a Chinese paragraph. */
    private boolean foreign(int i) {
        for (int at = lines.start(i); at < lines.end(i); at++) {
            if (Chars.isHan(lines.text().charAt(at))) {
                return false;
            }
        }
        return Chars.isLatin(lines.first(i));
    }

    /** A whole line between straight quotes is complete. */
    private boolean quoted(int i) {
        return lines.first(i) == '"' && lines.last(i) == '"' && lines.end(i) - lines.start(i) > 2;
    }

    /** Whether a line opens a unit by its own look. */
    private boolean starts(int n, int i) {
        if (lines.numbered(n)) {
            return opensClause(n, i);
        }
        if (listed(n) && (lines.open(i) <= 0 || DASHES.indexOf(lines.first(n)) < 0)) {
            return true;
        }
        switch (lines.shape(n)) {
            case PLAIN, COLON, DIGITS, REMARK:
                return dated(n) && dated(i);
            case DATE:
                return lines.open(i) <= 0;
            case DASHED:
                return lines.open(i) <= 0 && lines.tail(i) != Tail.COMMA;
            default:
                return true;
        }
    }

    /** An item of a list: a bullet or [12], set apart from its words by a blank. */
    private boolean listed(int n) {
        String text = lines.text();
        int at = lines.start(n);
        int end = lines.end(n);
        if (bulleted(n) || lines.hinted(n, LineHints.ITEM)) {
            return true;
        }
        if (lines.first(n) != '[') {
            return false;
        }
        at++;
        while (at < end && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at - lines.start(n) > 1 && at + 1 < end && text.charAt(at) == ']' && Chars.isBlank(text.charAt(at + 1));
    }

    /** Further lines of such an item may hang under its words. */
    private boolean bulleted(int n) {
        return (BULLETS.contains(lines.first(n)) || DASHES.indexOf(lines.first(n)) >= 0)
                && lines.start(n) + 2 < lines.end(n)
                && Chars.isBlank(lines.text().charAt(lines.start(n) + 1));
    }

    /** Where text is not wrapped, the end of a line's last sentence does, but for items under which further lines may hang. */
    private boolean endsParagraph(int i, boolean opens) {
        return !columns.wrapped() && !(opens && bulleted(i));
    }

    /** After the end of a sentence, a turn or a short line that ends in a word stands for itself. */
    private boolean stands(int n) {
        boolean heading = lines.tail(n) == Tail.WORD
                && lines.stops(n) == 0
                && lines.pauses(n) == 0
                && !columns.nearly(lines.width(n), true);
        return heading || Speakers.colon(lines.text(), lines.start(n), lines.end(n)) > 0;
    }

    /** Lines that start with a day each are entries of a list, such as a law's history. */
    private boolean dated(int line) {
        char c = lines.first(line);
        return (Chars.isDigit(c) || YEARS.contains(c))
                && HanDates.readAt(lines.text(), lines.start(line), lines.end(line))
                        .isPresent();
    }

    private boolean opensClause(int n, int i) {
        NumberStyle style = lines.style(n);
        if (style == NumberStyle.DECIMAL) {
            return lines.tail(i) == Tail.STOP;
        }
        boolean midSentence = lines.tail(i) == Tail.COMMA && lines.open(i) > 0;
        return !midSentence;
    }

    /** 到2026 / 年年底: a number and its unit. */
    private boolean halvesNumber(int i, int n) {
        if ("月日".indexOf(lines.first(n)) >= 0 && Chars.isDigit(lines.last(i)) && dated(i, n)) {
            return true;
        }
        return Chars.isDigit(lines.last(i))
                && lines.end(i) - lines.start(i) > 6
                && "年月日号个万亿％%届次条款项项".indexOf(lines.first(n)) >= 0
                && lines.tail(n) != Tail.WORD;
    }

    /** 2015年12月3 / 日: the number at a line's end follows 年 or 月. */
    private boolean dated(int i, int n) {
        String text = lines.text();
        int at = lines.end(i) - 1;
        while (at > lines.start(i) && Chars.isDigit(text.charAt(at))) {
            at--;
        }
        char unit = lines.first(n) == '日' ? '月' : '年';
        return text.charAt(at) == unit && lines.gap(n) == 0;
    }

    private static boolean cannotStart(char c) {
        int kind = Kinds.of(c);
        return (kind & (Kinds.STOP | Kinds.PAUSE)) != 0 || (kind & Kinds.CLOSE) != 0;
    }

    private boolean wrapped(int i, int n, boolean opens, boolean page) {
        int set = columns.indented() && opens ? columns.beyondMargin(lines.indent(i)) : 0;
        boolean full = columns.full(lines.width(i) + set, opens && set == 0, firstWord(n));
        Tail tail = lines.tail(i);
        if (columns.indented() && !page) {
            boolean prose = !opens || lines.stops(i) > 0 || lines.pauses(i) > 0;
            boolean rest = !opens && strayed(i) && columns.atMargin(lines.indent(n));
            if (tail != Tail.STOP && (rest || prose && strayed(n))) {
                return true;
            }
            int in = lines.indent(n) - lines.indent(i);
            if (in <= -2
                    && opens
                    && lines.gap(n) == 0
                    && (full || runsOn(i, true))
                    && (tail == Tail.WORD || tail == Tail.COMMA)) {
                return true;
            }
            boolean fresh = in >= 2 || opens && in > -2 && columns.startsParagraph(lines.indent(n));
            if (fresh || !full) {
                return !fresh && (runsOn(i, opens) || proseGoesOn(i, n, opens));
            }
            return true;
        }
        if (!full) {
            return page && cut(i, n, true) || runsOn(i, opens);
        }
        switch (tail) {
            case STOP:
                if (columns.indented() && columns.atMargin(lines.indent(n)) && !stands(n)) {
                    return true;
                }
                return columns.exact(lines.width(i) + Math.max(HALF, slack(i)), opens) && !opensByWidth(n);
            case COLON:
                return lines.open(i) > 0 || page && labels(i);
            case SEMICOLON:
                return columns.exact(lines.width(i), opens);
            case CLOSED:
                return !endsResponsibility(i) && !(lines.shape(i) == Shape.ATTACHMENT_LIST && stands(n));
            default:
                return true;
        }
    }

    /** Tools that lay text out set the rest of a line apart where it starts with a quotation mark, deeper than any paragraph. */
    private boolean strayed(int n) {
        return (Kinds.of(lines.first(n)) & Kinds.OPEN) != 0 && columns.beyond(lines.indent(n));
    }

    /** 果；: too short to be anything but the end of what stands before. */
    private boolean rest(int n) {
        Tail tail = lines.tail(n);
        return lines.width(n) <= REST && (tail == Tail.STOP || tail == Tail.SEMICOLON) && Chars.isHan(lines.first(n));
    }

    /** A line that is nothing but the label of a speaker's turn: the words stand on the next page. */
    private boolean labels(int i) {
        return Speakers.colon(lines.text(), lines.start(i), lines.end(i)) == lines.end(i);
    }

    /** An open line that misses just the indent of a paragraph is the first of one. */
    private boolean opensByWidth(int n) {
        Tail tail = lines.tail(n);
        return (tail == Tail.WORD || tail == Tail.COMMA) && columns.missesIndent(lines.width(n) + slack(n));
    }

    /** Digits and Latin letters are wider in print than half a Han character. */
    private int slack(int i) {
        int narrow = 0;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            narrow += lines.text().charAt(at) < 128 ? 1 : 0;
        }
        return (narrow + 2) / 6;
    }

    /** Where paragraphs are indented, a line at the margin goes on with an open sentence, however wide the line before is set. */
    private boolean proseGoesOn(int i, int n, boolean opens) {
        Tail tail = lines.tail(i);
        boolean open = tail == Tail.WORD || tail == Tail.COMMA;
        boolean prose = lines.stops(i) > 0 || lines.pauses(i) > 0;
        boolean quoted = Math.abs(lines.indent(n) - lines.indent(i)) <= 1 && !opens;
        boolean margin = columns.atMargin(lines.indent(n)) && (!opens || !columns.atMargin(lines.indent(i)));
        boolean first = opens && lines.indent(n) <= lines.indent(i) - 2;
        return open && prose && lines.width(i) >= LEAST_CUT && (margin || quoted || first);
    }

    /** Proportional type leaves gaps at the end of a line; running text that does not end goes on all the same. */
    private boolean runsOn(int i, boolean opens) {
        Tail tail = lines.tail(i);
        boolean prose = lines.stops(i) > 0 || lines.pauses(i) > 0 || !opens;
        return prose && (tail == Tail.WORD || tail == Tail.COMMA) && columns.nearly(lines.width(i), opens);
    }

    /** （责任单位：…） and the like at the end: the clause is over. */
    private boolean endsResponsibility(int i) {
        char last = lines.last(i);
        if (last != '）' && last != ')') {
            return false;
        }
        return lines.open(i) <= 0 && responsible(i) || lines.open(i) < 0;
    }

    private boolean responsible(int i) {
        String text = lines.text();
        int open = Search.last(text, lines.start(i), lines.end(i), '（', '(');
        if (open < lines.start(i)) {
            return false;
        }
        char before = open > lines.start(i) ? text.charAt(open - 1) : '。';
        return (Kinds.of(before) & Kinds.STOP) != 0;
    }

    /** A paragraph cut in two: the first half is running text that does not end, the second can go on. */
    private boolean cut(int i, int n, boolean page) {
        Tail tail = lines.tail(i);
        if (tail == Tail.STOP || tail == Tail.COLON || tail == Tail.SEMICOLON && !page) {
            return false;
        }
        if (lines.shape(i) != Shape.PLAIN || lines.width(i) < LEAST_CUT) {
            return false;
        }
        if (lines.shape(n) == Shape.COLON && lines.width(n) < 60) {
            return false;
        }
        if (tail == Tail.CLOSED && lines.open(i) <= 0) {
            return lines.stops(i) > 0
                    && !responsible(i)
                    && (Kinds.of(lines.first(n)) & Kinds.ANY) != 0
                    && lines.tail(n) == Tail.STOP
                    && lines.last(i) != '）'
                    && lines.last(i) != ')';
        }
        if (lines.open(i) > 0 && lines.tail(n) != Tail.WORD) {
            return true;
        }
        if (page && (tail == Tail.WORD || tail == Tail.COMMA) && !lines.numbered(i) && lines.pauses(i) > 0) {
            return true;
        }
        if (lines.numbered(i) || lines.pauses(i) == 0) {
            return lines.stops(i) > 0;
        }
        return lines.stops(i) > 0 || lines.width(i) >= 60;
    }

    /** Cells of what cannot be parted at the start of a line: a Latin word or number, or one character with its closing marks. */
    private int firstWord(int n) {
        String text = lines.text();
        int at = lines.start(n);
        int end = lines.end(n);
        int cells = 0;
        char c = text.charAt(at);
        if (Chars.isLatin(c) || Chars.isDigit(c)) {
            while (at < end
                    && (Chars.isLatin(text.charAt(at))
                            || Chars.isDigit(text.charAt(at))
                            || text.charAt(at) == '.'
                            || text.charAt(at) == '%')) {
                cells += Chars.cells(text.charAt(at++));
            }
        } else {
            while (at < end && (Kinds.of(text.charAt(at)) & Kinds.OPEN) != 0) {
                cells += Chars.cells(text.charAt(at++));
            }
            if (at < end) {
                cells += Chars.cells(text.charAt(at++));
            }
        }
        while (at < end && cannotStart(text.charAt(at))) {
            cells += Chars.cells(text.charAt(at++));
        }
        return Math.min(cells, 30);
    }
}
