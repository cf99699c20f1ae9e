package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;

/** Small steps over a text, forwards and backwards; none leaves its bounds. */
final class Scan {

    private Scan() {}

    /** The character at an offset, or 0 where there is none. */
    static char at(String text, int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }

    /** The first offset from here on that is no blank. */
    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of what stands before, blanks in between left out. */
    static int skipBlanksBack(String text, int end) {
        int at = end;
        while (at > 0 && Chars.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the run of ASCII or full-width digits starts that ends here; the end itself where there is none. */
    static int digitsBack(String text, int end) {
        int at = end;
        while (at > 0 && Chars.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The value of digits; -1 for none, or for more than six. */
    static int number(String text, int start, int end) {
        if (end <= start || end - start > 6) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = Chars.digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Where a character stands last in a range; -1 where it does not. */
    static int findLast(String text, char c, int from, int to) {
        for (int at = Math.min(to, text.length()) - 1; at >= from; at--) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    /** Where a character stands in a range; -1 where it does not. */
    static int find(String text, char c, int from, int to) {
        int end = Math.min(to, text.length());
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }
}
