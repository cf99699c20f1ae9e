package io.github.jianbao.core.scan;

/**
 * Where a word stands next in a text: searched for once for all that stands in front of it. Quick where offsets rise. For one thread; used
 * again for text after text.
 */
public final class Ahead {

    private final String word;
    private int from;
    private int next;

    /**
     * Looks for a word.
     *
     * @param word not empty
     */
    public Ahead(String word) {
        this.word = word;
    }

    /** Forgets what was found: another text begins. */
    public void beginText() {
        from = 0;
        next = -1;
    }

    /**
     * The first place of the word at an offset or behind it.
     *
     * @param text the text, always the same until another begins
     * @param offset from 0 up to the text's length
     * @return the offset of the word; the length of the text where there is none
     */
    public int from(String text, int offset) {
        if (next < offset || offset < from) {
            int found = text.indexOf(word, offset);
            next = found < 0 ? text.length() : found;
            from = offset;
        }
        return next;
    }
}
