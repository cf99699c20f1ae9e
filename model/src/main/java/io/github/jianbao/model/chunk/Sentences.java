package io.github.jianbao.model.chunk;

/** Where sentences and their parts end. A mark inside 《》 or （） ends nothing. */
final class Sentences {

    private static final String CLOSERS = "”’」』\"')）】〕］]》〉";

    private Sentences() {}

    /** The end of the sentence that starts at an offset; marks that close it are part of it. */
    static int end(CharSequence text, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (isLetter(c)) {
                continue;
            }
            if (isOpener(c)) {
                depth++;
            } else if (isCounterpart(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (isEnd(c) || c == '.' && isFullStop(text, at, from, to))) {
                return afterClosers(text, at + 1, to);
            }
        }
        return to;
    }

    private static boolean isEnd(char c) {
        return c == '。' || c == '！' || c == '？' || c == '!' || c == '?';
    }

    private static boolean isOpener(char c) {
        return c == '《' || c == '〈' || c == '（' || c == '(';
    }

    private static boolean isCounterpart(char c) {
        return c == '》' || c == '〉' || c == '）' || c == ')';
    }

    /** Han letters, which no mark and no blank is among. */
    static boolean isLetter(char c) {
        return c >= '\u3400' && c < '\ufe00';
    }

    /** How well a text may be cut behind a character: 0 not at all, then the higher the worse. */
    static int weakness(char c) {
        if (isLetter(c)) {
            return 0;
        }
        if (isEnd(c)) {
            return Atom.INNER_SENTENCE;
        } else if (c == '；' || c == ';') {
            return Atom.HALF_SENTENCE;
        } else if (c == '，' || c == '、' || c == '：' || c == ',' || c == ' ' || c == '\u3000') {
            return Atom.PHRASE;
        }
        return 0;
    }

    /** Whether a dot is the full stop of Latin text: behind a small letter, in front of a blank. */
    private static boolean isFullStop(CharSequence text, int at, int from, int to) {
        return at - 1 > from
                && isSmall(text.charAt(at - 1))
                && isSmall(text.charAt(at - 2))
                && at + 1 < to
                && text.charAt(at + 1) == ' ';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    static int afterClosers(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && (CLOSERS.indexOf(text.charAt(at)) >= 0 || isEnd(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
