package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.Designations;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/**
 * What headings of the carrier are, by their levels: the name of a bulletin, sections, titles of articles, or headings inside one
 * document. Numbered ones are clauses. The words decide where the levels leave it open: a level says how far up a heading stands, not what
 * stands at its top.
 */
final class Hashes {

    private static final Words BULLETINS = Lexicon.words(Use.BULLETIN_NAMES);

    private static final int DEEPEST = 9;
    /** Headings of one level that are titles where nothing else tells. */
    private static final int SERIES = 3;
    /** Blocks behind a title in which its head shows. */
    private static final int NEAR = 6;
    /** Cells of running text under a title at least. */
    private static final int TEXT = 28;
    /** Blocks in front of a heading that names the bulletin, at most. */
    private static final int MOST_BEFORE = 3;

    private final LineTable lines;
    private final Blocks blocks;
    private final Evidence looks;
    private final int[] uses = new int[DEEPEST + 1];
    private int names = -1;
    private int sections;
    private int articles;
    private boolean document;

    /** Reads the levels; where contents, which start at a line, lead to titles, their levels are those of titles and sections. */
    Hashes(LineTable lines, Blocks blocks, Evidence looks, int[] entryOf, boolean[] section, int contents) {
        this.lines = lines;
        this.blocks = blocks;
        this.looks = looks;
        int first = -1;
        for (int b = 0; b < blocks.count(); b++) {
            int level = level(b);
            if (level > 0) {
                first = first < 0 ? b : first;
                uses[level]++;
            }
        }
        if (first < 0) {
            return;
        }
        int listed = listed(entryOf, section, false);
        if (listed > 0) {
            articles = listed;
            sections = listed(entryOf, section, true);
            sections = sections > 0 ? sections : above(articles);
            int outer = sections > 0 ? Math.min(sections, articles) : articles;
            boolean above = level(first) < outer || blocks.first(first) < contents;
            names = entryOf[first] < 0 && above && first <= MOST_BEFORE ? first : -1;
            // where all stand on one level, it tells no title from what stands in a document
            boolean level =
                    sections == articles || level(first) == articles && first < 1 + MOST_BEFORE && names == first;
            articles = level ? 0 : articles;
            sections = level ? 0 : sections;
            return;
        }
        int top = next(0);
        int last = titleEnd(first);
        if (level(first) == top && uses[top] == last - first + 1) {
            single(first, last, top);
        } else {
            several(first, top);
        }
    }

    /** The level of most headings that the contents list, as sections or as titles; 0 where there are none. */
    private int listed(int[] entryOf, boolean[] section, boolean sections) {
        int[] found = new int[DEEPEST + 1];
        int best = 0;
        for (int b = 0; b < blocks.count(); b++) {
            int level = entryOf[b] >= 0 && section[b] == sections ? looks.heading(b) : 0;
            if (level > 0 && ++found[level] > found[best]) {
                best = level;
            }
        }
        return best;
    }

    /** The level right above another, where several headings have it; 0 where none do. */
    private int above(int level) {
        int above = level - 1;
        while (above > 0 && uses[above] == 0) {
            above--;
        }
        return above > 0 && uses[above] > 1 ? above : 0;
    }

    /** One heading stands above all others: it names a bulletin, or is the title of the one document. */
    private void single(int first, int last, int top) {
        int outer = next(top);
        int inner = next(outer);
        boolean named = BULLETINS.before(lines.text(), start(first), end(last)) > 0 && !looks.about(first);
        boolean issue = designated(first, last)
                || named && outer > 0 && !headed(last)
                || !document(first, last)
                        && outer > 0
                        && (BULLETINS.in(lines.text(), start(first), end(last))
                                || !text(last + 1) && (inner > 0 || uses[outer] + 1 >= SERIES));
        if (!issue) {
            document = true;
            return;
        }
        names = first <= MOST_BEFORE ? first : -1;
        series(last + 1, outer, inner);
    }

    /**
     * Several headings of the highest level: titles, or sections over titles. Where the first is the title of a document, the others may
     * be headings in it or documents inside it, which their words tell as they do without a carrier.
     */
    private void several(int first, int top) {
        int all = 0;
        for (int level = top; level <= DEEPEST; level++) {
            all += uses[level];
        }
        boolean one =
                level(first) == top && (headed(first) || document(first, first) && documents(first, top) < SERIES);
        document = one;
        if (!one && all >= SERIES) {
            series(first, top, next(top));
        }
    }

    /** Headings of a level are sections where titles stand under them, else they are titles. */
    private void series(int from, int outer, int inner) {
        boolean titles =
                inner == 0 || documents(from, outer) * 2 >= uses[outer] || uses[outer] == 1 && texts(from, outer) == 1;
        sections = titles ? 0 : outer;
        articles = titles ? outer : inner;
    }

    /** How many headings of a level are titles of documents by their words or by what stands under them. */
    private int documents(int from, int level) {
        int documents = 0;
        for (int b = from; b < blocks.count(); b++) {
            documents += level(b) == level && document(b, b) ? 1 : 0;
        }
        return documents;
    }

    /** How many headings of a level have running text of their own right under them, as no section has. */
    private int texts(int from, int level) {
        int texts = 0;
        for (int b = from; b < blocks.count(); b++) {
            texts += level(b) == level && b + 1 < blocks.count() && (text(b + 1) || looks.names(b + 1) && text(b + 2))
                    ? 1
                    : 0;
        }
        return texts;
    }

    private boolean text(int b) {
        return b < blocks.count() && looks.heading(b) == 0 && looks.stops(b) > 0 && looks.width(b) >= TEXT;
    }

    /** Whether words or head say that a document begins: …的通知, a number, recipients, a history. */
    private boolean document(int first, int last) {
        for (int b = first; b <= last; b++) {
            if (looks.documentKind(b) || looks.about(b) || looks.decree(b)) {
                return true;
            }
        }
        return headed(last);
    }

    /** Whether a number, recipients, or a history stand under a heading, before the next. */
    private boolean headed(int title) {
        for (int b = title + 1; b < Math.min(blocks.count(), title + NEAR) && looks.heading(b) == 0; b++) {
            if (looks.shape(b) == Shape.NUMBER || looks.addresseeLike(b) || looks.historyLike(b)) {
                return true;
            }
            if (looks.stops(b) > 0 && looks.tail(b) != Tail.CLOSED) {
                return false;
            }
        }
        return false;
    }

    /** Whether a designation stands in a name or right under it: 第8期. */
    private boolean designated(int first, int last) {
        for (int b = first; b < Math.min(blocks.count(), last + NEAR); b++) {
            if (b > last && (looks.heading(b) > 0 || looks.stops(b) > 0)) {
                return false;
            }
            if (looks.shape(b) == Shape.DESIGNATION
                    || b <= last && Designations.parse(lines.text(), start(b), end(b)) != null) {
                return true;
            }
        }
        return false;
    }

    /** A title may be set as several headings, one right under the other. */
    private int titleEnd(int first) {
        int last = first;
        while (last + 1 < blocks.count() && level(last + 1) == level(first) && goesOn(last)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int b) {
        boolean rest = looks.about(b + 1) || looks.documentKind(b + 1);
        return rest && !looks.documentKind(b) && (looks.body(b) || looks.tail(b) == Tail.COMMA);
    }

    private int start(int b) {
        return lines.start(blocks.first(b));
    }

    private int end(int b) {
        return lines.end(blocks.last(b));
    }

    /** The next deeper level that is used; 0 where none is. */
    private int next(int level) {
        for (int k = level + 1; k <= DEEPEST; k++) {
            if (uses[k] > 0) {
                return k;
            }
        }
        return 0;
    }

    private int level(int b) {
        return looks.numbered(b) ? 0 : looks.heading(b);
    }

    /** Whether headings of the carrier say what is a title, or that there is but one. */
    boolean any() {
        return articles > 0 || document;
    }

    /** The block that names the bulletin; -1 where none does. */
    int names() {
        return names;
    }

    /** Whether a block is a section's heading. */
    boolean section(int b) {
        return sections > 0 && level(b) == sections && b != names;
    }

    /** Whether a block is an article's title. */
    boolean title(int b) {
        return articles > 0 && level(b) == articles && b != names;
    }
}
