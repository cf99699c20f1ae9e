package io.github.jianbao.parser.amend;

import io.github.jianbao.core.HanDates;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import io.github.jianbao.parser.amend.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles without marks that are all a clause of a list says: 云溪省渔港管理办法（2006年省政府令第20号）. */
final class BareTitles {

    private static final Words KINDS = Lexicon.words(Use.TITLE_KINDS);
    private static final int SHORTEST = 6;
    private static final int LONGEST = 120;

    private BareTitles() {}

    /** The title that a clause is; null where it says something, or sets marks around the title. */
    static @Nullable String of(List<Token> tokens, String words) {
        boolean says = tokens.stream()
                .anyMatch(token -> token.acts()
                        || token.is(Kind.COMMA, Kind.QUOTE)
                        || token.is(Kind.PLACE, Kind.AMEND)
                        || token.is(Kind.COUNT));
        int last = words.endsWith("：") ? words.length() - 1 : words.length();
        int end = remark(words, last);
        boolean known = end < last;
        int part = bracket(words, end);
        int kindEnd = part > 0 ? part : end;
        int kind = says || end > LONGEST || kindEnd < SHORTEST ? 0 : KINDS.before(words, kindEnd);
        boolean described = kind > 0 && !known && "的关".indexOf(words.charAt(Math.max(0, kindEnd - kind - 1))) >= 0;
        return kind == 0 || described ? null : words.substring(0, end);
    }

    /** Where the remark in brackets starts that says when a document was issued, and under which number. */
    private static int remark(String words, int end) {
        int open = bracket(words, end);
        boolean issued = open > 0
                && (HanDates.find(words, open, end).isPresent()
                        || words.substring(open, end).contains("号"));
        return issued ? open : end;
    }

    /** Where the bracket opens that closes in front of an offset; -1 where none does. */
    private static int bracket(String words, int end) {
        boolean closes = end > 0 && "）)".indexOf(words.charAt(end - 1)) >= 0;
        int depth = 0;
        for (int at = end - 1; closes && at >= 0; at--) {
            depth += "）)".indexOf(words.charAt(at)) >= 0 ? 1 : "（(".indexOf(words.charAt(at)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
