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

    /** Like lines at least. */
    private static final int SERIES = 3;
    /** Items at least of an issue with a masthead. */
    private static final int HEADED = 2;
    /** Short lines over the text of an item at most. */
    private static final int MOST_LINES = 4;
    /** Cells at most and letters at least of lines that differ by their numbers. */
    private static final int ALIKE = 60;

    private static final int WORDS = 3;
    /** Cells of a section's name in brackets at most; more are a phrase. */
    private static final int NAME = 16;
    /** Blocks in front of a text that may be its masthead. */
    private static final int FRONT = 12;
    /** Blocks one of which may name the bulletin. */
    private static final int NAMED = 3;

    private final LineTable lines;
    private final Blocks blocks;
    private final Plan plan;
    private final Evidence looks;
    private final boolean[] section;
    private final boolean[] title;
    /** The line of the masthead that names the issue beside its number or day; -1 for none. */
    private int name = -1;

    private final int front;
    private final Items items;

    private Digest(LineTable lines, Blocks blocks, Plan plan, Evidence looks, boolean[] section, boolean[] title) {
        this.lines = lines;
        this.blocks = blocks;
        this.plan = plan;
        this.looks = looks;
        this.section = section;
        this.title = title;
        this.front = masthead();
        this.items = new Items(lines, blocks, plan, looks, section, title);
    }

    /** Marks the sections and titles of an issue of items, and says which block names it; -1 where none does. */
    static int find(
            LineTable lines,
            Blocks blocks,
            Plan plan,
            Evidence looks,
            boolean[] section,
            boolean[] title,
            int listed,
            int rubrics) {
        Digest digest = new Digest(lines, blocks, plan, looks, section, title);
        digest.alike();
        if (listed == 0) {
            digest.brackets();
            digest.series();
        }
        boolean lists = listed == 0
                && digest.front >= 0
                && digest.items.bare().overLists(Math.max(digest.front, digest.items.lastOfContents()));
        boolean marked = lists || listed == 0 && digest.ranks() || digest.mark(listed);
        if (listed > 0) {
            digest.overListed();
            return -1;
        }
        if (marked) {
            return digest.front >= 0 ? digest.name : digest.overItems();
        }
        Items bare = digest.items.bare();
        int named =
                new BareItems(lines, blocks, looks, section, title, bare, digest.front, digest.name, rubrics).find();
        return named < 0 && digest.dated() ? digest.name : named;
    }

    /** The line over all items that names an issue; -1 where none does. */
    private int overItems() {
        int found = BareItems.name(lines, blocks, looks);
        for (int b = 0; b <= found; b++) {
            if (title[b] || section[b] || looks.documentKind(b)) {
                return -1;
            }
        }
        return found;
    }

    /** 河湾水务日报 (2031-02-03): a line that ends in a bulletin's name and its day names an issue whatever stands under it. */
    private boolean dated() {
        return name >= 0
                && !title[name]
                && !section[name]
                && !looks.documentKind(name)
                && !looks.about(name)
                && IssueName.ofDay(lines.text(), start(name), end(name));
    }

    /** Two kinds of marked lines by turns, behind a masthead or the name of an issue. */
    private boolean ranks() {
        int named = front >= 0 ? front : BareItems.name(lines, blocks, looks);
        return named >= 0
                && new MarkedRanks(lines, blocks, plan, looks, items.bare())
                        .mark(Math.max(named, items.lastOfContents()), section, title);
    }

    /** 一、… right under the masthead. */
    private void series() {
        if (front >= 0) {
            new MastheadSeries(lines, blocks, looks, items.bare(), front).mark(section, title);
        }
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
            boolean apart = group.size() >= SERIES;
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
            if (b < FRONT && looks.ofHead(b)) {
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
        if (names.size() >= SERIES && overItems * 3 >= names.size() * 2) {
            names.forEach(b -> section[b] = true);
        }
        if (phrases.size() >= SERIES && overTexts * 5 >= phrases.size() * 4) {
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
                    && items.sectionLike(above)
                    && looks.tail(above) != Tail.COLON
                    && (above == 0 || plan.holds(blocks.last(above) - 1) || !items.isShort(above - 1));
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
        List<Items.Item> found = items.list();
        boolean bySources = Items.sourced(found);
        boolean byMasthead = listed == 0 && front >= 0 && found.size() >= HEADED && items.brief(found);
        if (!bySources && !byMasthead) {
            return false;
        }
        items.mark(found, Math.max(front, items.lastOfContents()));
        return true;
    }

    /** The last block of a masthead in front of the text, -1 where none is there. */
    private int masthead() {
        int last = -1;
        int blocksInFront = 0;
        for (int b = 0; b < blocks.count() && blocksInFront < FRONT; b++) {
            blocksInFront++;
            boolean named = b < NAMED && !section[b] && names(b) && looks.stops(b) == 0;
            if (looks.shape(b) == Shape.DESIGNATION || named) {
                name = named ? b : -1;
                last = b;
                while (last + 1 < blocks.count() && masthead(last + 1)) {
                    last++;
                }
                return last;
            }
            if (looks.stops(b) > 0 || looks.ofHead(b)) {
                return -1;
            }
        }
        return last;
    }

    /** Whether a line names an issue and has its day or number. */
    private boolean names(int b) {
        return IssueName.counts(lines.text(), start(b), end(b))
                || IssueName.in(lines.text(), start(b), end(b)) && IssueName.numbered(lines.text(), start(b), end(b));
    }

    private boolean masthead(int b) {
        return looks.shape(b) == Shape.DATE
                || looks.shape(b) == Shape.DESIGNATION
                || Front.publishing(lines, blocks, looks, b);
    }

    private int start(int b) {
        return lines.start(blocks.first(b));
    }

    private int end(int b) {
        return lines.end(blocks.last(b));
    }
}
