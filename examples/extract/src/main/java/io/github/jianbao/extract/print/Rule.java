package io.github.jianbao.extract.print;

/**
 * A line that is drawn, not written. Points, from the upper left corner of the page.
 *
 * @param left its left end
 * @param top its upper end
 * @param right its right end; that of {@code left} where it stands upright
 * @param bottom its lower end; that of {@code top} where it lies
 */
public record Rule(double left, double top, double right, double bottom) {

    private static final double THIN = 3;

    /**
     * A rectangle that is a line: thin one way and long the other.
     *
     * @param left of a corner
     * @param top of a corner
     * @param right of the corner across
     * @param bottom of the corner across
     * @return whether it is one
     */
    public static boolean isThin(double left, double top, double right, double bottom) {
        double width = Math.abs(right - left);
        double height = Math.abs(bottom - top);
        return Math.min(width, height) <= THIN && Math.max(width, height) > THIN;
    }

    boolean lies() {
        return right - left >= bottom - top;
    }

    double length() {
        return lies() ? right - left : bottom - top;
    }

    /** Its height where it lies, its place from the left where it stands. */
    double at() {
        return lies() ? (top + bottom) / 2 : (left + right) / 2;
    }

    double start() {
        return lies() ? left : top;
    }

    double end() {
        return lies() ? right : bottom;
    }
}
