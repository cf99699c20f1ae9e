package io.github.jianbao.model;

import io.github.jianbao.core.Chars;

/** Blanks between single characters, set to spread a name over its line. */
final class LetterSpacing {

    private LetterSpacing() {}

    /** The words without the blanks between them where each of them is one Han character; as they stand otherwise. */
    static String out(String value) {
        StringBuilder closed = new StringBuilder(value.length());
        boolean parted = true;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            boolean blank = Chars.isBlank(c);
            if (!blank && (!parted || !Chars.isHan(c))) {
                return value;
            }
            parted = blank;
            if (!blank) {
                closed.append(c);
            }
        }
        return closed.isEmpty() ? value : closed.toString();
    }
}
