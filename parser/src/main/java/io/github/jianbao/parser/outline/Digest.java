package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sections and titles of an issue whose contents do not say them: short lines over running text, repeatedly. What proves that the
 * text is made of such items is a masthead in front, or a source at the foot of each.
 */
final class Digest {

    /** Items at least where each ends in its source. */
    private static final int SOURCED = 3;
    /** Items at least of an issue with a masthead. */
    private static final int HEADED = 2;
    /** Short lines over the text of an item at most. */
    private static final int MOST_LINES = 4;
    /** Cells of a title at most, and of a section's name. */
    private static final int TITLE = 150;

    /** Cells of a title at most that its place alone shows. */
    private static final int NARROW = 84;

    private static final int SECTION = 40;
    /** Cells at most and letters at least of lines that differ by their numbers. */
    private static final int ALIKE = 60;

    private static final int WORDS = 3;
    /** Cells of a section's name in brackets at most; more are a phrase. */
    private static final int NAME = 16;
    /** Blocks in front of a text that may be its masthead. */
    private static final int FRONT = 12;
    /** Blocks one of which names an issue. */
    private static final int FIRST = 3;
    /** Blocks of an item's text at most, on the average: longer ones are parts of one article. */
    private static final int LONG = 5;
    /** Cells of running text at least. */
    private static final int TEXT = 40;

    private final LineTable lines;
    private final Blocks blocks;
    private final Plan plan;
    private final Evidence looks;
    private final boolean[] section;
    private final boolean[] title;
    private final int front;
    /** Whether a line of text may be of any width: only where the whole issue shows that it is made of items. */
    private boolean narrow;
    /** The line that names the issue. */
    private int named = -1;

    /** An item: its short lines, its text, and the block after all of it. */
    private record Item(int from, int text, int end, boolean sourced) {}

    private Digest(LineTable lines, Blocks blocks, Plan plan, Evidence looks, boolean[] section, boolean[] title) {
        this.lines = lines;
        this.blocks = blocks;
        this.plan = plan;
        this.looks = looks;
        this.section = section;
        this.title = title;
        this.front = masthead();
    }

    /** Marks the sections and titles of an issue of items, and says which block names it; -1 where none does. */
    static int find(
            LineTable lines, Blocks blocks, Plan plan, Evidence looks, boolean[] section, boolean[] title, int listed) {
        Digest digest = new Digest(lines, blocks, plan, looks, section, title);
        digest.alike();
        if (listed == 0) {
            digest.brackets();
        }
        boolean items = digest.mark(listed);
        if (listed > 0) {
            digest.overListed();
        } else if (!items) {
            digest.narrow = true;
            items = digest.counted() || digest.pairs();
            return items && digest.named >= 0 && !title[digest.named] && !section[digest.named] ? digest.named : -1;
        }
        return -1;
    }

    /** 2031年3月4日会议纪要, 2031年4月8日会议纪要, …: lines that differ by their numbers alone are titles of what stands under each. */
    private void alike() {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int b = 0; b + 1 < blocks.count(); b++) {
            boolean may = looks.shape(b) == Shape.PLAIN
                    && looks.width(b) <= ALIKE
                    && looks.stops(b) == 0
                    && looks.tail(b) != Tail.COLON
                    && !looks.numbered(b)
                    && !plan.holds(blocks.first(b))
                    && Chars.isDigit(lines.first(blocks.first(b)));
            String key = may ? Keys.letters(lines.text(), start(b), end(b), false) : "";
            if (key.length() >= WORDS) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(b);
            }
        }
        for (List<Integer> group : groups.values()) {
            boolean apart = group.size() >= SOURCED;
            for (int k = 1; k < group.size(); k++) {
                apart &= group.get(k) - group.get(k - 1) > MOST_LINES;
            }
            if (apart) {
                group.forEach(b -> title[b] = true);
            }
        }
    }

    /**
     * 【国内】 over counted items, or 【大坝通过验收】 over its text, repeatedly: short names in brackets are sections of an issue, whole
     * phrases are titles.
     */
    private void brackets() {
        List<Integer> names = new ArrayList<>();
        List<Integer> phrases = new ArrayList<>();
        int overItems = 0;
        int overTexts = 0;
        for (int b = 0; b + 1 < blocks.count(); b++) {
            if (b < FRONT && (looks.addresseeLike(b) || looks.shape(b) == Shape.NUMBER)) {
                return;
            }
            if (looks.shape(b) != Shape.BRACKETED || blocks.first(b) != blocks.last(b)) {
                continue;
            }
            if (looks.width(b) <= NAME) {
                names.add(b);
                overItems += looks.numbered(b + 1) && looks.stops(b + 1) > 0 ? 1 : 0;
            } else {
                phrases.add(b);
                overTexts += looks.stops(b + 1) > 0 && !looks.numbered(b + 1) ? 1 : 0;
            }
        }
        if (names.size() >= SOURCED && overItems * 3 >= names.size() * 2) {
            names.forEach(b -> section[b] = true);
        }
        if (phrases.size() >= SOURCED && overTexts * 5 >= phrases.size() * 4) {
            phrases.forEach(b -> title[b] = true);
        }
    }

    /** Sections that the contents leave out: a short line right over a listed title, two times or over the first of them. */
    private void overListed() {
        List<Integer> found = new ArrayList<>();
        boolean first = true;
        boolean overFirst = false;
        for (int b = 0; b < blocks.count(); b++) {
            if (!title[b]) {
                continue;
            }
            int above = b - 1;
            boolean may = above >= 0
                    && !title[above]
                    && !section[above]
                    && sectionLike(above)
                    && looks.tail(above) != Tail.COLON
                    && (above == 0 || plan.holds(blocks.last(above) - 1) || !isShort(above - 1));
            if (may) {
                found.add(above);
                overFirst |= first;
            }
            first = false;
        }
        if (overFirst && found.size() >= HEADED) {
            found.forEach(above -> section[above] = true);
        }
    }

    private boolean mark(int listed) {
        List<Item> items = items();
        int sourced = 0;
        int texts = 0;
        for (Item item : items) {
            sourced += item.sourced() ? 1 : 0;
            texts += item.end() - item.text();
        }
        boolean bySources = sourced >= SOURCED && sourced * 2 > items.size();
        boolean byMasthead = listed == 0 && front >= 0 && items.size() >= HEADED && texts <= items.size() * LONG;
        if (!bySources && !byMasthead) {
            return false;
        }
        mark(items);
        return true;
    }

    private void mark(List<Item> items) {
        int from = Math.max(Math.max(front, named), lastOfContents());
        boolean sections = sections(items, from);
        for (Item item : items) {
            mark(item, from, sections);
        }
    }

    /** Short lines that stand by twos over text, repeatedly, are sections and titles where anything names an issue. */
    private boolean pairs() {
        boolean issue = front >= 0 || named();
        List<Item> items = items();
        int pairs = 0;
        for (Item item : items) {
            int above = titleOf(item) - 1;
            pairs += above > Math.max(front, named) && above >= item.from() && sectionLike(above) ? 1 : 0;
        }
        if (issue && pairs >= HEADED && items.size() > SOURCED
                || !issue && pairs >= SOURCED && items.size() > pairs * 2 && !official()) {
            mark(items);
            return true;
        }
        return false;
    }

    /** Counted titles over text, and the lines over them, where anything names an issue. */
    private boolean counted() {
        if (front < 0 && !named() || official()) {
            return false;
        }
        CountedItems items = new CountedItems(lines, blocks, looks, this, Math.max(front, named) + 1);
        items.sections().forEach(b -> section[b] = true);
        items.titles().forEach(b -> title[b] = true);
        if (!items.sections().isEmpty() && !items.titles().isEmpty()) {
            beside(items.sections());
        }
        return !items.sections().isEmpty() || !items.titles().isEmpty();
    }

    /** Short lines that stand over text and as far from the text in front as sections do are sections without items. */
    private void beside(List<Integer> sections) {
        int gap = Integer.MAX_VALUE;
        for (int b : sections) {
            gap = Math.min(gap, lines.gap(blocks.first(b)));
        }
        for (int b = front + 1; b + 1 < blocks.count(); b++) {
            boolean apart = gap > 0 && lines.gap(blocks.first(b)) >= gap;
            section[b] |= apart && !title[b] && isShort(b) && sectionLike(b) && isText(b + 1) && b != named;
        }
    }

    /** Whether recipients or a number stand at the head of a document. */
    private boolean official() {
        for (int b = 0; b < Math.min(FRONT, blocks.count()); b++) {
            if (looks.shape(b) == Shape.NUMBER || looks.addresseeLike(b) || looks.documentKind(b)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first lines, or what the carrier has in front of them, name an issue. */
    private boolean named() {
        int b = 0;
        while (b < Math.min(FIRST, blocks.count()) && looks.stops(b) == 0) {
            if (IssueName.is(lines.text(), start(b), end(b)) || b == 0 && looks.shape(b) == Shape.DATE) {
                named = b;
                return true;
            }
            b++;
        }
        for (int i = 0; blocks.count() > 0 && i < blocks.first(0); i++) {
            if (IssueName.is(lines.text(), lines.start(i), lines.end(i))) {
                return true;
            }
        }
        return false;
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
        return marked > 0 || plain >= HEADED;
    }

    private void mark(Item item, int front, boolean sections) {
        int last = titleOf(item);
        if (last <= front) {
            return;
        }
        title[last] = true;
        for (int b = last - 1; b > front && b >= item.from() && sections; b--) {
            if (!sectionLike(b)) {
                return;
            }
            section[b] = true;
        }
    }

    /** The block of an item's title: where its title stands over several lines, the first of them. */
    private int titleOf(Item item) {
        int last = item.text() - 1;
        while (last > item.from() && open(last - 1) && !apart(last - 1)) {
            last--;
        }
        return last;
    }

    private boolean open(int b) {
        return lines.goesOn(blocks.last(b));
    }

    private boolean sectionLike(int b) {
        Shape shape = looks.shape(b);
        return apart(b)
                || shape == Shape.PLAIN
                        && looks.width(b) <= SECTION
                        && looks.stops(b) == 0
                        && (narrow || !looks.names(b) && !looks.body(b))
                        && !looks.documentKind(b)
                        && !looks.numbered(b);
    }

    private boolean apart(int b) {
        return looks.shape(b) == Shape.BRACKETED || looks.shape(b) == Shape.BULLETED;
    }

    /** The last block of a masthead in front of the text, -1 where none is there. */
    private int masthead() {
        int last = -1;
        int blocksInFront = 0;
        for (int b = 0; b < blocks.count() && blocksInFront < FRONT; b++) {
            blocksInFront++;
            boolean named = b < 3 && IssueName.in(lines.text(), start(b), end(b)) && digits(b) && looks.stops(b) == 0;
            if (looks.shape(b) == Shape.DESIGNATION || named) {
                last = b;
                while (last + 1 < blocks.count() && masthead(last + 1)) {
                    last++;
                }
                return last;
            }
            if (looks.stops(b) > 0 || looks.shape(b) == Shape.NUMBER || looks.addresseeLike(b)) {
                return -1;
            }
        }
        return last;
    }

    /** The last block in front of the contents' end, -1 where there are none. */
    private int lastOfContents() {
        int b = 0;
        while (plan.present() && b < blocks.count() && blocks.first(b) < plan.last()) {
            b++;
        }
        return b - 1;
    }

    private boolean masthead(int b) {
        return looks.shape(b) == Shape.DATE
                || looks.shape(b) == Shape.DESIGNATION
                || Front.publishing(lines, blocks, looks, b);
    }

    private boolean digits(int b) {
        for (int at = start(b); at < end(b); at++) {
            if (Chars.isDigit(lines.text().charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the text into items: short lines, then running text up to the next short lines that stand over text. */
    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        int b = 0;
        while (b < blocks.count()) {
            int from = b;
            while (b < blocks.count() && isShort(b)) {
                b++;
            }
            int text = b;
            if (text == from || text >= blocks.count() || !isText(text)) {
                b = Math.max(b, from + 1);
                continue;
            }
            while (b < blocks.count() && !(isShort(b) && over(b))) {
                b++;
            }
            boolean sourced = false;
            for (int k = text; k < b; k++) {
                sourced |= isSource(k);
            }
            items.add(new Item(Math.max(from, text - MOST_LINES), text, b, sourced));
        }
        return items;
    }

    /** Whether text stands under some short lines. */
    private boolean over(int from) {
        int b = from;
        while (b < blocks.count() && b - from < MOST_LINES && isShort(b)) {
            b++;
        }
        return b < blocks.count() && b > from && isText(b);
    }

    boolean isShort(int b) {
        Shape shape = looks.shape(b);
        if (plan.holds(blocks.first(b))
                || looks.width(b) > (narrow ? NARROW : TITLE)
                || looks.caption(b)
                || looks.conversation().speaks(b)) {
            return false;
        }
        if (apart(b) || title[b]) {
            return true;
        }
        boolean words = shape == Shape.PLAIN || looks.heading(b) > 0;
        return words
                && (looks.stops(b) == 0 || asks(b))
                && looks.tail(b) != Tail.COLON
                && looks.tail(b) != Tail.COMMA
                && (!looks.names(b) || narrow && b > 0 && looks.stops(b - 1) > 0)
                && looks.titleLike(b)
                && !looks.numbered(b);
    }

    boolean isText(int b) {
        if (narrow) {
            return looks.stops(b) > 0 && !asks(b)
                    || looks.width(b) > NARROW
                    || looks.item(b)
                    || looks.code(b)
                    || isSource(b);
        }
        return looks.stops(b) > 0 && looks.width(b) >= TEXT && !looks.numbered(b);
    }

    /** A title may be a question. */
    private boolean asks(int b) {
        char last = lines.last(blocks.last(b));
        return looks.stops(b) == 1 && (last == '？' || last == '?' || last == '！' || last == '!');
    }

    private boolean isSource(int b) {
        return looks.shape(b) == Shape.SOURCE || looks.shape(b) == Shape.ADDRESS;
    }

    private int start(int b) {
        return lines.start(blocks.first(b));
    }

    private int end(int b) {
        return lines.end(blocks.last(b));
    }
}
