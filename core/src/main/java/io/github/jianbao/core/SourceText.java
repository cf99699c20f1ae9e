package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A text as it came: its characters, its lines, and how it was decoded. Immutable.
 *
 * <p>All offsets are in UTF-16 code units from the first character of {@link #text()}. Line terminators are kept as they
 * are. A byte order mark at the head of bytes is not part of the text, so offsets count from behind it; characters that
 * are given as such are taken as they are.
 *
 * <p>Nobody has to name the encoding of bytes, and any bytes give a text: UTF-8, UTF-16 or GB18030 by their mark;
 * without one UTF-8 where it is valid; UTF-16 by its pattern; UTF-8 with few faults; GB18030 otherwise. What was
 * chosen, and why, is given by {@link #decoding()}.
 *
 * <pre>{@code
 * SourceText source = SourceText.read(Path.of("issue.txt"));
 * System.out.println(source.decoding().charset() + "  " + source.position(source.length()));
 * }</pre>
 */
public final class SourceText {

    private final String text;
    private final Decoding.Evidence evidence;

    /** Counted when it is asked for, where the characters were given: most readers never ask. */
    private @Nullable Decoding decoding;

    /** Found when somebody asks for a line or a position. */
    private @Nullable LineMap lines;

    private SourceText(String text, Decoding.Evidence evidence, @Nullable Decoding decoding) {
        this.text = text;
        this.evidence = evidence;
        this.decoding = decoding;
    }

    /**
     * Takes characters as they are.
     *
     * @param chars any characters, unpaired surrogates included
     * @return the text
     */
    public static SourceText of(CharSequence chars) {
        String text = Required.argument(chars, "chars").toString();
        return new SourceText(text, Decoding.Evidence.CHARACTERS, null);
    }

    /**
     * Decodes bytes.
     *
     * @param bytes any bytes; not changed, not kept
     * @return the text, empty for no bytes
     */
    public static SourceText read(byte[] bytes) {
        Decoder.Decoded decoded = Decoder.decode(Required.argument(bytes, "bytes"));
        return new SourceText(
                decoded.text(),
                decoded.evidence(),
                new Decoding(decoded.charset().name(), decoded.evidence(), decoded.replaced(), decoded.unreadable()));
    }

    /**
     * Reads a stream to its end and decodes it. The stream is not closed.
     *
     * @param in where the bytes come from
     * @return the text
     * @throws IOException if the stream cannot be read
     */
    public static SourceText read(InputStream in) throws IOException {
        return read(Required.argument(in, "in").readAllBytes());
    }

    /**
     * Reads characters to their end and takes them as they are. The reader is not closed.
     *
     * @param in where the characters come from
     * @return the text
     * @throws IOException if they cannot be read
     * @since 0.2.0
     */
    public static SourceText read(Reader in) throws IOException {
        StringWriter chars = new StringWriter();
        Required.argument(in, "in").transferTo(chars);
        return of(chars.getBuffer());
    }

    /**
     * Reads and decodes a file.
     *
     * @param file the file
     * @return the text
     * @throws IOException if the file is missing or cannot be read
     */
    public static SourceText read(Path file) throws IOException {
        return read(Files.readAllBytes(Required.argument(file, "file")));
    }

    /**
     * The whole text.
     *
     * @return all characters, terminators included
     */
    public String text() {
        return text;
    }

    /**
     * The length of the text.
     *
     * @return UTF-16 code units, 0 or more
     */
    public int length() {
        return text.length();
    }

    /**
     * One character.
     *
     * @param offset 0 up to, and without, the length
     * @return the UTF-16 code unit there
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public char charAt(int offset) {
        return text.charAt(offset);
    }

    /**
     * The characters of a span.
     *
     * @param span a span of this text
     * @return its characters
     * @throws IllegalArgumentException if the span ends behind the text: it is one of another text
     */
    public String substring(Span span) {
        Required.within(Required.argument(span, "span").end(), text.length());
        return text.substring(span.start(), span.end());
    }

    /**
     * The lines of the text.
     *
     * @return where they begin and end
     */
    public LineMap lines() {
        LineMap known = lines;
        if (known == null) {
            known = LineMap.of(text);
            lines = known;
        }
        return known;
    }

    /**
     * Line and column of an offset, both from 1. The end of the text stands behind the last character of the last line; in
     * an empty text it is 1:1.
     *
     * @param offset 0 up to the length, both included
     * @return the position
     * @throws IllegalArgumentException if the offset lies outside the text: it is one of another text
     */
    public Position position(int offset) {
        Required.within(offset, text.length());
        LineMap map = lines();
        int line = map.lineAt(offset);
        int start = map.count() == 0 ? 0 : map.start(line);
        return new Position(line + 1, offset - start + 1);
    }

    /**
     * How the text was decoded.
     *
     * @return the encoding, what it was chosen by, and what was lost
     */
    public Decoding decoding() {
        Decoding known = decoding;
        if (known == null) {
            known = new Decoding("", evidence, 0, Legibility.countUnreadable(text));
            decoding = known;
        }
        return known;
    }

    /**
     * What the encoding was chosen by; the same as {@link #decoding()} says, without counting anything.
     *
     * @return {@link Decoding.Evidence#CHARACTERS} where the text was given as characters
     */
    public Decoding.Evidence evidence() {
        return evidence;
    }

    /**
     * A short description for logs; never the text itself.
     *
     * @return length, lines and encoding
     */
    @Override
    public String toString() {
        return "SourceText[" + length() + " characters, " + lines().count() + " lines, " + decoding() + "]";
    }
}
