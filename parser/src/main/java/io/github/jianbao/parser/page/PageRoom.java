package io.github.jianbao.parser.page;

import io.github.jianbao.model.Furniture;
import io.github.jianbao.parser.line.LineTable;
import io.github.jianbao.parser.line.Shape;
import io.github.jianbao.parser.table.Tables;

/** Finds furniture: by shape and rise (page numbers), by repetition and place (running heads), by wording (web pages). */
public final class PageRoom {

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
        PageNumbers.find(lines, furnishing);
        RunningHeads.find(lines, furnishing);
        WebResidue.find(lines, furnishing);
        WebPage.find(lines, furnishing);
        return furnishing;
    }

    private static void marks(LineTable lines, Furnishing furnishing) {
        for (int i = 0; i < lines.count(); i++) {
            if (lines.shape(i) == Shape.RULE) {
                furnishing.set(i, Furniture.Kind.MARKUP);
            }
        }
    }
}
