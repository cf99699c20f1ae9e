package io.github.jianbao.parser.line;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Search;

/** Page numbers, rules and browser lines: shapes made of digits and marks. */
final class PageShapes {

    /** Characters of such a line at most. */
    private static final int LONGEST = 40;
    /** Digits of all numbers on it at most. */
    static final int MOST_DIGITS = 8;
    /** Digits of a number that no word dresses at most. */
    private static final int BARE = 4;

    private static final String ROMAN = "ivxlcIVXLCⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ";
    private static final String MARKS = "-—–―─━═－·•~～|｜*=_:：,，. \u3000\u00a0";
    private static final String WORDS = "第页頁共";
    private static final String ROUND = "（）()";
    private static final String OTHER_BRACKETS = "〔〕【】[]［］〈〉《》<>{}「」『』";
    /** What recognition takes a one for. */
    private static final String ONES = "lI|";
    /** What recognition takes a dash for. */
    private static final char DASH_MISREAD = '一';

    private PageShapes() {}

    static Shape of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Shape.PLAIN;
        }
        int inner = dressed(text, start, end);
        char word = text.charAt(inner);
        if (word == 'P' || word == 'p') {
            return english(text, inner, end - inner + start) ? Shape.PAGE_NUMBER : Shape.PLAIN;
        }
        int digits = 0;
        int marks = 0;
        int slashes = 0;
        int roman = 0;
        int words = 0;
        int han = 0;
        int round = 0;
        int brackets = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Chars.isDigit(c)) {
                digits++;
            } else if (c == '/' || c == '／') {
                slashes++;
            } else if (MARKS.indexOf(c) >= 0 || Chars.isBlank(c)) {
                marks += Chars.isBlank(c) ? 0 : 1;
            } else if (WORDS.indexOf(c) >= 0) {
                words++;
            } else if (ROUND.indexOf(c) >= 0) {
                round++;
            } else if (OTHER_BRACKETS.indexOf(c) >= 0) {
                brackets++;
            } else if (ROMAN.indexOf(c) >= 0) {
                roman++;
            } else if ("APMapm".indexOf(c) >= 0 && slashes > 0) {
                marks++;
            } else if (Chars.isHan(c) && HanNumerals.isNumeralChar(c)) {
                han++;
            } else {
                return Shape.PLAIN;
            }
        }
        if (words > 0) {
            boolean bare = brackets == 0 || brackets == 2 && inner > start;
            return roman == 0 && bare && named(text, inner, end - inner + start, digits + han)
                    ? Shape.PAGE_NUMBER
                    : Shape.PLAIN;
        }
        if (han > 0) {
            return misread(text, start, end, digits, han);
        }
        if (brackets > 0) {
            return brackets == 2 && marks + slashes + roman + round == 0 && bracketed(text, start, end, digits)
                    ? Shape.DIGITS
                    : Shape.PLAIN;
        }
        if (round > 0) {
            return Shape.PLAIN;
        }
        if (roman > 0) {
            boolean number = digits == 0 && slashes == 0 && roman <= MOST_DIGITS;
            return number && !letters(text, start, end) ? Shape.PAGE_NUMBER : Shape.PLAIN;
        }
        return plain(text, start, end, digits, marks, slashes);
    }

    /** i, IV, x: letters that only their text can tell from words. */
    static boolean letters(String text, int start, int end) {
        if (end - start > MOST_DIGITS) {
            return false;
        }
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c > 'x' || ROMAN.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the words start that as many dashes or brackets stand around: --- Page 2 ---, [第2页]; the start where none do. */
    private static int dressed(String text, int start, int end) {
        int at = start;
        boolean bracket = OTHER_BRACKETS.indexOf(text.charAt(start)) >= 0;
        while (at < end - (at - start) - 1
                && isDress(text.charAt(at), bracket)
                && isDress(text.charAt(end - 1 - (at - start)), bracket)) {
            at++;
        }
        return at;
    }

    private static boolean isDress(char c, boolean bracket) {
        return Chars.isBlank(c) || (bracket ? OTHER_BRACKETS.indexOf(c) >= 0 : isDash(c) || c == '=');
    }

    private static Shape plain(String text, int start, int end, int digits, int marks, int slashes) {
        if (digits == 0) {
            return slashes == 0 && marks >= 3 && isRule(text, start, end) ? Shape.RULE : Shape.PLAIN;
        }
        if (slashes == 2 || slashes > 0 && Search.contains(text, start, end, ":")) {
            return Shape.ADDRESS;
        }
        if (slashes == 1) {
            boolean bare = marks == 0 || marks == 2 && isDash(text.charAt(start)) && isDash(text.charAt(end - 1));
            return digits <= MOST_DIGITS && bare ? Shape.PAGE_NUMBER : Shape.PLAIN;
        }
        if (marks == 0) {
            return digits <= BARE ? Shape.DIGITS : Shape.PLAIN;
        }
        boolean dressed = digits <= BARE && isDash(text.charAt(start)) && isDash(text.charAt(end - 1));
        return dressed ? Shape.PAGE_NUMBER : Shape.PLAIN;
    }

    /** 第3页, 第三页, 第2页/共9页, 第 2 页（共 9 页）, 共9页 第2页, 2/9页. */
    private static boolean named(String text, int start, int end, int digits) {
        char first = text.charAt(start);
        boolean page = Search.contains(text, start, end, "页") || Search.contains(text, start, end, "頁");
        boolean opens = first == '第' || first == '共' || isDash(first) || Chars.isDigit(first);
        return page && opens && digits > 0 && digits <= MOST_DIGITS;
    }

    /** 一1一 and 2一: recognition takes dashes for a numeral. One alone is no more than bare digits. */
    private static Shape misread(String text, int start, int end, int digits, int han) {
        int dashes = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            boolean edge = at == start || at == end - 1;
            if (edge && (c == DASH_MISREAD || isDash(c))) {
                dashes++;
            } else if (!Chars.isDigit(c) && !Chars.isBlank(c)) {
                return Shape.PLAIN;
            }
        }
        boolean number = digits > 0 && digits <= BARE && han <= 2;
        return !number ? Shape.PLAIN : dashes == 2 ? Shape.PAGE_NUMBER : Shape.DIGITS;
    }

    /** 〔3〕: brackets around digits are a page number where they rise. */
    private static boolean bracketed(String text, int start, int end, int digits) {
        return digits > 0
                && digits <= BARE
                && OTHER_BRACKETS.indexOf(text.charAt(start)) >= 0
                && OTHER_BRACKETS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Page 2 of 3, page 2, P. 3, P3/9. */
    private static boolean english(String text, int start, int end) {
        int at = start + 1;
        boolean word = at + 3 <= end && text.regionMatches(true, at, "age", 0, 3);
        if (word) {
            at += 3;
        } else if (at < end && (text.charAt(at) == 'g' || text.charAt(at) == 'G')) {
            at++;
        }
        if (at < end && text.charAt(at) == '.') {
            at++;
        }
        int next = digits(text, blanks(text, at, end), end, word);
        if (next < 0) {
            return false;
        }
        at = blanks(text, next, end);
        if (at == end) {
            return true;
        }
        if (text.charAt(at) == '/' || text.charAt(at) == '／') {
            at++;
        } else if (at + 2 <= end && text.regionMatches(true, at, "of", 0, 2)) {
            at += 2;
        } else {
            return false;
        }
        return digits(text, blanks(text, at, end), end, word) == end;
    }

    private static int blanks(String text, int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset behind one to four digits, or -1; a letter that recognition takes a one for counts where it may. */
    private static int digits(String text, int from, int end, boolean letters) {
        int at = from;
        while (at < end && (Chars.isDigit(text.charAt(at)) || letters && ONES.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > from && at - from <= BARE ? at : -1;
    }

    private static boolean isDash(char c) {
        return "-—–―─－·•~～|｜*".indexOf(c) >= 0;
    }

    private static boolean isRule(String text, int start, int end) {
        char c = text.charAt(start);
        if ("-—–―─━═－*=_~～".indexOf(c) < 0) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (text.charAt(at) != c && !Chars.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
