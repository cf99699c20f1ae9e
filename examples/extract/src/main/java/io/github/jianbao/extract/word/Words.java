package io.github.jianbao.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one paragraph while it is read. A line end inside it is {@code \n}, a page break that somebody set {@code \f}; pages that
 * the program last laid out begin at offsets.
 */
final class Words {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private final Map<Double, Integer> sizes = new HashMap<>();
    private int letters;
    private int bold;

    void add(String words, boolean inBold, double size) {
        text.append(words);
        int count = words.strip().length();
        letters += count;
        bold += inBold ? count : 0;
        sizes.merge(size, count, Integer::sum);
    }

    void mark(char c) {
        text.append(c);
    }

    void mark(String signs) {
        text.append(signs);
    }

    /** A page begins here as it was last laid out; not where one that somebody set has just begun. */
    void page() {
        int set = text.lastIndexOf("\f");
        if (set < 0 || !text.substring(set + 1).isBlank()) {
            pages.add(text.length());
        }
    }

    String text() {
        return text.toString();
    }

    List<Integer> pages() {
        return pages;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    boolean isBold() {
        return letters > 0 && bold == letters;
    }

    /** The size of most of its letters; 0 where it is not known. */
    double size() {
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    /** The words of the next paragraph follow: the mark between them is gone. */
    void append(Words next) {
        int at = text.length();
        text.append(next.text);
        next.pages.forEach(page -> pages.add(at + page));
        next.sizes.forEach((size, count) -> sizes.merge(size, count, Integer::sum));
        letters += next.letters;
        bold += next.bold;
    }
}
