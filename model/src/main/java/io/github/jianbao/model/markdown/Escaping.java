package io.github.jianbao.model.markdown;

import java.io.IOException;
import java.io.Writer;

/** Writes a text so that a reader of Markdown sees its very characters. */
final class Escaping {

    private static final String MARKS = "\\`*_[]<>&|~#";

    private Escaping() {}

    /** A text that starts and ends its block or its cell: blanks at its ends would be lost, so they are written as numbers. */
    static void write(String value, Writer out) throws IOException {
        int end = value.length();
        int first = firstVisible(value);
        int last = lastVisible(value);
        int done = 0;
        for (int at = 0; at < end; at++) {
            char c = value.charAt(at);
            boolean edge = at < first || at > last;
            if (!special(c)
                    && !edge
                    && !(at == first && opensBlock(c))
                    && !(closesNumber(c) && numberBefore(value, at, first))) {
                continue;
            }
            out.write(value, done, at - done);
            done = at + 1;
            escape(c, edge, out);
        }
        out.write(value, done, end - done);
    }

    private static void escape(char c, boolean edge, Writer out) throws IOException {
        if (c == 0) {
            out.write('\ufffd');
        } else if (c < ' ' || c == 0x7f || edge) {
            out.write("&#" + (int) c + ";");
        } else {
            out.write('\\');
            out.write(c);
        }
    }

    /** Controls and marks, wherever they stand. */
    private static boolean special(char c) {
        return c < ' ' || c == 0x7f || (c < 0x7f && MARKS.indexOf(c) >= 0);
    }

    /** What opens a list, a rule, an underline or a table's second row at the start of a line. */
    private static boolean opensBlock(char c) {
        return c == '-' || c == '+' || c == '=' || c == ':';
    }

    private static boolean closesNumber(char c) {
        return c == '.' || c == ')';
    }

    /** Whether a line starts with nothing but digits up to here: 1. and 1) open a list. */
    private static boolean numberBefore(String value, int at, int first) {
        int digit = at;
        while (digit > first && isDigit(value.charAt(digit - 1))) {
            digit--;
        }
        return digit == first && digit < at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int firstVisible(String value) {
        int at = 0;
        while (at < value.length() && isBlank(value.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastVisible(String value) {
        int at = value.length() - 1;
        while (at >= 0 && isBlank(value.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
