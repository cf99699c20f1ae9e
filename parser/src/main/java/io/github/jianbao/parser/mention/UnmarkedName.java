package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** A document that is named without marks in front of its number: 国务院关于…的意见（国发〔2018〕1号）. */
final class UnmarkedName {

    private static final int LONGEST = 100;
    private static final int LONGEST_ISSUER = 40;
    private static final String BOUNDARIES = "，。；：“”（）()《》！？,;:\"";
    private static final Words BEFORE = Lexicon.words(Use.BEFORE_UNMARKED_NAMES);

    private UnmarkedName() {}

    /** Where the name begins that ends here; -1 where none does. */
    static int start(String text, int end) {
        if (Genres.before(text, end) == 0) {
            return -1;
        }
        int about = -1;
        for (int at = end; at > Math.max(1, end - LONGEST); at--) {
            char c = text.charAt(at - 1);
            if (BOUNDARIES.indexOf(c) >= 0) {
                break;
            }
            if (c == '于' && text.charAt(at - 2) == '关') {
                about = at - 2;
            }
        }
        return about < 0 ? -1 : issuer(text, about);
    }

    /** Where the issuing body in front of 关于 begins, when that is clear; otherwise 关于 itself, as in 你们关于…的请示. */
    private static int issuer(String text, int about) {
        int start = issuerStart(text, about);
        char first = text.charAt(start);
        return first == '你' || first == '我' || first == '贵' ? about : start;
    }

    private static int issuerStart(String text, int about) {
        int at = about;
        while (at > 0 && about - at < LONGEST_ISSUER) {
            char c = text.charAt(at - 1);
            if (BOUNDARIES.indexOf(c) >= 0 || BEFORE.before(text, at) > 0) {
                return at;
            }
            if (!Chars.isHan(c)) {
                return about;
            }
            at--;
        }
        return at == 0 ? 0 : about;
    }
}
