package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.ResponsibleBody;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;

/**
 * Where a name of a body is told from the words of a sentence (机构名称). In brackets and after labels nothing else can stand; in
 * running text a name has to open as bodies do, and hold no words that only sentences have.
 */
final class BodyNames {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    /** 教育、公安、民政等部门. */
    private static final int LONGEST_OF_SEVERAL = 50;

    /** What stands in sentences and in no name. */
    private static final CharSet OUTSIDE = new CharSet("的了是要时将把被已至到也并谁你她它该此这那需须或称向");

    /** A sentence opens with them, not a name; mostly verbs. */
    private static final Words NO_OPENINGS = Lexicon.words(Use.NO_OPENINGS_OF_BODIES);

    /** What names of bodies open with when no place does: the state, a level, a field of government, a part of a school. */
    private static final Words OPENINGS = Lexicon.words(Use.OPENINGS_OF_BODIES);

    /** 责令, 委托, 按照: no name holds them. */
    private static final Words VERBS = Lexicon.words(Use.WORDS_OF_NO_NAME);

    private BodyNames() {}

    /** Whether a stretch of running text can be the name of a body: 省教育厅, 县级以上人民政府水行政主管部门. */
    static boolean opens(String text, int start, int end) {
        return end - start >= SHORTEST
                && !isSentence(text, start, end)
                && (OPENINGS.at(text, start) > 0
                        || ElidedPrefixes.placeLength(text.substring(start, end)) > 0
                        || ElidedPrefixes.placeAt(text, start));
    }

    /** Whether a stretch opens as the name of a body does, and may be the first part of one: 公安, 市教育. */
    static boolean opensField(String text, int start, int end) {
        return end - start >= 2
                && Chars.isHan(text.charAt(start))
                && OPENINGS.at(text, start) > 0
                && !isSentence(text, start, end);
    }

    /** Whether none of some bodies is rather the words of a sentence. */
    static boolean areNames(List<ResponsibleBody> bodies) {
        for (ResponsibleBody body : bodies) {
            if (isSentence(body.written(), 0, body.written().length())) {
                return false;
            }
        }
        return true;
    }

    /** Words that no name has, or more of them than a name has; 其主管单位 and 所在地的派出所 are names. */
    static boolean isSentence(String text, int start, int end) {
        boolean whole = end - start == 2 && text.charAt(start) == '全';
        int most = Scan.find(text, '、', start, end) < 0 ? LONGEST : LONGEST_OF_SEVERAL;
        if (end - start > most || whole || NO_OPENINGS.at(text, start) > 0) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean stated =
                    (i == start && (c == '该' || c == '其')) || (c == '的' && i > start && text.charAt(i - 1) == '地');
            if (!stated && (OUTSIDE.contains(c) || Chars.isDigit(c) || isWord(text, i, end))) {
                return true;
            }
        }
        return false;
    }

    /** 由 but not in 自由贸易试验区; 其 but not 其他; 委托 with somebody before it. */
    private static boolean isWord(String text, int i, int end) {
        char next = i + 1 < end ? text.charAt(i + 1) : 0;
        return switch (text.charAt(i)) {
            case '由' -> Scan.at(text, i - 1) != '自';
            case '其' -> next != '他' && next != '它';
            case '不' -> next != '动';
            default -> VERBS.at(text, i) > 0;
        };
    }
}
