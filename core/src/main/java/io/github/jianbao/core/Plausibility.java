package io.github.jianbao.core;

/** How likely characters are to stand in a Chinese text: what tells a right decoding from a wrong one. */
final class Plausibility {

    /** No more characters than this are looked at. */
    private static final int SAMPLE = 1 << 14;

    private Plausibility() {}

    /** 1 for a character that Chinese texts are made of, -1 for one that no text holds, 0 for all others. */
    static int of(char c) {
        if (c < '\u0080') {
            return isControl(c) ? -1 : 1;
        }
        if (CommonHan.contains(c) || isPunctuation(c)) {
            return 1;
        }
        return isControl(c) || c == '\uFFFD' || Character.isSurrogate(c) || isPrivate(c) ? -1 : 0;
    }

    /** The mean over the characters beyond ASCII, from -1 to 1; 0 when there are none. */
    static double beyondAscii(String text) {
        int sum = 0;
        int count = 0;
        for (int i = 0; i < text.length() && count < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c >= '\u0080') {
                sum += of(c);
                count++;
            }
        }
        return count == 0 ? 0 : (double) sum / count;
    }

    /** The mean over bytes that are read as UTF-16, from -1 to 1; 0 when there are none. */
    static double asUtf16(byte[] bytes, boolean bigEndian) {
        int end = Math.min(bytes.length / 2, SAMPLE);
        int sum = 0;
        for (int i = 0; i < end; i++) {
            int high = bytes[2 * i + (bigEndian ? 0 : 1)] & 0xFF;
            int low = bytes[2 * i + (bigEndian ? 1 : 0)] & 0xFF;
            sum += of((char) (high << 8 | low));
        }
        return end == 0 ? 0 : (double) sum / end;
    }

    /** Control characters that no text holds: all but tab, line feed, carriage return, form feed and U+0085. */
    static boolean isControl(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\r' && c != '\t' && c != '\f';
        }
        return c >= '\u007F' && c < '\u00A0' && c != '\u0085';
    }

    /** Private use, in the basic plane or (by the first half of the pair) above it. */
    static boolean isPrivate(char c) {
        return (c >= '\uE000' && c <= '\uF8FF') || (c >= '\uDB80' && c <= '\uDBFF');
    }

    private static boolean isPunctuation(char c) {
        return (c >= '\u3000' && c <= '\u301F')
                || (c >= '\uFF01' && c <= '\uFF5E')
                || (c >= '\u2010' && c <= '\u2026')
                || c == '·'
                || c == '\u00A0';
    }
}
