package io.github.jianbao.parser.line;

import org.jspecify.annotations.Nullable;

/** Short words that a text says again and again, such as the numbers of its clauses: each is one string. For one thread. */
public final class SharedWords {

    private static final int PLACES = 256;

    private final @Nullable String[] places = new String[PLACES];

    /** Nothing said yet. */
    public SharedWords() {}

    /**
     * The characters of a range: the string that said them last, where nothing with the same hash came in between.
     *
     * @param text the text
     * @param start first offset
     * @param end offset after the last character
     * @return a string that equals the substring
     */
    public String of(String text, int start, int end) {
        int hash = end - start;
        for (int at = start; at < end; at++) {
            hash = hash * 31 + text.charAt(at);
        }
        int place = (hash ^ hash >>> 8) & PLACES - 1;
        String known = places[place];
        if (known != null && known.length() == end - start && text.startsWith(known, start)) {
            return known;
        }
        String words = text.substring(start, end);
        places[place] = words;
        return words;
    }
}
