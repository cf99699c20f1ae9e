package io.github.jianbao.parser.outline;

import io.github.jianbao.core.scan.Search;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Short lines over running text, of which an issue of items is made: which lines may be titles and sections, which are text, and the items that
 * they make up.
 */
final class Items {

    /** Items at least of which each ends in its source. */
    private static final int SOURCED = 3;
    /** Sections at least that nothing but their places shows. */
    private static final int SECTIONS = 2;
    /** Blocks of an item's text at most, on the average. */
    private static final int LONG = 5;
    /** Short lines over the text of an item at most. */
    private static final int MOST_LINES = 4;
    /** Cells of a title at most, and of one that its place alone shows. */
    private static final int TITLE = 150;

    private static final int NARROW = 84;
    /** Cells of a section's name at most. */
    private static final int SECTION = 40;
    /** Cells of a name over a list at most. */
    private static final int NAME = 24;
    /** Cells of a link below an item at most, and how often it stands in the text at least. */
    private static final int LINK = 24;

    private static final int REPEATED = 3;
    /** Characters of a label with its colon at most. */
    private static final int LABEL = 9;
    /** The part of the titles that may stand over short text where no blank line sets them apart: a quarter. */
    private static final int FEW = 4;
    /** Cells of running text at least. */
    private static final int TEXT = 40;

    private final LineTable lines;
    private final Blocks blocks;
    private final Plan plan;
    private final Evidence looks;
    private final boolean[] section;
    private final boolean[] title;
    private final boolean bare;
    /** Which blocks are links below items: 原文链接, the same words repeatedly. */
    private final boolean[] said;
    /** Which blocks are values below items: 关键词：…, the same label repeatedly. */
    private final boolean[] labelled;

    /** Whether dots stand in front of the items of lists: no title has one then. */
    private final boolean dots;

    /** An item: its short lines, its text, and the block after all of it. */
    record Item(int from, int text, int end, boolean sourced) {}

    /**
     * The lines of a text, not cut into items yet.
     *
     * @param section the sections that are known
     * @param title the titles that are known
     */
    Items(LineTable lines, Blocks blocks, Plan plan, Evidence looks, boolean[] section, boolean[] title) {
        this.lines = lines;
        this.blocks = blocks;
        this.plan = plan;
        this.looks = looks;
        this.section = section;
        this.title = title;
        this.bare = false;
        this.said = repeated();
        this.labelled = labels();
        this.dots = dots();
    }

    private Items(Items other) {
        lines = other.lines;
        blocks = other.blocks;
        plan = other.plan;
        looks = other.looks;
        section = other.section;
        title = other.title;
        bare = true;
        said = other.said;
        labelled = other.labelled;
        dots = other.dots;
    }

    /** The same lines where nothing but their places shows what they are: titles are narrower, and text is of any width. */
    Items bare() {
        return new Items(this);
    }

    /** Short lines without an end whose words stand in the text several times: no name of a section or an article does. */
    private boolean[] repeated() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int b = 0; b < blocks.count(); b++) {
            int line = blocks.first(b);
            boolean may = line == blocks.last(b)
                    && looks.shape(b) == Shape.PLAIN
                    && looks.width(b) <= LINK
                    && looks.stops(b) == 0
                    && !looks.numbered(b)
                    && looks.heading(b) == 0;
            if (may) {
                String words = lines.text().substring(lines.start(line), lines.end(line));
                places.computeIfAbsent(words, k -> new ArrayList<>()).add(b);
            }
        }
        return often(places);
    }

    private boolean[] often(Map<String, List<Integer>> places) {
        boolean[] found = new boolean[blocks.count()];
        for (List<Integer> place : places.values()) {
            for (int b : place) {
                found[b] = place.size() >= REPEATED;
            }
        }
        return found;
    }

    private boolean dots() {
        boolean found = false;
        for (int b = 0; b < blocks.count() && !found; b++) {
            found = looks.item(b) && Evidence.DOTS.contains(lines.first(blocks.first(b)));
        }
        return found;
    }

    /** 关键词：潮水: lines of a label and a value whose label stands in the text several times. */
    private boolean[] labels() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int b = 0; b < blocks.count(); b++) {
            int line = blocks.first(b);
            int start = lines.start(line);
            boolean may = looks.stops(b) == 0 && !looks.numbered(b) && looks.heading(b) == 0;
            int colon = may ? Search.last(lines.text(), start, Math.min(lines.end(line), start + LABEL), '：', ':') : -1;
            if (colon > start) {
                places.computeIfAbsent(lines.text().substring(start, colon), k -> new ArrayList<>())
                        .add(b);
            }
        }
        return often(places);
    }

    /** Cuts the text into items: short lines, then running text up to the next short lines that stand over text. */
    List<Item> list() {
        List<Item> items = new ArrayList<>();
        int b = 0;
        while (b < blocks.count()) {
            int from = b;
            while (b < blocks.count() && isShort(b)) {
                b++;
            }
            int text = b;
            if (text == from || text >= blocks.count() || !opensText(text)) {
                b = Math.max(b, from + 1);
                continue;
            }
            b = isText(text) ? text : behindAuthors(text);
            while (b < blocks.count() && !(isShort(b) && over(b))) {
                b++;
            }
            boolean sourced = false;
            for (int k = text; k < b; k++) {
                sourced |= isSource(k) || labelled[k];
            }
            items.add(new Item(Math.max(from, text - MOST_LINES), text, b, sourced));
        }
        return items;
    }

    /** Whether the texts of items are short, on the average: longer ones are parts of one article. A list counts once. */
    boolean brief(List<Item> items) {
        int texts = 0;
        for (Item item : items) {
            for (int b = item.text(); b < item.end(); b++) {
                texts += b > item.text() && looks.item(b) && looks.item(b - 1) ? 0 : 1;
            }
        }
        return texts <= items.size() * LONG;
    }

    /** Whether most items have a source, or values, of their own. */
    static boolean sourced(List<Item> items) {
        int sourced = 0;
        for (Item item : items) {
            sourced += item.sourced() ? 1 : 0;
        }
        return sourced >= SOURCED && sourced * 2 > items.size();
    }

    /** Marks the titles of items behind a block, and the sections over them. */
    void mark(List<Item> items, int front) {
        boolean sections = sections(items, front);
        for (Item item : items) {
            mark(item, front, sections);
        }
        if (!bare) {
            bare().like(front, sections);
        }
    }

    /** Short lines over text of any width that stand as far from the text in front as the titles do are titles, too, unless they are more. */
    private void like(int front, boolean sections) {
        int gap = Integer.MAX_VALUE;
        int titles = 0;
        for (int b = front + 1; b < blocks.count(); b++) {
            gap = title[b] ? Math.min(gap, lines.gap(blocks.first(b))) : gap;
            titles += title[b] ? 1 : 0;
        }
        List<Integer> like = new ArrayList<>();
        for (int b = front + 2; b + 1 < blocks.count(); b++) {
            boolean apart = !title[b] && !section[b] && lines.gap(blocks.first(b)) >= gap;
            if (apart && !title[b - 1] && isShort(b) && isText(b + 1) && !looks.numbered(b + 1) && !isSource(b + 1)) {
                like.add(b);
            }
        }
        // where no blank line sets titles apart, a few may stand over short text
        if (like.size() > (gap > 0 ? titles : titles / FEW)) {
            return;
        }
        for (int b : like) {
            title[b] = true;
            section[b - 1] |= sections && b - 1 > front && !title[b - 1] && isShort(b - 1) && sectionLike(b - 1);
        }
    }

    /** Marks the short lines behind a block where lists stand under most of them: sections of an issue that has no titles. */
    boolean overLists(int front) {
        List<Item> items = list();
        boolean found = lists(items, front);
        for (Item item : items) {
            for (int b = titleOf(item); found && b > front && b >= item.from(); b--) {
                section[b] |= !title[b] && sectionLike(b) && looks.width(b) <= NAME;
            }
        }
        return found;
    }

    private boolean lists(List<Item> items, int front) {
        int lists = 0;
        int heads = 0;
        for (Item item : items) {
            int head = titleOf(item);
            if (head <= front) {
                continue;
            }
            if (looks.width(head) > NAME) {
                return false;
            }
            heads++;
            lists += item.end() > item.text() + 1 && listed(item.text()) ? 1 : 0;
        }
        return lists >= SECTIONS && lists * 2 > heads;
    }

    /** Whether a list begins: an item of one, or a mark that the next text begins with, too. */
    private boolean listed(int b) {
        char mark = lines.first(blocks.first(b));
        boolean marks = !Character.isLetterOrDigit(mark) && (Kinds.of(mark) & Kinds.OPEN) == 0;
        return looks.item(b) || marks && lines.first(blocks.first(b + 1)) == mark;
    }

    /** Whether lines over titles are sections: two at least, or one that brackets or a mark set apart. */
    private boolean sections(List<Item> items, int front) {
        int plain = 0;
        int marked = 0;
        for (Item item : items) {
            int above = titleOf(item) - 1;
            if (above >= Math.max(item.from(), front + 1)) {
                marked += apart(above) ? 1 : 0;
                plain += sectionLike(above) ? 1 : 0;
            }
        }
        return marked > 0 || plain >= SECTIONS;
    }

    private void mark(Item item, int front, boolean sections) {
        int last = titleOf(item);
        if (last <= front || section[last]) {
            return;
        }
        title[last] = true;
        for (int b = last - 1; b > front && b >= item.from() && sections; b--) {
            if (looks.hangs(b) || !sectionLike(b)) {
                return;
            }
            section[b] = true;
        }
    }

    /** The block of an item's title: where its title stands over several lines, the first of them. */
    int titleOf(Item item) {
        int last = item.text() - 1;
        while (last > item.from() && lines.goesOn(blocks.last(last - 1)) && !apart(last - 1)) {
            last--;
        }
        return last;
    }

    /** The last block in front of the contents' end, -1 where there are none. */
    int lastOfContents() {
        int b = 0;
        while (plan.present() && b < blocks.count() && blocks.first(b) < plan.last()) {
            b++;
        }
        return b - 1;
    }

    /** Whether a line may be a section's name. */
    boolean sectionLike(int b) {
        Shape shape = looks.shape(b);
        return apart(b)
                || shape == Shape.PLAIN
                        && looks.width(b) <= SECTION
                        && looks.stops(b) == 0
                        && (bare || !looks.names(b) && !looks.body(b))
                        && !looks.documentKind(b)
                        && !looks.numbered(b);
    }

    private boolean apart(int b) {
        return looks.shape(b) == Shape.BRACKETED || looks.shape(b) == Shape.BULLETED;
    }

    /** Text, or authors over it, in front of whom a mark or a label stands. */
    private boolean opensText(int b) {
        return isText(b) || (looks.markedNames(b) || looks.labelledByline(b)) && behindAuthors(b) > 0;
    }

    /** The text behind authors, or behind a heading of its own under them: 作者：林知秋 / 渡口 / …; -1 where there is none. */
    private int behindAuthors(int b) {
        if (b + 1 < blocks.count() && isText(b + 1)) {
            return b + 1;
        }
        boolean heading = b + 2 < blocks.count() && looks.labelledByline(b) && isShort(b + 1) && isText(b + 2);
        return heading ? b + 2 : -1;
    }

    /** Whether text stands under some short lines. */
    private boolean over(int from) {
        int b = from;
        while (b < blocks.count() && b - from < MOST_LINES && isShort(b)) {
            b++;
        }
        return b < blocks.count() && b > from && opensText(b);
    }

    /** Whether a line may be a title or a section's name. */
    boolean isShort(int b) {
        Shape shape = looks.shape(b);
        if (plan.holds(blocks.first(b))
                || looks.width(b) > (bare ? NARROW : TITLE)
                || said[b]
                || labelled[b]
                || pairs(b)
                || lines.hinted(blocks.first(b), LineHints.QUOTED)
                || looks.caption(b)
                || looks.conversation().speaks(b)) {
            return false;
        }
        if (title[b] || apart(b) && !looks.names(b)) {
            return true;
        }
        if (dots && Evidence.DOTS.contains(lines.first(blocks.first(b)))) {
            return false;
        }
        boolean words = shape == Shape.PLAIN || looks.heading(b) > 0;
        return words
                && (looks.stops(b) == 0 || looks.asks(b))
                && looks.tail(b) != Tail.COLON
                && looks.tail(b) != Tail.COMMA
                && !looks.numbered(b)
                && looks.titleLike(b)
                && (!looks.names(b) || bare && b > 0 && isText(b - 1))
                && !wrapped(b)
                && !sentence(b)
                && !(looks.hangs(b) && isText(b - 1));
    }

    /**
     * 主讲：…, 司仪：…: a label and its value right over or under another, which is not the source of the item above, nor the author of
     * what it is the title of.
     */
    private boolean pairs(int b) {
        if (!Pairs.at(lines, blocks, looks, b)) {
            return false;
        }
        boolean over = b > 0 && looks.shape(b - 1) != Shape.SOURCE && Pairs.at(lines, blocks, looks, b - 1);
        boolean under = b + 1 < blocks.count()
                && Pairs.at(lines, blocks, looks, b + 1)
                && !(looks.labelledByline(b + 1) && !looks.labelledByline(b));
        return over || under;
    }

    /** Whether a line without Han is a sentence: a comma in it, and a full stop at its end. */
    private boolean sentence(int b) {
        int line = blocks.first(b);
        return lines.foreign(line)
                && lines.last(blocks.last(b)) == '.'
                && Search.contains(lines.text(), lines.start(line), lines.end(line), ",");
    }

    /** Whether a line without Han stands right over or under another: both are lines of a paragraph in another language. */
    private boolean wrapped(int b) {
        int line = blocks.first(b);
        return line == blocks.last(b)
                && lines.foreign(line)
                && (line > 0 && lines.gap(line) == 0 && words(line - 1)
                        || line + 1 < lines.count() && lines.gap(line + 1) == 0 && words(line + 1));
    }

    /** Whether a line is without Han and no address. */
    private boolean words(int line) {
        return lines.foreign(line) && lines.shape(line) != Shape.ADDRESS;
    }

    /** An address under a title; 详情点击： over both says that the words are those of a link. */
    private boolean addressed(int b) {
        return looks.shape(b) == Shape.ADDRESS && (b < 2 || looks.tail(b - 2) != Tail.COLON);
    }

    /** Whether a block may be the text of an item. */
    boolean isText(int b) {
        if (bare) {
            return looks.stops(b) > 0 && !looks.asks(b)
                    || looks.width(b) > NARROW
                    || looks.item(b)
                    || looks.tail(b) == Tail.COLON && b + 1 < blocks.count() && looks.item(b + 1)
                    || looks.code(b)
                    || isSource(b);
        }
        return said[b] || addressed(b) || looks.stops(b) > 0 && looks.width(b) >= TEXT && !looks.numbered(b);
    }

    /** Whether a block is the source of an item. */
    boolean isSource(int b) {
        return said[b] || looks.shape(b) == Shape.SOURCE || looks.shape(b) == Shape.ADDRESS;
    }
}
