package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import org.jspecify.annotations.Nullable;

/**
 * Labels such as 来源 in front of a colon, with blanks between their letters or without.
 */
final class Labels {

    /** Letters of a label that no sentence begins with at least. */
    private static final int LONG = 4;

    private static final CharSet COMMAS = new CharSet("，,");
    private static final CharSet QUOTES = new CharSet("“\"《「");

    private final Words words;

    Labels(Words words) {
        this.words = words;
    }

    /** Whether a range begins with one of them and a colon. */
    boolean at(String text, int start, int end) {
        String @Nullable [] labels = start < end ? words.beginningLike(text.charAt(start)) : null;
        if (labels != null) {
            for (String label : labels) {
                int at = after(text, start, end, label);
                if (at >= 0 && at < end && (text.charAt(at) == '：' || text.charAt(at) == ':')) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a range begins with a label of several letters, a comma, and what stands in quotation marks: 新闻出处，“…”. */
    boolean quoting(String text, int start, int end) {
        String @Nullable [] labels = start < end ? words.beginningLike(text.charAt(start)) : null;
        if (labels != null) {
            for (String label : labels) {
                int at = label.length() >= LONG ? after(text, start, end, label) : -1;
                if (at > 0
                        && at + 1 < end
                        && COMMAS.contains(text.charAt(at))
                        && QUOTES.contains(text.charAt(at + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The offset after a label and blanks, or -1. */
    static int after(String text, int start, int end, String label) {
        int at = start;
        for (int k = 0; k < label.length(); k++) {
            while (k > 0 && at < end && Chars.isBlank(text.charAt(at))) {
                at++;
            }
            if (at >= end || text.charAt(at) != label.charAt(k)) {
                return -1;
            }
            at++;
        }
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
