package io.github.jianbao.parser.carrier;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;

/** Codes of Word's fields in text that was taken out without their results' borders. */
final class FieldCodes {

    private static final String[] NAMES = {"HYPERLINK", "PAGEREF", "TOC", "STYLEREF", "SEQ", "REF"};

    private FieldCodes() {}

    /** The offset behind a code and what it is given; -1 where none stands at an offset. */
    static int end(String text, int start, int end) {
        for (String name : NAMES) {
            if (text.startsWith(name, start) && start + name.length() < end) {
                return arguments(text, start + name.length(), end, name.equals("SEQ"));
            }
        }
        return -1;
    }

    /** Switches, quoted words and bookmarks; at least one of them. */
    private static int arguments(String text, int from, int end, boolean named) {
        int at = named ? name(text, from, end) : from;
        int behind = -1;
        while (at < end) {
            int next = skipBlanks(text, at, end);
            if (next >= end || next == at && behind < 0) {
                break;
            }
            int to = argument(text, next, end);
            if (to < 0) {
                break;
            }
            behind = to;
            at = to;
        }
        return behind;
    }

    /** The name of what a field counts: SEQ 表. */
    private static int name(String text, int from, int end) {
        int at = skipBlanks(text, from, end);
        int word = at;
        while (at < end && Chars.isHan(text.charAt(at))) {
            at++;
        }
        return at > word && word > from ? at : from;
    }

    private static int argument(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '\\') {
            if (at + 1 < end && text.charAt(at + 1) == '*') {
                return format(text, at + 2, end);
            }
            return at + 1 < end && Chars.isLatin(text.charAt(at + 1)) ? at + 2 : -1;
        }
        if (c == '"') {
            int close = Search.find(text, at + 1, end, "\"");
            return close < 0 ? -1 : close + 1;
        }
        int to = at;
        while (to < end
                && (Chars.isLatin(text.charAt(to)) || Chars.isDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return c == '_' && to > at + 1 ? to : -1;
    }

    /** \* MERGEFORMAT, \* ARABIC. */
    private static int format(String text, int at, int end) {
        int word = skipBlanks(text, at, end);
        int to = word;
        while (to < end && text.charAt(to) >= 'A' && text.charAt(to) <= 'Z') {
            to++;
        }
        return to - word > 1 ? to : at;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
