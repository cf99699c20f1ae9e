package io.github.jianbao.core.scan;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a text is searched for. Most places of a text are ruled out by one look: words stand together by the lower bits of their
 * first character, and again by those of their last. Where several of them stand at a place, the longest counts. Immutable.
 */
public final class Words {

    private final List<String> all;
    private final String[] @Nullable [] byFirst;
    private final String[] @Nullable [] byLast;

    /**
     * Some words.
     *
     * @param words none of them empty; one that is given twice counts once
     */
    public Words(String... words) {
        this(List.of(words));
    }

    /**
     * Some words.
     *
     * @param words none of them empty; one that is given twice counts once; copied
     */
    public Words(Collection<String> words) {
        all = words.stream().distinct().toList();
        int size = Integer.highestOneBit(Math.max(1, all.size())) * 8;
        byFirst = new String[size] @Nullable [];
        byLast = new String[size] @Nullable [];
        String[] longestFirst = all.toArray(String[]::new);
        Arrays.sort(longestFirst, Comparator.comparingInt(String::length).reversed());
        for (String word : longestFirst) {
            add(byFirst, word.charAt(0), word);
            add(byLast, word.charAt(word.length() - 1), word);
        }
    }

    /** Puts a word beside those whose character has the same lower bits. */
    private static void add(String[] @Nullable [] table, char c, String word) {
        int slot = c & (table.length - 1);
        String[] before = table[slot] == null ? new String[0] : table[slot];
        table[slot] = Arrays.copyOf(before, before.length + 1);
        table[slot][before.length] = word;
    }

    /**
     * All of them.
     *
     * @return in the order in which they were given, each once; unmodifiable
     */
    public List<String> all() {
        return all;
    }

    /**
     * The words that may begin with a character: those whose first character has the same lower bits.
     *
     * @param c the first character of a text
     * @return the longer first; none of them where no word begins so; not to be changed
     */
    public String @Nullable [] beginningLike(char c) {
        return byFirst[c & (byFirst.length - 1)];
    }

    /**
     * Which of these words stands at an offset.
     *
     * @param text the text
     * @param offset any offset, also outside the text
     * @return the length of the longest that does; 0 for none
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
     * @return the length of the longest that does; 0 for none
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
     * @return the length of the longest that does; 0 for none
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

    /**
     * Whether any of these words stands in a range.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last character
     * @return true where one does as a whole
     */
    public boolean in(String text, int from, int to) {
        return find(text, from, to) >= 0;
    }

    /**
     * Where the first of these words stands in a range.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last character
     * @return its offset, or -1
     */
    public int find(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            String @Nullable [] words = byFirst[text.charAt(at) & (byFirst.length - 1)];
            if (words != null) {
                for (String word : words) {
                    if (at + word.length() <= to && text.startsWith(word, at)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /**
     * Whether a range is one of these words and nothing else.
     *
     * @param text the text
     * @param from first offset
     * @param to offset after the last character
     * @return true where it is
     */
    public boolean are(String text, int from, int to) {
        String @Nullable [] words = from >= to ? null : byFirst[text.charAt(from) & (byFirst.length - 1)];
        if (words != null) {
            for (String word : words) {
                if (word.length() == to - from && text.startsWith(word, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The first characters of these words: a quick look before the words are tried.
     *
     * @return each once
     */
    public String firsts() {
        return letters(0);
    }

    /**
     * The last characters of these words.
     *
     * @return each once
     */
    public String lasts() {
        return letters(-1);
    }

    private String letters(int place) {
        StringBuilder letters = new StringBuilder();
        for (String word : all) {
            char c = word.charAt(place < 0 ? word.length() - 1 : place);
            if (letters.indexOf(String.valueOf(c)) < 0) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
