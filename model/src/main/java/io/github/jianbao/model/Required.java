package io.github.jianbao.model;

import org.jspecify.annotations.Nullable;

/** Checks for compact constructors. JSON that others wrote and code without null checks come in through them. */
final class Required {

    private Required() {}

    /** A component that a record cannot do without. */
    static void part(@Nullable Object value, String record, String component) {
        if (value == null) {
            throw new IllegalArgumentException(record + " without " + component);
        }
    }
}
