package io.github.jianbao.model;

/** The beginning of a text, for logs. */
final class Excerpt {

    private static final int MOST = 24;

    private Excerpt() {}

    static String of(String text) {
        int end = text.length() <= MOST ? text.length() : MOST;
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replace('\n', ' ') + (end < text.length() ? "…" : "");
    }
}
