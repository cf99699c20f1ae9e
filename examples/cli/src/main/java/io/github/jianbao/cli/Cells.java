package io.github.jianbao.cli;

import java.util.ArrayList;
import java.util.List;

/** Widths on a terminal: a Han character fills two cells. */
final class Cells {

    private Cells() {}

    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** The text without anything that would move the cursor. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            shown.append(Character.isISOControl(c) || (c >= 0x2028 && c <= 0x202E) ? ' ' : c);
        }
        return shown.toString();
    }

    /** The text, cut with an ellipsis where it is wider than the cells there are. */
    static String fit(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int left = cells - 1;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            left -= width(c);
            if (left < 0) {
                break;
            }
            cut.appendCodePoint(c);
            at += Character.charCount(c);
        }
        return cut.append('…').toString();
    }

    /** The text in lines that are no wider than the cells there are. */
    static List<String> wrap(String text, int cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int left = cells;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (width(c) > left && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
                left = cells;
            }
            line.appendCodePoint(c);
            left -= width(c);
            at += Character.charCount(c);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int width(int c) {
        if (c < 0x1100) {
            return c == 0x200B || Character.getType(c) == Character.NON_SPACING_MARK || Character.isISOControl(c)
                    ? 0
                    : 1;
        }
        if (c == 0x200B || c == 0xFEFF || Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = c <= 0x115F
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
