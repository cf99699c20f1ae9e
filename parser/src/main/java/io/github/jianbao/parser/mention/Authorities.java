package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/** Where the name of who issued a document begins, in front of its number. */
final class Authorities {

    private static final int LONGEST_CODE = 14;
    private static final int LONGEST_NAME = 40;

    /** No 机关代字 holds them: what stands before is another word. */
    private static final CharSet OUTSIDE = new CharSet("的据照以经由将按依到见号以是在从被与即为");

    private static final Words VERBS = Lexicon.words(Use.BEFORE_CODES);

    private static final Words DECREES = Lexicon.words(Use.DECREES);

    private Authorities() {}

    /** Where the 机关代字 begins that ends here: 国办发; the end itself where there is none. */
    static int startOfCode(String text, int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST_CODE && partOfCode(text, at)) {
            at--;
        }
        return at;
    }

    private static boolean partOfCode(String text, int at) {
        char c = text.charAt(at - 1);
        return Chars.isHan(c) && !OUTSIDE.contains(c) && VERBS.before(text, at) == 0;
    }

    /** Where 国务院令 begins that ends here; the word 令 alone where no name can be told; -1 where there is no decree. */
    static int startOfDecree(String text, int end) {
        int word = DECREES.before(text, end);
        if (word == 0) {
            return -1;
        }
        int kind = end - word;
        int at = kind;
        while (at > 0 && kind - at < LONGEST_NAME && partOfName(text, at)) {
            at--;
        }
        return kind - at == LONGEST_NAME ? kind : at;
    }

    private static boolean partOfName(String text, int at) {
        char c = text.charAt(at - 1);
        boolean and = (c == '和' || c == '与' || c == '及') && Scan.at(text, at - 2) == '号';
        return Chars.isHan(c) && "的据照以经由将按依到见号日是".indexOf(c) < 0 && !and && VERBS_BEFORE_NAMES.before(text, at) == 0;
    }

    private static final Words VERBS_BEFORE_NAMES = Lexicon.words(Use.BEFORE_ISSUERS);
}
