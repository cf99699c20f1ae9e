package io.github.jianbao.parser.outline;

import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;

/**
 * What headings of the carrier are, by their levels: the name of a bulletin, sections, titles of articles, or headings inside one
 * document. Numbered ones are clauses. The words decide where the levels leave it open: a level says how far up a heading stands, not what
 * stands at its top.
 */
final class Hashes {

    private static final int DEEPEST = 9;
    /** Headings of one level that are titles where nothing else tells. */
    private static final int SERIES = 3;
    /** Blocks behind a title in which its head shows. */
    private static final int NEAR = 6;
    /** Cells of running text under a title at least. */
    private static final int TEXT = 28;
    /** Blocks under an item of a list at most, on the average. */
    private static final int MOST_OF_ITEM = 5;
    /** Of as many headings one at least has the name of a section. */
    private static final int RUBRICS = 3;
    /** Blocks in front of a heading that names the bulletin, at most. */
    private static final int MOST_BEFORE = 3;

    private final LineTable lines;
    private final Blocks blocks;
    private final Plan plan;
    private final Evidence looks;
    private final int[] uses = new int[DEEPEST + 1];
    private int names = -1;
    private int sections;
    private int articles;
    private boolean document;
    /** Whether titles of articles, or sections over lists, are counted: ## 2. …. */
    private boolean counted;

    /** Reads the levels; where contents lead to titles, their levels are those of titles and sections. */
    Hashes(LineTable lines, Blocks blocks, Plan plan, Evidence looks, int[] entryOf, boolean[] section) {
        this.lines = lines;
        this.plan = plan;
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
            boolean above = level(first) < outer || plan.present() && blocks.first(first) < plan.first();
            names = entryOf[first] < 0 && above && first <= MOST_BEFORE ? first : -1;
            // where all stand on one level, it tells no title from what stands in a document
            boolean level =
                    sections == articles || level(first) == articles && first < 1 + MOST_BEFORE && names == first;
            articles = level ? 0 : articles;
            sections = level ? 0 : sections;
            return;
        }
        if (numberedTitles(entryOf, section)) {
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

    /** Whether the contents lead to several titles and each has a number: it tells them from the other headings. */
    private boolean numberedTitles(int[] entryOf, boolean[] section) {
        int titles = 0;
        for (int b = 0; b < blocks.count(); b++) {
            titles += entryOf[b] >= 0 && !section[b] && looks.numbered(b) ? 1 : 0;
        }
        return titles >= SERIES;
    }

    /** The level of most headings that the contents list, as sections or as titles; 0 where there are none. A number says more than a level. */
    private int listed(int[] entryOf, boolean[] section, boolean sections) {
        int[] found = new int[DEEPEST + 1];
        int best = 0;
        for (int b = 0; b < blocks.count(); b++) {
            int level = entryOf[b] >= 0 && section[b] == sections ? level(b) : 0;
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
        if (countedTitles(first, last, top)) {
            return;
        }
        int outer = next(top);
        int inner = next(outer);
        boolean named = named(first, last) && !looks.about(first);
        boolean issue = designated(first, last)
                || named && outer > 0 && !headed(last)
                || !document(first, last)
                        && outer > 0
                        && (IssueName.in(lines.text(), start(first), end(last))
                                || !text(last + 1) && (inner > 0 || uses[outer] + 1 >= SERIES));
        if (!issue) {
            document = looks.shape(first) != Shape.DATE;
            return;
        }
        names = first <= MOST_BEFORE ? first : -1;
        if (outer > 0) {
            series(last + 1, outer, inner);
            countedUnder();
        }
    }

    /** Whether a name ends as those of bulletins do, or says how often its bulletin appears. */
    private boolean named(int first, int last) {
        return IssueName.ends(lines.text(), start(first), end(last))
                || IssueName.periodic(lines.text(), start(first), end(last));
    }

    /** Under the name of an issue, headings that are counted are titles where text stands under most of them, and no other heading does. */
    private boolean countedTitles(int first, int last, int top) {
        int[] levels = new int[DEEPEST + 1];
        int level = 0;
        for (int b = last + 1; b < blocks.count(); b++) {
            int numbered = looks.numbered(b) ? looks.heading(b) : 0;
            if (numbered > top && ++levels[numbered] > levels[level]) {
                level = numbered;
            }
        }
        if (level == 0 || levels[level] < SERIES || uses[level] > 0 || !issueName(first, last)) {
            return false;
        }
        int texts = 0;
        for (int b = last + 1; b < blocks.count(); b++) {
            texts += looks.heading(b) == level && content(b + 1) ? 1 : 0;
        }
        if (texts * 2 < levels[level]) {
            return false;
        }
        names = first <= MOST_BEFORE ? first : -1;
        counted = true;
        int above = next(top) > 0 && next(top) < level ? next(top) : outer(levels, level);
        boolean rubrics = above == 0 && countedRubrics(last + 1, level, levels[level]);
        sections = rubrics ? level : above;
        articles = rubrics ? 0 : level;
        return true;
    }

    /** The level right above another on which headings are counted, too; 0 where there is none. */
    private static int outer(int[] levels, int level) {
        for (int k = level - 1; k > 0; k--) {
            if (levels[k] > 1) {
                return k;
            }
        }
        return 0;
    }

    /** Whether counted headings stand over lists and one of them has the name of a section: ## 1. 本周要闻. */
    private boolean countedRubrics(int from, int level, int all) {
        int lists = 0;
        boolean named = false;
        for (int b = from; b < blocks.count(); b++) {
            if (level(b) == level) {
                lists += overList(b) ? 1 : 0;
                named |= SectionName.is(lines.text(), lines.bodyStart(blocks.first(b)), end(b));
            }
        }
        return named && lists * 2 >= all;
    }

    /**
     * Under sections, counted headings that start from 1 right under each, over text, are titles: a clause stands in an article, which has a
     * title of its own.
     */
    private void countedUnder() {
        for (int level = sections + 1; sections > 0 && !counted && level <= DEEPEST; level++) {
            if (articles == 0 || articles == level) {
                counted = countsFrom(level);
                articles = counted ? level : articles;
            }
        }
    }

    private boolean countsFrom(int level) {
        int all = 0;
        int texts = 0;
        int starts = 0;
        int opens = 0;
        boolean open = false;
        for (int b = 0; b < blocks.count(); b++) {
            int heading = looks.heading(b);
            if (heading == level && looks.numbered(b)) {
                boolean one = lines.number(blocks.first(b)) == 1;
                all++;
                texts +=
                        content(b + 1) || b + 1 < blocks.count() && looks.heading(b + 1) == 0 && content(b + 2) ? 1 : 0;
                starts += one ? 1 : 0;
                opens += one && open ? 1 : 0;
            }
            open = heading == 0 ? open : heading == sections && !looks.numbered(b);
        }
        return all >= SERIES && opens >= 1 && opens == starts && texts * 3 >= all * 2;
    }

    /** 水务快讯 2031-02-03, 安全周报 第12期: a name and its day or number, or one that ends as those of bulletins do. */
    private boolean issueName(int first, int last) {
        if (IssueName.periodic(lines.text(), start(first), end(last)) && !looks.about(first) && !headed(last)) {
            return true;
        }
        if (document(first, last)) {
            return false;
        }
        return designated(first, last)
                || IssueName.ends(lines.text(), start(first), end(last))
                || IssueName.dated(lines.text(), start(first), end(last))
                || IssueName.counts(lines.text(), start(first), end(last));
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
        if (first <= MOST_BEFORE && IssueName.bracketed(lines.text(), start(first), end(first))) {
            names = first;
            if (uses[top] > SERIES || level(first) != top) {
                series(first + 1, top, next(top));
                countedUnder();
            }
            return;
        }
        boolean one =
                level(first) == top && (headed(first) || document(first, first) && documents(first, top) < SERIES);
        document = one;
        if (!one && all >= SERIES) {
            series(first, top, next(top));
            countedUnder();
        }
    }

    /** Headings of a level are sections where titles stand under them, else they are titles. */
    private void series(int from, int outer, int inner) {
        if (lists(from, outer) || rubrics(from, outer) || inner == 0 && hold(outer)) {
            sections = outer;
            articles = inner;
            return;
        }
        boolean titles = inner == 0
                || documents(from, outer) * 2 >= uses[outer]
                || uses[outer] == 1 && texts(from, outer) == 1
                || deeper(outer) * 3 <= uses[outer] && texts(from, outer) * 2 > uses[outer];
        sections = titles ? 0 : outer;
        articles = titles ? outer : inner;
    }

    /**
     * Whether headings of a level have names of sections: most of them, or one of three, and two at least where there are more, over
     * no text of their own.
     */
    private boolean rubrics(int from, int level) {
        int names = 0;
        for (int b = from; b < blocks.count(); b++) {
            names += level(b) == level && SectionName.is(lines.text(), start(b), end(b)) ? 1 : 0;
        }
        boolean proof = names * RUBRICS >= uses[level] && names > (uses[level] > RUBRICS ? 1 : 0);
        return proof && (names * 2 > uses[level] || texts(from, level) * 2 < uses[level]);
    }

    /** Whether headings that are the only ones hold items with titles of their own. */
    private boolean hold(int level) {
        return new UnderHeadings(lines, blocks, plan, looks, new boolean[blocks.count()], new boolean[blocks.count()])
                        .kind(level, false)
                >= 0;
    }

    /** Whether most headings of a level stand over lists: items, links, counted lines. No article consists of them. */
    private boolean lists(int from, int level) {
        int over = 0;
        for (int b = from; b < blocks.count(); b++) {
            over += level(b) == level && overList(b) ? 1 : 0;
        }
        return over > 1 && over * 2 >= uses[level];
    }

    /** Whether a list stands under a heading, or under a line that says what it lists. */
    private boolean overList(int heading) {
        int items = 0;
        int texts = 0;
        for (int b = heading + 1; b < blocks.count() && level(b) == 0; b++) {
            if (item(b)) {
                items++;
            } else if (items == 0 && b > heading + 1) {
                return false;
            } else {
                texts++;
            }
        }
        return items > 1 && texts <= items * MOST_OF_ITEM;
    }

    /** An item of a list by its mark, its number, or its bold words that stand over others. */
    private boolean item(int b) {
        boolean bold = lines.hinted(blocks.first(b), LineHints.BOLD | LineHints.LINK)
                && (looks.stops(b) == 0 || looks.asks(b));
        return bold
                || looks.numbered(b)
                || looks.item(b)
                || looks.shape(b) == Shape.BULLETED
                || looks.shape(b) == Shape.BRACKETED;
    }

    /** How many headings stand below a level. */
    private int deeper(int level) {
        int deeper = 0;
        for (int k = level + 1; k <= DEEPEST; k++) {
            deeper += uses[k];
        }
        return deeper;
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

    /** Whether text or a list stands at a block. */
    private boolean content(int b) {
        return text(b) || b < blocks.count() && looks.heading(b) == 0 && (looks.item(b) || looks.tail(b) == Tail.COLON);
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
            if (looks.ofHead(b) || looks.historyLike(b)) {
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
                    || b <= last && IssueName.numbered(lines.text(), start(b), end(b))) {
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

    /** The level of a heading; 0 for none, for a clause, and for the label of an attachment, which divides a document. */
    private int level(int b) {
        return looks.numbered(b) && !counted || looks.shape(b) == Shape.ATTACHMENT_LABEL ? 0 : looks.heading(b);
    }

    /** Whether headings of the carrier say what is a title, or that there is but one. */
    boolean any() {
        return tellsAll() || document;
    }

    /** The block that names the bulletin; -1 where none does. */
    int names() {
        return names;
    }

    /** Whether all titles and sections are headings. */
    boolean tellsAll() {
        return sections > 0 || articles > 0;
    }

    /** The level of sections; 0 where there are none. */
    int sections() {
        return sections;
    }

    /** Whether there are sections and no level of headings for what stands in them. */
    boolean holdsItems() {
        return sections > 0 && articles == 0;
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
