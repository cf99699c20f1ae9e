package io.github.jianbao.parser.assemble;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.Join;

/** Letters that print sets apart to fill a line: 关 于 封 山 的 决 定, 公　告. */
final class LetterSpacing {

    /** One in this many words may be longer than a letter: 2031年 among letters. */
    private static final int ONE_LONGER = 5;

    private LetterSpacing() {}

    /** Adds a range of one line; the blanks between letters that are set apart are left out. */
    static void add(TextBuilder into, String text, int start, int end, Join join, boolean spaced) {
        if (!in(text, start, end)) {
            into.add(start, end, join, spaced);
            return;
        }
        Join how = join;
        int at = start;
        while (at < end) {
            int from = at;
            while (at < end && !Chars.isBlank(text.charAt(at))) {
                at++;
            }
            into.add(from, at, how, spaced && from == start);
            how = Join.LETTERS;
            while (at < end && Chars.isBlank(text.charAt(at))) {
                at++;
            }
        }
    }

    /** Whether the letters of a range stand apart. */
    private static boolean in(String text, int start, int end) {
        int words = 0;
        int single = 0;
        int han = 0;
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at < end && !Chars.isBlank(text.charAt(at))) {
                continue;
            }
            if (at > from) {
                words++;
                single += at - from == 1 ? 1 : 0;
                han += at - from == 1 && Chars.isHan(text.charAt(from)) ? 1 : 0;
            }
            from = at + 1;
        }
        return words > 1 && han > 1 && (words - single) * ONE_LONGER <= words;
    }
}
