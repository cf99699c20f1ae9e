package io.github.jianbao.parser.contents;

import io.github.jianbao.core.Chars;
import io.github.jianbao.parser.line.LineTable;

/** The words of an entry, or of a title, behind what counts it. */
final class Counted {

    /** Han that makes a time of the digits before it. */
    private static final String TIMES = "年月日时";

    private Counted() {}

    /** Where a line's words start: behind its number, or behind an ordinal with a nought in front (01 潮位站建成), which is none of a clause. */
    static int words(LineTable lines, int i) {
        int start = lines.start(i);
        int end = lines.end(i);
        if (lines.numbered(i)) {
            return lines.bodyStart(i) < end ? lines.bodyStart(i) : start;
        }
        String text = lines.text();
        boolean ordinal = lines.first(i) == '0' && start + 2 < end && Chars.isDigit(text.charAt(start + 1));
        int at = start + 2;
        while (ordinal && at < end - 1 && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        char next = ordinal ? text.charAt(at) : ' ';
        return (Chars.isHan(next) && TIMES.indexOf(next) < 0) || Chars.isLatin(next) ? at : start;
    }
}
