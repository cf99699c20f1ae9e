package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.contents.Entry;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import io.github.jianbao.parser.page.Keys;
import io.github.jianbao.parser.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which blocks the contents lead to, and which stand out as section headings by themselves. */
final class Anchors {

    /** Cells of a title that bold type shows, at most. */
    private static final int WIDEST_BOLD = 160;
    /** Titles that bold type shows, at least. */
    private static final int LEAST_BOLD = 3;

    private final LineTable lines;
    private final Blocks blocks;
    private final Plan plan;
    private final int[] entryOf;
    private final boolean[] section;
    /** Which sections nothing but their names shows. */
    private final boolean[] rubric;

    private final boolean[] title;
    private final Evidence looks;
    private final Hashes hashes;
    private final HashMap<Character, Integer> levels = new HashMap<>();
    private int targets;
    private final int named;
    private final boolean listsAll;

    /** A block that stands out, and its letters. */
    private record Mark(int block, String key) {}

    Anchors(LineTable lines, Blocks blocks, Plan plan, Evidence looks) {
        this.lines = lines;
        this.blocks = blocks;
        this.plan = plan;
        this.entryOf = new int[blocks.count()];
        this.section = new boolean[blocks.count()];
        this.rubric = new boolean[blocks.count()];
        this.title = new boolean[blocks.count()];
        this.looks = looks;
        java.util.Arrays.fill(entryOf, -1);
        listsAll = listsAll(plan);
        byContents();
        hashes = byHeadings();
        byMarks(looks);
        bold();
        underHeadings();
        int rubrics = targets > 0 || hashes.any() ? -1 : rubrics();
        boolean told = byHouse();
        int digest =
                hashes.any() || told ? -1 : Digest.find(lines, blocks, plan, looks, section, title, targets, rubrics);
        int named = Math.max(hashes.names(), told ? houseName() : digest);
        this.named = named < 0 && hashes.tellsAll() && targets == 0 ? overHeadings() : named;
        if (targets == 0) {
            new CountedSections(lines, blocks, looks, section, title).mark();
        }
        byLevels();
    }

    private static boolean listsAll(Plan plan) {
        int articles = 0;
        int found = 0;
        for (Entry entry : plan.entries()) {
            if (!entry.section()) {
                articles++;
                found += entry.target() >= 0 ? 1 : 0;
            }
        }
        return articles > 0 && found * 4 >= articles * 3;
    }

    private void byContents() {
        int[] entryAt = new int[lines.count()];
        java.util.Arrays.fill(entryAt, -1);
        for (int k = 0; k < plan.entries().size(); k++) {
            Entry entry = plan.entries().get(k);
            if (entry.target() >= 0 && !entry.part()) {
                entryAt[entry.target()] = k;
                targets++;
            }
        }
        for (int b = 0; b < blocks.count(); b++) {
            entryOf[b] = entryAt[blocks.first(b)];
            section[b] = entryOf[b] >= 0 && plan.entries().get(entryOf[b]).section();
            title[b] = entryOf[b] >= 0 && !section[b];
        }
    }

    private Hashes byHeadings() {
        Hashes found = new Hashes(lines, blocks, plan, looks, entryOf, section);
        for (int b = 0; b < blocks.count(); b++) {
            section[b] |= entryOf[b] < 0 && found.section(b);
            title[b] |= entryOf[b] < 0 && found.title(b);
        }
        amongTitles(found);
        return found;
    }

    /** ## 文章推荐 right over ## 《潮水》: a heading of the level of titles that has the name of a section, with the next title under it. */
    private void amongTitles(Hashes found) {
        for (int b = 0; b + 1 < blocks.count(); b++) {
            boolean named = entryOf[b] < 0
                    && found.title(b)
                    && found.title(b + 1)
                    && SectionName.is(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.last(b)));
            rubric[b] = named;
            section[b] |= named;
            title[b] &= !named;
        }
    }

    /** Bracketed or marked lines that come once and stand before a title are sections, listed or not. */
    private void byMarks(Evidence looks) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int b = 0; b < blocks.count(); b++) {
            if (standsOut(b)) {
                Mark mark = new Mark(b, key(b));
                marks.add(mark);
                times.merge(mark.key(), 1, Integer::sum);
            }
        }
        for (Mark mark : marks) {
            int b = mark.block();
            if (b + 1 < blocks.count() && entryOf[b] < 0 && times.getOrDefault(mark.key(), 0) == 1) {
                boolean title = entryOf[b + 1] >= 0 && !section[b + 1];
                section[b] = title || targets == 0 && looks.titleLike(b + 1) && headFollows(looks, b + 1);
            }
        }
    }

    /** Under sections of the carrier that hold no headings, bold lines or links over text or an address, repeatedly, are titles. */
    private void bold() {
        if (!hashes.holdsItems()) {
            return;
        }
        List<Integer> found = new ArrayList<>();
        for (int b = 0; b + 1 < blocks.count(); b++) {
            boolean may = lines.hinted(blocks.first(b), LineHints.BOLD | LineHints.LINK)
                    && !section[b]
                    && !looks.item(b)
                    && (!looks.numbered(b) || lines.hinted(blocks.first(b), LineHints.LINK))
                    && looks.width(b) <= WIDEST_BOLD
                    && looks.tail(b) != Tail.COLON
                    && (looks.tail(b) != Tail.STOP || looks.asks(b));
            boolean over = !section[b + 1]
                    && !lines.hinted(blocks.first(b + 1), LineHints.BOLD | LineHints.LINK)
                    && looks.heading(b + 1) == 0
                    && !looks.numbered(b + 1);
            if (may && over) {
                found.add(b);
            }
        }
        if (found.size() >= LEAST_BOLD) {
            found.forEach(b -> title[b] = true);
        }
    }

    /** The first of the sections that have names as sections of bulletins have them, counted or not; -1 where there are none. */
    private int rubrics() {
        int first = new Rubrics(lines, blocks, plan, looks).mark(section, rubric);
        return first >= 0 ? first : new CountedRubrics(lines, blocks, plan, looks).mark(section);
    }

    /** Under sections of the carrier that hold no headings, like lines over text are titles. */
    private void underHeadings() {
        if (!hashes.holdsItems() || targets > 0) {
            return;
        }
        UnderHeadings under = new UnderHeadings(lines, blocks, plan, looks, section, title);
        int kind = under.kind(hashes.sections(), true);
        for (int b = 0; b < blocks.count() && kind >= 0; b++) {
            title[b] |= !section[b] && under.title(b, kind);
        }
    }

    /** What the other issues of the house say, where contents do not say more; whether that is where items begin. */
    private boolean byHouse() {
        boolean told = false;
        for (int b = 0; b < blocks.count(); b++) {
            int line = blocks.first(b);
            if (plan.holds(line) || entryOf[b] >= 0) {
                continue;
            }
            boolean names = lines.hinted(line, LineHints.HOUSE_SECTION) && line == blocks.last(b);
            section[b] |= names;
            title[b] &= !names;
            if (!names && !section[b] && !listsAll && lines.hinted(line, LineHints.HOUSE_TITLE)) {
                title[b] = true;
                told = true;
            }
        }
        return told;
    }

    /** The line over all headings of the carrier that names the issue, though it is none; -1 where no line does. */
    private int overHeadings() {
        int found = BareItems.name(lines, blocks, looks);
        for (int b = 0; b <= found; b++) {
            if (title[b] || section[b] || looks.documentKind(b) || looks.ofHead(b)) {
                return -1;
            }
        }
        return found;
    }

    /** The first line of the masthead in the other issues; -1 where there is none before the first section or title. */
    private int houseName() {
        for (int b = 0; b < blocks.count() && !section[b] && !title[b]; b++) {
            if (houseHead(b)) {
                return b;
            }
        }
        return -1;
    }

    /** Whether the mastheads of the house have a block. */
    boolean houseHead(int b) {
        return house(b, LineHints.HOUSE_HEAD);
    }

    /** Whether a block stands behind the last article in the house. */
    boolean houseTail(int b) {
        return house(b, LineHints.HOUSE_TAIL);
    }

    private boolean house(int b, int hint) {
        return lines.hinted(blocks.first(b), hint);
    }

    private void byLevels() {
        for (int b = 0; b < blocks.count(); b++) {
            if (section[b]) {
                byLevel(b, lines.first(blocks.first(b)));
            }
        }
    }

    private void byLevel(int b, char mark) {
        if (!Chars.isHan(mark) && !Chars.isDigit(mark) && !Chars.isLatin(mark)) {
            boolean under = b > 0 && section[b - 1] && level(b - 1) == 1;
            levels.putIfAbsent(mark, under ? 2 : 1);
        }
    }

    private boolean headFollows(Evidence looks, int b) {
        for (int k = b + 1; k < Math.min(blocks.count(), b + 6); k++) {
            Shape shape = looks.shape(k);
            if (shape == Shape.SOURCE || shape == Shape.NUMBER || looks.addresseeLike(k) || looks.bylineLike(k)) {
                return true;
            }
            if (!looks.titleLike(k)) {
                return looks.width(k) > 60;
            }
        }
        return false;
    }

    private boolean standsOut(int b) {
        Shape shape = lines.shape(blocks.first(b));
        return blocks.first(b) == blocks.last(b) && (shape == Shape.BRACKETED || shape == Shape.BULLETED);
    }

    private String key(int b) {
        return Keys.letters(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.last(b)), false);
    }

    /** Whether a block is a section heading. */
    boolean section(int b) {
        return section[b];
    }

    /** Why a block is a section heading. */
    Rule sectionRule(int b) {
        if (entryOf[b] >= 0) {
            return Rule.SECTION_LISTED;
        }
        if (house(b, LineHints.HOUSE_SECTION)) {
            return Rule.SECTION_HOUSE;
        }
        if (hashes.section(b)) {
            return Rule.SECTION_HASH;
        }
        if (rubric[b]) {
            return Rule.SECTION_NAMED;
        }
        return standsOut(b) ? Rule.SECTION_MARKED : Rule.SECTION_SERIES;
    }

    /** Why a block is a title. */
    Rule titleRule(int b) {
        return entryOf[b] >= 0
                ? Rule.TITLE_LISTED
                : house(b, LineHints.HOUSE_TITLE)
                        ? Rule.TITLE_HOUSE
                        : hashes.title(b) ? Rule.TITLE_HASH : Rule.TITLE_SERIES;
    }

    /** A section's level: a mark that first comes right under another section's heading stands one deeper. */
    int level(int b) {
        Integer level = levels.get(lines.first(blocks.first(b)));
        return level == null ? 1 : level;
    }

    /** Whether the contents lead to a block as to an article's title. */
    boolean title(int b) {
        return title[b];
    }

    /** The line that names the bulletin, as a heading of the carrier or above its items; -1 where none does. */
    int named() {
        return named;
    }

    /** Whether headings of the carrier are the sections and titles of the issue: no plain line is one beside them. */
    boolean ofCarrier() {
        return hashes.tellsAll();
    }

    /** The entry that leads to a block, or -1. */
    int entry(int b) {
        return entryOf[b];
    }

    /** How many entries were found in the body. */
    int targets() {
        return targets;
    }

    /** Whether most articles of the contents were found, so that what they do not list is no article. */
    boolean listsAll() {
        return listsAll;
    }
}
