package io.github.jianbao.cli;

/** Texts in the cells of a spreadsheet. */
final class SheetText {

    /** More than that no cell holds, in characters. */
    private static final int LONGEST_CELL = 32_767;

    private SheetText() {}

    /** What a cell holds of a text, never half of a pair of surrogates. */
    static String shortened(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        boolean pair = Character.isSurrogatePair(text.charAt(LONGEST_CELL - 1), text.charAt(LONGEST_CELL));
        return text.substring(0, pair ? LONGEST_CELL - 1 : LONGEST_CELL);
    }
}
