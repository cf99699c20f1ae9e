package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.NumberStyle;

/**
 * The numbers of clauses as they are mostly written: 第三条, 一、, （一）, 1.; each is one string for all texts, since a law has as many
 * numbers as paragraphs.
 */
final class UsualNumbers {

    private static final int MOST = 100;

    /** By style, then by ordinal. */
    private static final String[][] WRITTEN = written();

    private UsualNumbers() {}

    /**
     * A number as it is written.
     *
     * @param text the text
     * @param start where the number starts
     * @param end offset after it
     * @param style its style
     * @param ordinal its ordinal
     * @return a string that equals the substring
     */
    static String of(String text, int start, int end, NumberStyle style, int ordinal) {
        String usual = ordinal <= MOST ? WRITTEN[style.ordinal()][ordinal] : "";
        return usual.length() == end - start && text.startsWith(usual, start) ? usual : text.substring(start, end);
    }

    private static String[][] written() {
        NumberStyle[] styles = NumberStyle.values();
        String[][] written = new String[styles.length][MOST + 1];
        for (NumberStyle style : styles) {
            for (int ordinal = 0; ordinal <= MOST; ordinal++) {
                written[style.ordinal()][ordinal] = ordinal == 0 ? "" : written(style, ordinal);
            }
        }
        return written;
    }

    /** Empty where there is no usual way. */
    private static String written(NumberStyle style, int ordinal) {
        return switch (style) {
            case BOOK -> "第" + HanNumerals.format(ordinal) + "编";
            case CHAPTER -> "第" + HanNumerals.format(ordinal) + "章";
            case SECTION -> "第" + HanNumerals.format(ordinal) + "节";
            case ARTICLE -> "第" + HanNumerals.format(ordinal) + "条";
            case HAN -> HanNumerals.format(ordinal) + "、";
            case HAN_BRACKETED -> "（" + HanNumerals.format(ordinal) + "）";
            case ARABIC_DOT -> ordinal + ".";
            case ARABIC_COMMA -> ordinal + "、";
            case ARABIC_BRACKETED -> "（" + ordinal + "）";
            case ARABIC_HALF_BRACKETED -> ordinal + "）";
            default -> "";
        };
    }
}
