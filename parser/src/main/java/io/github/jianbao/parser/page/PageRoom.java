package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.carrier.LineHints;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.table.Tables;

/** Finds furniture: by shape and rise (page numbers), by repetition and place (running heads), by wording (web pages). */
public final class PageRoom {

    /** Cells of a head or foot at most, whatever the carrier says. */
    private static final int WIDEST = 120;

    private PageRoom() {}

    /**
     * Sets furniture aside.
     *
     * @param lines the lines
     * @param tables which of them are cells
     * @return which of them are furniture
     */
    public static Furnishing find(LineTable lines, Tables tables) {
        Furnishing furnishing = new Furnishing(tables, lines.count());
        marks(lines, furnishing);
        ordinals(lines, furnishing);
        // page numbers with the same words beside them, over captions of a table that goes on
        tables.feet().forEach(i -> furnishing.set(i, Furniture.Kind.RUNNING_HEAD));
        PageNumbers.find(lines, furnishing);
        RoundNumbers.find(lines, furnishing);
        LineNumbers.find(lines, furnishing);
        RunningHeads.find(lines, furnishing);
        Junk.find(lines, furnishing);
        WebResidue.find(lines, furnishing);
        WebPage.find(lines, furnishing);
        ofHouse(lines, furnishing);
        return furnishing;
    }

    /** Sections and titles of the house are no part of the page, whatever they look like. */
    private static void ofHouse(LineTable lines, Furnishing furnishing) {
        for (int i = 0; i < lines.count(); i++) {
            if (lines.hinted(i, LineHints.HOUSE_SECTION | LineHints.HOUSE_TITLE)) {
                furnishing.keep(i);
            }
        }
    }

    /** 01, 02., 03 alone on their lines, rising one by one, each over words: layout that counts items. */
    private static void ordinals(LineTable lines, Furnishing furnishing) {
        int before = -1;
        int last = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            int ordinal = ordinal(lines, i);
            if (ordinal < 0) {
                continue;
            }
            boolean rises = before >= 0 && ordinal == last + 1;
            if (rises) {
                furnishing.set(before, Furniture.Kind.MARKUP);
                furnishing.set(i, Furniture.Kind.MARKUP);
            }
            before = i;
            last = ordinal;
        }
    }

    /** The value of two digits, the first of them 0, that stand alone; -1 for anything else. */
    private static int ordinal(LineTable lines, int i) {
        int length = lines.end(i) - lines.start(i);
        if (length < 2 || length > 3 || lines.first(i) != '0') {
            return -1;
        }
        int digit = Chars.digit(lines.text().charAt(lines.start(i) + 1));
        char end = lines.last(i);
        return length == 2 || end == '.' || end == '．' || end == '、' ? digit : -1;
    }

    /** What is nothing but marks of the carrier, and what the carrier says stands in the margin. */
    private static void marks(LineTable lines, Furnishing furnishing) {
        for (int i = 0; i < lines.count(); i++) {
            Shape shape = lines.shape(i);
            if (shape == Shape.RULE) {
                furnishing.set(i, Furniture.Kind.MARKUP);
            } else if (lines.hinted(i, LineHints.MARGIN) && lines.stops(i) <= 1 && lines.width(i) <= WIDEST) {
                boolean number = shape == Shape.DIGITS || shape == Shape.PAGE_NUMBER;
                furnishing.set(i, number ? Furniture.Kind.PAGE_NUMBER : Furniture.Kind.RUNNING_HEAD);
            }
        }
    }
}
