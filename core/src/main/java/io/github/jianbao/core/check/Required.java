package io.github.jianbao.core.check;

import org.jspecify.annotations.Nullable;

/** Refuses {@code null} where code without null checks, or JSON that others wrote, hands it in. */
public final class Required {

    private Required() {}

    /**
     * An argument that a method cannot do without.
     *
     * @param <T> its type
     * @param value the argument
     * @param name its name in the method
     * @return the argument
     * @throws IllegalArgumentException when it is null; the message names it
     */
    public static <T> T argument(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is null");
        }
        return value;
    }

    /**
     * An offset that has to lie in a text: another text may have been handed in.
     *
     * @param offset the offset
     * @param length the length of the text
     * @return the offset
     * @throws IllegalArgumentException when it is negative or the text is shorter
     */
    public static int within(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IllegalArgumentException("read from another text: offset " + offset + " of " + length);
        }
        return offset;
    }

    /**
     * A component that a record cannot do without.
     *
     * @param value the component
     * @param record the name of the record
     * @param component the name of the component
     * @throws IllegalArgumentException when it is null; the message names both
     */
    public static void part(@Nullable Object value, String record, String component) {
        if (value == null) {
            throw new IllegalArgumentException(record + " without " + component);
        }
    }
}
