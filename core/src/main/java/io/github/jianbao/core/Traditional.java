package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Traditional characters (繁体字) and the ordinary ones that stand for them (简化字总表, 1986), one for one. For comparing only: a
 * text that is read keeps its characters.
 *
 * @since 0.2.0
 */
public final class Traditional {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] ORDINARY = read();

    /** Han characters of a text that are looked at to tell which it is written in: line ends and marks count nothing. */
    private static final int SAMPLE = 2048;
    /** At least one traditional character in this many Han characters; an ordinary text that quotes a name has fewer. */
    private static final int ONE_OF = 20;
    /** Han characters at least that tell anything. */
    private static final int LEAST = 8;

    private Traditional() {}

    private static char[] read() {
        char[] table = new char[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            table[c - FIRST] = c;
        }
        InputStream in = Objects.requireNonNull(Traditional.class.getResourceAsStream("traditional.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (int at = 0; at + 1 < line.length() && line.charAt(0) != '#'; at += 3) {
                    table[line.charAt(at) - FIRST] = line.charAt(at + 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /**
     * The ordinary character for a traditional one.
     *
     * @param c any character
     * @return the ordinary one; {@code c} itself where it is one
     */
    public static char fold(char c) {
        return c < FIRST || c > LAST ? c : ORDINARY[c - FIRST];
    }

    /**
     * A text in ordinary characters, of the same length.
     *
     * @param text any text
     * @return a copy; {@code text} itself where it holds no traditional character
     */
    public static String fold(String text) {
        Required.argument(text, "text");
        for (int at = 0; at < text.length(); at++) {
            if (fold(text.charAt(at)) != text.charAt(at)) {
                char[] folded = text.toCharArray();
                for (int k = at; k < folded.length; k++) {
                    folded[k] = fold(folded[k]);
                }
                return new String(folded);
            }
        }
        return text;
    }

    /**
     * Whether a text is written in traditional characters. The head of a long text is looked at.
     *
     * @param text any text
     * @return true where one Han character in twenty or more is a traditional one
     */
    public static boolean is(CharSequence text) {
        Required.argument(text, "text");
        int han = 0;
        int traditional = 0;
        for (int at = 0; at < text.length() && han < SAMPLE; at++) {
            char c = text.charAt(at);
            if (c >= FIRST && c <= LAST) {
                han++;
                traditional += ORDINARY[c - FIRST] != c ? 1 : 0;
            }
        }
        return han >= LEAST && traditional * ONE_OF >= han;
    }
}
