package io.github.jianbao.office;

/** The red name at the head: the issuer's mark (发文机关标志, §7.2.4) and the name of a bulletin. */
final class Marks {

    /** Half points: the letters fill the line up to this size, and never fall below the title's. */
    private static final int LARGEST = 112;

    private static final int LEAST = 44;
    private static final int TWIPS_A_HALF_POINT = 10;
    private static final double FILLED = 0.92;
    private static final double LEADING = 1.25;

    private Marks() {}

    /**
     * Writes a mark.
     *
     * @param sheet where to
     * @param style of the mark
     * @param words the mark
     * @param above how many lines stand above it
     * @return its paragraph
     */
    static Para write(Sheet sheet, Style style, String words, int above) {
        double fitting = FILLED * Figures.WIDTH / TWIPS_A_HALF_POINT / Math.max(1, Widths.of(words));
        int size = Math.max(LEAST, Math.min(LARGEST, (int) fitting / 2 * 2));
        Para paragraph = sheet.paragraph(style).lines((int) (size * TWIPS_A_HALF_POINT * LEADING));
        if (above > 0) {
            paragraph.before(Math.max(0, Figures.MARK_FROM_TOP - above * Figures.LINE));
        }
        return paragraph.run(words, null, size);
    }
}
