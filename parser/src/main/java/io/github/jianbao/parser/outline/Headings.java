package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.Naming;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import org.jspecify.annotations.Nullable;

/** Unnumbered headings inside an article (小标题) and the labels before them. */
final class Headings {

    private static final CharSet FORMULAS = new CharSet("＝÷×");
    private static final Words TOPICS = Lexicon.words(Use.TOPICS);

    /** Cells of a heading that the carrier or a mark shows, at most. */
    private static final int MARKED = 160;
    /** Cells of a heading that nothing but the text under it shows, at most. */
    private static final int PLAIN = 70;
    /** A heading that is wider than this holds no pauses. */
    private static final int WIDE = 50;
    /** Cells of a label in brackets, and of one that ends in a colon, at most. */
    private static final int BRACKETED_LABEL = 30;

    private static final int NAMED_LABEL = 16;
    /** Cells of a number over a heading at most. */
    private static final int NUMBER = 4;
    /** Letters behind figures at most: 元, 个工作日. */
    private static final int UNITS = 4;
    /** Digits of a day at least. */
    private static final int DAY = 6;
    /** Digits of a number to call, behind that of a place, at least. */
    private static final int CALL = 7;
    /** Characters of what a person of a list is there, at most: 副组长. */
    private static final int ROLE = 6;
    /** Cells of a heading under a label at most. */
    private static final int LABELLED = 80;

    private final Scene scene;
    private final Evidence looks;
    private final Signatures signatures;

    Headings(Scene scene, Signatures signatures) {
        this.scene = scene;
        this.looks = scene.evidence();
        this.signatures = signatures;
    }

    /** 【关键词】, 关键词一：: a short line of its own, then a heading, then running text. */
    boolean label(int b) {
        if (b + 1 >= scene.count() || scene.blocks().first(b) != scene.blocks().last(b) || looks.item(b + 1)) {
            return false;
        }
        Shape shape = looks.shape(b);
        boolean bracketed = shape == Shape.BRACKETED && looks.width(b) <= BRACKETED_LABEL;
        boolean named = shape == Shape.COLON && looks.width(b) <= NAMED_LABEL;
        if (!bracketed && !named) {
            return false;
        }
        int next = b + 1;
        return looks.nameLike(next, LABELLED)
                && looks.shape(next) == Shape.PLAIN
                && !scene.edge(next)
                && b + 2 < scene.count()
                && looks.stops(b + 2) > 0
                && signatures.length(next) == 0;
    }

    /**
     * A short line without an end, before running text.
     *
     * @param clause the clause right before, or null
     */
    boolean heading(int b, @Nullable Unit clause) {
        Shape shape = looks.shape(b);
        if (looks.heading(b) > 0) {
            return looks.width(b) <= MARKED;
        }
        if (looks.item(b)) {
            return false;
        }
        if (scene.lines().hinted(scene.blocks().first(b), LineHints.QUOTED)) {
            return looks.nameLike(b, PLAIN) && looks.stops(b) == 0 && b + 1 < scene.count() && looks.item(b + 1);
        }
        if (shape == Shape.BRACKETED || shape == Shape.BULLETED) {
            return looks.width(b) <= LABELLED;
        }
        if (shape == Shape.DIGITS) {
            return overHeading(b);
        }
        boolean open = scene.lines().open(scene.blocks().last(b)) > 0;
        if (shape != Shape.PLAIN
                || open
                || formula(b)
                || address(b)
                || value(b)
                || smallLetter(b)
                || looks.conversation().within(b)
                || looks.conversation().introduces(b)
                || Pairs.inRow(scene, b)
                || member(b)
                || looks.rowOfNames(scene.blocks().first(b))
                || amongBodies(b)
                || looks.hangs(b) && looks.stops(b - 1) > 0
                || !looks.nameLike(b, PLAIN)
                || looks.tail(b) == Tail.STOP
                || b + 1 >= scene.count()) {
            return false;
        }
        int next = b + 1;
        if (scene.edge(next)
                || Clock.holds(
                        scene.text(),
                        scene.start(b),
                        scene.lines().end(scene.blocks().first(b)))
                || looks.shape(next) == Shape.ADDRESS) {
            return false;
        }
        if (looks.listOfWorks(b) || looks.frontWord(b)) {
            return true;
        }
        if (clause != null && bodyOf(clause, next)) {
            return false;
        }
        boolean wide = looks.width(b) > WIDE;
        return textFollows(b) && scene.lines().pauses(scene.blocks().first(b)) <= (wide ? 0 : 2);
    }

    /** 林知秋　县公安局政委: a person, and what is said of them behind a gap. */
    private boolean member(int b) {
        int start = scene.start(b);
        int end = scene.end(b);
        int name = start;
        while (name < end && !Chars.isBlank(scene.text().charAt(name))) {
            name++;
        }
        return name < end
                && Naming.person(scene.text(), start, name)
                && !looks.bylineLike(b)
                && b > 0
                && scene.lines().blanks(scene.blocks().first(b - 1)) > 0;
    }

    /** 水车管理所党支部 / 渡口管理站党支部: bodies one under the other are a list. */
    private boolean amongBodies(int b) {
        return looks.body(b) && (b > 0 && looks.body(b - 1) || b + 1 < scene.count() && looks.body(b + 1));
    }

    /** 季工作日＝250天÷4季: a line that counts heads nothing. */
    private boolean formula(int b) {
        for (int at = scene.start(b); at < scene.end(b); at++) {
            if (FORMULAS.contains(scene.text().charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** https://… and words around it: where to look heads nothing. */
    private boolean address(int b) {
        return Search.find(scene.text(), scene.start(b), scene.end(b), "://") > 0;
    }

    /** 传真电话：0000-1234567, 公示时间：2031年7月1日, 成　员：林知秋　县水务局局长: a label and a value in figures, or one with a gap in it, heads nothing. */
    private boolean value(int b) {
        String text = scene.text();
        int at = scene.start(b);
        int end = scene.end(b);
        while (at < end && (Chars.isHan(text.charAt(at)) || Chars.isBlank(text.charAt(at)))) {
            at++;
        }
        if (at >= end || text.charAt(at) != '：' && text.charAt(at) != ':') {
            return false;
        }
        int line = scene.blocks().first(b);
        boolean gaps = scene.lines().blanks(line) > 0 && at - scene.start(b) <= ROLE;
        if (gaps && gap(at + 1, Math.min(end, scene.lines().end(line)))) {
            return true;
        }
        int words = 0;
        int figures = 0;
        for (int k = at + 1; k < end; k++) {
            words += Chars.isHan(text.charAt(k)) ? 1 : 0;
            figures += Chars.isDigit(text.charAt(k)) ? 1 : 0;
        }
        boolean day = figures >= DAY && at + 1 < end && Chars.isDigit(text.charAt(at + 1)) && words <= 2 * figures;
        return words <= UNITS && figures > words || day || call(end);
    }

    /** …林知秋 0000-1234567: a number to call ends a line. */
    private boolean call(int end) {
        int at = end;
        while (at > 0 && Chars.isDigit(scene.text().charAt(at - 1))) {
            at--;
        }
        return end - at >= CALL;
    }

    /** Whether two blanks or a wide one stand in a range. */
    private boolean gap(int from, int end) {
        int cells = 0;
        for (int at = from; at < end; at++) {
            char c = scene.text().charAt(at);
            cells = Chars.isBlank(c) ? cells + Chars.cells(c) : 0;
            if (cells > 1 && at > from + 1) {
                return true;
            }
        }
        return false;
    }

    /** A small letter alone is a rest of a word; a great one may head those that begin with it. */
    private boolean smallLetter(int b) {
        char letter = scene.text().charAt(scene.start(b));
        return scene.end(b) - scene.start(b) == 1 && letter >= 'a' && letter <= 'z';
    }

    /** 01 over a heading over running text. */
    private boolean overHeading(int b) {
        return looks.width(b) <= NUMBER
                && b + 2 < scene.count()
                && !scene.edge(b + 1)
                && !scene.edge(b + 2)
                && looks.nameLike(b + 1, PLAIN)
                && looks.shape(b + 1) == Shape.PLAIN
                && looks.stops(b + 2) > 0;
    }

    /** Whether a line is all that a clause holds: the next clause of its series follows, or one of a higher one. */
    private boolean bodyOf(Unit clause, int next) {
        if (!looks.numbered(next) || clause.style() == null || scene.text().charAt(clause.end() - 1) == '。') {
            return false;
        }
        int line = scene.blocks().first(next);
        NumberStyle style = scene.lines().style(line);
        boolean same = style == clause.style() && scene.lines().number(line) == clause.number() + 1;
        return same
                || style != null
                        && style.ordinal() < clause.style().ordinal()
                        && scene.lines().number(line) > 1;
    }

    /** 议题1、…, 案例二：…: a topic that is counted. */
    boolean topic(int b) {
        String text = scene.text();
        int at = scene.start(b);
        int end = scene.end(b);
        int word = TOPICS.at(text, at);
        if (word == 0 || looks.stops(b) > 0 && looks.tail(b) == Tail.STOP || looks.width(b) > MARKED) {
            return false;
        }
        at = skipBlanks(at + word, end);
        long read = at < end ? HanNumerals.read(text, at, end) : -1;
        int behind = read < 0 ? end : skipBlanks(HanNumerals.end(read), end);
        return behind + 1 < end && "、：:.．".indexOf(text.charAt(behind)) >= 0;
    }

    /** Whether a caption names a table: 表2 …, Table 3. */
    boolean namesTable(int b) {
        return scene.startsWith(b, "表") || scene.startsWith(b, "Table");
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(scene.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Running text under a heading, at once or after one more short line and a byline. */
    private boolean textFollows(int b) {
        for (int k = b + 1; k < Math.min(scene.count(), b + 4); k++) {
            if (scene.edge(k)) {
                return false;
            }
            if (looks.stops(k) > 0 && looks.width(k) > looks.width(b) || looks.numbered(k) && looks.width(b) <= WIDE) {
                return true;
            }
            if (k > b + 1 && !looks.bylineLike(k) || !looks.nameLike(k, PLAIN) && !looks.bylineLike(k)) {
                return false;
            }
        }
        return false;
    }
}
