package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.model.report.Role;
import io.github.jianbao.parser.line.Clock;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Signers;
import io.github.jianbao.parser.line.Tail;
import org.jspecify.annotations.Nullable;

/** Finds issuing bodies and their date (署名, 成文日期, GB/T 9704-2012 7.3.5): lines of bodies that a date ends. */
final class Signatures {

    private static final Words CLOSINGS = Lexicon.words(Use.CLOSINGS);

    /** A joint signature of more lines was not seen. */
    private static final int MOST = 24;
    /** Lines of a signature without a date at most. */
    private static final int MOST_UNDATED = 3;
    /** Cells of such a line at most. */
    private static final int WIDEST_UNDATED = 50;

    /** Cells of a remark on the seal at most. */
    private static final int SEAL = 12;
    /** Cells of a line under a date that may be a cell of a table, at most. */
    private static final int CELL = 24;
    /** Cells of a signature that only its place shows, at most. */
    private static final int WIDEST_UNKNOWN = 40;
    /** Cells of it at least: one character says that the text is over. */
    private static final int NARROWEST_UNKNOWN = 4;
    /** Cells of the last words of a document at most. */
    private static final int CLOSING = 20;

    private final Scene scene;
    private final Evidence looks;

    Signatures(Scene scene) {
        this.scene = scene;
        this.looks = scene.evidence();
    }

    /** Whether a signature starts at a block. */
    boolean at(int b) {
        return length(b) > 0;
    }

    /** Whether bodies and a date start at a block: a date alone is no proof inside a table. */
    boolean joint(int b) {
        return looks.shape(b) != Shape.DATE && (length(b) >= 2 || dated(b));
    }

    /** How many blocks from this one are a signature with its date; 0 for anything else. */
    int length(int b) {
        if (looks.shape(b) == Shape.DATE) {
            return 1;
        }
        int k = b;
        while (k < scene.count()
                && k - b < MOST
                && !scene.anchors().title(k)
                && !scene.anchors().section(k)
                && looks.signatureLike(k)) {
            k++;
            if (dated(k - 1)) {
                return k - b;
            }
        }
        if (k == b) {
            return unknown(b) ? 2 : 0;
        }
        int behind = k < scene.count() && seal(k) ? k + 1 : k;
        if (behind < scene.count()
                && looks.shape(behind) == Shape.DATE
                && !scene.anchors().title(behind)) {
            return k > b + 1 && listed(b) ? 0 : behind - b + 1;
        }
        boolean undated = (scene.edge(behind) || looks.shape(behind) == Shape.FOOT)
                && k - b <= MOST_UNDATED
                && scene.lines().pauses(scene.blocks().first(b)) == 0
                && looks.width(b) <= WIDEST_UNDATED
                && !row(b - 1);
        return undated ? behind - b : 0;
    }

    /** A short line that nothing shows to be a body but its place: right over the date, which ends the text, and under a sentence. */
    private boolean unknown(int b) {
        if (b == 0
                || looks.shape(b) != Shape.PLAIN
                || looks.width(b) > WIDEST_UNKNOWN
                || looks.width(b) < NARROWEST_UNKNOWN
                || looks.stops(b) > 0
                || scene.lines().pauses(scene.blocks().first(b)) > 0
                || looks.numbered(b)
                || looks.heading(b) > 0
                || looks.tail(b) != Tail.WORD
                || b + 1 >= scene.count()
                || looks.shape(b + 1) != Shape.DATE
                || CLOSINGS.at(scene.text(), scene.start(b)) > 0) {
            return false;
        }
        boolean under = looks.tail(b - 1) == Tail.STOP || looks.shape(b - 1) == Shape.ATTACHMENT_LIST || closes(b - 1);
        int next = b + 2;
        return under
                && (scene.edge(next)
                        || looks.shape(next) == Shape.ATTACHMENT_LABEL
                        || looks.shape(next) == Shape.FOOT
                        || looks.shape(next) == Shape.REMARK
                        || looks.contact(next));
    }

    /** 特此公告: the last words of a document, though no full stop ends them. */
    private boolean closes(int b) {
        return looks.width(b) <= CLOSING && !looks.numbered(b) && CLOSINGS.at(scene.text(), scene.start(b)) > 0;
    }

    /** How many blocks name, under the date, who signs: bodies, or 局长 林知秋 on one line or on two; 0 where none does. */
    int signers(int b) {
        if (b >= scene.count() || scene.edge(b)) {
            return 0;
        }
        if (officer(b)) {
            return 1;
        }
        int bodies = b;
        while (bodies < scene.count() && !scene.edge(bodies) && looks.body(bodies)) {
            bodies++;
        }
        if (bodies - b > 1 || bodies > b && scene.edge(bodies)) {
            return bodies - b;
        }
        boolean two = looks.officer(b) && b + 1 < scene.count() && !scene.edge(b + 1) && looks.person(b + 1);
        return two ? 2 : 0;
    }

    /** 书记员 林知秋: an office and who holds it. */
    boolean officer(int b) {
        return looks.officer(b) && looks.namesPerson(b);
    }

    /** A short line without an end: rows of a list stand over it, so it is one more of them. */
    private boolean row(int b) {
        return b >= 0
                && looks.nameLike(b, WIDEST_UNDATED)
                && looks.stops(b) == 0
                && !looks.numbered(b)
                && looks.heading(b) == 0;
    }

    /** Whether bodies down to a block are a list that a paragraph announces: 命名下列单位：. The last of them, over the date, signs. */
    private boolean listed(int b) {
        int first = b;
        while (first > 0 && b - first < MOST && looks.body(first - 1)) {
            first--;
        }
        int above = first - 1;
        return first > 0
                && looks.tail(above) == Tail.COLON
                && !looks.addresseeLike(above)
                && (scene.says(above, "下列") || scene.says(above, "如下") || scene.says(above, "以下"));
    }

    /** Whether the date stands behind the bodies, on their line. */
    private boolean dated(int b) {
        return dateOn(b) >= 0;
    }

    /** Where a date starts behind the bodies, on their line; -1 where none does. */
    int dateOn(int b) {
        Signers signers = looks.signatureLike(b) ? looks.signers(b) : null;
        return signers == null ? -1 : signers.date();
    }

    /** （盖章）, （公章） between body and date. */
    private boolean seal(int b) {
        return looks.shape(b) == Shape.REMARK
                && looks.width(b) <= SEAL
                && scene.text().charAt(scene.end(b) - 2) == '章';
    }

    /**
     * Whether a document can end with a signature: what stands before it has ended, and what follows is no text that goes on.
     *
     * @param next the block behind the signature
     * @param last the unit before it
     * @param b its first block
     */
    boolean mayEnd(int next, @Nullable Unit last, int b) {
        boolean lone = next == b + 1 && looks.shape(b) == Shape.DATE;
        if (!lone) {
            return true;
        }
        if (last == null || last.role() == Role.TABLE || last.role() == Role.HEADING || last.role() == Role.TITLE) {
            return false;
        }
        if (scene.edge(next) || looks.shape(next) == Shape.FOOT) {
            return true;
        }
        return !scene.content(next) && !cell(next);
    }

    private boolean cell(int b) {
        return looks.shape(b) == Shape.PLAIN
                && !Clock.holds(scene.text(), scene.start(b), scene.end(b))
                && looks.width(b) <= CELL
                && !looks.documentKind(b)
                && !looks.about(b)
                && !looks.contact(b)
                && signers(b) == 0
                && b + 1 < scene.count()
                && !scene.content(b + 1)
                && !scene.edge(b + 1);
    }
}
