package io.github.jianbao.model.quote;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.Traditional;

/** Characters as quotes compare them. */
final class Letters {

    /** Stands between two documents, and in no quote. */
    static final char END = '\uFFFF';

    /** Emphasis that language models put around what they quote. */
    private static final char EMPHASIS = '*';

    private Letters() {}

    /** Whether a character counts: blanks do not. */
    static boolean counts(char c) {
        return !Chars.isBlank(c) && c != EMPHASIS && c != END;
    }

    static char fold(char c) {
        return Traditional.fold(Chars.fold(c));
    }

    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (counts(text.charAt(at))) {
                folded.append(fold(text.charAt(at)));
            }
        }
        return folded.toString();
    }
}
