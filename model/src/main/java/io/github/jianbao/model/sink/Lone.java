package io.github.jianbao.model.sink;

import java.util.HexFormat;

/** What becomes of an unpaired surrogate. */
enum Lone {
    /** {@code \\uD800}, as JSON writes it inside a string. */
    ESCAPED,
    /** U+FFFD, the replacement character. */
    REPLACED;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** {@return what to write instead} */
    String text(char surrogate) {
        return this == ESCAPED ? "\\u" + HEX.toHexDigits(surrogate) : "\ufffd";
    }
}
