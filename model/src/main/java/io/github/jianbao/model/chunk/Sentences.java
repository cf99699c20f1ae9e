package io.github.jianbao.model.chunk;

/** Where sentences and their parts end. A mark inside 《》 or （） ends nothing. */
final class Sentences {

    private static final String ENDS = "。！？!?";
    private static final String CLOSERS = "”’」』\"')）】〕］]》〉";
    private static final String OPENERS = "《〈（(";
    private static final String COUNTERPARTS = "》〉）)";

    private Sentences() {}

    /** The end of the sentence that starts at an offset; marks that close it are part of it. */
    static int end(CharSequence text, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (OPENERS.indexOf(c) >= 0) {
                depth++;
            } else if (COUNTERPARTS.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (ENDS.indexOf(c) >= 0 || isFullStop(text, at, from, to))) {
                return afterClosers(text, at + 1, to);
            }
        }
        return to;
    }

    /** How well a text may be cut behind a character: 0 not at all, then the higher the worse. */
    static int weakness(char c) {
        if (ENDS.indexOf(c) >= 0) {
            return Atom.INNER_SENTENCE;
        } else if (c == '；' || c == ';') {
            return Atom.HALF_SENTENCE;
        } else if (c == '，' || c == '、' || c == '：' || c == ',' || c == ' ' || c == '\u3000') {
            return Atom.PHRASE;
        }
        return 0;
    }

    /** A full stop of Latin text: behind a small letter, in front of a blank. */
    private static boolean isFullStop(CharSequence text, int at, int from, int to) {
        return text.charAt(at) == '.'
                && at - 1 > from
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
        while (at < to && (CLOSERS.indexOf(text.charAt(at)) >= 0 || ENDS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
