package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Search;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/**
 * What a short name without marks stands for, when it is a body or a thing: 滨江市渡口管理委员会（以下简称管委会）. The long name has to begin
 * where names begin, and to have the letters of the short one in their order.
 */
final class LongNames {

    private static final int LONGEST = 36;

    /** 渡口 in front of 巡查工作. */
    private static final int MOST_BEFORE = 10;

    private static final Words VERBS = Lexicon.words(Use.VERBS_IN_NAMES);
    private static final Words BEFORE = Lexicon.words(Use.BEFORE_PLAIN_NAMES);

    private LongNames() {}

    /** The name that ends at an offset, behind 、 where it may be one of several; absent where it cannot be told from the sentence. */
    static @Nullable String before(String text, int end, String name, boolean together, boolean item) {
        int clause = end;
        while (clause > 0 && end - clause <= LONGEST && Chars.isHan(text.charAt(clause - 1))) {
            clause--;
        }
        if (end - clause > LONGEST || name.isEmpty()) {
            return null;
        }
        String object = object(text, clause, end, name);
        if (object != null) {
            return object;
        }
        char mark = Scan.at(text, clause - 1);
        if (mark == '、' && !item) {
            return null;
        }
        boolean behind = mark == '、' || Clauses.isPause(mark);
        boolean thing = mark == 0 || mark == '。' || mark == '；';
        boolean body = BodyList.endsName(text, end);
        for (int start = clause; start < end - name.length(); start++) {
            boolean opens =
                    start == clause || BEFORE.before(text, clause, start) > 0 || ElidedPrefixes.placeAt(text, start);
            opens &= start == clause || BEFORE.at(text, start - 1) < 2;
            boolean part = start == clause
                    && body
                    && behind
                    && (mark != '、' || BodyNames.opens(text, start, end))
                    && BEFORE.at(text, start) == 0
                    && !BodyNames.isSentence(text, start, end);
            boolean names = opens
                    && (part
                            || (mark != '、' && body && BodyNames.opens(text, start, end))
                            || (thing && start == clause && !BodyNames.isSentence(text, start, end)));
            if (names && !opensWithVerb(text, start, end, name) && hasLetters(text, start, end, name, body)) {
                int joined = together ? -1 : lastJoint(text, start, end);
                boolean one = joined < 0 || hasLetters(text, joined, end, name, body);
                return one ? text.substring(joined < 0 ? start : joined, end) : null;
            }
        }
        return null;
    }

    /** 开展|渡口巡查工作（以下简称巡查工作）: what a verb has as its object, and what ends in the short name. */
    private static @Nullable String object(String text, int clause, int end, String name) {
        int tail = end - name.length();
        boolean ends = name.length() > 1 && text.startsWith(name, tail);
        for (int start = tail - 2; ends && start > clause && tail - start <= MOST_BEFORE; start--) {
            if (BEFORE.before(text, clause, start) > 1) {
                return BodyNames.isSentence(text, start, end) ? null : text.substring(start, end);
            }
        }
        return null;
    }

    /** 建设自贸区, 为规范甲公司, 本所设立风险警示板: words of the sentence stand before the name. */
    private static boolean opensWithVerb(String text, int start, int end, String name) {
        boolean verb = VERBS.at(text, start) > 0 && name.charAt(0) != text.charAt(start);
        return verb || text.charAt(start) == '为' || Search.find(text, start, end, "设立") >= 0;
    }

    /** Behind the last 和 or 与 between two names: 本所和|甲公司; -1 for none. */
    private static int lastJoint(String text, int start, int end) {
        for (int at = end - 3; at > start + 1; at--) {
            char c = text.charAt(at);
            if ((c == '和' || c == '与') && BodyList.endsName(text, at) && BodyNames.opens(text, at + 1, end)) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Whether a stretch of text has the letters of a name in their order, and, where it is no body, ends like it. */
    private static boolean hasLetters(String text, int start, int end, String name, boolean body) {
        int next = 0;
        for (int at = start; at < end && next < name.length(); at++) {
            next += text.charAt(at) == name.charAt(next) ? 1 : 0;
        }
        return next == name.length() && (body || name.charAt(next - 1) == text.charAt(end - 1));
    }
}
