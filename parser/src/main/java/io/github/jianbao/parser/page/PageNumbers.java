package io.github.jianbao.parser.page;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;

/** Page numbers: dressed ones by their shape, bare digits where they rise page by page. */
final class PageNumbers {

    /** Bare digits closer together than this are cells of a table. */
    private static final int NEAREST = 6;

    /** So many in a row prove a series of bare digits. */
    private static final int PROOF = 3;

    /** Lines of the shortest page. */
    private static final int FIRST_PAGE = 4;

    private PageNumbers() {}

    static void find(LineTable lines, Furnishing furnishing) {
        int lastBare = -1;
        int run = 0;
        int digits = 0;
        int[] chain = new int[16];
        for (int i = 0; i < lines.count(); i++) {
            Shape shape = lines.shape(i);
            if (shape == Shape.PAGE_NUMBER) {
                furnishing.set(i, Furniture.Kind.PAGE_NUMBER);
            } else if (shape == Shape.DIGITS) {
                digits++;
                boolean rises = lastBare >= 0
                        && i - lastBare >= NEAREST
                        && value(lines, i) - value(lines, lastBare) >= 1
                        && value(lines, i) - value(lines, lastBare) <= 3;
                if (!rises) {
                    accept(lines, furnishing, chain, run);
                    run = 0;
                }
                if (run == chain.length) {
                    chain = java.util.Arrays.copyOf(chain, run * 2);
                }
                chain[run++] = i;
                lastBare = i;
            }
        }
        accept(lines, furnishing, chain, run);
        if (run == digits && run < PROOF) {
            few(lines, furnishing, chain, run);
        }
    }

    /** Of a text of two or three pages: the only bare digits, from the start on, and beside what is no cell. */
    private static void few(LineTable lines, Furnishing furnishing, int[] chain, int run) {
        for (int k = 0; k < run; k++) {
            int i = chain[k];
            boolean inside = i >= FIRST_PAGE && i + 1 < lines.count();
            if (!inside || value(lines, i) != k + 1 || cell(lines, i - 1) && cell(lines, i + 1)) {
                return;
            }
        }
        for (int k = 0; k < run; k++) {
            furnishing.set(chain[k], Furniture.Kind.PAGE_NUMBER);
        }
    }

    private static boolean cell(LineTable lines, int i) {
        return lines.shape(i) == Shape.PLAIN && lines.stops(i) == 0 && !lines.numbered(i);
    }

    private static void accept(LineTable lines, Furnishing furnishing, int[] chain, int run) {
        boolean proven = run >= PROOF;
        for (int k = 0; k < run; k++) {
            int i = chain[k];
            boolean atBreak = i + 1 < lines.count() && lines.pageBreak(i + 1) || lines.pageBreak(i);
            if (proven || atBreak) {
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
