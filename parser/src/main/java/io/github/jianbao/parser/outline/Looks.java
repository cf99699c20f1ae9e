package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** What a block looks like: a title, a heading, a body, a byline. Words of the language only, no name of any text. */
final class Looks {

    /** What the names of public bodies end in. */
    private static final Words BODY_ENDS = Lexicon.words(Use.SIGNING_BODIES);

    private static final Words OFFICES = Lexicon.words(Use.SIGNING_OFFICES);
    private static final Words DOCUMENT_KINDS = Lexicon.words(Use.TITLE_KINDS);

    private static final Words LISTS_OF_WORKS = Lexicon.words(Use.LISTS_OF_WORKS);

    private static final Words ANNOUNCEMENTS = Lexicon.words(Use.ANNOUNCEMENTS);

    /** Letters of an office and a name at most. */
    private static final int LONGEST_SIGNER = 16;

    /** Letters of a name at most. */
    private static final int LONGEST_NAME = 4;

    /** Words of a name in Latin letters at most. */
    private static final int MOST_NAMES = 4;

    private final LineTable lines;
    private final Blocks blocks;
    private final int[] widths;
    private final int[] stops;
    private final Shape[] shapes;

    Looks(LineTable lines, Blocks blocks) {
        this.lines = lines;
        this.blocks = blocks;
        this.widths = new int[blocks.count()];
        this.stops = new int[blocks.count()];
        this.shapes = new Shape[blocks.count()];
        for (int b = 0; b < widths.length; b++) {
            for (int i = blocks.first(b); i <= blocks.last(b); i++) {
                widths[b] += lines.width(i);
                stops[b] += lines.stops(i);
            }
            shapes[b] = shapeOf(b);
        }
    }

    /** Cells over all its lines. */
    int width(int block) {
        return widths[block];
    }

    private boolean oneLine(int block) {
        return blocks.first(block) == blocks.last(block);
    }

    Shape shape(int block) {
        return shapes[block];
    }

    /** A date, a number, a heading in brackets stand on one line. */
    private Shape shapeOf(int block) {
        Shape shape = lines.shape(blocks.first(block));
        return oneLine(block) || shape != Shape.DATE && shape != Shape.NUMBER && shape != Shape.BRACKETED
                ? shape
                : Shape.PLAIN;
    }

    Tail tail(int block) {
        return lines.tail(blocks.last(block));
    }

    int stops(int block) {
        return stops[block];
    }

    boolean numbered(int block) {
        return lines.numbered(blocks.first(block));
    }

    /** Several sentences: no title, no heading, no row of a table, and nobody's name. */
    boolean prose(int block) {
        return shapes[block] == Shape.PLAIN && stops[block] > 1 && lines.stops(blocks.first(block)) > 0;
    }

    /** A remark that says who is to carry a task out: （责任单位：…）. It belongs to the words before it. */
    boolean duty(int block) {
        if (shape(block) != Shape.REMARK || width(block) > 160) {
            return false;
        }
        String text = lines.text();
        int start = lines.start(blocks.first(block));
        int end = lines.end(blocks.last(block));
        return contains(text, start, end, "责任单位")
                || contains(text, start, end, "牵头")
                || contains(text, start, end, "负责）");
    }

    /** Words that do not end a sentence and are short enough to name something. */
    boolean nameLike(int block, int widest) {
        if (numbered(block) || width(block) > widest || stops(block) > 1) {
            return false;
        }
        Shape shape = shape(block);
        if (shape != Shape.PLAIN && shape != Shape.REMARK && shape != Shape.DASHED && shape != Shape.DIGITS) {
            return false;
        }
        Tail tail = tail(block);
        char last = lines.last(blocks.last(block));
        return tail == Tail.WORD || tail == Tail.CLOSED || last == '？' || last == '！' || last == '?' || last == '!';
    }

    boolean titleLike(int block) {
        int first = blocks.first(block);
        return nameLike(block, 200) && lines.pauses(first) <= 6 && shape(block) != Shape.DIGITS && letters(block) >= 2
                || tail(block) == Tail.COMMA
                        && width(block) <= 100
                        && stops(block) == 0
                        && !numbered(block)
                        && shape(block) == Shape.PLAIN;
    }

    private int letters(int block) {
        int letters = 0;
        for (int at = lines.start(blocks.first(block)); at < lines.end(blocks.last(block)) && letters < 4; at++) {
            char c = lines.text().charAt(at);
            letters += Chars.isHan(c) || Chars.isLatin(c) ? 1 : 0;
        }
        return letters;
    }

    /** Whether a block ends in the name of a kind of document: 通知, 意见, 办法, maybe with （试行）. */
    boolean documentKind(int block) {
        String text = lines.text();
        int start = lines.start(blocks.first(block));
        int end = lines.end(blocks.last(block));
        end = withoutBracket(text, start, end);
        return DOCUMENT_KINDS.before(text, start, end) > 0;
    }

    private static int withoutBracket(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last == '）' || last == ')') {
            int open = Search.last(text, start, end, '（', '(');
            return open > start ? open : end;
        }
        return last == '》' ? end - 1 : end;
    }

    private static boolean endsWith(String text, int start, int end, String word) {
        return end - word.length() >= start && text.startsWith(word, end - word.length());
    }

    /** One or several bodies or persons, set apart by blanks, and nothing else. */
    boolean signatureLike(int block) {
        int first = blocks.first(block);
        if (numbered(block) || width(block) > 110 || lines.stops(first) > 0 || blocks.last(block) - first > 1) {
            return false;
        }
        Shape shape = lines.shape(first);
        if (shape != Shape.PLAIN) {
            return false;
        }
        String text = lines.text();
        int at = lines.start(first);
        int end = lines.end(blocks.last(block));
        if (lines.pauses(first) > 0 && !pausesAreComma(at, end)) {
            return false;
        }
        boolean body = false;
        int tokens = 0;
        while (at < end) {
            while (at < end && separates(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < end && !separates(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                tokens++;
                if (text.charAt(from) == '&' && text.charAt(at - 1) == ';') {
                    continue;
                }
                if (bodyEnd(text, from, at) || office(text, from, at)) {
                    body = true;
                } else if (!(body || tokens == 1) || !personLike(text, from, at)) {
                    return false;
                }
            }
        }
        return body;
    }

    private boolean pausesAreComma(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = lines.text().charAt(at);
            if (c == '，' || c == '；' || c == '：' || c == ':') {
                return false;
            }
        }
        return true;
    }

    private static boolean separates(char c) {
        return Chars.isBlank(c) || c == '、';
    }

    private static boolean bodyEnd(String text, int from, int to) {
        if (to - from < 2 || to - from > 30) {
            return false;
        }
        int end = withoutBracket(text, from, to);
        int ending = BODY_ENDS.before(text, from + 1, end);
        return ending > 0;
    }

    private static boolean office(String text, int from, int to) {
        int at = to - from > LONGEST_SIGNER ? -1 : OFFICES.find(text, from, to);
        while (at >= 0 && to - at - OFFICES.at(text, at) > LONGEST_NAME) {
            at = OFFICES.find(text, at + 1, to);
        }
        return at >= 0;
    }

    private static boolean personLike(String text, int from, int to) {
        if (to - from < 1 || to - from > 5) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!Chars.isHan(text.charAt(at)) && text.charAt(at) != '·') {
                return false;
            }
        }
        return true;
    }

    /** Authors on a line of their own: a few names, a party group, □实习记者 ….  */
    boolean bylineLike(int block) {
        int first = blocks.first(block);
        String text = lines.text();
        int start = lines.start(first);
        int end = lines.end(first);
        if (!oneLine(block) || numbered(block) || lines.width(first) > 60 || lines.stops(first) > 0) {
            return false;
        }
        if (lines.shape(first) == Shape.BULLETED || lines.shape(first) == Shape.REMARK) {
            return contains(text, start, end, "记者")
                    || contains(text, start, end, "作者")
                    || contains(text, start, end, "通讯员");
        }
        if (startsWith(text, start, "作者：")
                || startsWith(text, start, "作者:")
                || startsWith(text, start, "文/")
                || startsWith(text, start, "文／")
                || startsWith(text, start, "本报记者")
                || startsWith(text, start, "本刊记者")
                || startsWith(text, start, "记者 ")
                || startsWith(text, start, "通讯员")
                || startsWith(text, start, "撰文")) {
            return true;
        }
        if (lines.shape(first) != Shape.PLAIN || lines.pauses(first) > 3 || lines.tail(first) != Tail.WORD) {
            return false;
        }
        return names(text, start, end)
                || namesOfBody(text, start, end)
                || bodyEnd(text, start, end) && lines.width(first) <= 40 && lines.pauses(first) == 0;
    }

    /** ◎ 沈知远: a mark, then names; under a title only. */
    boolean markedNames(int block) {
        int first = blocks.first(block);
        if (!oneLine(block) || lines.shape(first) != Shape.BULLETED) {
            return false;
        }
        int at = lines.start(first) + 1;
        int end = lines.end(first);
        while (at < end && Chars.isBlank(lines.text().charAt(at))) {
            at++;
        }
        return names(lines.text(), at, end);
    }

    /** A line of names set apart by blanks: 沈知远  陆 川. */
    boolean rowOfNames(int line) {
        return names(lines.text(), lines.start(line), lines.end(line));
    }

    /** A Rossi, J van Dijk, M Silva: names in Latin letters, set apart by commas; under a title only. */
    boolean latinNames(int block) {
        int first = blocks.first(block);
        if (!oneLine(block) || lines.width(first) > 100 || lines.numbered(first)) {
            return false;
        }
        String text = lines.text();
        int commas = 0;
        boolean starts = true;
        int words = 0;
        for (int at = lines.start(first); at < lines.end(first); at++) {
            char c = text.charAt(at);
            if (Chars.isHan(c) || (Kinds.of(c) & Kinds.STOP) != 0) {
                return false;
            }
            if (starts && !Chars.isBlank(c)) {
                if (!Character.isUpperCase(c)) {
                    return commas > 0 && c == '…';
                }
                starts = false;
                words = 1;
            } else if (c == ',') {
                commas++;
                starts = true;
            } else if (c == '-' && Chars.isBlank(text.charAt(at - 1))) {
                return words <= MOST_NAMES;
            } else if (Chars.isBlank(c)) {
                words++;
            }
            if (words > MOST_NAMES) {
                return false;
            }
        }
        return commas > 0;
    }

    /** 参考文献 and the like: the heading of a list of works. */
    boolean listOfWorks(int block) {
        int first = blocks.first(block);
        int start = lines.start(first);
        return LISTS_OF_WORKS.are(lines.text(), start, lines.end(first));
    }

    /** 本文刊发于《…》: where a text was printed before, said without brackets. */
    boolean printedBefore(int block) {
        int first = blocks.first(block);
        String text = lines.text();
        int start = lines.start(first);
        int end = lines.end(first);
        return oneLine(block)
                && lines.width(first) <= 80
                && (text.startsWith("本文", start) || text.startsWith("原文", start))
                && (contains(text, start, end, "刊发")
                        || contains(text, start, end, "刊于")
                        || contains(text, start, end, "刊载")
                        || contains(text, start, end, "发表于")
                        || contains(text, start, end, "首发"));
    }

    /** A body, then names: 物流管理学院 方既白 姚一苇. */
    private static boolean namesOfBody(String text, int start, int end) {
        int at = start;
        while (at < end && Chars.isHan(text.charAt(at))) {
            at++;
        }
        int names = at;
        while (names < end && separates(text.charAt(names))) {
            names++;
        }
        return names > at && names < end && bodyEnd(text, start, at) && names(text, names, end);
    }

    /** One to six names of two to four characters, set apart by blanks or 、. */
    private static boolean names(String text, int start, int end) {
        int at = start;
        int names = 0;
        int singles = 0;
        while (at < end) {
            int from = at;
            while (at < end && Chars.isHan(text.charAt(at))) {
                at++;
            }
            int length = at - from;
            if (length == 1) {
                singles++;
            } else if (length < 2 || length > 4) {
                return false;
            }
            names++;
            while (at < end && separates(text.charAt(at))) {
                at++;
            }
            if (at < end && !Chars.isHan(text.charAt(at))) {
                return false;
            }
        }
        return names >= 1 && names - singles / 2 <= 8 && singles % 2 == 0 && (end - start <= 3 || names > 1);
    }

    /** How a text came about: （1993年…通过 …修订）, or the same without brackets, a date first. */
    boolean historyLike(int block) {
        int first = blocks.first(block);
        char c = lines.first(first);
        boolean dated = Chars.isDigit(c) || c == '（' || c == '(' || "一二〇○根由经".indexOf(c) >= 0;
        if (!dated || numbered(block) || width(block) > 700) {
            return false;
        }
        String text = lines.text();
        int start = lines.start(first);
        int end = lines.end(blocks.last(block));
        if (oneLine(block) && Chars.isDigit(c) && end - start <= 12 && contains(text, start, end, "年")) {
            return true;
        }
        boolean how = contains(text, start, end, "通过")
                || contains(text, start, end, "修订")
                || contains(text, start, end, "修正")
                || contains(text, start, end, "公布")
                || contains(text, start, end, "发布")
                || contains(text, start, end, "批准")
                || contains(text, start, end, "施行")
                || contains(text, start, end, "令第")
                || contains(text, start, end, "印发")
                || contains(text, start, end, "号");
        return how
                && (contains(text, start, end, "年") || contains(text, start, end, "次会议"))
                && tail(block) != Tail.STOP;
    }

    /** Recipients: ends in a colon and announces nothing. */
    boolean addresseeLike(int block) {
        int last = blocks.last(block);
        char mark = lines.last(last);
        if (mark != '：' && mark != ':' || numbered(block) || stops(block) > 0 || width(block) > 900) {
            return false;
        }
        String text = lines.text();
        int start = lines.start(blocks.first(block));
        int end = lines.end(last) - 1;
        if (!han(start, end)) {
            return false;
        }
        return end - start >= 2 && ANNOUNCEMENTS.before(text, start, end) == 0;
    }

    private boolean han(int start, int end) {
        for (int at = start; at < end; at++) {
            if (Chars.isHan(lines.text().charAt(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean contains(String text, int start, int end, String word) {
        return Search.contains(text, start, end, word);
    }

    private static boolean startsWith(String text, int start, String word) {
        return text.startsWith(word, start);
    }
}
