package io.github.jianbao.model;

import io.github.jianbao.core.HanDate;
import io.github.jianbao.core.check.Required;
import org.jspecify.annotations.Nullable;

/**
 * A date, a year or a stretch of time that a text names. What the text leaves out stays out: {@link #date()} is what is
 * written, {@link #resolved()} is added only where the year is certain.
 *
 * @param start first offset
 * @param end offset after the last character: after 底前 in 2025年6月底前
 * @param kind what the text does with it
 * @param date what it says; absent for a {@link Kind#VAGUE vague} one
 * @param part the part of that year or month that is meant
 * @param until the end of a range, with the year that the range's start gives it
 * @param resolved a date without a year with its year
 * @param evidence what the year was taken from
 * @param every how often it comes back: 每年3月底前, 每月5日前; absent for a date that comes once
 */
public record DateMention(
        int start,
        int end,
        Kind kind,
        @Nullable HanDate date,
        @Nullable Part part,
        @Nullable HanDate until,
        @Nullable HanDate resolved,
        @Nullable Evidence evidence,
        @Nullable Recurrence every)
        implements Mention {

    /**
     * Checks.
     *
     * @param start first offset
     * @param end offset after the last character
     * @param kind what the text does with it
     * @param date what it says
     * @param part the part of that year or month that is meant
     * @param until the end of a range, with the year that the range's start gives it
     * @param resolved a date without a year with its year
     * @param evidence what the year was taken from
     * @param every how often it comes back
     * @throws IllegalArgumentException when kind is null
     */
    public DateMention {
        Required.part(kind, "DateMention", "kind");
    }

    /**
     * A date that comes once.
     *
     * @param start first offset
     * @param end offset after the last character
     * @param kind what the text does with it
     * @param date what it says
     * @param part the part of that year or month that is meant
     * @param until the end of a range
     * @param resolved a date without a year with its year
     * @param evidence what the year was taken from
     */
    public DateMention(
            int start,
            int end,
            Kind kind,
            @Nullable HanDate date,
            @Nullable Part part,
            @Nullable HanDate until,
            @Nullable HanDate resolved,
            @Nullable Evidence evidence) {
        this(start, end, kind, date, part, until, resolved, evidence, null);
    }

    /**
     * How often a date comes back.
     *
     * @param cycle how often
     * @param month which month of the quarter, 1 to 3 (每季度首月10日); absent where none is named, or the {@link DateMention#date() date} has it
     * @param day which day of the month (每月5日), or of the week, 1 for Monday; absent where none is named, or the date has it
     * @since 0.2.0
     */
    public record Recurrence(
            Cycle cycle, @Nullable Integer month, @Nullable Integer day) {

        /**
         * Checks.
         *
         * @param cycle how often
         * @param month which month of the quarter, 1 to 3
         * @param day which day of the month
         * @throws IllegalArgumentException when cycle is null
         */
        public Recurrence {
            Required.part(cycle, "Recurrence", "cycle");
        }
    }

    /**
     * How often a date comes back.
     *
     * @since 0.2.0
     */
    public enum Cycle {
        /** 每周. */
        WEEK,
        /** 每月. */
        MONTH,
        /** 每季度. */
        QUARTER,
        /** Every half year (每半年). */
        HALF_YEAR,
        /** 每年. */
        YEAR
    }

    /** What a text does with a date. */
    public enum Kind {
        /** Names it. */
        PLAIN,
        /** Names a stretch of time: 2024—2026年, 3月1日至6月30日. */
        RANGE,
        /** Says by when something is to be done (完成时限): 到2026年年底, 2025年6月底前. */
        DEADLINE,
        /** Names a time that depends on the day of writing (近日, 今年); left as it stands. */
        VAGUE
    }

    /** A part of a year or a month. */
    public enum Part {
        /** Its beginning (初). */
        BEGINNING,
        /** Its middle (中, 中旬). */
        MIDDLE,
        /** Its end (底, 末). */
        END,
        /** 上半年. */
        FIRST_HALF,
        /** 下半年. */
        SECOND_HALF,
        /** 第一季度. */
        FIRST_QUARTER,
        /** 第二季度. */
        SECOND_QUARTER,
        /** 第三季度. */
        THIRD_QUARTER,
        /** 第四季度. */
        FOURTH_QUARTER
    }

    /** What the year of a date without one was taken from. */
    public enum Evidence {
        /** 今年 before it, and the document's own date. */
        THIS_YEAR,
        /** A news dateline (本报北京9月26日讯) shortly before the document's own date. */
        DATELINE,
        /** A deadline that is still to come in the year of the document's own date. */
        DEADLINE_AHEAD,
        /** An earlier date in the same sentence that has its year: 2024年9月10日…，9月12日…. */
        SAME_SENTENCE
    }

    /**
     * The date with its year where that is known.
     *
     * @return {@link #resolved()} where there is one, otherwise {@link #date()}
     */
    public @Nullable HanDate best() {
        return resolved == null ? date : resolved;
    }
}
