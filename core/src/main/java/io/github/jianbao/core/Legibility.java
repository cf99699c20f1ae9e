package io.github.jianbao.core;

/**
 * Whether people can read a text, or its characters were lost before it came here: by a font without a map to Unicode, by
 * an encoding without Han characters ({@code ????}), or by reading one encoding as another (mojibake, 乱码).
 *
 * <p>The counts are those of a sample when the text is long.
 *
 * @param characters how many characters were looked at, blanks left out
 * @param lost how many of them are U+FFFD, control characters, private-use characters or unpaired surrogates
 * @param questionMarks how many of them are ASCII question marks
 * @param han how many of them are Han
 * @param mojibake how many of them belong to text that was decoded with the wrong encoding
 */
public record Legibility(int characters, int lost, int questionMarks, int han, int mojibake) {

    private static final int LONG_RUN = 8;

    /**
     * Looks at a text.
     *
     * @param text any text
     * @return what was found
     */
    public static Legibility of(String text) {
        int characters = 0;
        int questionMarks = 0;
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.isBlank(c)) {
                characters++;
                questionMarks += c == '?' ? 1 : 0;
                han += Chars.isHan(c) ? 1 : 0;
            }
        }
        return new Legibility(characters, countUnreadable(text), questionMarks, han, 0);
    }

    /**
     * Whether the text as a whole cannot be read.
     *
     * @return true when too little of it says anything
     */
    public boolean unreadable() {
        return lost * 10L > characters || questionMarks * 3L > characters || mojibake * 3L > characters;
    }

    static int countUnreadable(String text) {
        int count = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?') {
                run++;
                count += run == LONG_RUN ? LONG_RUN : run > LONG_RUN ? 1 : 0;
                continue;
            }
            run = 0;
            if (c == '\uFFFD') {
                count++;
            }
        }
        return count;
    }
}
