package io.github.jianbao.core.check;

import org.jspecify.annotations.Nullable;

/** The beginning of a text, for logs. */
public final class Excerpt {

    private static final int MOST = 24;

    private Excerpt() {}

    /**
     * The first words of a text.
     *
     * @param text any text; null for none
     * @return 24 characters of it at most, on one line, with … where more follow
     */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int end = Math.min(text.length(), MOST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replace('\n', ' ') + (end < text.length() ? "…" : "");
    }
}
