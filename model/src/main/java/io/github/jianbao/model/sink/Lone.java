package io.github.jianbao.model.sink;

/** What becomes of an unpaired surrogate. */
enum Lone {
    /** {@code \\ud800}, as JSON writes it inside a string. */
    ESCAPED,
    /** U+FFFD, the replacement character. */
    REPLACED,
    /** Itself: for targets that hold characters. */
    KEPT;

    /** {@return what to write instead} */
    String text(char surrogate) {
        return switch (this) {
            case ESCAPED -> "\\u" + Integer.toHexString(surrogate);
            case REPLACED -> "\ufffd";
            case KEPT -> String.valueOf(surrogate);
        };
    }
}
