package io.github.jianbao.parser.mention;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.model.DateMention.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The year of a date that leaves it out, from the document's own date, where that makes it certain. */
final class DateYears {

    /** A dateline is no older than this when an article is printed. */
    private static final int DATELINE_DAYS = 31;

    /** A dateline stands at the head of its text. */
    private static final int DATELINE_HEAD = 40;

    private static final int LONGEST_SENTENCE = 300;

    private static final Resolved NONE = new Resolved(null, null);

    private final DocumentScope scope;

    /** The last date of the text that has a year, and where it ends. */
    private @Nullable HanDate named;

    private int namedEnd;

    DateYears(DocumentScope scope) {
        this.scope = scope;
    }

    /** A date with its year, and what the year was taken from. */
    record Resolved(@Nullable HanDate date, @Nullable Evidence evidence) {}

    void begin() {
        named = null;
    }

    /** A date that the text names. */
    void named(HanDate date, int end) {
        if (date.year() != null) {
            named = date;
            namedEnd = end;
        }
    }

    /** Whether a date lies before the document's own. */
    boolean isPast(HanDate date) {
        HanDate own = scope.date();
        if (own == null || own.year() == null || date.year() == null) {
            return false;
        }
        int order = Integer.compare(date.year(), own.year());
        if (order == 0 && date.month() != null && own.month() != null) {
            order = Integer.compare(date.month(), own.month());
            if (order == 0 && date.day() != null && own.day() != null) {
                order = Integer.compare(date.day(), own.day());
            }
        }
        return order < 0;
    }

    Resolved resolve(String text, int start, HanDate date, boolean deadline, int end) {
        if (date.year() != null) {
            return NONE;
        }
        Resolved here = inSentence(text, start, date);
        HanDate own = scope.date();
        if (here.date() != null || own == null || own.year() == null) {
            return here;
        }
        if (text.startsWith("今年", start)) {
            return with(own.year(), date, Evidence.THIS_YEAR);
        }
        boolean yearWord = Scan.at(text, start + 1) == '年' || Scan.at(text, start - 1) == '年';
        if (yearWord) {
            return NONE;
        }
        if (isDateline(text, start, end) && shortlyBefore(own, date)) {
            return with(own.year(), date, Evidence.DATELINE);
        }
        boolean certain = deadline && ahead(own, date) && !yearNamed(text, start);
        return certain ? with(own.year(), date, Evidence.DEADLINE_AHEAD) : NONE;
    }

    /** 2024年9月10日…，9月12日…: a date that follows one with a year, in its sentence and later in its year. */
    private Resolved inSentence(String text, int start, HanDate date) {
        HanDate before = named;
        if (before == null || before.year() == null || before.month() == null || date.month() == null) {
            return NONE;
        }
        boolean later = date.month() > before.month()
                || (date.month().equals(before.month())
                        && before.day() != null
                        && date.day() != null
                        && date.day() > before.day());
        char word = Scan.at(text, start + 1);
        if (!later || word == '年' || Scan.at(text, start - 1) == '年' || start - namedEnd > LONGEST_SENTENCE) {
            return NONE;
        }
        for (int at = namedEnd; at < start; at++) {
            if ("。；！？年".indexOf(text.charAt(at)) >= 0) {
                return NONE;
            }
        }
        return with(before.year(), date, Evidence.SAME_SENTENCE);
    }

    private static Resolved with(int year, HanDate date, Evidence evidence) {
        HanDate full = DateScan.dateOrNull(year, date.month(), date.day());
        return full == null ? NONE : new Resolved(full, evidence);
    }

    /** 2020年起，每年2月底前…，3月底前…: a year named before in the sentence may be that of the date. */
    private static boolean yearNamed(String text, int start) {
        for (int at = start - 1; at >= 0 && text.charAt(at) != '。'; at--) {
            if (text.charAt(at) == '年') {
                return true;
            }
            if (start - at > LONGEST_SENTENCE) {
                return true;
            }
        }
        return false;
    }

    /** 本报北京9月26日讯, 新华社北京10月13日电. */
    private static boolean isDateline(String text, int start, int end) {
        char next = Scan.at(text, end);
        return start < DATELINE_HEAD && (next == '讯' || next == '电');
    }

    private static boolean shortlyBefore(HanDate own, HanDate date) {
        LocalDate day = own.toLocalDate().orElse(null);
        HanDate full = DateScan.dateOrNull(own.year(), date.month(), date.day());
        LocalDate named = full == null ? null : full.toLocalDate().orElse(null);
        if (day == null || named == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(named, day);
        return days >= 0 && days <= DATELINE_DAYS;
    }

    private static boolean ahead(HanDate own, HanDate date) {
        if (own.month() == null || date.month() == null || date.month() < own.month()) {
            return false;
        }
        return date.month() > own.month() || (own.day() != null && (date.day() == null || date.day() > own.day()));
    }
}
