package io.github.jianbao.extract.word;

import org.jspecify.annotations.Nullable;

/**
 * One level of a list that the word processor numbers (自动编号).
 *
 * @param start the first number
 * @param format as ST_NumberFormat names it: {@code decimal}, {@code chineseCounting}, {@code bullet} …
 * @param text the number's text, with {@code %1} … {@code %9} where the numbers of the levels stand
 * @param apart whether a blank or a tab stands behind the number
 * @param restart -1: begins anew under every higher level; 0: never; n: under level n (from 1) and those above it
 * @param legal whether the numbers of higher levels are written in digits
 * @param style the paragraph style that has this level, if one has
 * @param paragraph what the level says of its paragraphs
 */
record ListLevel(
        int start,
        String format,
        String text,
        boolean apart,
        int restart,
        boolean legal,
        @Nullable String style,
        ParagraphProperties paragraph) {

    static final int MOST = 9;

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** Whether its numbers begin anew where a paragraph of another level has come. */
    boolean restartsUnder(int level) {
        return restart < 0 || level < restart;
    }
}
