package io.github.jianbao.parser.outline;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items of an issue that are counted: 1、… over its text, 2、… over its text; they start again under each section, or run on. In a single document the
 * same lines are clauses, so something has to name an issue.
 */
final class CountedItems {

    /** Cells of a counted title at most. */
    private static final int TITLE = 120;
    /** Counted titles over text at least. */
    private static final int LEAST = 3;
    /** Sections at least, or counted titles over text at least where there are no sections. */
    private static final int SECTIONS = 2;

    private static final int ALONE = 4;
    /** Cells of names that are sections with nothing in front at most, and cells that they differ by. */
    private static final int NAME = 20;

    private static final int LIKE = 4;
    /** Cells of the name of a section in which a series runs on, at most. */
    private static final int RUN_ON = 40;

    private final LineTable lines;
    private final Blocks blocks;
    private final Evidence looks;
    private final boolean[] section;
    private final List<Integer> counted = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    /** Short lines between the text of one item and the next, where the series runs on. */
    private final List<Integer> breaks = new ArrayList<>();

    private final boolean known;
    /** How items are counted where brackets do it: 1）…. */
    private final @Nullable NumberStyle bracketed;

    private int series;
    /** How many of the counted lines stand over a source, in front of the next. */
    private int sourced;

    private int overText;
    /** How many of the counted lines the carrier sets in bold type. */
    private int bold;

    /**
     * Looks for counted items.
     *
     * @param section the sections that are known
     * @param items what says which lines are short and which are text
     * @param from the first block behind the masthead
     * @param known whether sections are known by their names
     */
    CountedItems(
            LineTable lines, Blocks blocks, Evidence looks, boolean[] section, Items items, int from, boolean known) {
        this.section = section;
        this.known = known;
        this.lines = lines;
        this.blocks = blocks;
        this.looks = looks;
        this.bracketed = bracketed(from);
        int last = 0;
        boolean open = false;
        for (int b = from; b < blocks.count(); b++) {
            if (!isCounted(b)) {
                sourced += open && items.isSource(b) ? 1 : 0;
                open &= !items.isSource(b);
                continue;
            }
            open = may(b);
            int number = lines.number(blocks.first(b));
            if (number == 1) {
                series++;
                int head = head(items, b, from);
                if (head >= 0) {
                    heads.add(head);
                }
            } else if (number == last + 1 && behindText(items, b - 1, from)) {
                breaks.add(b - 1);
            } else if (number <= last) {
                series++;
            }
            last = number;
            if (!may(b)) {
                continue;
            }
            counted.add(b);
            bold += lines.hinted(blocks.first(b), LineHints.BOLD) ? 1 : 0;
            overText += b + 1 < blocks.count() && (text(items, b + 1) || looks.table(b + 1) != null) ? 1 : 0;
        }
    }

    private boolean text(Items items, int b) {
        return items.isText(b) && !looks.numbered(b);
    }

    private boolean isCounted(int b) {
        NumberStyle style = lines.style(blocks.first(b));
        return looks.numbered(b)
                && !section[b]
                && (bracketed != null
                        ? style == bracketed
                        : style == NumberStyle.ARABIC_DOT
                                || style == NumberStyle.ARABIC_COMMA
                                || known && style == NumberStyle.HAN);
    }

    /** How the first counted line is counted, where a bracket does it: 1）…, （1）…. */
    private @Nullable NumberStyle bracketed(int from) {
        int b = from;
        while (b < blocks.count() && (!looks.numbered(b) || section[b])) {
            b++;
        }
        NumberStyle style = b < blocks.count() ? lines.style(blocks.first(b)) : null;
        return style == NumberStyle.ARABIC_HALF_BRACKETED || style == NumberStyle.ARABIC_BRACKETED ? style : null;
    }

    /** Whether a counted line may be a title. */
    private boolean may(int b) {
        int first = blocks.first(b);
        return first == blocks.last(b)
                && looks.width(b) <= TITLE
                && looks.stops(b) <= 1
                && looks.tail(b) != Tail.COLON
                && looks.tail(b) != Tail.SEMICOLON
                && lines.last(first) != '。';
    }

    /**
     * The short line over a series, or over words in front of it, or over a remark right under it; -1 where there is none, and where it
     * stands under brackets: 【水情】 / 潮位 / 1、….
     */
    private int head(Items items, int b, int from) {
        boolean two = b > from + 1 && items.isShort(b - 1) && items.isShort(b - 2);
        if (two && lines.gap(blocks.first(b - 1)) == 0 && lines.gap(blocks.first(b - 2)) > 0) {
            return b - 2;
        }
        if (two && looks.shape(b - 2) == Shape.BRACKETED) {
            return -1;
        }
        if (b > from && items.isShort(b - 1)) {
            return b - 1;
        }
        boolean behindText = b > from + 1 && items.isText(b - 1) && !looks.numbered(b - 1) && items.isShort(b - 2);
        return behindText ? b - 2 : -1;
    }

    /** Whether a short line, which may name a section, stands behind text. */
    private boolean behindText(Items items, int b, int from) {
        return b > from && items.isShort(b) && items.sectionLike(b) && looks.width(b) <= RUN_ON && items.isText(b - 1);
    }

    /** Whether the text begins with a short line over a series, and lines as wide as it stand over further ones. */
    boolean fromStart() {
        boolean alike = heads.size() >= SECTIONS && heads.get(0) == 0 && !looks.documentKind(0);
        for (int head : heads) {
            alike &= looks.width(head) <= NAME && Math.abs(looks.width(head) - looks.width(0)) <= LIKE;
        }
        return alike;
    }

    /** Whether most of the items have a source of their own. */
    boolean sourced() {
        return sourced >= LEAST && sourced * 2 > counted.size();
    }

    /** The short lines over series that start again: sections. Empty where fewer than two are there. */
    List<Integer> sections() {
        if (series == 1 && heads.size() == 1 && !breaks.isEmpty() && overText * 3 >= counted.size() * 2) {
            List<Integer> all = new ArrayList<>(heads);
            all.addAll(breaks);
            return all;
        }
        return heads.size() >= SECTIONS && heads.size() * 2 > series ? heads : List.of();
    }

    /** The counted lines, where they are titles of what stands under them; else empty. */
    List<Integer> titles() {
        boolean sections = known || !sections().isEmpty();
        boolean proved = sections || sourced() || bold == counted.size();
        boolean most = overText >= (proved ? LEAST : ALONE) && overText * 3 >= counted.size() * 2;
        return most && (sections || sourced() || series == 1 && heads.isEmpty()) ? counted : List.of();
    }
}
