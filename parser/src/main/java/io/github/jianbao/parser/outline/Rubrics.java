package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.contents.Plan;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sections of an issue that have names as sections of bulletins have them: 要闻, 国内新闻, 工具推荐. Two of them prove one another; then short
 * lines that look and stand as they do are sections, too.
 */
final class Rubrics {

    /** Different names at least: in a text that names an issue, and in another. */
    private static final int NAMED = 1;

    private static final int UNNAMED = 2;
    /** Names right under one another at least that are a list of names. */
    private static final int LIST = 3;
    /** The part of a text in which its first section begins: a third. */
    private static final int PART = 3;
    /** Blocks in front of the first section that are always few enough. */
    private static final int FRONT = 12;
    /** Blocks one of which may name the issue. */
    private static final int FIRST = 3;
    /** Short lines between a section's name and text at most. */
    private static final int MOST_LINES = 4;
    /** Cells of running text at least. */
    private static final int TEXT = 40;

    private final LineTable lines;
    private final Blocks blocks;
    private final Plan plan;
    private final Evidence looks;

    Rubrics(LineTable lines, Blocks blocks, Plan plan, Evidence looks) {
        this.lines = lines;
        this.blocks = blocks;
        this.plan = plan;
        this.looks = looks;
    }

    /**
     * Marks the sections, where they prove one another.
     *
     * @param section the sections that are known
     * @param rubric is to say which of them nothing but the name shows
     * @return the first of them, -1 where there are none
     */
    int mark(boolean[] section, boolean[] rubric) {
        boolean[] found = new boolean[blocks.count()];
        Set<String> names = new HashSet<>();
        int first = -1;
        int count = 0;
        int items = 0;
        for (int b = 0; b + 1 < blocks.count(); b++) {
            int run = b;
            while (run < blocks.count() && is(run)) {
                run++;
            }
            boolean apart = run > b && run - b < LIST && over(run);
            for (int k = b; k < run && apart; k++) {
                if (k > 0 || looks.shape(1) == Shape.BRACKETED || opens()) {
                    found[k] = true;
                    first = first < 0 ? k : first;
                    count++;
                    names.add(words(k));
                    items += overItems(k) ? 1 : 0;
                }
            }
            b = Math.max(b, run - 1);
        }
        boolean proof = first >= 0
                && names.size() >= (first == 0 || named() ? NAMED : UNNAMED)
                && items * 2 >= count
                && first <= Math.max(FRONT, blocks.count() / PART)
                && !documentBefore(first);
        if (!proof) {
            return -1;
        }
        addLike(found, first, count);
        for (int b = first; b < found.length; b++) {
            rubric[b] = found[b] && !section[b];
            section[b] |= found[b];
        }
        return first;
    }

    /** Adds the short lines that look and stand as the sections do, unless they are more than those. */
    private void addLike(boolean[] found, int first, int count) {
        int widest = 0;
        int gap = Integer.MAX_VALUE;
        for (int b = first; b < found.length; b++) {
            if (found[b]) {
                widest = Math.max(widest, looks.width(b));
                gap = Math.min(gap, lines.gap(blocks.first(b)));
            }
        }
        List<Integer> like = new ArrayList<>();
        for (int b = first + 1; b + 1 < found.length; b++) {
            boolean title = found[b - 1] && looks.stops(b + 1) > 0;
            if (!found[b]
                    && !title
                    && like(b, first)
                    && looks.width(b) <= widest
                    && lines.gap(blocks.first(b)) >= gap
                    && over(b + 1)) {
                like.add(b);
            }
        }
        if (like.size() <= count) {
            like.forEach(b -> found[b] = true);
        }
    }

    /** ◆ 要闻 / … / ◆ 快讯: whether the first line has a mark, and another name of a section has the same: it names no bulletin. */
    private boolean opens() {
        char mark = lines.first(blocks.first(0));
        for (int b = 1; b < blocks.count() && looks.shape(0) == Shape.BULLETED; b++) {
            if (lines.first(blocks.first(b)) == mark && looks.shape(b) == Shape.BULLETED && is(b)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short line has the shape of another, and the same mark in front. */
    private boolean like(int b, int other) {
        Shape shape = looks.shape(b);
        boolean plain = shape == Shape.PLAIN && looks.titleLike(b) || shape == Shape.COLON;
        boolean marked = shape != Shape.PLAIN && lines.first(blocks.first(b)) == lines.first(blocks.first(other));
        return shape == looks.shape(other) && (plain || marked) && may(b);
    }

    private String words(int b) {
        return lines.text().substring(lines.start(blocks.first(b)), lines.end(blocks.last(b)));
    }

    /** Whether one of the first lines names an issue. */
    private boolean named() {
        for (int b = 0; b < Math.min(FIRST, blocks.count()); b++) {
            if (looks.stops(b) == 0
                    && (b == 0 || !is(b))
                    && IssueName.is(lines.text(), lines.start(blocks.first(b)), lines.end(blocks.last(b)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the head of a document stands in front of a block. */
    private boolean documentBefore(int first) {
        for (int b = 0; b < first; b++) {
            if (looks.ofHead(b) || looks.documentKind(b)) {
                return true;
            }
        }
        return false;
    }

    /** Whether items or titles stand under a name, and no text that it may be the title of. */
    private boolean overItems(int b) {
        char first = lines.first(blocks.first(b + 1));
        return looks.stops(b + 1) == 0
                || looks.asks(b + 1)
                || looks.numbered(b + 1)
                || looks.item(b + 1)
                || !Chars.isHan(first) && !Chars.isLatin(first) && !Chars.isDigit(first);
    }

    /** Whether text or items stand at a block, or under a few short lines there. */
    private boolean over(int from) {
        for (int b = from; b < Math.min(blocks.count(), from + MOST_LINES); b++) {
            if (looks.stops(b) > 0 || looks.width(b) > TEXT || looks.numbered(b) || looks.item(b)) {
                return true;
            }
            if (!words(looks.shape(b))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a block may be such a section by its words. */
    private boolean is(int b) {
        int line = blocks.first(b);
        return may(b) && SectionName.is(lines.text(), lines.start(line), lines.end(line));
    }

    private static boolean words(Shape shape) {
        return shape == Shape.PLAIN || shape == Shape.BRACKETED || shape == Shape.BULLETED;
    }

    /** 行业新闻： over items. */
    private boolean overList(int b) {
        return looks.shape(b) == Shape.COLON && b + 1 < blocks.count() && (looks.numbered(b + 1) || looks.item(b + 1));
    }

    private boolean may(int b) {
        int line = blocks.first(b);
        return line == blocks.last(b)
                && !plan.holds(line)
                && (words(looks.shape(b)) || overList(b))
                && looks.stops(b) == 0
                && !looks.numbered(b)
                && !looks.item(b)
                && looks.table(b) == null;
    }
}
