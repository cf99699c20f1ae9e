package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Document numbers (发文字号), read backwards from 号: 国办发〔2018〕108号 with its damaged brackets {@code [] () 【】}, joint serial
 * numbers 〔2002〕9、10号, 国务院令第706号, 国家税务总局公告2024年第5号, 36号令.
 */
final class NumberReader {

    private static final String OPENING = "〔［[（(【〖{﹝";
    private static final String CLOSING = "〕］]）)】〗}﹞";
    private static final String ROUND = "）)";
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    /** What a 机关代字 ends in; asked for where the brackets are round ones. */
    private static final String AUTHORITY_ENDS = "发函字令办电文通规知批复告报议研教政综财人科监管";

    private final DocumentScope scope;
    private final Collected out;
    private final TitleMarks marks;
    private final boolean on;

    NumberReader(DocumentScope scope, Collected out, TitleMarks marks) {
        this.scope = scope;
        this.out = out;
        this.marks = marks;
        this.on = scope.reads(MentionKind.NUMBERS);
    }

    /** At a 号. */
    void at(String text, int i) {
        int digitsEnd = Scan.skipBlanksBack(text, i);
        int digits = Scan.digitsBack(text, digitsEnd);
        int serial = Scan.number(text, digits, digitsEnd);
        int before = Scan.skipBlanksBack(text, digits);
        char c = Scan.at(text, before - 1);
        if (serial < 1) {
            if (digits == digitsEnd && (c == '〕' || c == '﹞')) {
                damaged(text, before - 1, i + 1);
            }
            return;
        }
        if (Scan.at(text, i + 1) == '令') {
            int start = c == '第' ? before - 1 : digits;
            add(text, start, i + 2, "", null, serial);
            return;
        }
        int firstDigits = firstOfSeries(text, digits);
        if (firstDigits < digits) {
            before = Scan.skipBlanksBack(text, firstDigits);
            c = Scan.at(text, before - 1);
        }
        boolean ordinal = c == '第';
        if (ordinal) {
            before = Scan.skipBlanksBack(text, before - 1);
            c = Scan.at(text, before - 1);
        }
        if (c != 0 && CLOSING.indexOf(c) >= 0) {
            bracketed(text, before - 1, firstDigits, i);
        } else if (ordinal && firstDigits == digits) {
            decree(text, before, serial, i + 1);
        }
    }

    /** 〔2018〕108号: reads what stands before the closing bracket. */
    private void bracketed(String text, int close, int firstDigits, int i) {
        int yearEnd = Scan.skipBlanksBack(text, close);
        int yearStart = Scan.digitsBack(text, yearEnd);
        int open = Scan.skipBlanksBack(text, yearStart) - 1;
        char c = Scan.at(text, open);
        if (c == 0 || OPENING.indexOf(c) < 0) {
            return;
        }
        int authorityEnd = Scan.skipBlanksBack(text, open);
        int start = Authorities.startOfCode(text, authorityEnd);
        boolean certain = ROUND.indexOf(text.charAt(close)) < 0
                || (start < authorityEnd && AUTHORITY_ENDS.indexOf(text.charAt(authorityEnd - 1)) >= 0);
        if (start == authorityEnd || !certain) {
            return;
        }
        int year = yearEnd - yearStart == 4 ? Scan.number(text, yearStart, yearEnd) : -1;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            if (yearEnd > yearStart && yearEnd - yearStart != 4) {
                scope.found(MentionFinding.NUMBER_DAMAGED, start, i + 1, text.substring(start, i + 1));
            }
            return;
        }
        String authority = text.substring(start, authorityEnd);
        series(text, start, authority, year, firstDigits, i);
    }

    /** One mention for each serial number: 9、10号. */
    private void series(String text, int start, String authority, int year, int firstDigits, int i) {
        int from = start;
        int at = firstDigits;
        while (at < i) {
            int end = at;
            while (end < i && Chars.isDigit(text.charAt(end))) {
                end++;
            }
            int serial = Scan.number(text, at, end);
            boolean last = Scan.skipBlanks(text, end) >= i;
            if (serial < 1) {
                return;
            }
            add(text, from, last ? i + 1 : end, authority, year, serial);
            at = last ? i : Scan.skipBlanks(text, Scan.skipBlanks(text, end) + 1);
            from = at;
        }
    }

    /** Where 9、10 begins; the digits themselves where no others stand before them. */
    private static int firstOfSeries(String text, int digits) {
        int first = digits;
        while (true) {
            int mark = Scan.skipBlanksBack(text, first);
            if (Scan.at(text, mark - 1) != '、') {
                return first;
            }
            int end = Scan.skipBlanksBack(text, mark - 1);
            int start = Scan.digitsBack(text, end);
            if (start == end || digits - start > 60) {
                return first;
            }
            first = start;
        }
    }

    /** 国务院令第706号, 公告第16号, 公告2024年第5号. */
    private void decree(String text, int before, int serial, int end) {
        int at = before;
        Integer year = null;
        if (Scan.at(text, at - 1) == '年') {
            int yearEnd = Scan.skipBlanksBack(text, at - 1);
            int yearStart = Scan.digitsBack(text, yearEnd);
            int value = Scan.number(text, yearStart, yearEnd);
            if (yearEnd - yearStart != 4 || value < FIRST_YEAR || value > LAST_YEAR) {
                return;
            }
            year = value;
            at = Scan.skipBlanksBack(text, yearStart);
        }
        int start = Authorities.startOfDecree(text, at);
        if (start >= 0) {
            add(text, start, end, text.substring(start, at), year, serial);
        }
    }

    /** A document named without marks in front of the bracket. */
    private void unmarked(String text, int bracket, String number) {
        int nameEnd = Scan.skipBlanksBack(text, bracket);
        int nameStart = UnmarkedName.start(text, nameEnd);
        if (nameStart >= 0) {
            marks.unmarked(text, nameStart, nameEnd, number);
        }
    }

    private void damaged(String text, int close, int end) {
        int yearStart = Scan.digitsBack(text, close);
        char c = Scan.at(text, yearStart - 1);
        if (yearStart < close && (c == '〔' || c == '﹝')) {
            int start = Authorities.startOfCode(text, yearStart - 1);
            scope.found(MentionFinding.NUMBER_DAMAGED, start, end, text.substring(start, end));
        }
    }

    private void add(String text, int start, int end, String authority, @Nullable Integer year, int serial) {
        if (on && !isWhole(text, start, end)) {
            out.add(new CitedNumber(start, end, authority, year, serial));
        }
        char bracket = Scan.at(text, start - 1);
        if (bracket == '（' || bracket == '(') {
            DocumentReference reference = marks.endingAt(text, start - 1);
            if (reference == null) {
                unmarked(text, start - 1, text.substring(start, end));
            } else if (reference.number() == null) {
                marks.number(text.substring(start, end));
            }
        }
    }

    /** A line that is a number and nothing else states the document's own. */
    private static boolean isWhole(String text, int start, int end) {
        return Scan.skipBlanks(text, 0) == start && Scan.skipBlanksBack(text, text.length()) == end;
    }
}
