package io.github.jianbao.parser.mention;

/** Where a word stands next in a text: searched for once for all that stands in front of it. Used again for text after text. */
final class Ahead {

    private final String word;
    private int next;

    Ahead(String word) {
        this.word = word;
    }

    void beginText() {
        next = -1;
    }

    /** The first place at an offset or behind it; the length of the text where there is none. Offsets only rise in a text. */
    int from(String text, int offset) {
        if (next < offset) {
            int found = text.indexOf(word, offset);
            next = found < 0 ? text.length() : found;
        }
        return next;
    }
}
