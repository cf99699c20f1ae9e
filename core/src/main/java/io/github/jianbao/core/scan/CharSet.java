package io.github.jianbao.core.scan;

import org.jspecify.annotations.Nullable;

/** Characters, each in a slot of its own by its lower bits, so that one look tells whether another is among them. Immutable. */
public final class CharSet {

    private final char[] slots;

    /**
     * Some characters.
     *
     * @param chars at least one, none of them U+0000
     */
    public CharSet(String chars) {
        char @Nullable [] table = null;
        for (int size = Integer.highestOneBit(chars.length()) * 2; table == null; size *= 2) {
            table = table(chars, size);
        }
        slots = table;
    }

    /** Every character in its slot; {@code null} where two of them meet in one. */
    private static char @Nullable [] table(String chars, int size) {
        char[] table = new char[size];
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            char other = table[c & (size - 1)];
            if (other != 0 && other != c) {
                return null;
            }
            table[c & (size - 1)] = c;
        }
        return table;
    }

    /**
     * Whether a character is among them.
     *
     * @param c any character
     * @return false for U+0000
     */
    public boolean contains(char c) {
        return c != 0 && slots[c & (slots.length - 1)] == c;
    }
}
