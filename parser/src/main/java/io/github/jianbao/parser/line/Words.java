package io.github.jianbao.parser.line;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words that a text is searched for. A text that holds none of them at an offset is told by one look: words stand together by
 * the lower bits of their first character, and again by those of their last. Immutable.
 */
public final class Words {

    private final String[] @Nullable [] byFirst;
    private final String[] @Nullable [] byLast;

    /**
     * Some words.
     *
     * @param words in the order in which they are tried; at least one, none of them empty
     */
    public Words(String... words) {
        int size = Integer.highestOneBit(words.length) * 8;
        byFirst = new String[size] @Nullable [];
        byLast = new String[size] @Nullable [];
        for (String word : words) {
            add(byFirst, word.charAt(0), word);
            add(byLast, word.charAt(word.length() - 1), word);
        }
    }

    /** Puts a word beside those whose character has the same lower bits. */
    static void add(String[] @Nullable [] table, char c, String word) {
        int slot = c & (table.length - 1);
        String[] before = table[slot] == null ? new String[0] : table[slot];
        table[slot] = Arrays.copyOf(before, before.length + 1);
        table[slot][before.length] = word;
    }

    /**
     * Which of these words stands at an offset.
     *
     * @param text the text
     * @param offset any offset, also outside the text
     * @return the length of the first of them that does; 0 for none
     */
    public int at(String text, int offset) {
        String @Nullable [] words =
                offset < 0 || offset >= text.length() ? null : byFirst[text.charAt(offset) & (byFirst.length - 1)];
        if (words != null) {
            for (String word : words) {
                if (text.startsWith(word, offset)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /**
     * Which of these words ends at an offset.
     *
     * @param text the text
     * @param end any offset, also outside the text
     * @return the length of the first of them that does; 0 for none
     */
    public int before(String text, int end) {
        return before(text, 0, end);
    }

    /**
     * Which of these words ends at an offset and begins no further in front than another.
     *
     * @param text the text
     * @param start the first offset where it may begin
     * @param end any offset, also outside the text
     * @return the length of the first of them that does; 0 for none
     */
    public int before(String text, int start, int end) {
        String @Nullable [] words =
                end <= 0 || end > text.length() ? null : byLast[text.charAt(end - 1) & (byLast.length - 1)];
        if (words != null) {
            for (String word : words) {
                if (end - word.length() >= start && text.startsWith(word, end - word.length())) {
                    return word.length();
                }
            }
        }
        return 0;
    }
}
