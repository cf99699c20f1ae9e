package io.github.jianbao.extract.print;

/**
 * One letter, as printed. Points, from the upper left corner of the page.
 *
 * @param text what it stands for; blanks too
 * @param left where it begins
 * @param base its base line
 * @param width how far the next one is set off
 * @param size of its type
 * @param bold whether it is bold
 */
public record Glyph(String text, double left, double base, double width, double size, boolean bold) {

    double right() {
        return left + width;
    }
}
