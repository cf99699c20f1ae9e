package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.model.NumberStyle;
import io.github.jianbao.parser.block.Blocks;
import io.github.jianbao.parser.line.Kinds;
import io.github.jianbao.parser.line.LineTable;
import org.jspecify.annotations.Nullable;

/** Two clauses on one line: 一、总体要求 （一）指导思想…. */
final class Fused {

    private static final int LONGEST_HEADING = 40;

    private Fused() {}

    /**
     * The clause that starts inside a line.
     *
     * @param start first offset of its number
     * @param bodyStart where its words start
     * @param style shape of its number
     * @param number its ordinal
     */
    record Second(int start, int bodyStart, NumberStyle style, int number) {}

    /** The second clause of a block's first line, or null where there is one alone. */
    static @Nullable Second find(LineTable lines, Blocks blocks, int block) {
        int line = blocks.first(block);
        if (lines.style(line) != NumberStyle.HAN) {
            return null;
        }
        String text = lines.text();
        int end = Math.min(lines.end(line), lines.bodyStart(line) + LONGEST_HEADING);
        for (int at = lines.bodyStart(line) + 2; at + 2 < end; at++) {
            char c = text.charAt(at);
            if ((Kinds.of(c) & Kinds.STOP) != 0) {
                return null;
            }
            if ((c == '（' || c == '(') && Chars.isBlank(text.charAt(at - 1))) {
                return bracketed(text, at, lines.end(line));
            }
        }
        return null;
    }

    private static @Nullable Second bracketed(String text, int open, int end) {
        long read = HanNumerals.read(text, open + 1, end);
        int close = read < 0 ? end : HanNumerals.end(read);
        if (close >= end - 1
                || text.charAt(close) != '）' && text.charAt(close) != ')'
                || Chars.isDigit(text.charAt(open + 1))) {
            return null;
        }
        int body = close + 1;
        while (body < end && Chars.isBlank(text.charAt(body))) {
            body++;
        }
        return new Second(open, body, NumberStyle.HAN_BRACKETED, HanNumerals.value(read));
    }
}
