package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/** Titles that the contents do not name: how far they go, and what they open. */
final class Titles {

    private final LineTable lines;
    private final Blocks blocks;
    private final Anchors anchors;
    private final Looks looks;

    Titles(LineTable lines, Blocks blocks, Anchors anchors, Looks looks) {
        this.lines = lines;
        this.blocks = blocks;
        this.anchors = anchors;
        this.looks = looks;
    }

    /** A title over several lines goes on until it says what kind of document it is, or a head line follows. */
    boolean goesOn(int b, int titleBlock, boolean attached) {
        if (!looks.titleLike(b) || looks.width(b) > 100 || blocks.first(b) - blocks.first(titleBlock) > 6) {
            return false;
        }
        int before = b - 1;
        boolean listed = anchors.title(titleBlock);
        boolean complete = listed || looks.documentKind(before) && looks.width(before) > 4;
        if (lines.tail(blocks.last(before)) == Tail.COMMA || lines.open(blocks.last(before)) > 0 || endsOpen(before)) {
            return true;
        }
        if (listed) {
            return false;
        }
        boolean named = looks.signatureLike(b) || looks.bylineLike(b);
        for (int k = b + 1; !(complete && named) && k < Math.min(blocks.count(), b + 5); k++) {
            Shape shape = looks.shape(k);
            if (shape == Shape.NUMBER || shape == Shape.SOURCE || looks.addresseeLike(k)) {
                return true;
            }
            if (!looks.titleLike(k)) {
                break;
            }
        }
        if (complete) {
            return false;
        }
        boolean insideGoesOn = attached
                && b + 1 < blocks.count()
                && !looks.titleLike(b + 1)
                && lines.gap(blocks.first(b)) <= lines.gap(blocks.first(before));
        return (looks.documentKind(b) || insideGoesOn) && !looks.signatureLike(b);
    }

    /** Whether a line ends in a word that asks for more: 关于, 的, 和. */
    private boolean endsOpen(int b) {
        int end = lines.end(blocks.last(b));
        int start = lines.start(blocks.first(b));
        String text = lines.text();
        char last = text.charAt(end - 1);
        return last == '的'
                || last == '和'
                || last == '与'
                || last == '及'
                || last == '《'
                || end - start >= 2 && text.startsWith("关于", end - 2);
    }

    /** Whether the document prints another: 印发, 转发 in its title, or a list of attachments. */
    boolean issues(int titleBlock) {
        if (titleBlock < 0) {
            return false;
        }
        int start = lines.start(blocks.first(titleBlock));
        int end = lines.end(blocks.last(titleBlock));
        return Search.contains(lines.text(), start, end, "印发") || Search.contains(lines.text(), start, end, "转发");
    }

    /** Whether a head follows: a source, a number, recipients, authors. */
    boolean opensArticle(int b) {
        for (int k = b + 1; k < Math.min(blocks.count(), b + 6); k++) {
            Shape shape = looks.shape(k);
            if (shape == Shape.SOURCE || shape == Shape.NUMBER || looks.addresseeLike(k) || looks.bylineLike(k)) {
                return true;
            }
            if (!looks.titleLike(k)) {
                return false;
            }
        }
        return false;
    }

    /** A source or a number of its own: no document inside another has them in a bulletin. */
    boolean strongHead(int b) {
        for (int k = b + 1; k < Math.min(blocks.count(), b + 6); k++) {
            Shape shape = looks.shape(k);
            if (shape == Shape.SOURCE || shape == Shape.NUMBER) {
                return true;
            }
            if (!looks.titleLike(k) && !looks.bylineLike(k) && shape != Shape.DATE) {
                return false;
            }
        }
        return false;
    }

    /** In a body, a title is told by the head that follows: a number or a source right under it. */
    boolean standsInBody(int b, boolean bulletin) {
        if (!looks.titleLike(b) || looks.numbered(b) || looks.shape(b) == Shape.DIGITS) {
            return false;
        }
        for (int k = b + 1; k < Math.min(blocks.count(), b + 4); k++) {
            if (anchors.title(k) || anchors.section(k)) {
                return false;
            }
            Shape shape = looks.shape(k);
            if (shape == Shape.NUMBER || shape == Shape.SOURCE && !anchors.listsAll()) {
                return true;
            }
            if (bulletin
                    && !anchors.listsAll()
                    && k == b + 1
                    && k + 1 < blocks.count()
                    && looks.bylineLike(k)
                    && looks.stops(k + 1) > 0
                    && looks.width(k + 1) > 60) {
                return true;
            }
            if (!looks.titleLike(k) || looks.width(k) > 120) {
                return false;
            }
        }
        return false;
    }
}
