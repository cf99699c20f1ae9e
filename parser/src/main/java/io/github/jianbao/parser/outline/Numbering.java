package io.github.jianbao.parser.outline;

import io.github.jianbao.model.NumberStyle;
import java.util.Arrays;

/**
 * The depth of clauses in one document, inferred from its own sequence of numbers. A number of a style that is open continues
 * that level; a new style opens a level inside the clause before it. Styles of a law keep their fixed order (编 分编 章 节 条), so
 * that a second chapter closes the articles of the first even where the first has no heading.
 */
final class Numbering {

    /** No document nests deeper; further levels stay at this one. */
    static final int DEEPEST = 16;

    private final NumberStyle[] styles = new NumberStyle[DEEPEST];
    private final int[] parts = new int[DEEPEST];
    private final int[] numbers = new int[DEEPEST];
    private int depth;
    private int article;

    /** Starts a new document. */
    void reset() {
        depth = 0;
        article = 0;
        Arrays.fill(numbers, 0);
    }

    /** {@return the depth of the last clause; 0 before the first} */
    int depth() {
        return depth;
    }

    /** The number of the innermost open clause of a style, or 0. */
    int open(NumberStyle style) {
        for (int level = depth - 1; level >= 0; level--) {
            if (styles[level] == style) {
                return numbers[level];
            }
        }
        return 0;
    }

    /** {@return the number of the last article (条), which chapters do not begin anew; 0 before the first} */
    int article() {
        return article;
    }

    /**
     * Places a number.
     *
     * @param style its style
     * @param number its ordinal
     * @param branch the count of parts of a decimal number, which is a level of its own: 1.1 holds 1.1.1
     * @return its depth, 1 or more
     */
    int place(NumberStyle style, int number, int branch) {
        int level = level(style, number, branch);
        styles[level] = style;
        parts[level] = parts(style, branch);
        numbers[level] = number;
        article = style == NumberStyle.ARTICLE ? number : article;
        depth = level + 1;
        return depth;
    }

    private static int parts(NumberStyle style, int branch) {
        return style == NumberStyle.DECIMAL ? branch : 0;
    }

    private int level(NumberStyle style, int number, int branch) {
        int count = parts(style, branch);
        int level = depth - 1;
        while (level >= 0 && (styles[level] != style || parts[level] != count)) {
            level--;
        }
        if (level < 0) {
            level = depth;
            while (level > 0
                    && (styles[level - 1] == style
                            ? parts[level - 1] > count
                            : outranks(style, styles[level - 1], number))) {
                level--;
            }
        }
        return Math.min(level, DEEPEST - 1);
    }

    /** How many open clauses the next one would stand in, without placing it. */
    int holding(NumberStyle style, int number, int branch) {
        return level(style, number, branch);
    }

    /** Whether a new style stands above an open one: always in a law's order, else only where it does not start a series. */
    private static boolean outranks(NumberStyle style, NumberStyle open, int number) {
        if (style == open) {
            return true;
        }
        boolean law = isLaw(style);
        if (law && isLaw(open)) {
            return style.ordinal() < open.ordinal();
        }
        if (law != isLaw(open)) {
            return law;
        }
        return rank(style) < rank(open) && (number > 1 || rank(style) <= 0);
    }

    private static boolean isLaw(NumberStyle style) {
        return style.ordinal() <= NumberStyle.ARTICLE.ordinal();
    }

    /** The order of GB/T 9704 §7.3.3; 壹、 stands over 一、. */
    private static int rank(NumberStyle style) {
        return switch (style) {
            case FORMAL -> -1;
            case HAN -> 0;
            case HAN_BRACKETED -> 1;
            case ARABIC_DOT, ARABIC_COMMA -> 2;
            case ARABIC_BRACKETED, ARABIC_HALF_BRACKETED -> 3;
            case CIRCLED -> 4;
            default -> 5;
        };
    }
}
