package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.rule.Rule;

/** Whether a further document starts inside a text that the contents do not divide, and what it is: an article, or a document inside one. */
final class NewDocuments {

    private static final Words ISSUING = Lexicon.words(Use.ISSUING);
    private static final Words ANNOUNCING = Lexicon.words(Use.ANNOUNCING);

    /** Blocks behind a title in which its head shows. */
    private static final int NEAR = 4;
    /** Cells of a line between a title and the part of a head that proves it, at most. */
    private static final int HEAD = 120;
    /** Cells of a title right over numbers that begin anew, at most. */
    private static final int COUNTED = 60;
    /** Cells of running text right under the author of an article, at least. */
    private static final int TEXT = 60;

    /** Cells of a label over data, which is no title of a document, at most. */
    private static final int LABEL = 12;

    private final Scene scene;
    private final Evidence looks;

    NewDocuments(Scene scene, HeadGrammar heads) {
        this.scene = scene;
        this.looks = scene.evidence();
    }

    /** A quick look: a title, and something of a head or of a document right behind it. */
    boolean mayOpen(int b, boolean bulletin) {
        if (!looks.titleLike(b)
                || looks.quoted(b)
                || looks.numbered(b)
                || Pairs.ofData(scene, b)
                || looks.shape(b) == Shape.DIGITS
                || looks.shape(b) == Shape.REMARK) {
            return false;
        }
        for (int k = b + 1; k < Math.min(scene.count(), b + NEAR); k++) {
            if (scene.edge(k)) {
                return false;
            }
            Shape shape = looks.shape(k);
            if (shape == Shape.NUMBER || shape == Shape.SOURCE || looks.addresseeLike(k)) {
                return true;
            }
            if (k == b + 1 && (looks.bylineLike(k) && bulletin || looks.documentKind(b))) {
                return true;
            }
            if (!looks.titleLike(k) || looks.width(k) > HEAD) {
                return false;
            }
        }
        return false;
    }

    /** Whether a title in a body is one: a number, recipients or a source stand under it, or it begins its own series of articles. */
    boolean stands(Head head, boolean bulletin, boolean clauses) {
        int next = head.next();
        for (Head.Item item : head.items()) {
            boolean named = bulletin || looks.width(head.first()) > LABEL;
            boolean source = item.role() == Role.SOURCE
                    && named
                    && (bulletin || !clauses)
                    && !scene.anchors().listsAll();
            boolean number = item.role() == Role.DOCNUM;
            boolean addressee = item.role() == Role.ADDRESSEE && looks.documentKind(head.last());
            if (source || number || addressee) {
                return true;
            }
        }
        boolean byline = !head.items().isEmpty() && head.items().get(0).role() == Role.BYLINE;
        if (bulletin
                && !scene.anchors().listsAll()
                && byline
                && next < scene.count()
                && looks.stops(next) > 0
                && looks.width(next) > TEXT) {
            return true;
        }
        return clauses && looks.documentKind(head.last()) && notesAlone(head) && restarts(head.last(), next);
    }

    /** Nothing but how the text came about between a title and its numbers. */
    private static boolean notesAlone(Head head) {
        for (Head.Item item : head.items()) {
            if (item.role() != Role.NOTE && item.role() != Role.DATE) {
                return false;
            }
        }
        return true;
    }

    /** The numbers begin anew right under a title: 第一条, 第一章, 一、. */
    private boolean restarts(int title, int next) {
        if (scene.edge(next) || !looks.numbered(next)) {
            return false;
        }
        int line = scene.blocks().first(next);
        NumberStyle style = scene.lines().style(line);
        boolean first = style == NumberStyle.ARTICLE
                || style == NumberStyle.CHAPTER
                || style == NumberStyle.FORMAL
                || style == NumberStyle.HAN;
        return first && scene.lines().number(line) == 1 && looks.width(title) <= COUNTED;
    }

    /** Whether text follows a head: a clause, a paragraph, a table. */
    boolean followed(Head head) {
        int next = head.next();
        if (scene.edge(next)) {
            return false;
        }
        boolean own = looks.documentKind(head.last()) || !head.items().isEmpty() || looks.heading(head.first()) > 0;
        return own
                || scene.content(next)
                || next + 1 < scene.count() && !scene.edge(next + 1) && scene.content(next + 1);
    }

    /** Whether a head of its own follows: a source, a number, recipients, authors. */
    boolean opensArticle(Head head) {
        for (Head.Item item : head.items()) {
            Role role = item.role();
            if (role == Role.SOURCE || role == Role.DOCNUM || role == Role.ADDRESSEE || role == Role.BYLINE) {
                return true;
            }
        }
        return false;
    }

    /** A history of its own (题注): a law behind another, which has ended without a signature. */
    boolean hasHistory(Head head) {
        for (Head.Item item : head.items()) {
            if (item.rule() == Rule.HEAD_HISTORY) {
                return true;
            }
        }
        return false;
    }

    /** A source or a number of its own: no document inside another has them in a bulletin. */
    boolean strongHead(Head head) {
        for (Head.Item item : head.items()) {
            if (item.role() == Role.SOURCE || item.role() == Role.DOCNUM) {
                return true;
            }
        }
        return false;
    }

    /** Whether a document prints another: 印发, 转发, 批转, 公布 in its title. */
    boolean issues(int first, int last) {
        return last >= 0
                && (ISSUING.in(scene.text(), scene.start(first), scene.end(last))
                        || ANNOUNCING.in(scene.text(), scene.start(first), scene.end(last)));
    }
}
