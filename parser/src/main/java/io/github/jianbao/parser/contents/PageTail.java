package io.github.jianbao.parser.contents;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.Kinds;

/** Leader and page number at the end of a contents line. */
final class PageTail {

    /** Repeated letters that are noise at least. */
    private static final int NOISE = 6;
    /** Different letters of them at most. */
    private static final int MOST_KINDS = 5;
    /** Letters behind a dot that are noise at most. */
    private static final int FEW = 2;

    private static final String OPENED = "（([〔";
    private static final String SHUT = "）)]〕";

    private final String text;
    /** Where the words end. */
    int wordsEnd;
    /** The page, or -1. */
    int page;
    /** Whether dots, a tab or a blank set the number apart; glued digits are weak. */
    boolean strong;
    /** Whether optical recognition made letters of the leader. */
    boolean misread;

    PageTail(String text) {
        this.text = text;
    }

    /** Reads a range; {@link #page} is -1 where no digits end it. */
    void read(int start, int end) {
        wordsEnd = end;
        page = -1;
        strong = false;
        misread = false;
        int at = end;
        boolean closed = false;
        boolean shut = false;
        while (at > start && isDress(text.charAt(at - 1))) {
            closed |= text.charAt(at - 1) != ' ';
            shut |= SHUT.indexOf(text.charAt(at - 1)) >= 0;
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
        boolean opened = false;
        while (at > start && closed && isDress(text.charAt(at - 1))) {
            dressed = true;
            opened |= OPENED.indexOf(text.charAt(at - 1)) >= 0;
            at--;
        }
        boolean half = opened && !shut; // （2031—: a bracket that the next line closes
        if (closed && (!dressed || half)) {
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
        int words = misread(start, beforeDigits);
        if (words >= 0) {
            wordsEnd = words;
            strong = true;
            misread = true;
            return;
        }
        strong = dots >= 2 || tab || blanks >= 1 || dressed;
        if (!strong && beforeDigits > at && dots == 0) {
            wordsEnd = beforeDigits;
        }
    }

    /**
     * Where the words end in front of what optical recognition made of a leader, .eeessss or .pe: a few letters repeated, or a dot and one
     * or two; -1 where none stands there.
     */
    private int misread(int start, int from) {
        int at = from;
        int letters = 0;
        int dots = 0;
        int kinds = 0;
        int blanks = 0;
        while (at > start) {
            char c = text.charAt(at - 1);
            if (c >= 'a' && c <= 'z') {
                letters++;
                kinds |= 1 << c - 'a';
            } else if (isLeader(c) || c == ':') {
                dots++;
            } else if (Chars.isBlank(c)) {
                blanks++;
            } else {
                break;
            }
            at--;
        }
        int different = Integer.bitCount(kinds);
        boolean repeated = letters >= NOISE && letters >= 2 * different && different <= MOST_KINDS;
        boolean few = dots > 0 && letters > 0 && letters <= FEW && blanks == 0;
        boolean words =
                at > start && (Chars.isHan(text.charAt(at - 1)) || (Kinds.of(text.charAt(at - 1)) & Kinds.CLOSE) != 0);
        return (repeated || few) && words ? at : -1;
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
