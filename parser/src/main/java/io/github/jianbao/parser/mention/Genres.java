package io.github.jianbao.parser.mention;

import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** What kinds of documents are called (文种). */
final class Genres {

    private static final Words WORDS = Lexicon.words(Use.CITED_KINDS);

    private Genres() {}

    /** The length of the longest kind that ends at an offset; 0 for none. */
    static int before(String text, int end) {
        return WORDS.before(text, end);
    }

    /** The length of the longest kind that stands at an offset; 0 for none. */
    static int at(String text, int offset) {
        return WORDS.at(text, offset);
    }

    /** Whether a name is a kind of document and nothing else: 意见, 行动计划. */
    static boolean isGenre(String name) {
        int length = name.length();
        return length > 1 && before(name, length) == length;
    }
}
