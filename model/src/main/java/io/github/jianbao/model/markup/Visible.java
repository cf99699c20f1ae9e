package io.github.jianbao.model.markup;

/** Characters that markup cannot hold, made visible. */
public final class Visible {

    private static final char PICTURES = '\u2400';
    private static final char DELETE_PICTURE = '\u2421';
    private static final char REPLACEMENT = '\ufffd';

    private Visible() {}

    /**
     * The character to write: a control character becomes its control picture (U+0000 becomes ␀), a noncharacter U+FFFD. Tab,
     * line feed, carriage return and every other character stay. Unpaired surrogates are left to the sink.
     *
     * @param c a UTF-16 unit
     * @return what stands for it
     */
    public static char of(char c) {
        if (c >= ' ' && c < '\u007f') {
            return c;
        } else if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r' ? c : (char) (PICTURES + c);
        } else if (c == '\u007f') {
            return DELETE_PICTURE;
        }
        boolean noCharacter = c >= '\ufffe' || (c >= '\u0080' && c <= '\u009f') || (c >= '\ufdd0' && c <= '\ufdef');
        return noCharacter ? REPLACEMENT : c;
    }

    /**
     * A text as {@link MarkupOut} writes it, before its escapes.
     *
     * @param text any text
     * @return the same text with what cannot be held made visible, unpaired surrogates included
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(Character.isSurrogate(c) ? REPLACEMENT : of(c));
            }
        }
        return out.toString();
    }
}
