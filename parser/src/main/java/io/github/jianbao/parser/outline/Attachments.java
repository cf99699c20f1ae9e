package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/**
 * Labels of attachments (附件): whether one lists what is attached, in front of the signature (附件说明, GB/T 9704-2012 7.3.4), or opens
 * it, behind the signature (7.3.8). What follows tells them apart: a signature or the end, or the text of the attachment.
 */
final class Attachments {

    private static final Words FILES = Lexicon.words(Use.FILES);

    /** What follows 附件1 where a sentence speaks of it. */
    private static final CharSet SENTENCE = new CharSet("所中规列和及、，至为是与的可见内之并均按由或等将，。；");

    /** Cells of an entry of the list at most. */
    private static final int WIDEST = 160;
    /** Cells of the first entry under a label that stands alone, at most. */
    private static final int FIRST = 120;
    /** Labels with nothing behind them, one under the other, at most. */
    private static final int ALONE = 30;
    /** Names under a label that stands alone, in front of the signature, at most. */
    private static final int NAMES = 8;
    /** Blocks between the list and the signature at most. */
    private static final int NEAR = 3;

    private final Scene scene;
    private final Evidence looks;
    private final Signatures signatures;
    /** The list that was asked for last: it ends for all of its entries where it ends for the first. */
    private int listFrom;

    private int listEnd;

    Attachments(Scene scene, Signatures signatures) {
        this.scene = scene;
        this.looks = scene.evidence();
        this.signatures = signatures;
    }

    /** 附件1 重点任务清单: a label with a name behind it, on one line and without a colon. */
    boolean named(int b) {
        return scene.text().charAt(scene.start(b)) == '附'
                && looks.shape(b) == Shape.PLAIN
                && looks.stops(b) == 0
                && looks.width(b) <= WIDEST
                && looks.tail(b) != Tail.COMMA
                && nameWithoutColon(b) > 0;
    }

    /** Where the name starts behind a label on its line: 附件1 重点任务清单, 附件：重点任务清单. */
    int name(int b) {
        if (named(b)) {
            return nameWithoutColon(b);
        }
        int at = scene.start(b);
        while (at < scene.end(b)
                && scene.text().charAt(at) != '：'
                && scene.text().charAt(at) != ':') {
            at++;
        }
        at++;
        while (at < scene.end(b) && Chars.isBlank(scene.text().charAt(at))) {
            at++;
        }
        return Math.min(at, scene.end(b));
    }

    /** Where the name starts behind a label without a colon; -1 where none does. */
    private int nameWithoutColon(int b) {
        String text = scene.text();
        int start = scene.start(b);
        int end = scene.end(b);
        char kind = start + 1 < end ? text.charAt(start + 1) : ' ';
        if ("件表录图".indexOf(kind) < 0) {
            return -1;
        }
        int at = start + 2;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        int number = at;
        while (at < end && isNumber(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > number;
        if (at < end && (text.charAt(at) == '.' || text.charAt(at) == '．' || text.charAt(at) == '、')) {
            at++;
        }
        boolean apart = at < end && Chars.isBlank(text.charAt(at)) || at > number && number > start + 2 && !numbered;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at + 1 < end && (numbered || apart) && !SENTENCE.contains(text.charAt(at)) ? at : -1;
    }

    private static boolean isNumber(char c) {
        return Chars.isDigit(c) || HanNumerals.isNumeralChar(c) || c >= 'A' && c <= 'H' || c == '-' || c == '—';
    }

    private boolean label(int b) {
        Shape shape = looks.shape(b);
        return shape == Shape.ATTACHMENT_LIST || named(b);
    }

    /** Whether a label that stands with words on its line lists attachments. */
    boolean list(int b, boolean body) {
        int next = listEnd(b);
        if (scene.edge(next)) {
            return body || next > b + 1;
        }
        for (int k = next; k < Math.min(scene.count(), next + NEAR); k++) {
            if (signatures.at(k) || looks.contact(k) || looks.shape(k) == Shape.FOOT) {
                return true;
            }
            if (scene.content(k) || scene.edge(k)) {
                break;
            }
        }
        boolean labelled = looks.shape(next) == Shape.ATTACHMENT_LABEL || looks.shape(next) == Shape.REMARK;
        return labelled || next > b + 1 && !scene.content(next);
    }

    /** The block behind a list that starts at a block. */
    int listEnd(int b) {
        if (b >= listFrom && b < listEnd) {
            return listEnd;
        }
        int next = b + 1;
        while (next < scene.count() && !scene.edge(next) && (label(next) || entry(next))) {
            next++;
        }
        listFrom = b;
        listEnd = next;
        return next;
    }

    /** 2.填表说明: a further entry of the list. */
    private boolean entry(int b) {
        if (!looks.numbered(b) || looks.stops(b) > 0 || looks.width(b) > WIDEST) {
            return false;
        }
        int line = scene.blocks().first(b);
        NumberStyle style = scene.lines().style(line);
        return (style == NumberStyle.ARABIC_DOT || style == NumberStyle.ARABIC_COMMA)
                && scene.lines().number(line) >= 1
                && !scene.content(b) | looks.stops(b) == 0;
    }

    /** Names of files in a row, numbered, that nothing but the foot follows: a list of attachments whose label is lost. */
    boolean files(int b) {
        if (scene.lines().number(scene.blocks().first(b)) != 1) {
            return false;
        }
        int to = b;
        while (to < scene.count()
                && !scene.edge(to)
                && entry(to)
                && FILES.before(scene.text(), scene.start(to), scene.end(to)) > 0) {
            to++;
        }
        return to - b >= 2;
    }

    /** Whether a label opens the list of attachments, or is one of those that list them by themselves. */
    boolean labelsList(int b) {
        return listFollows(b) || labelsAlone(b) || labelledFollow(b);
    }

    /** 附件： alone, then 附件1：…, each with its label, down to the foot. */
    private boolean labelledFollow(int b) {
        return colon(b) && b + 1 < scene.count() && !scene.edge(b + 1) && label(b + 1) && list(b + 1, true);
    }

    /** How many names stand, each on its line, between 附件： alone and who signs with a date; 0 where something else stands there. */
    int names(int b) {
        if (!colon(b)) {
            return 0;
        }
        int to = b + 1;
        while (to < scene.count() && to - b <= NAMES && !scene.edge(to) && nameOnly(to)) {
            to++;
        }
        return to > b + 1 && to < scene.count() && !scene.edge(to) && signatures.joint(to) ? to - b - 1 : 0;
    }

    private boolean nameOnly(int b) {
        return looks.stops(b) == 0
                && !looks.numbered(b)
                && looks.shape(b) == Shape.PLAIN
                && looks.tail(b) == Tail.WORD
                && looks.width(b) <= WIDEST
                && looks.table(b) == null
                && !signatures.at(b);
    }

    private boolean colon(int b) {
        char last = scene.last(b);
        return last == '：' || last == ':';
    }

    /** 附件： alone, then its numbered lines. */
    private boolean listFollows(int b) {
        return colon(b)
                && b + 1 < scene.count()
                && looks.numbered(b + 1)
                && looks.width(b + 1) <= FIRST
                && looks.stops(b + 1) == 0;
    }

    /** 附件1：, 附件2：: labels with nothing behind them up to the end or to a signature, as links to files leave them. */
    private boolean labelsAlone(int b) {
        int from = b > 0 && labelAlone(b - 1) ? b - 1 : b;
        int to = b;
        while (to < b + ALONE && !scene.edge(to) && labelAlone(to)) {
            to++;
        }
        boolean last = to == b + 1 && to == scene.count();
        return last
                || to - from >= 2 && to > b && (scene.edge(to) || looks.shape(to) == Shape.DATE || signatures.at(to));
    }

    private boolean labelAlone(int b) {
        return looks.shape(b) == Shape.ATTACHMENT_LABEL && colon(b);
    }
}
