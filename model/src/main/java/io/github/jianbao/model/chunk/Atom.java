package io.github.jianbao.model.chunk;

import io.github.jianbao.model.reading.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is never cut: a sentence, a heading, or a part of a sentence that is too long. Offsets are into the script.
 *
 * @param start first offset
 * @param end offset after the last
 * @param place what it stands under
 * @param part counts the documents up to this one: an article, an attachment, the article again
 * @param rank how bad a cut in front of it is: low for a chapter, high for the middle of a sentence
 * @param tied whether it announces the next one and must stay with it
 * @param head the head of the table in whose rows it stands; absent outside, in the head itself, and where that is too long
 */
record Atom(
        int start,
        int end,
        Place place,
        int part,
        int rank,
        boolean tied,
        @Nullable TableHead head) {

    static final int DEEPEST_CLAUSE = 60;
    static final int PARAGRAPH = 70;
    static final int ROW = 80;
    static final int SENTENCE = 90;
    static final int INNER_SENTENCE = 92;
    static final int HALF_SENTENCE = 94;
    static final int PHRASE = 96;
    static final int ANYWHERE = 98;
}
