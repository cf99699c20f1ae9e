package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;

/**
 * How bytes became text, and what was lost on the way.
 *
 * @param charset the name of the encoding: {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE}, {@code GB18030} or
 *     {@code ISO-8859-1}; empty where the text was given as characters
 * @param evidence what the choice of the encoding rests on
 * @param replaced how many sequences of bytes could not be decoded; each stands in the text as one U+FFFD; 0 or more
 * @param unreadable how many characters of the text nobody can read: U+FFFD, control characters other than tab, line
 *     feed, carriage return, form feed and U+0085, private-use characters, unpaired surrogates, and question marks in
 *     runs of eight or more; in UTF-16 code units, 0 or more
 */
public record Decoding(String charset, Evidence evidence, int replaced, int unreadable) {

    /**
     * Checks the parts.
     *
     * @param charset the name of the encoding, or empty
     * @param evidence what the choice rests on
     * @param replaced how many sequences of bytes were replaced
     * @param unreadable how many characters cannot be read
     * @throws IllegalArgumentException if charset or evidence is null, or a count is negative
     */
    public Decoding {
        Required.part(charset, "Decoding", "charset");
        Required.part(evidence, "Decoding", "evidence");
        if (replaced < 0 || unreadable < 0) {
            throw new IllegalArgumentException("negative count: " + replaced + ", " + unreadable);
        }
    }

    /** What the choice of an encoding rests on, the surest first. */
    public enum Evidence {
        /** Nothing was chosen: the text was given as characters. */
        CHARACTERS,
        /** A byte order mark named the encoding. The mark is not part of the text. */
        BOM,
        /** All bytes are UTF-8 without a fault (ASCII included). */
        VALID,
        /** UTF-16 without a mark, known by where its zero bytes and the high bytes of its Han characters stand. */
        PATTERN,
        /** UTF-8 was invalid: the likeliest of GB18030, UTF-16 and damaged UTF-8. */
        GUESSED,
        /** The bytes look like no text at all: a picture, an archive. Every byte became one character. */
        BINARY
    }
}
