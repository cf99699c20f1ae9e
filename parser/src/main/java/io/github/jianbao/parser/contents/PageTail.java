package io.github.jianbao.parser.contents;

import io.github.jianbao.core.Chars;

/** Leader and page number at the end of a contents line. */
final class PageTail {

    private final String text;
    /** Where the words end. */
    int wordsEnd;
    /** The page, or -1. */
    int page;
    /** Whether dots, a tab or a blank set the number apart; glued digits are weak. */
    boolean strong;

    PageTail(String text) {
        this.text = text;
    }

    /** Reads a range; {@link #page} is -1 where no digits end it. */
    void read(int start, int end) {
        wordsEnd = end;
        page = -1;
        strong = false;
        int at = end;
        boolean closed = false;
        while (at > start && isDress(text.charAt(at - 1))) {
            closed |= text.charAt(at - 1) != ' ';
            at--;
        }
        int value = 0;
        int scale = 1;
        int digits = 0;
        while (at > start && Chars.isDigit(text.charAt(at - 1)) && digits < 5) {
            value += Chars.digit(text.charAt(at - 1)) * scale;
            scale *= 10;
            digits++;
            at--;
        }
        if (digits == 0 || digits > 4) {
            leaderOnly(start, end);
            return;
        }
        int beforeDigits = at;
        boolean dressed = false;
        while (at > start && closed && isDress(text.charAt(at - 1))) {
            dressed = true;
            at--;
        }
        if (closed && !dressed) {
            leaderOnly(start, end);
            return;
        }
        int dots = 0;
        int blanks = 0;
        boolean tab = false;
        while (at > start && (isLeader(text.charAt(at - 1)) || Chars.isBlank(text.charAt(at - 1)))) {
            char c = text.charAt(at - 1);
            tab |= c == '\t';
            if (Chars.isBlank(c)) {
                blanks++;
            } else {
                dots += c == '…' ? 3 : 1;
            }
            at--;
        }
        boolean decimal = dots == 1 && blanks == 0 && at > start && Chars.isDigit(text.charAt(at - 1));
        if (decimal) {
            return;
        }
        page = value;
        wordsEnd = at;
        strong = dots >= 2 || tab || blanks >= 1 || dressed;
        if (!strong && beforeDigits > at && dots == 0) {
            wordsEnd = beforeDigits;
        }
    }

    /** A leader without its number: the number was lost or stands on the next line. */
    private void leaderOnly(int start, int end) {
        int at = end;
        int dots = 0;
        while (at > start && (isLeader(text.charAt(at - 1)) || Chars.isBlank(text.charAt(at - 1)))) {
            dots += text.charAt(at - 1) == '…' ? 3 : Chars.isBlank(text.charAt(at - 1)) ? 0 : 1;
            at--;
        }
        if (dots >= 4) {
            wordsEnd = at;
        }
    }

    private static boolean isLeader(char c) {
        return c == '.' || c == '…' || c == '·' || c == '．' || c == '⋯' || c == '•' || c == '-' || c == '—' || c == '_'
                || c == '‥';
    }

    private static boolean isDress(char c) {
        return "（）()[]［］-—–页第〔〕 ".indexOf(c) >= 0;
    }
}
