package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** 题注: whether a line tells how a text came about, by how it opens and ends. */
public final class History {

    private static final Words VERBS = Lexicon.words(Use.HISTORY_VERBS);

    /** What a day in Han numerals opens with. */
    private static final CharSet YEARS = new CharSet("一二〇○");

    private static final CharSet OPEN = new CharSet("（(");

    private History() {}

    /**
     * Whether a line opens with a day, as entries of a list such as a law's history do.
     *
     * @param lines the lines
     * @param i a line
     * @return whether it does
     */
    public static boolean dated(LineTable lines, int i) {
        return dated(lines, lines.start(i), lines.end(i));
    }

    /**
     * Whether a range of a line opens with a day.
     *
     * @param lines the lines
     * @param from where the range starts
     * @param to where it ends
     * @return whether it does
     */
    public static boolean dated(LineTable lines, int from, int to) {
        char c = from < to ? lines.text().charAt(from) : ' ';
        return (Chars.isDigit(c) || YEARS.contains(c))
                && HanDates.readAt(lines.text(), from, to).isPresent();
    }

    /**
     * Whether a line opens with a day, in a bracket or behind 根据 or not, and says what was done on it.
     *
     * @param lines the lines
     * @param i a line
     * @return whether it does
     */
    public static boolean of(LineTable lines, int i) {
        int from = lines.start(i);
        int end = lines.end(i);
        if (OPEN.contains(lines.first(i))) {
            from++;
        } else if (lines.text().startsWith("根据", from)) {
            from += 2;
        }
        return dated(lines, from, end)
                && Search.contains(lines.text(), from, end, "日")
                && VERBS.in(lines.text(), from, end);
    }

    /**
     * Whether a line ends in 通过, 修正 and the like, inside a bracket or not.
     *
     * @param lines the lines
     * @param i a line
     * @return whether it does
     */
    public static boolean told(LineTable lines, int i) {
        char last = lines.last(i);
        int end = last == '）' || last == ')' ? lines.end(i) - 1 : lines.end(i);
        return VERBS.before(lines.text(), lines.start(i), end) > 0;
    }
}
