package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** Unnumbered headings inside an article (小标题) and the labels before them. */
final class Headings {

    private final LineTable lines;
    private final Blocks blocks;
    private final Anchors anchors;
    private final Looks looks;
    private final Signatures signatures;

    Headings(LineTable lines, Blocks blocks, Anchors anchors, Looks looks, Signatures signatures) {
        this.lines = lines;
        this.blocks = blocks;
        this.anchors = anchors;
        this.looks = looks;
        this.signatures = signatures;
    }

    /** 【关键词】, 关键词一：: a short line of its own, then a heading, then running text. */
    boolean label(int b) {
        if (b + 1 >= blocks.count() || blocks.first(b) != blocks.last(b)) {
            return false;
        }
        Shape shape = looks.shape(b);
        boolean bracketed = shape == Shape.BRACKETED && looks.width(b) <= 30;
        boolean named = shape == Shape.COLON && looks.width(b) <= 16;
        if (!bracketed && !named) {
            return false;
        }
        int next = b + 1;
        return looks.nameLike(next, 80)
                && looks.shape(next) == Shape.PLAIN
                && !anchors.title(next)
                && !anchors.section(next)
                && b + 2 < blocks.count()
                && looks.stops(b + 2) > 0
                && signatures.length(next) == 0;
    }

    /** A short line without an end, before running text. */
    boolean heading(int b) {
        Shape shape = looks.shape(b);
        if (shape == Shape.BRACKETED || shape == Shape.BULLETED || shape == Shape.HASH) {
            return looks.width(b) <= 80;
        }
        if (shape != Shape.PLAIN || !looks.nameLike(b, 70) || looks.tail(b) == Tail.STOP || b + 1 >= blocks.count()) {
            return false;
        }
        int next = b + 1;
        if (anchors.title(next) || anchors.section(next)) {
            return false;
        }
        if (timed(b) || looks.shape(next) == Shape.ADDRESS) {
            return false;
        }
        if (looks.listOfWorks(b)) {
            return true;
        }
        boolean wide = looks.width(b) > 50;
        return textFollows(b) && lines.pauses(blocks.first(b)) <= (wide ? 0 : 2);
    }

    /** 14:00～18:00: a line of a timetable. */
    private boolean timed(int b) {
        String text = lines.text();
        int start = lines.start(blocks.first(b));
        for (int at = start + 1; at + 1 < lines.end(blocks.first(b)); at++) {
            char c = text.charAt(at);
            if ((c == ':' || c == '：') && Chars.isDigit(text.charAt(at - 1)) && Chars.isDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Running text under a heading, at once or after one more short line and a byline. */
    private boolean textFollows(int b) {
        for (int k = b + 1; k < Math.min(blocks.count(), b + 4); k++) {
            if (anchors.title(k) || anchors.section(k)) {
                return false;
            }
            if (looks.stops(k) > 0 && looks.width(k) > looks.width(b) || looks.numbered(k) && looks.width(b) <= 50) {
                return true;
            }
            if (k > b + 1 && !looks.bylineLike(k) || !looks.nameLike(k, 70) && !looks.bylineLike(k)) {
                return false;
            }
        }
        return false;
    }
}
