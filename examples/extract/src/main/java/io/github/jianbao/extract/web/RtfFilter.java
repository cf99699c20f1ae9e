package io.github.jianbao.extract.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * RTF as Tika should read it: Tika leaves out the numbers of lists, which stand in groups of their own ({@code \listtext}), and prints
 * heads and feet of pages in front of the text. The groups of the ones are opened, those of the others are emptied.
 */
final class RtfFilter {

    private static final Set<String> MARGINS =
            Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");
    private static final Set<String> NUMBERS = Set.of("listtext", "pntext");

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int at;
    private int depth;
    private int leaving = Integer.MAX_VALUE;

    private RtfFilter(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    static byte[] filtered(byte[] bytes) {
        RtfFilter filter = new RtfFilter(bytes);
        while (filter.at < bytes.length) {
            filter.step();
        }
        return filter.out.toByteArray();
    }

    private void step() {
        byte b = bytes[at];
        if (b == '{') {
            depth++;
        } else if (b == '}') {
            depth--;
            if (depth < leaving) {
                leaving = Integer.MAX_VALUE;
            }
        } else if (b == '\\') {
            control();
            return;
        }
        keep(at, at + 1);
        at++;
    }

    private void control() {
        int start = at;
        int end = start + 1;
        while (end < bytes.length && isLetter(bytes[end])) {
            end++;
        }
        String word = new String(bytes, start + 1, end - start - 1, ISO_8859_1);
        if (word.isEmpty()) {
            end = Math.min(bytes.length, start + 2);
        } else if (word.equals("bin")) {
            end = behindData(end);
        }
        boolean number = NUMBERS.contains(word);
        // a blank behind a word belongs to it
        at = number && end < bytes.length && bytes[end] == ' ' ? end + 1 : end;
        if (MARGINS.contains(word) && leaving == Integer.MAX_VALUE) {
            leaving = depth;
        }
        if (!number) {
            keep(start, end);
        }
    }

    /** Data that may hold any byte, braces too: its length stands behind the word. */
    private int behindData(int from) {
        int end = from;
        long length = 0;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && length < bytes.length) {
            length = length * 10 + bytes[end++] - '0';
        }
        end += end < bytes.length && bytes[end] == ' ' ? 1 : 0;
        return (int) Math.min(bytes.length, end + length);
    }

    /** What stands in a group that is left is not kept, except the brace that ends it. */
    private void keep(int from, int to) {
        if (leaving == Integer.MAX_VALUE) {
            out.write(bytes, from, to - from);
        }
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
