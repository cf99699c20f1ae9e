package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;

/** Where the sentences of a text and their clauses begin and end. Marks inside brackets, quotations and titles part nothing. */
final class Clauses {

    private static final int LONGEST = 600;

    private static final String AMONG_THEM = "其中，";

    private Clauses() {}

    /** Behind 其中，, which a sentence may open with. */
    static int afterAmongThem(String text, int start) {
        return text.startsWith(AMONG_THEM, start) ? start + AMONG_THEM.length() : start;
    }

    /** After the full stop or semicolon in front of an offset, and the blanks behind it. */
    static int startOfSentence(String text, int offset) {
        return start(text, offset, 0, false);
    }

    /** After the mark in front of an offset, no further back than another. */
    static int startOfClause(String text, int offset, int from) {
        return start(text, offset, from, true);
    }

    private static int start(String text, int offset, int from, boolean clause) {
        int depth = 0;
        int at = offset;
        while (at > from && offset - at < LONGEST) {
            char c = text.charAt(at - 1);
            boolean inside = depth == 0 && Places.isOpening(c);
            depth += isClosing(c) ? 1 : isOpening(c) && depth > 0 ? -1 : 0;
            if (inside || depth == 0 && (isStop(c) || c == '：' || (clause && isPause(text, at - 1)))) {
                break;
            }
            at--;
        }
        return Scan.skipBlanks(text, at);
    }

    /** The full stop or semicolon behind an offset, or the end of the text. */
    static int endOfSentence(String text, int offset) {
        return end(text, offset, text.length(), false);
    }

    /** The mark behind an offset, or another end. */
    static int endOfClause(String text, int offset, int to) {
        return end(text, offset, to, true);
    }

    private static int end(String text, int offset, int to, boolean clause) {
        int depth = 0;
        int at = offset;
        while (at < to && at - offset < LONGEST) {
            char c = text.charAt(at);
            boolean inside = depth == 0 && Places.isClosing(c);
            if (inside || depth == 0 && (isStop(c) || (clause && isPause(text, at)))) {
                break;
            }
            depth += isOpening(c) ? 1 : isClosing(c) && depth > 0 ? -1 : 0;
            at++;
        }
        return at;
    }

    /** Whether a clause begins at an offset. */
    static boolean opensClause(String text, int offset) {
        int before = Scan.skipBlanksBack(text, offset);
        char c = Scan.at(text, before - 1);
        return before == 0 || isStop(c) || isPause(c) || c == '：';
    }

    static boolean isStop(char c) {
        return c == '。' || c == '；' || c == '！' || c == '？' || c == ';' || c == '!' || c == '?';
    }

    static boolean isPause(char c) {
        return c == '，' || c == ',';
    }

    /** A comma, but not that of 50,000. */
    private static boolean isPause(String text, int at) {
        if (!isPause(text.charAt(at))) {
            return false;
        }
        boolean thousands = Chars.isDigit(Scan.at(text, at - 1))
                && Chars.isDigit(Scan.at(text, at + 1))
                && Chars.isDigit(Scan.at(text, at + 2))
                && Chars.isDigit(Scan.at(text, at + 3))
                && !Chars.isDigit(Scan.at(text, at + 4));
        return !thousands;
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '(' || c == '《' || c == '“' || c == '〈';
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == ')' || c == '》' || c == '”' || c == '〉';
    }
}
