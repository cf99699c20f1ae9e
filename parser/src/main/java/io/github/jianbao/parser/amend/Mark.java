package io.github.jianbao.parser.amend;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.ClauseAddress;
import io.github.jianbao.model.NumberStyle;
import org.jspecify.annotations.Nullable;

/**
 * The number in front of a line.
 *
 * @param style its shape
 * @param ordinal its number
 * @param end offset in the line behind it and the blanks after it
 * @param address the clause that the parser made of the line; absent where it made none
 */
record Mark(
        NumberStyle style, int ordinal, int end, @Nullable ClauseAddress address) {

    /** Reads a number that the parser took for none: 一、 （一） 1. 1、 （1） 第一条. */
    static @Nullable Mark read(String line) {
        if (line.isEmpty()) {
            return null;
        }
        char first = line.charAt(0);
        boolean bracket = first == '（' || first == '(';
        int from = bracket || first == '第' ? 1 : 0;
        long read = from < line.length() && HanNumerals.isNumeralChar(line.charAt(from))
                ? HanNumerals.read(line, from, Math.min(line.length(), from + 12))
                : -1;
        int end = HanNumerals.end(read);
        if (read < 0 || HanNumerals.value(read) < 1 || end >= line.length()) {
            return null;
        }
        boolean digits = Chars.isDigit(line.charAt(from));
        char closing = line.charAt(end);
        char next = end + 1 < line.length() ? line.charAt(end + 1) : ' ';
        NumberStyle style = null;
        if (bracket) {
            style = closing != '）' && closing != ')'
                    ? null
                    : digits ? NumberStyle.ARABIC_BRACKETED : NumberStyle.HAN_BRACKETED;
        } else if (first == '第') {
            style = closing == '条' && Chars.isBlank(next) ? NumberStyle.ARTICLE : null;
        } else if (closing == '、') {
            style = digits ? NumberStyle.ARABIC_COMMA : NumberStyle.HAN;
        } else if (digits && (closing == '.' || closing == '．') && !Chars.isDigit(next)) {
            style = NumberStyle.ARABIC_DOT;
        }
        return style == null ? null : new Mark(style, HanNumerals.value(read), skipBlanks(line, end + 1), null);
    }

    static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && Chars.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a line with this number goes on where another left off. */
    boolean follows(@Nullable Mark before) {
        return before != null && style == before.style && ordinal == before.ordinal + 1;
    }
}
