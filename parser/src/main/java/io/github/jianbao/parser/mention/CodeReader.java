package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.CitedNumber.Kind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;

/**
 * Numbers of standards (标准编号, GB/T 1.1): a code, the number with its part, and mostly the year behind a dash. GB/T 9704-2012, GB 50180,
 * DB33/T 2158—2018, JGJ 62-2014, T/CAS 115-2015. The code has to be one of national, sectoral, local or group standards.
 */
final class CodeReader {

    private static final Words CODES = Lexicon.words(Use.CODES_OF_STANDARDS);
    private static final int MOST_DIGITS = 6;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private final Collected out;

    CodeReader(Collected out) {
        this.out = out;
    }

    /** At a capital letter. */
    void at(String text, int i) {
        if (Chars.isLatin(Scan.at(text, i - 1)) || Scan.at(text, i - 1) == '/') {
            return;
        }
        int code = endOfCode(text, i);
        int number = code < 0 ? -1 : Scan.skipBlanks(text, code);
        int end = number < 0 ? -1 : endOfDigits(text, number);
        int serial = end < 0 ? -1 : Scan.number(text, number, end);
        if (serial < 1 || end - number > MOST_DIGITS) {
            return;
        }
        Integer part = null;
        char dot = Scan.at(text, end);
        if ((dot == '.' || dot == '．') && Chars.isDigit(Scan.at(text, end + 1))) {
            int partEnd = endOfDigits(text, end + 1);
            int value = Scan.number(text, end + 1, partEnd);
            if (value < 0 || partEnd - end > 4) {
                return;
            }
            part = value;
            end = partEnd;
        }
        int year = year(text, end);
        boolean known = number > code || year > 0 || end - number > 3;
        if (known && !Chars.isLatin(Scan.at(text, end)) && Scan.at(text, end) != '%') {
            int last = year < 0 ? end : endOfYear(text, end);
            out.add(new CitedNumber(
                    i,
                    last,
                    text.substring(i, code),
                    year < 0 ? null : Integer.valueOf(year),
                    serial,
                    Kind.STANDARD,
                    part));
        }
    }

    /** After GB/T, DB33/T, T/CAS; -1 where no code stands. */
    private static int endOfCode(String text, int i) {
        if (text.startsWith("T/", i)) {
            int end = endOfCapitals(text, i + 2);
            return end - i > 3 ? end : -1;
        }
        int code = CODES.at(text, i);
        int end = i + code;
        if (code > 0 && text.startsWith("DB", i)) {
            end = endOfDigits(text, end);
            code = end - i == 4 || end - i == 6 ? code : 0;
        }
        if (code == 0 || Chars.isLatin(Scan.at(text, end))) {
            return -1;
        }
        boolean kind = Scan.at(text, end) == '/' && "TZJ".indexOf(Scan.at(text, end + 1)) >= 0;
        return kind && !Chars.isLatin(Scan.at(text, end + 2)) ? end + 2 : end;
    }

    private static int endOfCapitals(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            at++;
        }
        return at;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from <= MOST_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The year behind a dash; -1 for none. */
    private static int year(String text, int end) {
        int last = endOfYear(text, end);
        return last < 0 ? -1 : Scan.number(text, last - 4, last);
    }

    private static int endOfYear(String text, int end) {
        int dash = Scan.skipBlanks(text, end);
        int start = dash;
        while (DateRange.isDash(Scan.at(text, start)) && start - dash < 2) {
            start++;
        }
        start = start == dash ? dash : Scan.skipBlanks(text, start);
        int last = start == dash ? -1 : endOfDigits(text, start);
        int year = last - start == 4 ? Scan.number(text, start, last) : -1;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? last : -1;
    }
}
