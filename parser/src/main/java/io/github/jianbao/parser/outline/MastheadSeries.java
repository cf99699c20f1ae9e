package io.github.jianbao.parser.outline;

import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.line.Tail;
import java.util.ArrayList;
import java.util.List;

/**
 * 一、… or （一）… right under a masthead: no document begins without a title, so what is counted there are sections of the issue, over titles, or
 * the titles themselves, over text.
 */
final class MastheadSeries {

    /** Counted lines at least: sections, and titles. */
    private static final int SECTIONS = 2;

    private static final int TITLES = 3;
    /** Cells of such a line at most. */
    private static final int WIDEST = 84;

    private final LineTable lines;
    private final Blocks blocks;
    private final Evidence looks;
    private final Items items;
    private final int front;
    /** How the first line under the masthead is counted. */
    private NumberStyle style = NumberStyle.HAN;

    private final List<Integer> heads = new ArrayList<>();
    private final List<Integer> counted = new ArrayList<>();

    /**
     * Looks at the series.
     *
     * @param items what says which lines are short and which are text
     * @param front the last block of the masthead
     */
    MastheadSeries(LineTable lines, Blocks blocks, Evidence looks, Items items, int front) {
        this.lines = lines;
        this.blocks = blocks;
        this.looks = looks;
        this.items = items;
        this.front = front;
    }

    /** Marks the sections and titles that are counted, if they are. */
    void mark(boolean[] section, boolean[] title) {
        if (!opens() || !series()) {
            return;
        }
        int overCounted = 0;
        int overShort = 0;
        int overText = 0;
        int documents = 0;
        for (int b : heads) {
            documents += looks.documentKind(b) ? 1 : 0;
            overCounted += lines.number(blocks.first(b + 1)) == 1 && arabic(b + 1) ? 1 : 0;
            overShort += items.isShort(b + 1) ? 1 : 0;
            overText += items.isText(b + 1) && !looks.numbered(b + 1) ? 1 : 0;
        }
        if (heads.size() >= SECTIONS && (overCounted * 2 > heads.size() || overShort * 2 > heads.size())) {
            heads.forEach(b -> section[b] = true);
            if (overCounted * 2 > heads.size() && titles()) {
                counted.forEach(b -> title[b] = true);
            }
        } else if (heads.size() >= TITLES && overText == heads.size()
                || heads.size() >= SECTIONS && documents == heads.size()) {
            heads.forEach(b -> title[b] = true);
        }
    }

    /** Whether nothing between the masthead and the first counted line may be a title: a preface at most, under a word that says so. */
    private boolean opens() {
        boolean preface = false;
        boolean prefaced = false;
        for (int b = front + 1; b < blocks.count(); b++) {
            if (looks.numbered(b)) {
                NumberStyle found = lines.style(blocks.first(b));
                if (found != NumberStyle.HAN && found != NumberStyle.HAN_BRACKETED) {
                    return false;
                }
                style = found;
                return lines.number(blocks.first(b)) == 1;
            }
            preface |= looks.frontWord(b) || Front.prefaced(lines, blocks, b);
            boolean text = looks.stops(b) > 0 || looks.shape(b) == Shape.DASHED && preface;
            boolean masthead = Front.publishing(lines, blocks, looks, b)
                    || Front.stamped(lines, blocks, b)
                    || prefaced && Pairs.at(lines, blocks, looks, b);
            if (looks.ofHead(b) || !preface && !text && !masthead) {
                return false;
            }
            prefaced |= text;
        }
        return false;
    }

    /** Whether all lines of the series are short and follow one another. */
    private boolean series() {
        for (int b = front + 1; b < blocks.count(); b++) {
            if (!looks.numbered(b)) {
                continue;
            }
            if (lines.style(blocks.first(b)) == style) {
                if (!may(b) || lines.number(blocks.first(b)) != heads.size() + 1 || b + 1 == blocks.count()) {
                    return false;
                }
                heads.add(b);
            } else if (arabic(b)) {
                counted.add(b);
            }
        }
        return true;
    }

    /** Whether the lines counted under sections are titles of what stands under each of them. */
    private boolean titles() {
        int titles = 0;
        for (int b : counted) {
            boolean over = b + 1 < blocks.count() && !looks.numbered(b + 1) && items.isText(b + 1);
            titles += may(b) && over ? 1 : 0;
        }
        return titles >= TITLES && titles == counted.size();
    }

    private boolean arabic(int b) {
        NumberStyle style = lines.style(blocks.first(b));
        return looks.numbered(b)
                && (style == NumberStyle.ARABIC_DOT
                        || style == NumberStyle.ARABIC_COMMA
                        || style == NumberStyle.ARABIC_BRACKETED);
    }

    private boolean may(int b) {
        return blocks.first(b) == blocks.last(b)
                && looks.width(b) <= WIDEST
                && (looks.stops(b) == 0 || looks.asks(b))
                && looks.tail(b) != Tail.COLON
                && looks.tail(b) != Tail.SEMICOLON
                && looks.tail(b) != Tail.COMMA;
    }
}
