package io.github.jianbao.parser.oracle;

import java.nio.charset.StandardCharsets;

/**
 * One input of a long run.
 *
 * @param kind what it is
 * @param text its characters; for bytes, one character (U+0000 to U+00FF) a byte
 */
record Input(Kind kind, String text) {

    /** What an input is made of. */
    enum Kind {
        /** A whole bulletin, as it was written. */
        DOCUMENT,
        /** A whole bulletin, dirtied. */
        DIRTIED,
        /** Some lines of a bulletin, most often dirtied. */
        PIECE,
        /** Some lines of a bulletin, damaged. */
        MUTATED,
        /** Some lines of a text of the corpus, half of them damaged. */
        CORPUS,
        /** Markers, marks, labels and sentences in any order. */
        SOUP,
        /** Letters of the grammar in any order. */
        LETTERS,
        /** Any UTF-16 units, halves of pairs among them. */
        UNICODE,
        /** A hostile shape, short. */
        HOSTILE,
        /** A text in some encoding, most often damaged. */
        ENCODED,
        /** Any bytes. */
        BYTES;

        boolean isBytes() {
            return this == ENCODED || this == BYTES;
        }
    }

    static Input of(Kind kind, byte[] bytes) {
        return new Input(kind, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    Input withText(String other) {
        return new Input(kind, other);
    }

    /** Holds it against all promises. */
    void check() {
        if (kind.isBytes()) {
            Oracle.check(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            Oracle.check(text);
        }
    }
}
