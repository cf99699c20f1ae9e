package io.github.jianbao.office;

/** Characters as XML allows them. */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /**
     * A text that any reader of XML takes: line ends and form feeds are blanks; other control characters, unpaired surrogates
     * and what is no character are U+FFFD. Tabs stay.
     */
    static String of(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c >= ' ' && isAllowed(c) || c == '\t') {
                out.appendCodePoint(c);
            } else {
                out.append(c == '\n' || c == '\r' || c == '\f' ? ' ' : REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA0 && c < Character.MIN_SURROGATE;
    }

    private static boolean isAllowed(int c) {
        boolean control = c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && (c & 0xFFFE) != 0xFFFE;
    }
}
