package io.github.jianbao.parser.mention;

import io.github.jianbao.core.Chars;
import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.HanNumerals;
import io.github.jianbao.core.scan.CharSet;
import io.github.jianbao.core.scan.Words;
import io.github.jianbao.model.DateMention;
import io.github.jianbao.model.DateMention.Cycle;
import io.github.jianbao.model.DateMention.Evidence;
import io.github.jianbao.model.DateMention.Kind;
import io.github.jianbao.model.DateMention.Part;
import io.github.jianbao.model.DateMention.Recurrence;
import io.github.jianbao.model.lexicon.Lexicon;
import io.github.jianbao.model.lexicon.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that stand for a date: 今年, 近日, 年底前; and for days that return, 每月5日前, 每季度末前. */
final class DateWords {

    private static final List<Part> QUARTERS =
            List.of(Part.FIRST_QUARTER, Part.SECOND_QUARTER, Part.THIRD_QUARTER, Part.FOURTH_QUARTER);

    /** In front of 年底前 or 3月底前 that names no year. */
    static final Words BEFORE_MONTHS = Lexicon.words(Use.BEFORE_MONTHS);

    /** 最近日, 临近日: 近 is the end of another word. */
    private static final CharSet NO_LATELY = new CharSet("最附临接靠贴将");

    /** 至今年, 过去年, 说明年: 今, 去 or 明 is the end of another word. */
    private static final CharSet NO_YEAR_WORD = new CharSet("至如过除减失说表证注声透光文查阐标写载列");

    private static final String FIRST_MONTH = "第一个";

    private DateWords() {}

    /** At the 季 of a quarter that no year precedes: 一季度末前, 每季度末前. */
    static @Nullable DateMention quarter(String text, int i) {
        if (Scan.at(text, i + 1) != '度') {
            return null;
        }
        int number = DateTail.quarter(Scan.at(text, i - 1));
        boolean every = Scan.at(text, i - 1) == '每';
        int start = Scan.at(text, i - 2) == '第' && number > 0 ? i - 2 : i - 1;
        if ((number == 0 && !every) || Scan.at(text, start - 1) == '前') {
            return null;
        }
        DateTail tail = DateTail.afterQuarter(text, i + 2, number == 0 ? Part.END : QUARTERS.get(number - 1));
        Recurrence recurrence = every ? new Recurrence(Cycle.QUARTER, null, null) : null;
        return tail.deadline() ? deadline(start, tail, null, recurrence) : null;
    }

    /** At the 月 of 每月5日前, 每季度首月10日前 or 本月底前; {@code end} is the offset after what stands before it. */
    static @Nullable DateMention month(String text, int end, int i) {
        char c = Scan.at(text, end - 1);
        if (c == '本') {
            DateTail tail = DateTail.afterMonth(text, i + 1);
            return isEnd(tail) ? deadline(end - 1, tail, null, null) : null;
        }
        int quarter = c == '首' ? end - 1 : text.startsWith(FIRST_MONTH, end - 3) ? end - 3 : -1;
        boolean ofQuarter = quarter >= 3 && (text.startsWith("每季度", quarter - 3) || text.startsWith("每季", quarter - 2));
        if (c != '每' && !text.startsWith("每个", end - 2) && !ofQuarter) {
            return null;
        }
        int start = c == '每' ? end - 1 : ofQuarter ? text.lastIndexOf('每', end) : end - 2;
        int at = Scan.at(text, i + 1) == '的' ? i + 2 : i + 1;
        long read = Places.isNumeral(Scan.at(text, at)) ? HanNumerals.read(text, at, text.length()) : -1;
        if (read > 0) {
            return dayOfMonth(text, start, read, ofQuarter);
        }
        DateTail tail = DateTail.afterMonth(text, i + 1);
        return isEnd(tail) ? deadline(start, tail, null, recurring(ofQuarter, null)) : null;
    }

    /** The 5 of 每月5日前; 每月5日至10日 is a stretch. */
    private static @Nullable DateMention dayOfMonth(String text, int start, long read, boolean ofQuarter) {
        int day = HanNumerals.value(read);
        char mark = Scan.at(text, HanNumerals.end(read));
        char next = Scan.at(text, HanNumerals.end(read) + 1);
        boolean range = Places.isThrough(next) || DateRange.isDash(next);
        if (day < 1 || day > 31 || (mark != '日' && mark != '号') || range) {
            return null;
        }
        DateTail tail = DateTail.afterDay(text, HanNumerals.end(read) + 1);
        Kind kind = tail.deadline() ? Kind.DEADLINE : Kind.PLAIN;
        return new DateMention(start, tail.end(), kind, null, null, null, null, null, recurring(ofQuarter, day));
    }

    private static Recurrence recurring(boolean ofQuarter, @Nullable Integer day) {
        return new Recurrence(ofQuarter ? Cycle.QUARTER : Cycle.MONTH, ofQuarter ? 1 : null, day);
    }

    private static boolean isEnd(DateTail tail) {
        return tail.deadline() && tail.part() != null;
    }

    /** At a 近: 近日. */
    static @Nullable DateMention lately(String text, int i) {
        boolean word = Scan.at(text, i + 1) == '日' && !NO_LATELY.contains(Scan.at(text, i - 1));
        return word ? new DateMention(i, i + 2, Kind.VAGUE, null, null, null, null, null) : null;
    }

    /** At what stands before a 年: 今年, 去年, 明年; 每年年底前, 本年内; 年底前 behind a mark. */
    static @Nullable DateMention year(String text, int i, @Nullable HanDate own) {
        char c = Scan.at(text, i);
        boolean mark = !Chars.isHan(c) && !HanNumerals.isNumeralChar(c) && !Chars.isLatin(c) && c != '.';
        if (c == '每' || c == '本') {
            return yearTail(text, i, i + 1, own);
        }
        if (mark || BEFORE_MONTHS.before(text, i + 1) > 0) {
            return yearTail(text, i + 1, i + 1, own);
        }
        if (c != '今' && c != '去' && c != '明') {
            return null;
        }
        boolean other = NO_YEAR_WORD.contains(Scan.at(text, i - 1));
        if (other || Chars.isDigit(Scan.at(text, Scan.skipBlanks(text, i + 2)))) {
            return null;
        }
        DateTail tail = DateTail.afterYear(text, i + 2);
        if (tail.deadline() && c == '今') {
            return deadline(i, tail, yearOf(own), null);
        }
        return new DateMention(i, tail.end(), Kind.VAGUE, null, tail.part(), null, null, null);
    }

    /** 每年年底前, 本年内, and 年底前 alone: deadlines, or nothing. */
    private static @Nullable DateMention yearTail(String text, int start, int year, @Nullable HanDate own) {
        DateTail tail = DateTail.afterYear(text, year + 1);
        boolean here = Scan.at(text, year + 1) == '内' || tail.part() == Part.END;
        if (!tail.deadline() || !here) {
            return null;
        }
        boolean every = text.charAt(start) == '每';
        return deadline(start, tail, every ? null : yearOf(own), every ? new Recurrence(Cycle.YEAR, null, null) : null);
    }

    private static @Nullable HanDate yearOf(@Nullable HanDate own) {
        return own == null || own.year() == null ? null : new HanDate(own.year(), null, null);
    }

    private static DateMention deadline(
            int start, DateTail tail, @Nullable HanDate resolved, @Nullable Recurrence every) {
        Evidence evidence = resolved == null ? null : Evidence.THIS_YEAR;
        return new DateMention(start, tail.end(), Kind.DEADLINE, null, tail.part(), null, resolved, evidence, every);
    }
}
