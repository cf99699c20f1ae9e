package io.github.jianbao.parser.forms;

import io.github.jianbao.core.Chars;

/** Text without blanks, as people compare it. */
final class Dense {

    private Dense() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(Chars.mend(c));
            }
        }
        return out.toString();
    }
}
