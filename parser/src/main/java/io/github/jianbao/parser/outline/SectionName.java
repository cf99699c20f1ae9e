package io.github.jianbao.parser.outline;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Whether a line has the name of a section of a bulletin (栏目名): 要闻, 本周国内新闻, 工具推荐, 文章和教程. */
final class SectionName {

    private static final Words NAMES = Lexicon.words(Use.RUBRICS);
    private static final Words ENDS = Lexicon.words(Use.RUBRIC_ENDS);
    private static final Words TIMES = Lexicon.words(Use.RUBRIC_TIMES);

    /** Characters of such a name at most. */
    private static final int LONGEST = 12;
    /** Characters of one at most that its ending alone shows. */
    private static final int LONGEST_ENDED = 6;
    /** Characters of a number of items at most, its brackets among them. */
    private static final int LONGEST_COUNT = 6;

    private SectionName() {}

    /** Marks around the name do not count, nor does how many items stand under it: 国内要闻（5条）. */
    static boolean is(String text, int start, int end) {
        int from = start;
        int to = counted(text, start, end);
        while (from < to && !letter(text.charAt(from))) {
            from++;
        }
        while (to > from && !letter(text.charAt(to - 1))) {
            to--;
        }
        if (from == to || to - from > LONGEST) {
            return false;
        }
        int time = TIMES.at(text, from);
        return named(text, from, to) || time > 0 && named(text, from + time, to);
    }

    /** Where a number in brackets at the end starts, with what it counts; the end where none stands there. */
    private static int counted(String text, int start, int end) {
        boolean closed = end > start && (text.charAt(end - 1) == '）' || text.charAt(end - 1) == ')');
        int open = closed ? Search.last(text, Math.max(start, end - LONGEST_COUNT), end, '（', '(') : -1;
        return open > start && Chars.isDigit(text.charAt(open + 1)) ? open : end;
    }

    /** A name, or several with signs or words between them that join. */
    private static boolean named(String text, int start, int end) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (joins(text.charAt(at))) {
                if (at > from && !name(text, from, at)) {
                    return false;
                }
                from = at + 1;
            } else if (!letter(text.charAt(at))) {
                return false;
            }
        }
        return from < end && name(text, from, end);
    }

    private static boolean name(String text, int start, int end) {
        return NAMES.are(text, start, end) || end - start <= LONGEST_ENDED && ENDS.before(text, start, end) > 0;
    }

    private static boolean joins(char c) {
        return c == '&' || c == '、' || c == '和' || c == '与' || c == '及' || c == '/' || Chars.isBlank(c);
    }

    private static boolean letter(char c) {
        return Chars.isHan(c) || Chars.isLatin(c) || Chars.isDigit(c);
    }
}
