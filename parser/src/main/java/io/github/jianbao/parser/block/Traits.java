package io.github.jianbao.parser.block;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Speakers;
import io.github.jianbao.parser.line.Tail;

/** What the words of one line say about the line before it or behind it. */
final class Traits {

    /** Cells of a line that is but the rest of a sentence. */
    private static final int REST = 8;

    private static final CharSet BULLETS = new CharSet("•※◆■★●▲◇□☆▼◎○►▶");

    /** What a day in Han numerals opens with. */
    private static final CharSet YEARS = new CharSet("一二〇○");

    private final LineTable lines;

    Traits(LineTable lines) {
        this.lines = lines;
    }

    /** Whether a line ends in a word or in a comma. */
    boolean open(int i) {
        Tail tail = lines.tail(i);
        return tail == Tail.WORD || tail == Tail.COMMA;
    }

    /** Two ideographic blanks or more are typed before a paragraph or a signature, never inside one. */
    boolean indentedByTwo(int n) {
        int at = lines.start(n);
        return at >= 2
                && lines.indent(n) >= 2
                && lines.text().charAt(at - 1) == '\u3000'
                && lines.text().charAt(at - 2) == '\u3000';
    }

    /** Whether a line by its shape may go on below. */
    boolean joinable(int i) {
        Shape shape = lines.shape(i);
        return shape == Shape.PLAIN && !quoted(i)
                || shape == Shape.COLON
                || shape == Shape.ATTACHMENT_LIST
                || shape == Shape.DASHED
                || shape == Shape.DIGITS
                || shape == Shape.REMARK && lines.open(i) > 0;
    }

    /** A whole line between straight quotes is complete. */
    private boolean quoted(int i) {
        return lines.first(i) == '"' && lines.last(i) == '"' && lines.end(i) - lines.start(i) > 2;
    }

    /** A line without Han, such as the authors of an essay from abroad: no first line of a Chinese paragraph. */
    boolean foreign(int i) {
        for (int at = lines.start(i); at < lines.end(i); at++) {
            if (Chars.isHan(lines.text().charAt(at))) {
                return false;
            }
        }
        return Chars.isLatin(lines.first(i));
    }

    /** An item of a list: a bullet or [12], set apart from its words by a blank. */
    boolean listed(int n) {
        String text = lines.text();
        int at = lines.start(n);
        int end = lines.end(n);
        if (bulleted(n)) {
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
    boolean bulleted(int n) {
        return BULLETS.contains(lines.first(n))
                && lines.start(n) + 2 < lines.end(n)
                && Chars.isBlank(lines.text().charAt(lines.start(n) + 1));
    }

    /** A turn's label and its words. */
    boolean speaks(int n) {
        return Speakers.colon(lines.text(), lines.start(n), lines.end(n)) > 0;
    }

    /** A line that is nothing but the label of a speaker's turn: the words stand on the next page. */
    boolean labels(int i) {
        return Speakers.colon(lines.text(), lines.start(i), lines.end(i)) == lines.end(i);
    }

    /** Lines that start with a day each are entries of a list, such as a law's history. */
    boolean dated(int line) {
        char c = lines.first(line);
        return (Chars.isDigit(c) || YEARS.contains(c))
                && HanDates.readAt(lines.text(), lines.start(line), lines.end(line))
                        .isPresent();
    }

    /** 到2026 / 年年底: a number and its unit. */
    boolean halvesNumber(int i, int n) {
        if ("月日".indexOf(lines.first(n)) >= 0 && Chars.isDigit(lines.last(i)) && halvesDate(i, n)) {
            return true;
        }
        return Chars.isDigit(lines.last(i))
                && lines.end(i) - lines.start(i) > 6
                && "年月日号个万亿％%届次条款项项".indexOf(lines.first(n)) >= 0
                && lines.tail(n) != Tail.WORD;
    }

    /** 2015年12月3 / 日: the number at a line's end follows 年 or 月. */
    private boolean halvesDate(int i, int n) {
        String text = lines.text();
        int at = lines.end(i) - 1;
        while (at > lines.start(i) && Chars.isDigit(text.charAt(at))) {
            at--;
        }
        char unit = lines.first(n) == '日' ? '月' : '年';
        return text.charAt(at) == unit && lines.gap(n) == 0;
    }

    /** A closing mark, a pause, a stop. */
    boolean cannotStart(int n) {
        return cannotStart(lines.first(n));
    }

    private static boolean cannotStart(char c) {
        int kind = Kinds.of(c);
        return (kind & (Kinds.STOP | Kinds.PAUSE)) != 0 || (kind & Kinds.CLOSE) != 0;
    }

    /** 果；: too short to be anything but the end of what stands before. */
    boolean rest(int n) {
        Tail tail = lines.tail(n);
        return lines.width(n) <= REST && (tail == Tail.STOP || tail == Tail.SEMICOLON) && Chars.isHan(lines.first(n));
    }

    /** （责任单位：…） and the like at the end: the clause is over. */
    boolean endsResponsibility(int i) {
        char last = lines.last(i);
        if (last != '）' && last != ')') {
            return false;
        }
        return lines.open(i) <= 0 && responsible(i) || lines.open(i) < 0;
    }

    /** A remark in brackets behind a whole sentence. */
    boolean responsible(int i) {
        String text = lines.text();
        int open = Search.last(text, lines.start(i), lines.end(i), '（', '(');
        if (open < lines.start(i)) {
            return false;
        }
        char before = open > lines.start(i) ? text.charAt(open - 1) : '。';
        return (Kinds.of(before) & Kinds.STOP) != 0;
    }

    /** Digits and Latin letters are wider in print than half a Han character. */
    int slack(int i) {
        int narrow = 0;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            narrow += lines.text().charAt(at) < 128 ? 1 : 0;
        }
        return (narrow + 2) / 6;
    }

    /** Cells of what cannot be parted at the start of a line: a Latin word or number, or one character with its closing marks. */
    int firstWord(int n) {
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
