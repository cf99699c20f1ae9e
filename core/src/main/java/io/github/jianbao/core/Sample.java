package io.github.jianbao.core;

/** A long text in small: windows of the same length at even distances. */
final class Sample {

    private static final int WINDOWS = 32;
    private static final int WINDOW = 32;

    private Sample() {}

    /** The text itself when it is short. Windows do not cut surrogate pairs; a text with CRLF gives the sample that it gives with LF. */
    static String of(String text) {
        return ofFeeds(text.contains("\r\n") ? text.replace("\r\n", "\n") : text);
    }

    private static String ofFeeds(String text) {
        if (text.length() <= WINDOWS * WINDOW) {
            return text;
        }
        char[] sample = new char[WINDOWS * (WINDOW + 2)];
        int length = 0;
        for (int i = 0; i < WINDOWS; i++) {
            int start = (int) ((long) (text.length() - WINDOW) * i / (WINDOWS - 1));
            int from = withoutCut(text, start);
            int to = withoutCut(text, start + WINDOW);
            text.getChars(from, to, sample, length);
            length += to - from;
        }
        return new String(sample, 0, length);
    }

    private static int withoutCut(String text, int at) {
        boolean cut = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return cut ? at - 1 : at;
    }
}
