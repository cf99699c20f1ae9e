package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** Authors: a few names on a line of their own, in the forms in which they stand under a title. */
final class Bylines {

    private static final Words BYLINES = Lexicon.words(Use.BYLINE_LABELS);
    private static final Words WRITERS = Lexicon.words(Use.WRITERS);

    /** Cells of authors at most. */
    static final int BYLINE = 60;
    /** Cells of one body that is the author, at most. */
    private static final int BODY = 40;
    /** Cells of names in Latin letters at most. */
    private static final int LATIN = 100;
    /** Words of a name in Latin letters at most. */
    private static final int MOST_NAMES = 4;

    private final Evidence looks;
    private final LineTable lines;
    private final Blocks blocks;

    Bylines(Evidence looks, LineTable lines, Blocks blocks) {
        this.looks = looks;
        this.lines = lines;
        this.blocks = blocks;
    }

    boolean are(int block) {
        int first = blocks.first(block);
        String text = lines.text();
        int start = lines.start(first);
        int end = lines.end(first);
        if (!oneLine(block) || looks.numbered(block) || lines.width(first) > BYLINE || lines.stops(first) > 0) {
            return false;
        }
        if (lines.shape(first) == Shape.BULLETED || lines.shape(first) == Shape.REMARK) {
            return WRITERS.in(text, start, end);
        }
        if (BYLINES.at(text, start) > 0) {
            return true;
        }
        if (lines.shape(first) != Shape.PLAIN || lines.pauses(first) > 3 || lines.tail(first) != Tail.WORD) {
            return false;
        }
        return persons(start, end)
                || namesOfBody(start, end)
                || Naming.body(text, start, end) && lines.width(first) <= BODY && lines.pauses(first) == 0;
    }

    /** 作者：林知秋, - 作者：…: a label of authors in front of what follows it. */
    boolean labelled(int block) {
        String text = lines.text();
        int start = start(block);
        int at = text.charAt(start) == '-' || text.charAt(start) == '*' ? start + 1 : start;
        while (at < end(block) && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        int word = BYLINES.at(text, at);
        return word > 0 && colonAt(at + word, end(block));
    }

    private boolean colonAt(int at, int end) {
        char last = lines.text().charAt(at - 1);
        return last == '：'
                || last == ':'
                || at < end && (lines.text().charAt(at) == '：' || lines.text().charAt(at) == ':');
    }

    /** ◎ 沈知远: a mark, then names; under a title only. */
    boolean marked(int block) {
        int first = blocks.first(block);
        if (!oneLine(block) || lines.shape(first) != Shape.BULLETED) {
            return false;
        }
        int at = lines.start(first) + 1;
        int end = lines.end(first);
        while (at < end && Chars.isBlank(lines.text().charAt(at))) {
            at++;
        }
        return persons(at, end);
    }

    /** A Rossi, J van Dijk, M Silva: names in Latin letters, set apart by commas; under a title only. */
    boolean latin(int block) {
        int first = blocks.first(block);
        if (!oneLine(block) || lines.width(first) > LATIN || lines.numbered(first)) {
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

    /** A body, then names: 物流管理学院 方既白 姚一苇. */
    private boolean namesOfBody(int start, int end) {
        String text = lines.text();
        int at = start;
        while (at < end && Chars.isHan(text.charAt(at))) {
            at++;
        }
        int names = at;
        while (names < end && separates(text.charAt(names))) {
            names++;
        }
        return names > at && names < end && Naming.body(text, start, at) && persons(names, end);
    }

    /** One to eight names of two to four characters, set apart by blanks or 、; a name of two may have a blank inside. */
    boolean persons(int start, int end) {
        String text = lines.text();
        int at = start;
        int names = 0;
        int surnames = 0;
        int singles = 0;
        int open = -1;
        while (at < end) {
            int from = at;
            while (at < end && (Chars.isHan(text.charAt(at)) || text.charAt(at) == '·' && at > from)) {
                at++;
            }
            int length = at - from;
            if (length == 1) {
                singles++;
                boolean second = open >= 0;
                surnames += second && Naming.person(text.charAt(open) + text.substring(from, at), 0, 2) ? 1 : 0;
                open = second ? -1 : from;
                names += second ? 0 : 1;
            } else {
                if (length == 0 || open >= 0 || length > 4 && !Naming.person(text, from, at)) {
                    return false;
                }
                names++;
                surnames += Naming.person(text, from, at) ? 1 : 0;
            }
            while (at < end && separates(text.charAt(at))) {
                at++;
            }
            if (at < end && !Chars.isHan(text.charAt(at))) {
                return false;
            }
        }
        return names >= 1
                && names <= 8
                && singles % 2 == 0
                && surnames * 3 >= names * 2
                && !Naming.heads(text, start, end);
    }

    private static boolean separates(char c) {
        return Chars.isBlank(c) || c == '、';
    }

    private int start(int block) {
        return lines.start(blocks.first(block));
    }

    private int end(int block) {
        return lines.end(blocks.last(block));
    }

    private boolean oneLine(int block) {
        return blocks.first(block) == blocks.last(block);
    }
}
