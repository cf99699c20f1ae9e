package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;

/** 图 1 …, 表2 …, Figure 3: captions of pictures and tables, which open nothing. */
public final class Captions {

    private Captions() {}

    /**
     * Whether a range is a caption: a word, a number, and a name behind a blank or a mark, or none.
     *
     * @param text the text
     * @param start where the range starts
     * @param end where it ends; it is not empty
     * @return whether it is
     */
    public static boolean is(String text, int start, int end) {
        int at = start;
        char c = text.charAt(at);
        if (c == '图' || c == '表' || c == '圖') {
            at++;
        } else if (text.startsWith("Figure", at) || text.startsWith("Table", at)) {
            at += c == 'F' ? 6 : 5;
        } else {
            return false;
        }
        at = skipBlanks(text, at, end);
        int digits = at;
        while (at < end
                && (Chars.isDigit(text.charAt(at))
                        || HanNumerals.isNumeralChar(text.charAt(at))
                        || isPart(text.charAt(at), at, digits))) {
            at++;
        }
        if (at == digits) {
            return false;
        }
        if (at == end) {
            return true;
        }
        char next = text.charAt(at);
        return Chars.isBlank(next) || next == '：' || next == ':' || next == '.' || next == '．' || next == '、';
    }

    private static boolean isPart(char c, int at, int from) {
        return at > from && (c == '-' || c == '.' || c == '—' || c == '–');
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
