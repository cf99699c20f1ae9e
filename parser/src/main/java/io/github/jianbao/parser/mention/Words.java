package io.github.jianbao.parser.mention;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words that a text is searched for. A text that holds none of them at an offset is told by one look: words stand together by
 * the lower bits of their first character, and again by those of their last. Immutable.
 */
final class Words {

    private final String[] @Nullable [] byFirst;
    private final String[] @Nullable [] byLast;

    /** Words in the order in which they are tried. */
    Words(String... words) {
        int size = Integer.highestOneBit(words.length) * 8;
        byFirst = new String[size] @Nullable [];
        byLast = new String[size] @Nullable [];
        for (String word : words) {
            add(byFirst, word.charAt(0), word);
            add(byLast, word.charAt(word.length() - 1), word);
        }
    }

    private static void add(String[] @Nullable [] table, char c, String word) {
        int slot = c & (table.length - 1);
        String[] before = table[slot] == null ? new String[0] : table[slot];
        table[slot] = Arrays.copyOf(before, before.length + 1);
        table[slot][before.length] = word;
    }

    /** The length of the first of these words that the text holds at an offset; 0 for none. */
    int at(String text, int offset) {
        String @Nullable [] words = byFirst[Scan.at(text, offset) & (byFirst.length - 1)];
        if (words != null) {
            for (String word : words) {
                if (text.startsWith(word, offset)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /** The length of the first of these words that ends at an offset; 0 for none. */
    int before(String text, int end) {
        String @Nullable [] words = byLast[Scan.at(text, end - 1) & (byLast.length - 1)];
        if (words != null) {
            for (String word : words) {
                if (text.startsWith(word, end - word.length())) {
                    return word.length();
                }
            }
        }
        return 0;
    }
}
