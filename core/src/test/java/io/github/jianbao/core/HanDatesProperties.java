package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HanDatesProperties {

    @Property(seed = "20260101")
    void everyDayIsReadInEveryForm(@ForAll("days") LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        for (String written : new String[] {
            year + "年" + month + "月" + date + "日",
            positional(year) + "年" + HanNumerals.format(month) + "月" + HanNumerals.format(date) + "日",
            day.toString(),
            year + "/" + month + "/" + date,
            year + "." + month + "." + date
        }) {
            assertThat(HanDates.parse(written)).flatMap(HanDate::toLocalDate).hasValue(day);
        }
    }

    @Property(seed = "20260101")
    void onlyDaysOfTheCalendarAreRead(
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        String written = year + "年" + month + "月" + day + "日";
        assertThat(HanDates.find(written, 0, written.length()).isPresent()).isEqualTo(exists);
    }

    @Property(seed = "20260101")
    void whatIsFoundCanBeReadWhereItStands(@ForAll("texts") String s) {
        HanDates.find(s, 0, s.length()).ifPresent(found -> {
            assertThat(HanDates.readAt(s, found.start(), s.length())).hasValue(found);
            assertThat(HanDates.parse(s.substring(found.start(), found.end()))).hasValue(found.date());
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(2999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Pieces of dates, often enough whole ones. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "2024年",
                        "二〇二四年",
                        "24年",
                        "8月",
                        "八月",
                        "13月",
                        "30日",
                        "三十日",
                        "99日",
                        "2024-8-",
                        "2024.8.30",
                        "30",
                        " ",
                        "甲",
                        "①")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    private static String positional(int year) {
        StringBuilder written = new StringBuilder();
        for (char c : Integer.toString(year).toCharArray()) {
            written.append("〇一二三四五六七八九".charAt(c - '0'));
        }
        return written.toString();
    }
}
