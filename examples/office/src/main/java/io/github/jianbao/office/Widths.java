package io.github.jianbao.office;

/** Widths in characters of the grid: Han characters fill one, letters and digits half of one. */
final class Widths {

    private static final int FIRST_WIDE = 0x1100;

    private Widths() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(Widths::of).sum();
    }

    private static double of(int c) {
        // dashes, quotation marks and dots of Han text stand among the narrow characters
        boolean wide = c >= FIRST_WIDE || c >= 0x2014 && c <= 0x2026 || c == 0xB7 || c >= 0x2460 && c <= 0x24FF;
        return wide ? 1 : 0.5;
    }
}
