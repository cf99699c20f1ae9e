package io.github.jianbao.core.scan;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Words that a text is searched for. Most places of a text are ruled out by one look: words stand together by the lower bits of their
 * first character, and again by those of their last, and two characters are compared before a word is. Where several of them stand at a
 * place, the longest counts. Immutable.
 */
public final class Words {

    private static final int UNIT = 16;

    private final List<String> all;
    private final Slot[] byFirst;
    private final Slot[] byLast;

    /** Words whose first, or last, characters have the same lower bits, the longer first; two characters of each at that end as one number. */
    private record Slot(String[] words, int[] ends) {

        private static final Slot NONE = new Slot(new String[0], new int[0]);

        Slot with(String word, int end) {
            String[] more = Arrays.copyOf(words, words.length + 1);
            more[words.length] = word;
            int[] moreEnds = Arrays.copyOf(ends, ends.length + 1);
            moreEnds[ends.length] = end;
            return new Slot(more, moreEnds);
        }
    }

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
        byFirst = new Slot[size];
        byLast = new Slot[size];
        Arrays.fill(byFirst, Slot.NONE);
        Arrays.fill(byLast, Slot.NONE);
        String[] longestFirst = all.toArray(String[]::new);
        Arrays.sort(longestFirst, Comparator.comparingInt(String::length).reversed());
        for (String word : longestFirst) {
            int last = word.length() - 1;
            add(byFirst, word, word.charAt(0), last > 0 ? word.charAt(1) : 0);
            add(byLast, word, word.charAt(last), last > 0 ? word.charAt(last - 1) : 0);
        }
    }

    /** Puts a word beside those whose character has the same lower bits. */
    private static void add(Slot[] table, String word, char c, int next) {
        int slot = c & (table.length - 1);
        table[slot] = table[slot].with(word, c << UNIT | next);
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
    public String[] beginningLike(char c) {
        return byFirst[c & (byFirst.length - 1)].words;
    }

    /**
     * Which of these words stands at an offset.
     *
     * @param text the text
     * @param offset any offset, also outside the text
     * @return the length of the longest that does; 0 for none
     */
    public int at(String text, int offset) {
        return offset < 0 || offset >= text.length() ? 0 : at(text, offset, text.length());
    }

    /** The length of the longest word between two offsets of a text that stands at the first; 0 for none. */
    private int at(String text, int offset, int to) {
        char c = text.charAt(offset);
        Slot slot = byFirst[c & (byFirst.length - 1)];
        int[] ends = slot.ends;
        if (ends.length == 0) {
            return 0;
        }
        int one = c << UNIT;
        int two = offset + 1 < to ? one | text.charAt(offset + 1) : one;
        for (int k = 0; k < ends.length; k++) {
            if (ends[k] == two || ends[k] == one) {
                String word = slot.words[k];
                int length = word.length();
                if (length <= 2 || length <= to - offset && text.startsWith(word, offset)) {
                    return length;
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
        if (end <= Math.max(0, start) || end > text.length()) {
            return 0;
        }
        char c = text.charAt(end - 1);
        Slot slot = byLast[c & (byLast.length - 1)];
        int[] ends = slot.ends;
        if (ends.length == 0) {
            return 0;
        }
        int one = c << UNIT;
        int two = end - 2 >= Math.max(0, start) ? one | text.charAt(end - 2) : one;
        for (int k = 0; k < ends.length; k++) {
            if (ends[k] == two || ends[k] == one) {
                String word = slot.words[k];
                int length = word.length();
                if (length <= 2 || length <= end - start && text.startsWith(word, end - length)) {
                    return length;
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
            if (at(text, at, to) > 0) {
                return at;
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
        if (from >= to) {
            return false;
        }
        for (String word : beginningLike(text.charAt(from))) {
            if (word.length() == to - from && text.startsWith(word, from)) {
                return true;
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
