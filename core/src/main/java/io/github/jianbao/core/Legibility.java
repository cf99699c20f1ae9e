package io.github.jianbao.core;

import io.github.jianbao.core.check.Required;

/**
 * Whether people can read a text, or its characters were lost before it came here: by a font without a map to Unicode, by
 * an encoding without Han characters ({@code ????}), or by reading one encoding as another (mojibake, 乱码).
 *
 * <p>A long text is judged by a sample of it; then the counts are those of the sample.
 *
 * @param characters how many characters were looked at, blanks left out; in UTF-16 code units, as all counts here
 * @param han how many of them are Han
 * @param lost how many of them are U+FFFD, control characters, private-use characters or unpaired surrogates
 * @param questionMarks how many of them are ASCII question marks
 * @param mojibake how many of them bear the marks of text that was decoded with the wrong encoding
 */
public record Legibility(int characters, int han, int lost, int questionMarks, int mojibake) {

    /** Fewer question marks than this say nothing. */
    private static final int FEW = 4;

    /** This many question marks in a row stand for characters that were lost. */
    private static final int LONG_RUN = 8;

    /** This many characters at a time are copied out of a text to be looked at: an array is read faster than a string. */
    private static final int WINDOW = 1024;

    /**
     * Looks at a text: in one pass, or at a sample of it when it is long.
     *
     * @param text any text
     * @return what was found
     */
    public static Legibility of(String text) {
        Required.argument(text, "text");
        String sample = Sample.of(text);
        Mojibake mojibake = new Mojibake();
        int common = 0;
        int characters = 0;
        int han = 0;
        int lost = 0;
        int questionMarks = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (CommonHan.contains(c)) {
                common++;
                continue;
            }
            mojibake.add(c);
            if (isLost(sample, i)) {
                lost++;
                characters++;
            } else if (!Chars.isBlank(c)) {
                characters++;
                han += Chars.isHan(c) ? 1 : 0;
                questionMarks += c == '?' ? 1 : 0;
            }
        }
        mojibake.addCommon(common);
        return new Legibility(characters + common, han + common, lost, questionMarks, mojibake.count(sample));
    }

    /**
     * Whether the text as a whole cannot be read: a fifth of it is lost, a quarter is question marks, or a quarter was
     * decoded with the wrong encoding. No guess at what it said should be made.
     *
     * @return true when too little of it says anything; false for an empty text
     */
    public boolean unreadable() {
        return 5L * lost > characters
                || (questionMarks >= FEW && 4L * questionMarks > characters)
                || 4L * mojibake > characters;
    }

    /** What {@link Decoding#unreadable()} counts, over the whole text. */
    static int countUnreadable(String text) {
        char[] window = new char[Math.min(text.length(), WINDOW)];
        int count = 0;
        int run = 0;
        for (int from = 0; from < text.length(); from += WINDOW) {
            int to = Math.min(text.length(), from + WINDOW);
            text.getChars(from, to, window, 0);
            for (int i = 0; i < to - from; i++) {
                char c = window[i];
                if (c >= '\u00A0' && c < '\uD800') {
                    run = 0;
                } else if (c == '?') {
                    run++;
                    count += run == LONG_RUN ? LONG_RUN : run > LONG_RUN ? 1 : 0;
                } else {
                    run = 0;
                    count += isLost(text, from + i) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static boolean isLost(String text, int at) {
        char c = text.charAt(at);
        if (c < '\uD800') {
            return c < '\u00A0' && Plausibility.isControl(c);
        }
        if (Character.isHighSurrogate(c)) {
            return Plausibility.isPrivate(c)
                    || at + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0
                    || !Character.isHighSurrogate(text.charAt(at - 1))
                    || Plausibility.isPrivate(text.charAt(at - 1));
        }
        return c == '\uFFFD' || Plausibility.isPrivate(c);
    }
}
