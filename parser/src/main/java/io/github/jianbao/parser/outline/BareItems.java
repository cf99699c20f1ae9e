package io.github.jianbao.parser.outline;

import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import java.util.ArrayList;
import java.util.List;

/** Sections and titles that nothing marks: their places alone show them, in a text that is known to be an issue or made of many items. */
final class BareItems {

    /** Lines that stand by twos over text at least: in a text that names an issue, and in another. */
    private static final int PAIRS = 2;

    private static final int UNNAMED_PAIRS = 3;
    /** Items at least: some by twos, and all of them single. */
    private static final int ITEMS = 4;

    private static final int SINGLES = 3;
    /** Blocks one of which may name an issue. */
    private static final int FIRST = 3;
    /** Characters of two digits that stand alone, with a sign behind them or not. */
    private static final int ORDINAL = 3;
    /** Blocks in which the head of a document shows. */
    private static final int HEAD = 12;

    private final LineTable lines;
    private final Blocks blocks;
    private final Evidence looks;
    private final boolean[] section;
    private final boolean[] title;
    private final Items items;
    /** The line that names the issue; -1 where none does. */
    private final int named;
    /** The last block in front of the items that is known; -1 for none. */
    private final int front;

    /** The first section whose name shows it; -1 where there is none. */
    private final int rubrics;

    private final boolean issue;

    /**
     * The lines of a text in which nothing marks sections and titles.
     *
     * @param masthead the last block of the masthead, -1 where there is none
     * @param name the line of the masthead that names the issue, -1 where none does
     * @param rubrics the first section whose name shows it, -1 where there is none
     */
    BareItems(
            LineTable lines,
            Blocks blocks,
            Evidence looks,
            boolean[] section,
            boolean[] title,
            Items items,
            int masthead,
            int name,
            int rubrics) {
        this.lines = lines;
        this.blocks = blocks;
        this.looks = looks;
        this.section = section;
        this.title = title;
        this.items = items;
        int found = masthead < 0 ? name(lines, blocks, looks) : name;
        this.named = found >= 0 && section[found] ? -1 : found;
        this.issue = masthead >= 0 || named >= 0 || namedAbove() || rubrics >= 0;
        this.front = Math.max(masthead, named);
        this.rubrics = rubrics;
    }

    /** Marks sections and titles, and says which block names the issue; -1 where none does. */
    int find() {
        boolean found = issue && !addressed() && underOrdinals()
                || issue && !addressed() && items.overLists(Math.max(front, items.lastOfContents()))
                || counted()
                || pairs()
                || singles()
                || rubrics > named;
        return found && named >= 0 && !title[named] && !section[named] ? named : -1;
    }

    /** Which of the first lines names an issue; -1 where none does. */
    static int name(LineTable lines, Blocks blocks, Evidence looks) {
        for (int b = 0; b < Math.min(FIRST, blocks.count()); b++) {
            boolean barred = IssueName.barred(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.last(b)));
            if (looks.stops(b) > 0 && !looks.asks(b) && !(barred && looks.stops(b) == 1)) {
                return -1;
            }
            boolean day = b == 0 && looks.shape(b) == Shape.DATE;
            if (day || IssueName.is(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.last(b)))) {
                return b;
            }
        }
        return -1;
    }

    /** Whether what the carrier has in front of the text names an issue. */
    private boolean namedAbove() {
        for (int i = 0; blocks.count() > 0 && i < blocks.first(0); i++) {
            if (IssueName.is(lines.text(), lines.start(i), lines.end(i))) {
                return true;
            }
        }
        return false;
    }

    /** 01 / 水库放闸 / …: short lines right under two digits that stand alone and rise, over text, are titles. */
    private boolean underOrdinals() {
        List<Integer> found = new ArrayList<>();
        int over = 0;
        for (int b = front + 1; b < blocks.count(); b++) {
            int above = blocks.first(b) - 1;
            boolean ordinal = above >= 0
                    && (b == 0 || blocks.last(b - 1) < above)
                    && lines.first(above) == '0'
                    && lines.end(above) - lines.start(above) <= ORDINAL;
            if (ordinal && items.isShort(b)) {
                found.add(b);
                over += b + 1 < blocks.count() && items.isText(b + 1) ? 1 : 0;
            }
        }
        if (found.size() < SINGLES || over * 3 < found.size() * 2) {
            return false;
        }
        found.forEach(b -> title[b] = true);
        return true;
    }

    /** Counted titles over text, and the lines over them, where anything names an issue. */
    private boolean counted() {
        if (rubrics < 0 && official()) {
            return false;
        }
        CountedItems counted = new CountedItems(lines, blocks, looks, section, items, front + 1, rubrics >= 0);
        if (!issue && !counted.fromStart() && !counted.sourced()) {
            return false;
        }
        List<Integer> sections = counted.sections();
        List<Integer> titles = counted.titles();
        sections.forEach(b -> section[b] = true);
        titles.forEach(b -> title[b] = true);
        if (!sections.isEmpty() && !titles.isEmpty()) {
            beside(sections);
        }
        return !sections.isEmpty() || !titles.isEmpty();
    }

    /** Short lines that stand over text and as far from the text in front as sections do are sections without items. */
    private void beside(List<Integer> sections) {
        int gap = Integer.MAX_VALUE;
        for (int b : sections) {
            gap = Math.min(gap, lines.gap(blocks.first(b)));
        }
        for (int b = front + 1; b + 1 < blocks.count(); b++) {
            boolean apart = gap > 0 && lines.gap(blocks.first(b)) >= gap;
            boolean inItem = b > 0 && title[b - 1];
            section[b] |=
                    apart && !inItem && !title[b] && items.isShort(b) && items.sectionLike(b) && items.isText(b + 1);
        }
    }

    /** Short lines that stand by twos over text, repeatedly, are sections and titles. */
    private boolean pairs() {
        List<Items.Item> found = items.list();
        int pairs = 0;
        for (Items.Item item : found) {
            int above = items.titleOf(item) - 1;
            pairs += above > front && above >= item.from() && items.sectionLike(above) ? 1 : 0;
        }
        boolean proof = issue
                ? pairs >= PAIRS && found.size() >= ITEMS
                : pairs >= UNNAMED_PAIRS && found.size() > pairs * 2 && !official();
        if (proof) {
            items.mark(found, Math.max(front, items.lastOfContents()));
        }
        return proof;
    }

    /** In a text that names an issue, short lines that stand over text, repeatedly, are titles. */
    private boolean singles() {
        if (!issue || addressed()) {
            return false;
        }
        List<Items.Item> found = items.list();
        boolean proof = found.size() >= SINGLES && (items.brief(found) || Items.sourced(found));
        if (proof) {
            items.mark(found, Math.max(Math.max(front, rubrics - 1), items.lastOfContents()));
        }
        return proof;
    }

    /** Whether recipients or a number stand at the head of a document. */
    private boolean addressed() {
        for (int b = 0; b < Math.min(HEAD, blocks.count()); b++) {
            if (looks.ofHead(b)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a document begins behind what names the issue: its title, not a counted one, says what kind it is, or it has recipients or a number. */
    private boolean official() {
        for (int b = front + 1; b < Math.min(HEAD, blocks.count()); b++) {
            if (looks.documentKind(b) && !looks.numbered(b)) {
                return true;
            }
        }
        return addressed();
    }
}
