package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import java.util.Arrays;

/** Page numbers: dressed ones by their shape, bare digits where they rise page by page, letters where others number pages, too. */
final class PageNumbers {

    /** Bare digits closer together than this are cells of a table. */
    private static final int NEAREST = 6;

    /** This many in a row prove a series of bare digits. */
    private static final int PROOF = 3;

    /** How far the number of a page lies over the one before, at most: pages without text bear none. */
    private static final int STEP = 3;

    private static final String ROMAN_LETTERS = "ivxlc";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};

    /** Lines of the shortest page. */
    private static final int FIRST_PAGE = 4;
    /** Above this a number alone is no page's where nothing but the sentence around it tells it. */
    private static final int MOST_PAGES = 999;

    private final LineTable lines;
    private final Furnishing furnishing;
    private final Sentences sentences;
    private int[] chain = new int[16];
    private int run;

    private PageNumbers(LineTable lines, Furnishing furnishing) {
        this.lines = lines;
        this.furnishing = furnishing;
        this.sentences = new Sentences(lines, furnishing);
    }

    static void find(LineTable lines, Furnishing furnishing) {
        new PageNumbers(lines, furnishing).find();
    }

    private void find() {
        int[] bare = new int[16];
        int digits = 0;
        int[] bracketed = new int[16];
        int brackets = 0;
        for (int i = 0; i < lines.count(); i++) {
            Shape shape = lines.shape(i);
            if (shape == Shape.PAGE_NUMBER) {
                furnishing.set(i, Furniture.Kind.PAGE_NUMBER);
            } else if (shape == Shape.DIGITS && !furnishing.has(i)) {
                if (Chars.isDigit(lines.first(i)) && Chars.isDigit(lines.last(i))) {
                    bare = add(bare, digits++, i);
                } else {
                    bracketed = add(bracketed, brackets++, i);
                }
            }
        }
        chains(bare, digits);
        if (digits < PROOF) {
            few(bare, digits, run == digits);
        } else {
            fromTheFirst(bare, digits);
        }
        last(bare, digits);
        dressed(bracketed, brackets);
        letters();
    }

    /**
     * i, IV, x alone: page numbers at the edge of a page, in the middle of a sentence, beside a page number of another shape, or where
     * they rise. One alone between paragraphs is a letter.
     */
    private void letters() {
        int[] some = new int[4];
        int count = 0;
        boolean paged = false;
        for (int i = 0; i < lines.count(); i++) {
            if (furnishing.kind(i) == Furniture.Kind.PAGE_NUMBER) {
                paged = true;
            } else if (!furnishing.has(i) && lines.romanLetters(i)) {
                some = add(some, count++, i);
            }
        }
        boolean rise = count > 1;
        for (int k = 1; k < count; k++) {
            int step = roman(some[k]) - roman(some[k - 1]);
            rise &= roman(some[k - 1]) > 0 && step > 0 && step <= STEP && some[k] - some[k - 1] >= FIRST_PAGE;
        }
        for (int k = 0; k < count; k++) {
            int i = some[k];
            boolean edge = i == 0 || i + 1 == lines.count() || lines.pageBreak(i) || lines.pageBreak(i + 1);
            if (paged || rise || edge || splits(i)) {
                furnishing.set(i, Furniture.Kind.PAGE_NUMBER);
            }
        }
    }

    /** The value of a Roman number: a letter before a greater one is taken away. */
    private int roman(int i) {
        int value = 0;
        int behind = 0;
        for (int at = lines.end(i) - 1; at >= lines.start(i); at--) {
            int one = ROMAN_VALUES[ROMAN_LETTERS.indexOf(Chars.fold(lines.text().charAt(at)))];
            value += one < behind ? -one : one;
            behind = Math.max(behind, one);
        }
        return value;
    }

    private static int[] add(int[] some, int count, int one) {
        int[] grown = count < some.length ? some : Arrays.copyOf(some, 2 * count);
        grown[count] = one;
        return grown;
    }

    /** Bare digits that rise by no more than three each, a page apart; the last of the chains stays in {@link #chain}. */
    private void chains(int[] bare, int digits) {
        for (int k = 0; k < digits; k++) {
            int i = bare[k];
            int last = run == 0 ? -1 : chain[run - 1];
            int rise = last < 0 ? 0 : value(lines, i) - value(lines, last);
            int nearest = last == 0 ? FIRST_PAGE : NEAREST;
            if (last >= 0 && (i - last < nearest || rise < 1 || rise > STEP)) {
                accept();
                run = 0;
            }
            chain = add(chain, run++, i);
        }
        accept();
    }

    private void accept() {
        for (int k = 0; k < run; k++) {
            int i = chain[k];
            boolean atBreak = i + 1 < lines.count() && lines.pageBreak(i + 1) || lines.pageBreak(i);
            if (run >= PROOF || atBreak) {
                furnishing.set(i, Furniture.Kind.PAGE_NUMBER);
            }
        }
    }

    /**
     * Of a text of two or three pages: the only bare digits, and beside what is no cell. They rise from one on, a page apart, under the first
     * page or over it, or stand in the middle of a sentence.
     */
    private void few(int[] bare, int digits, boolean rise) {
        for (int k = 0; k < digits; k++) {
            int i = bare[k];
            boolean over = k == 0 && i == 0 && digits > 1;
            boolean inside = i >= FIRST_PAGE && i + 1 < lines.count() && !(cell(i - 1) && cell(i + 1));
            if (!(rise && value(lines, i) == k + 1 && (over || inside)) && !splits(i)) {
                if (digits == 2) {
                    two(bare[0], bare[1]);
                }
                return;
            }
        }
        for (int k = 0; k < digits; k++) {
            furnishing.set(bare[k], Furniture.Kind.PAGE_NUMBER);
        }
    }

    /** Two of them, the first in the middle of a sentence and the other one more, apart from the lines around it. */
    private void two(int first, int second) {
        boolean next = value(lines, second) == value(lines, first) + 1
                && second - first > 1
                && lines.gap(second) > 0
                && (second + 1 == lines.count() || lines.gap(second + 1) > 0);
        if (next && splits(first)) {
            furnishing.set(first, Furniture.Kind.PAGE_NUMBER);
            furnishing.set(second, Furniture.Kind.PAGE_NUMBER);
        }
    }

    /** Nothing but the end of the text shows that the last page ends: its number is one more than that of the page before. */
    private void last(int[] bare, int digits) {
        int i = digits == 0 ? -1 : bare[digits - 1];
        int before = digits < 2 ? -1 : bare[digits - 2];
        if (i == lines.count() - 1
                && before >= 0
                && furnishing.kind(before) == Furniture.Kind.PAGE_NUMBER
                && value(lines, i) == value(lines, before) + 1
                && i - before > 1) {
            furnishing.set(i, Furniture.Kind.PAGE_NUMBER);
        }
    }

    /** Whether a sentence goes on behind a line that stands in the middle of it, with a blank line beside it. */
    private boolean splits(int i) {
        boolean apart = lines.gap(i) > 0 || i + 1 < lines.count() && lines.gap(i + 1) > 0;
        return value(lines, i) <= MOST_PAGES && apart && sentences.split(i);
    }

    private boolean cell(int i) {
        return lines.shape(i) == Shape.PLAIN && lines.stops(i) == 0 && !lines.numbered(i);
    }

    /**
     * A one over everything else is the number of the first page: what rises from it, each at the edge of a page, numbers the others,
     * whatever digits stand between.
     */
    private void fromTheFirst(int[] bare, int digits) {
        if (bare[0] != 0 || value(lines, 0) != 1 || furnishing.has(0)) {
            return;
        }
        run = 0;
        chain = add(chain, run++, 0);
        for (int k = 1; k < digits; k++) {
            int i = bare[k];
            boolean edge = lines.gap(i) > 0 || lines.pageBreak(i) || i + 1 < lines.count() && lines.pageBreak(i + 1);
            if (edge && value(lines, i) == run + 1 && i - chain[run - 1] >= NEAREST && !furnishing.has(i)) {
                chain = add(chain, run++, i);
            }
        }
        for (int k = 0; run > 1 && k < run; k++) {
            furnishing.set(chain[k], Furniture.Kind.PAGE_NUMBER);
        }
    }

    /** 〔3〕 and 2一: page numbers where all of them rise by one. */
    private void dressed(int[] some, int count) {
        boolean rise = count > 1;
        for (int k = 1; k < count; k++) {
            rise &= value(lines, some[k]) == value(lines, some[k - 1]) + 1 && some[k] - some[k - 1] > 1;
        }
        for (int k = 0; k < count; k++) {
            int i = some[k];
            boolean atBreak = lines.pageBreak(i) || i + 1 < lines.count() && lines.pageBreak(i + 1);
            if (rise || atBreak || splits(i)) {
                furnishing.set(i, Furniture.Kind.PAGE_NUMBER);
            }
        }
    }

    static int value(LineTable lines, int i) {
        int value = 0;
        for (int at = lines.start(i); at < lines.end(i); at++) {
            int digit = Chars.digit(lines.text().charAt(at));
            value = digit < 0 ? value : value * 10 + digit;
        }
        return value;
    }
}
