package io.github.jianbao.core;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A date as a Chinese text gives it (成文日期, 发布日期 …): what it does not say is absent.
 *
 * <p>Dates are ordered by year, month and day; a date that leaves a part out comes before those that have it: 10月16日, 2024年, 2024年8月,
 * 2024年8月1日.
 *
 * <pre>{@code
 * HanDates.parse("2025年12月").flatMap(HanDate::lastDay).ifPresent(System.out::println); // 2025-12-31
 * }</pre>
 *
 * @param year 1000 to 2999; {@code null} where the text leaves it out (10月16日)
 * @param month 1 to 12; {@code null} where only the year is given
 * @param day 1 to the length of the month (29 February without a year included); {@code null} where the text leaves it
 *     out (2024年8月)
 */
public record HanDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) implements Comparable<HanDate> {

    private static final int DECEMBER = 12;
    private static final int FIRST_USUAL = 1900;
    private static final int LAST_USUAL = 2100;

    /** The years that texts are full of, one object each. */
    private static final Integer[] USUAL =
            IntStream.rangeClosed(FIRST_USUAL, LAST_USUAL).boxed().toArray(Integer[]::new);

    /**
     * Checks that the date exists.
     *
     * @param year 1000 to 2999, or {@code null}
     * @param month 1 to 12, or {@code null}
     * @param day 1 to the length of the month, or {@code null}
     * @throws IllegalArgumentException if there is no such date, or a day without a month, or neither year nor month
     */
    public HanDate {
        if (!exists(orZero(year), orZero(month), orZero(day)) || isZero(year) || isZero(month) || isZero(day)) {
            throw new IllegalArgumentException("no date: " + year + ", " + month + ", " + day);
        }
        int usual = orZero(year) - FIRST_USUAL;
        year = usual >= 0 && usual < USUAL.length ? USUAL[usual] : year;
    }

    /**
     * A full date.
     *
     * @param year 1000 to 2999
     * @param month 1 to 12
     * @param day 1 to the length of the month
     * @return the date
     * @throws IllegalArgumentException if there is no such date
     */
    public static HanDate of(int year, int month, int day) {
        return new HanDate(year, month, day);
    }

    /** Whether there is such a date; 0 stands for a part that is absent. */
    static boolean exists(int year, int month, int day) {
        boolean inRange = (year == 0 || (year >= 1000 && year <= 2999)) && month >= 0 && month <= 12 && day >= 0;
        if (!inRange || (month == 0 && (year == 0 || day > 0))) {
            return false;
        }
        return month == 0 || day <= Month.of(month).length(year == 0 || isLeap(year));
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int orZero(@Nullable Integer part) {
        return part == null ? 0 : part;
    }

    private static boolean isZero(@Nullable Integer part) {
        return part != null && part == 0;
    }

    /**
     * The date as a day of the calendar.
     *
     * @return the day; empty when year, month or day is absent
     */
    public Optional<LocalDate> toLocalDate() {
        if (year == null || month == null || day == null) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    /**
     * The first day that the date can mean.
     *
     * @return 1 January for a year, the first of the month for a month; empty when the year is absent
     * @since 0.2.0
     */
    public Optional<LocalDate> firstDay() {
        return year == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day));
    }

    /**
     * The last day that the date can mean, for a deadline: 2025年12月底前.
     *
     * @return 31 December for a year, the last of the month for a month; empty when the year is absent
     * @since 0.2.0
     */
    public Optional<LocalDate> lastDay() {
        if (year == null) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(year, month == null ? DECEMBER : month);
        return Optional.of(day == null ? whole.atEndOfMonth() : whole.atDay(day));
    }

    @Override
    public int compareTo(HanDate other) {
        int order = Integer.compare(orZero(year), orZero(other.year));
        order = order != 0 ? order : Integer.compare(orZero(month), orZero(other.month));
        return order != 0 ? order : Integer.compare(orZero(day), orZero(other.day));
    }

    /**
     * The date in the manner of ISO 8601.
     *
     * @return {@code 2024-08-30}, {@code 2024-08}, {@code 2024}, {@code --10-16} or {@code --10}
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10);
        if (year != null) {
            out.append((int) year);
        } else {
            out.append('-');
        }
        if (month != null) {
            appendTwo(out.append('-'), month);
        }
        if (day != null) {
            appendTwo(out.append('-'), day);
        }
        return out.toString();
    }

    private static void appendTwo(StringBuilder out, int number) {
        if (number < 10) {
            out.append('0');
        }
        out.append(number);
    }
}
