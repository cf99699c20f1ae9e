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

    private static final Words ISSUERS = Lexicon.words(Use.DECREEING_OFFICES);

    private static final Words VERBS_BEFORE_NAMES = Lexicon.words(Use.BEFORE_ISSUERS);

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
        boolean outside = OUTSIDE.contains(c) && !(c == '经' && isEconomy(text, at));
        return Chars.isHan(c) && !outside && VERBS.before(text, at) == 0;
    }

    /** 发改农经〔2004〕, 国经贸: the 经 of a code, not the verb. */
    private static boolean isEconomy(String text, int after) {
        char next = Scan.at(text, after);
        return !Chars.isHan(next) || next == '贸' || next == '信' || next == '济' || next == '管';
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

    /** Where the name of a body begins that ends at an offset; the offset itself for none. */
    static int startOfIssuer(String text, int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST_NAME && partOfName(text, at)) {
            at--;
        }
        return end - at == LONGEST_NAME ? end : at;
    }

    /** Whether a stretch between 第五号 and 令 is a body or an office: 主席, 国务院. */
    static boolean isIssuer(String text, int from, int to) {
        boolean office = ISSUERS.before(text, from, to) > 0;
        return (office || BodyList.endsName(text, to)) && startOfIssuer(text, to) <= from;
    }

    /** Whether 令 or 公告 is the beginning of a longer word: 令牌, 公告栏. */
    static boolean goesOn(String text, int end) {
        char next = Scan.at(text, end);
        return next == '牌' || next == '栏' || next == '人' || next == '板' || next == '书';
    }

    /** Where the four figures of a year begin that ends at an offset, in digits or in Han; -1 for none. */
    static int startOfYear(String text, int end) {
        int last = Scan.skipBlanksBack(text, end);
        int start = Scan.digitsBack(text, last);
        if (start == last) {
            while (start > 0 && last - start < 5 && "〇○零一二三四五六七八九".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
        }
        return last - start == 4 ? start : -1;
    }

    /** The value of the four figures of a year; what stands for nought in Han is a 0. */
    static int year(String text, int start, int end) {
        int value = 0;
        for (int at = start; at < Scan.skipBlanksBack(text, end); at++) {
            char c = text.charAt(at);
            int han = "〇一二三四五六七八九".indexOf(c);
            value = value * 10 + (Chars.isDigit(c) ? Chars.digit(c) : Math.max(0, han));
        }
        return value;
    }
}
