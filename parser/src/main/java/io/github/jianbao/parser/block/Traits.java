package io.github.jianbao.parser.block;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.History;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Speakers;
import io.github.jianbao.parser.line.Tail;

/** What the words of one line say about the line before it or behind it. */
final class Traits {

    /** Cells of a line that is but the rest of a sentence. */
    private static final int REST = 8;

    /** Lines of a remark in brackets at most. */
    private static final int MOST_LINES = 6;
    /** Cells of a line that may be a cell of a table at most. */
    private static final int CELL = 24;

    /** Cells that Latin letters add to a line at most: what is all Latin is no line of a Chinese paragraph. */
    private static final int MOST_LATIN = 2;

    /** Digits of such a number at least. */
    private static final int LONG_NUMBER = 6;

    /** Letters of a label in front of a value at most. */
    private static final int LABEL = 8;

    /** First letters of a line that may point back at the paragraph before it. */
    private static final int BACK = 8;

    /** Cells of a dateline at most. */
    private static final int DATELINE = 60;

    /** Letters of what a title ends in at most. */
    private static final int ENDING = 8;
    /** Characters of an address at the end of a line at most. */
    private static final int ADDRESS = 200;
    /** Letters that two lines both say at least, and characters of the second in which they stand. */
    private static final int SAME = 8;

    private static final int FIRST_WORDS = 160;
    /** Cells of a line that says when a page was made at most. */
    private static final int STAMP = 60;

    /** Cells of a line of a title that goes on at least. */
    private static final int TITLE = 20;

    private static final Words KINDS_OF_DOCUMENTS = Lexicon.words(Use.TITLE_KINDS);

    private static final CharSet BULLETS = new CharSet("•·‧・▪※◆■★●▲◇□☆▼◎○►▶");

    /** Bullets of Markdown, which words have, too. */
    private static final String DASHES = "-*+";

    /** Letters of a name in a row at most. */
    private static final int NAME = 4;

    private final LineTable lines;

    Traits(LineTable lines) {
        this.lines = lines;
    }

    /** Whether a line ends in a word or in a comma. */
    boolean open(int i) {
        Tail tail = lines.tail(i);
        return tail == Tail.WORD || tail == Tail.COMMA;
    }

    /** Whether a line is running text: it ends a sentence or pauses in one. */
    boolean prose(int i) {
        return lines.stops(i) > 0 || lines.pauses(i) > ownPauses(i);
    }

    /** The 、 of 一、 and 1、 is no pause of the words. */
    int ownPauses(int i) {
        return ownPauses(lines, i);
    }

    static int ownPauses(LineTable lines, int i) {
        NumberStyle style = lines.style(i);
        return style == NumberStyle.FORMAL || style == NumberStyle.HAN || style == NumberStyle.ARABIC_COMMA ? 1 : 0;
    }

    /** 第二条第 / （一）项: a number in brackets that a sentence cites; behind 第 it may be one of several. */
    boolean cites(int i, int n) {
        int body = lines.bodyStart(n);
        char last = lines.last(i);
        boolean kind = body < lines.end(n) && "项目款".indexOf(lines.text().charAt(body)) >= 0;
        return lines.numbered(n)
                && lines.tail(i) == Tail.WORD
                && (last == '第' && lines.style(n) == NumberStyle.HAN_BRACKETED || kind && "第条款".indexOf(last) >= 0);
    }

    /** 有前款情形之一的: words that point at the paragraph before, in the first few of a line. */
    boolean refersBack(int n) {
        String text = lines.text();
        int end = Math.min(lines.end(n), lines.start(n) + BACK);
        for (int at = lines.start(n); at + 1 < end && (Kinds.of(text.charAt(at)) & Kinds.PAUSE) == 0; at++) {
            if (text.charAt(at) == '前' && text.charAt(at + 1) == '款') {
                return true;
            }
        }
        return false;
    }

    /** A number with nothing behind it. */
    boolean numberAlone(int i) {
        return lines.numbered(i) && lines.bodyStart(i) >= lines.end(i);
    }

    /** A short line without a mark, such as a cell of a table; letters of a word that stand on lines of their own do not count. */
    boolean cell(int i) {
        return lines.width(i) <= CELL && lines.stops(i) + lines.pauses(i) == 0 && !letter(i);
    }

    /** A single Han character on its line. */
    boolean letter(int i) {
        return lines.end(i) - lines.start(i) == 1 && Chars.isHan(lines.first(i));
    }

    /**
     * Whether a line that ends in a digit, a letter or a hyphen may have been broken at a blank because what stands up to the next one had no
     * room in a column.
     */
    boolean breaksAtBlank(int i, int n, int column) {
        char last = lines.last(i);
        int narrow = 2 * (lines.end(i) - lines.start(i)) - lines.width(i) - lines.blanks(i);
        if (!isNarrow(last) && last != '%' && last != '-'
                || narrow * 2 > lines.width(i) - lines.blanks(i)
                || !Chars.isHan(lines.first(n))
                || !open(i)) {
            return false;
        }
        int room = column - lines.width(i) - 1;
        String text = lines.text();
        int cells = 0;
        for (int at = lines.start(n); at < lines.end(n) && !Chars.isBlank(text.charAt(at)) && cells <= room; at++) {
            cells += Chars.cells(text.charAt(at));
        }
        return cells > room;
    }

    /** Whether a round bracket opens a line. */
    boolean opensBracket(int n) {
        return lines.first(n) == '（' || lines.first(n) == '(';
    }

    /** Whether a full stop ends a sentence inside a line. */
    boolean states(int i) {
        return Search.contains(lines.text(), lines.start(i), lines.end(i), "。");
    }

    /** Whether a line is a title by its last word: a kind of document, maybe with （试行）, and no pause in front but 、. */
    boolean named(int i) {
        if (lines.stops(i) > 0 || !endsInKind(i)) {
            return false;
        }
        String text = lines.text();
        for (int at = lines.start(i); at < lines.end(i) && lines.pauses(i) > 0; at++) {
            char c = text.charAt(at);
            if (c != '、' && (Kinds.of(c) & Kinds.PAUSE) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line ends in a kind of document. */
    boolean endsInKind(int i) {
        int start = lines.start(i);
        int end = lines.end(i);
        char last = lines.last(i);
        if (last == '）' || last == ')') {
            int open = Search.last(lines.text(), start, end, '（', '(');
            end = open > start ? open : end;
        }
        return KINDS_OF_DOCUMENTS.before(lines.text(), Math.max(start, end - ENDING), end) > 0;
    }

    /** Whether a title ends inside its kind of document, or right before it, and the next line says the rest: …抗震设防条 / 例, …工作 / 方案. */
    boolean splitsKind(int i, int n) {
        int rest = lines.end(n) - lines.start(n);
        if (lines.width(n) > REST
                || lines.tail(n) != Tail.WORD
                || lines.tail(i) != Tail.WORD
                || lines.width(i) < TITLE
                || lines.stops(i) > 0
                || endsInKind(i)) {
            return false;
        }
        int from = Math.max(lines.start(i), lines.end(i) - ENDING);
        String said = lines.text().substring(from, lines.end(i)) + lines.words(n);
        int kind = KINDS_OF_DOCUMENTS.before(said, said.length());
        return kind > rest || kind == rest && !Naming.body(lines.text(), lines.start(i), lines.end(i));
    }

    /** Whether a line opens with a day and tells how a text came about, but stops before it says what happened. */
    boolean tellsHistory(int head, int i) {
        int start = lines.start(head);
        int from = opensBracket(head) ? start + 1 : start;
        return lines.width(i) >= TITLE
                && lines.shape(head) == Shape.PLAIN
                && History.dated(lines, from, lines.end(head))
                && !History.told(lines, i);
    }

    /** What a quantity ends in. */
    boolean quantity(char c) {
        return Chars.isDigit(c) || c == '%' || c == '％';
    }

    /** Whether a dash or two and then a digit open a line. */
    boolean quantityBehindDash(int n) {
        int at = lines.start(n);
        while (at < lines.end(n)
                && at < lines.start(n) + 3
                && "—–－-―~～".indexOf(lines.text().charAt(at)) >= 0) {
            at++;
        }
        return at > lines.start(n)
                && at < lines.end(n)
                && Chars.isDigit(lines.text().charAt(at));
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

    /** An item of a list: a bullet or [12], set apart from its words by a blank. */
    boolean listed(int n) {
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
    boolean bulleted(int n) {
        return (BULLETS.contains(lines.first(n)) || dashed(n))
                && lines.start(n) + 2 < lines.end(n)
                && Chars.isBlank(lines.text().charAt(lines.start(n) + 1));
    }

    /** Whether a dash or star, which Markdown sets before items, opens a line. */
    boolean dashed(int n) {
        return DASHES.indexOf(lines.first(n)) >= 0;
    }

    /** A turn's label and its words. */
    boolean speaks(int n) {
        return Speakers.colon(lines.text(), lines.start(n), lines.end(n)) > 0;
    }

    /** 咨询电话：0000-1234567: a label of a few letters and what it stands for. */
    boolean labelled(int i) {
        String text = lines.text();
        int at = lines.start(i);
        while (at < lines.end(i) && Chars.isHan(text.charAt(at))) {
            at++;
        }
        int letters = at - lines.start(i);
        return letters > 1
                && letters <= LABEL
                && at + 1 < lines.end(i)
                && (text.charAt(at) == '：' || text.charAt(at) == ':')
                && lines.stops(i) == 0;
    }

    /** A line that is nothing but the label of a speaker's turn: the words stand on the next page. */
    boolean labels(int i) {
        return Speakers.colon(lines.text(), lines.start(i), lines.end(i)) == lines.end(i);
    }

    /** 代码仓：https://…: nothing goes on behind an address. */
    boolean endsInAddress(int line) {
        String text = lines.text();
        int at = lines.end(line);
        int least = Math.max(lines.start(line), at - ADDRESS);
        while (at > least && !Chars.isBlank(text.charAt(at - 1)) && !Chars.isHan(text.charAt(at - 1))) {
            at--;
        }
        return Search.contains(text, at, lines.end(line), "://");
    }

    /** Whether some letters of a line stand in the first words of another, too. */
    boolean sayTheSame(int line, int other) {
        String text = lines.text();
        int last = Math.min(lines.end(other), lines.start(other) + FIRST_WORDS) - SAME;
        for (int at = lines.start(line); at + SAME <= lines.end(line); at++) {
            for (int in = lines.start(other); in <= last; in++) {
                if (text.charAt(at) == text.charAt(in) && text.regionMatches(at, text, in, SAME)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 2031年1月28日 07:35 河湾新闻网: when the page with a text was made. */
    boolean stamped(int line) {
        return lines.width(line) <= STAMP
                && lines.stops(line) == 0
                && Clock.holds(lines.text(), lines.start(line), lines.end(line))
                && History.dated(lines, line);
    }

    /** （2031年2月26日 滨政发〔2031〕29号）. */
    boolean datedInBrackets(int n) {
        return opensBracket(n)
                && HanDates.readAt(lines.text(), lines.start(n) + 1, lines.end(n))
                        .isPresent();
    }

    /** 林知秋　　教授、研究院原副院长, 副主任：林知秋　　局长: a short word, a wide gap, and what is said of it. */
    boolean row(int i) {
        String text = lines.text();
        int at = lines.start(i);
        int end = lines.end(i);
        int letters = 0;
        int head = Math.min(end - 1, at + 2 * NAME);
        for (int k = at; k < head; k++) {
            at = text.charAt(k) == '：' ? k + 1 : at;
        }
        int first = at;
        int second = at;
        while (at < end && letters < NAME && Chars.isHan(text.charAt(at))) {
            letters++;
            second = letters == 2 ? at : second;
            at++;
            at += letters == 1 ? inside(at, end) : 0;
        }
        int gap = 0;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            gap += text.charAt(at) == '\u3000' ? 2 : 1;
            at++;
        }
        boolean name = letters >= 2 && end - at >= 2;
        return name && (gap >= Layout.INDENT || gap > 1 && person(first, second, letters));
    }

    /** Whether the letters of a row's head, of which the first two may stand apart, are a person's name. */
    private boolean person(int first, int second, int letters) {
        String text = lines.text();
        String name = text.charAt(first) + text.substring(second, second + letters - 1);
        return Naming.person(name, 0, name.length());
    }

    /** How many blanks set the two letters of a name apart: 周　宁, 周  宁. */
    private int inside(int from, int end) {
        String text = lines.text();
        int at = from;
        while (at < end && at - from < 2 && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        boolean letter = at > from && at + 1 < end && Chars.isHan(text.charAt(at));
        boolean wide = from < end && text.charAt(from) == '\u3000';
        return letter && (wide && at == from + 1 || Chars.isBlank(text.charAt(at + 1))) ? at - from : 0;
    }

    /** Whether a line begins to count points: 一是 behind a whole sentence or at the head of the line. */
    boolean counts(int line) {
        int at = Search.find(lines.text(), lines.start(line), lines.end(line), "一是");
        return at == lines.start(line)
                || at > lines.start(line) && (Kinds.of(lines.text().charAt(at - 1)) & (Kinds.STOP | Kinds.PAUSE)) != 0;
    }

    /** 咨询电话： / 86617136: a number too long to begin a paragraph. */
    boolean longNumber(int n) {
        int at = lines.start(n);
        while (at < lines.end(n) && Chars.isDigit(lines.text().charAt(at))) {
            at++;
        }
        return at - lines.start(n) >= LONG_NUMBER;
    }

    /** Names of bodies, with blanks between them, and nothing else: a line of a joint signature. */
    boolean bodies(int i) {
        if (lines.tail(i) != Tail.WORD || lines.stops(i) + lines.pauses(i) > 0 || lines.numbered(i)) {
            return false;
        }
        String text = lines.text();
        int from = lines.start(i);
        for (int at = from; at <= lines.end(i); at++) {
            if (at == lines.end(i) || Chars.isBlank(text.charAt(at))) {
                if (at > from && !Naming.body(text, from, at)) {
                    return false;
                }
                from = at + 1;
            }
        }
        return true;
    }

    /** 新华社滨江5月6日电, 本报5月6日讯（记者林知秋）: where and when a report was sent. */
    boolean dateline(int i) {
        String text = lines.text();
        int end = lines.end(i);
        if (lines.last(i) == '）' || lines.last(i) == ')') {
            int open = Search.last(text, lines.start(i), end, '（', '(');
            end = open > lines.start(i) ? open : end;
        }
        int day = end - 2;
        return day > lines.start(i)
                && (text.charAt(end - 1) == '电' || text.charAt(end - 1) == '讯')
                && text.charAt(day) == '日'
                && Chars.isDigit(text.charAt(day - 1))
                && lines.stops(i) == 0
                && lines.width(i) <= DATELINE;
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

    /** Whether a pause opens a line. */
    boolean pauses(int n) {
        return (Kinds.of(lines.first(n)) & Kinds.PAUSE) != 0;
    }

    static boolean cannotStart(char c) {
        int kind = Kinds.of(c);
        return (kind & (Kinds.STOP | Kinds.PAUSE)) != 0 || (kind & Kinds.CLOSE) != 0;
    }

    /** 果；: too short to be anything but the end of what stands before. */
    boolean rest(int n) {
        Tail tail = lines.tail(n);
        return lines.width(n) <= REST && (tail == Tail.STOP || tail == Tail.SEMICOLON) && Chars.isHan(lines.first(n));
    }

    /** （责任单位：…） and the like at the end: the clause is over. The bracket may open on a line before, from the head of the block on. */
    boolean endsResponsibility(int head, int i) {
        char last = lines.last(i);
        if (last != '）' && last != ')') {
            return false;
        }
        int opened = i;
        int open = lines.open(i);
        while (open < 0 && opened > head && i - opened < MOST_LINES) {
            opened--;
            open += lines.open(opened);
        }
        return open < 0 || open == 0 && responsible(opened);
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

    /**
     * Cells of a line in print: between a Han character and a digit or Latin letter stands a quarter of a square, which extraction leaves
     * out or makes a whole blank, and Latin letters are wider than half a square.
     */
    int printed(int i) {
        int start = lines.start(i);
        int end = lines.end(i);
        int width = lines.width(i);
        if (width == 2 * (end - start)) {
            return width;
        }
        String text = lines.text();
        int tight = 0;
        int blank = 0;
        int latin = 0;
        char before = text.charAt(start);
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            if (Chars.isHan(c) ? isNarrow(before) : isNarrow(c) && Chars.isHan(before)) {
                tight++;
            } else if (Chars.isBlank(c) && Chars.isHan(before) != Chars.isHan(text.charAt(Math.min(end - 1, at + 1)))) {
                blank++;
            }
            latin += Chars.isLatin(c) ? 1 : 0;
            before = c;
        }
        return width + (tight - blank) / 2 + Math.min(MOST_LATIN, latin / 6);
    }

    private static boolean isNarrow(char c) {
        return c < 128 && (Chars.isDigit(c) || Chars.isLatin(c));
    }

    /** Whether a line holds letters of half a square or less, such as digits: its width in print is not quite known. */
    boolean narrow(int i) {
        return lines.width(i) < 2 * (lines.end(i) - lines.start(i));
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
