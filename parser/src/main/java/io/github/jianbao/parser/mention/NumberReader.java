package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.CitedNumber;
import io.github.jianbao.model.CitedNumber.Kind;
import io.github.jianbao.model.DocumentReference;
import io.github.jianbao.model.MentionKind;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import org.jspecify.annotations.Nullable;

/**
 * Document numbers (发文字号), read backwards from 号: 国办发〔2018〕108号 with its damaged brackets {@code [] () 【】}, joint serial
 * numbers 〔2002〕9、10号, 国务院令第706号, 国家税务总局公告2024年第5号, 36号令.
 */
final class NumberReader {

    private static final String OPENING = "〔［[（(【〖{﹝";
    private static final String CLOSING = "〕］]）)】〗}﹞";
    private static final String ROUND = "）)";
    private static final String SQUARE = "〕］]】〗﹞";
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    /** What a 机关代字 ends in; asked for where the brackets are round ones. */
    private static final String AUTHORITY_ENDS = "发函字令办电文通规知批复告报议研教政综财人科监管";

    /** No more stands in a bracket between its beginning and the number of the document in front of it. */
    private static final int LONGEST_ORIGIN = 60;

    private static final int LONGEST_DECREE = 14;

    private static final Words DECREES = Lexicon.words(Use.DECREES);

    private static final Words CASES = Lexicon.words(Use.KINDS_OF_CASES);

    private final DocumentScope scope;
    private final Collected out;
    private final TitleMarks marks;
    private final Brackets brackets;
    private final boolean on;

    NumberReader(DocumentScope scope, Collected out, TitleMarks marks, Brackets brackets) {
        this.scope = scope;
        this.out = out;
        this.marks = marks;
        this.brackets = brackets;
        this.on = scope.reads(MentionKind.NUMBERS);
    }

    /** At a 号. */
    void at(String text, int i) {
        int digitsEnd = Scan.skipBlanksBack(text, i);
        int digits = Scan.digitsBack(text, digitsEnd);
        if (digits == digitsEnd) {
            inHan(text, digitsEnd, i);
            return;
        }
        int serial = Scan.number(text, digits, digitsEnd);
        int before = Scan.skipBlanksBack(text, digits);
        char c = Scan.at(text, before - 1);
        if (serial < 1 || (c == '第' && decreeBehind(text, before - 1, serial, i + 1))) {
            return;
        }
        if (Scan.at(text, i + 1) == '令') {
            add(text, digits, i + 2, "", null, serial, Kind.DOCUMENT);
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
            bracketed(text, before - 1, firstDigits, i, serial);
        } else if (ordinal && firstDigits == digits) {
            decree(text, before, serial, i + 1);
        } else if (!ordinal && firstDigits == digits && Chars.isHan(c)) {
            courtCase(text, digits, serial, i + 1);
        }
    }

    /** 主席令第五十五号, 第五十五号主席令; and 〔2018〕号, which lacks its serial. */
    private void inHan(String text, int end, int i) {
        char c = Scan.at(text, end - 1);
        if (c == '〕' || c == '﹞') {
            damaged(text, end - 1, i + 1);
            return;
        }
        int start = end;
        while (start > 0 && end - start < 7 && HanNumerals.isNumeralChar(text.charAt(start - 1))) {
            start--;
        }
        long read = start == end ? -1 : HanNumerals.read(text, start, end);
        int serial = HanNumerals.value(read);
        if (read < 0 || HanNumerals.end(read) != end || serial < 1) {
            return;
        }
        int before = Scan.skipBlanksBack(text, start);
        char mark = Scan.at(text, before - 1);
        if (mark != 0 && SQUARE.indexOf(mark) >= 0) {
            bracketed(text, before - 1, start, i, serial);
        } else if (mark == '第' && !decreeBehind(text, before - 1, serial, i + 1)) {
            decree(text, Scan.skipBlanksBack(text, before - 1), serial, i + 1);
        }
    }

    /** 第五十五号主席令, 第3号公告: the name of the decree behind its number. */
    private boolean decreeBehind(String text, int start, int serial, int end) {
        int to = Math.min(text.length(), end + LONGEST_DECREE);
        for (int at = end; at < to && Chars.isHan(text.charAt(at)); at++) {
            int word = DECREES.at(text, at);
            boolean whole = word > 0 && !Authorities.goesOn(text, at + word);
            if (whole && (at == end || Authorities.isIssuer(text, end, at))) {
                int yearEnd = Scan.skipBlanksBack(text, start) - 1;
                int yearStart = Scan.at(text, yearEnd) == '年' ? Authorities.startOfYear(text, yearEnd) : -1;
                Integer year = yearStart < 0 ? null : Integer.valueOf(Authorities.year(text, yearStart, yearEnd));
                int first = yearStart < 0 ? start : yearStart;
                add(text, first, at + word, text.substring(end, at + word), year, serial, Kind.DOCUMENT);
                return true;
            }
        }
        return false;
    }

    /** 〔2018〕108号: reads what stands before the closing bracket; a serial in Han is known already, those in figures may be several. */
    private void bracketed(String text, int close, int firstDigits, int i, int serial) {
        int yearEnd = Scan.skipBlanksBack(text, close);
        int han = Authorities.startOfYear(text, yearEnd);
        int yearStart = han < 0 ? Scan.digitsBack(text, yearEnd) : han;
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
        int year = han < 0 ? -1 : Authorities.year(text, yearStart, yearEnd);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            if (yearEnd > yearStart && yearEnd - yearStart != 4) {
                scope.found(MentionFinding.NUMBER_DAMAGED, start, i + 1, text.substring(start, i + 1));
            }
            return;
        }
        String authority = text.substring(start, authorityEnd);
        if (Chars.isDigit(text.charAt(firstDigits))) {
            series(text, start, authority, year, firstDigits, i);
        } else {
            add(text, start, i + 1, authority, year, serial, Kind.DOCUMENT);
        }
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
            add(text, from, last ? i + 1 : end, authority, year, serial, Kind.DOCUMENT);
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

    /** 国务院令第706号, 公告第16号, 公告2024年第5号, 主席令（第五十五号）. */
    private void decree(String text, int before, int serial, int end) {
        boolean bracket = Places.isOpening(Scan.at(text, before - 1)) && Places.isClosing(Scan.at(text, end));
        int at = bracket ? Scan.skipBlanksBack(text, before - 1) : before;
        Integer year = null;
        if (Scan.at(text, at - 1) == '年') {
            int yearStart = Authorities.startOfYear(text, at - 1);
            int value = yearStart < 0 ? -1 : Authorities.year(text, yearStart, at - 1);
            if (value < FIRST_YEAR || value > LAST_YEAR) {
                return;
            }
            year = value;
            at = Scan.skipBlanksBack(text, yearStart);
        }
        int start = Authorities.startOfDecree(text, at);
        if (start >= 0) {
            int first = joint(text, start);
            add(text, first, bracket ? end + 1 : end, text.substring(first, at), year, serial, Kind.DOCUMENT);
        }
    }

    /** Where 财政部 税务总局公告 begins whose last body begins at an offset: bodies with blanks or 、 between them. */
    private int joint(String text, int start) {
        int open = brackets.innermost();
        int first = start;
        while (true) {
            int end = first;
            while (end > 0 && (Chars.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '、')) {
                end--;
            }
            int begin = Authorities.startOfIssuer(text, end);
            boolean body = end < first && begin < end && end - begin > 1 && BodyList.endsName(text, end);
            if (!body || begin <= open || start - begin > LONGEST_ORIGIN) {
                return first;
            }
            first = begin;
        }
    }

    /** （2020）京01民终123号. */
    private void courtCase(String text, int digits, int serial, int end) {
        int at = digits;
        while (at > 0 && digits - at < 14 && (Chars.isHan(text.charAt(at - 1)) || Chars.isDigit(text.charAt(at - 1)))) {
            at--;
        }
        int close = at - 1;
        char c = Scan.at(text, close);
        int yearEnd = Scan.skipBlanksBack(text, close);
        int yearStart = Scan.digitsBack(text, yearEnd);
        int open = Scan.skipBlanksBack(text, yearStart) - 1;
        boolean year = c != 0
                && CLOSING.indexOf(c) >= 0
                && yearEnd - yearStart == 4
                && open >= 0
                && OPENING.indexOf(text.charAt(open)) >= 0;
        int kindEnd =
                text.startsWith("字第", digits - 2) ? digits - 2 : text.startsWith("字", digits - 1) ? digits - 1 : digits;
        if (year && CASES.in(text, at, kindEnd)) {
            int value = Scan.number(text, yearStart, yearEnd);
            add(text, open, end, text.substring(at, kindEnd), value, serial, Kind.CASE);
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

    private void add(String text, int start, int end, String authority, @Nullable Integer year, int serial, Kind kind) {
        String written = text.substring(start, end);
        if (on && !isWhole(text, start, end)) {
            out.add(new CitedNumber(start, end, authority, year, serial, kind, null));
        }
        if (kind != Kind.DOCUMENT) {
            return;
        }
        scope.relationsSoFar().number(written);
        int open = brackets.innermost();
        if (open < 0 || start - open > LONGEST_ORIGIN || !isOrigin(text, open + 1, start)) {
            return;
        }
        DocumentReference reference = marks.endingAt(text, open);
        if (reference == null) {
            unmarked(text, open, written);
        } else if (reference.number() == null && reference.equals(marks.last())) {
            marks.number(written);
        }
    }

    /** Nothing, a date, or the bodies that issued it, between the beginning of a bracket and the number in it. */
    private static boolean isOrigin(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Chars.isBlank(c) || Chars.isDigit(c) || "年月日，、,.-".indexOf(c) >= 0) {
                at++;
                continue;
            }
            int end = at;
            while (end < to && Chars.isHan(text.charAt(end)) && "年月日".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end == at || !(BodyList.endsName(text, end) || areNumerals(text, at, end))) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static boolean areNumerals(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!HanNumerals.isNumeralChar(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** A line that is a number and nothing else states the document's own; in a table it is one that the table lists. */
    private boolean isWhole(String text, int start, int end) {
        return !scope.inCell() && Scan.skipBlanks(text, 0) == start && Scan.skipBlanksBack(text, text.length()) == end;
    }
}
