package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
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
    private static final Words BEFORE = Lexicon.words(Use.BEFORE_PLAIN_NAMES);

    private LongNames() {}

    /** The name that ends at an offset; absent where it cannot be told from the sentence. */
    static @Nullable String before(String text, int end, String name) {
        int clause = end;
        while (clause > 0 && end - clause <= LONGEST && Chars.isHan(text.charAt(clause - 1))) {
            clause--;
        }
        if (end - clause > LONGEST || name.isEmpty()) {
            return null;
        }
        char mark = Scan.at(text, clause - 1);
        if (mark == '、') {
            return null;
        }
        boolean thing = mark == 0 || mark == '。' || mark == '；';
        boolean body = BodyList.endsName(text, end);
        for (int start = clause; start < end - name.length(); start++) {
            boolean opens =
                    start == clause || BEFORE.before(text, clause, start) > 0 || ElidedPrefixes.placeAt(text, start);
            boolean names = opens
                    && ((body && BodyNames.opens(text, start, end))
                            || (thing && start == clause && !BodyNames.isSentence(text, start, end)));
            if (names && hasLetters(text, start, end, name, body)) {
                return text.substring(start, end);
            }
        }
        return null;
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
