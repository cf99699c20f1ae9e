package io.github.jianbao.extract.print;

import java.util.List;

/** A page as it is printed. */
public final class PrintPage {

    private final double width;
    private final double height;
    private final List<Piece> pieces;
    private final List<Rule> rules;
    private final String read;

    private PrintPage(double width, double height, List<Piece> pieces, List<Rule> rules, String read) {
        this.width = width;
        this.height = height;
        this.pieces = pieces;
        this.rules = rules;
        this.read = read;
    }

    /**
     * A page of letters.
     *
     * @param width in points
     * @param height in points
     * @param glyphs its letters in the order of the file
     * @param rules its lines
     * @return the page
     */
    public static PrintPage of(double width, double height, List<Glyph> glyphs, List<Rule> rules) {
        return new PrintPage(width, height, Ruled.in(Pieces.of(glyphs, rules), rules), rules, "");
    }

    /**
     * A page whose text somebody else has read off a picture.
     *
     * @param text its lines
     * @return the page
     */
    public static PrintPage read(String text) {
        return new PrintPage(0, 0, List.of(), List.of(), text);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Rule> rules() {
        return rules;
    }

    /** What was read off a picture; empty for others. */
    String read() {
        return read;
    }
}
