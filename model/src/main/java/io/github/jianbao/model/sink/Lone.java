package io.github.jianbao.model.sink;

/** What becomes of an unpaired surrogate. */
enum Lone {
    /** {@code \\ud800}, as JSON writes it inside a string. */
    ESCAPED,
    /** U+FFFD, the replacement character. */
    REPLACED;

    /** {@return what to write instead} */
    String text(char surrogate) {
        return this == ESCAPED ? "\\u" + Integer.toHexString(surrogate) : "\ufffd";
    }
}
