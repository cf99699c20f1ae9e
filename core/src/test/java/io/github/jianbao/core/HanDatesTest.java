package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jianbao.core.HanDates.Found;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2024年8月30日, 2024-08-30",
        "2024 年 8 月 30 日, 2024-08-30",
        "2024　年8\u00A0月30日, 2024-08-30",
        "２０２４年８月３０日, 2024-08-30",
        "2024年08月05日, 2024-08-05",
        "2024年8月30号, 2024-08-30",
        "二〇二四年八月三十日, 2024-08-30",
        "二○一二年一月四日, 2012-01-04",
        "二零二四年十二月三十一日, 2024-12-31",
        "二0二四年十月廿三日, 2024-10-23",
        "一九四九年十月一日, 1949-10-01",
        "二千零二十四年八月三日, 2024-08-03",
        "2024年2月29日, 2024-02-29",
        "2000年2月29日, 2000-02-29",
        "2024年8月, 2024-08",
        "二〇二四年八月, 2024-08",
        "10月16日, --10-16",
        "10 月 16 日, --10-16",
        "十月十六日, --10-16",
        "2月29日, --02-29",
        "2024-08-30, 2024-08-30",
        "2024-8-3, 2024-08-03",
        "2024/8/30, 2024-08-30",
        "2024.8.30, 2024-08-30",
        "２０２４．８．３０, 2024-08-30",
        "2024—08—30, 2024-08-30"
    })
    void readsEveryForm(String written, String date) {
        assertThat(HanDates.readAt(written, 0, written.length()))
                .hasValueSatisfying(found -> assertThat(found.date()).hasToString(date))
                .hasValueSatisfying(found -> assertThat(found.end()).isEqualTo(written.length()));
        assertThat(HanDates.parse(written)).map(HanDate::toString).hasValue(date);
        assertThat(HanDates.find("自" + written + "起", 0, written.length() + 2))
                .hasValueSatisfying(found -> assertThat(found.date()).hasToString(date))
                .hasValueSatisfying(found -> assertThat(found.start()).isEqualTo(1))
                .hasValueSatisfying(found -> assertThat(found.end()).isEqualTo(written.length() + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024年",
                "8月",
                "30日",
                "2024年13月40日",
                "2024年13月",
                "2024年0月1日",
                "2024年8月0日",
                "2024年8月32日",
                "2024年8月031日",
                "2024年008月1日",
                "2023年2月29日",
                "1900年2月29日",
                "2024年4月31日",
                "2月30日",
                " 2023 年 2 月 29 日",
                "24 年 8 月 30 日",
                "13月1日",
                "0月1日",
                "008月1日",
                "999年8月30日",
                "3000年8月30日",
                "02024年8月30日",
                "24年8月30日",
                "五年八月三日",
                "2024-13-01",
                "2024-02-30",
                "2024-00-10",
                "2024-08",
                "2024-08/30",
                "2024 -08-30",
                "2024-08-300",
                "2024.8.30.1",
                "12024-08-30",
                "24-08-30",
                "2024—2026年",
                "1.2024.8.30",
                "二〇二四-八-三十",
                "二〇二四.8.30",
                "③月③日",
                "①〇月三日",
                "第一章二节三日"
            })
    void whatDoesNotExistIsNoDate(String s) {
        assertThat(HanDates.readAt(s, 0, s.length())).isEmpty();
        assertThat(HanDates.find(s, 0, s.length())).isEmpty();
        assertThat(HanDates.parse(s)).isEmpty();
    }

    /** The date stands between the brackets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "（本文刊发于《人民日报》[2024年10月16日]第09版）",
                "国务院办公厅 [2024年8月30日]",
                "12024年8月30日，[2024年8月31日]",
                "第3条 [8月30日]前",
                "今年[8月30日]",
                "2023年2月29日、[3月1日]",
                "[2024年8月]30人",
                "[2024年8月]全国",
                "[2024-08-30] 10:00",
                "[2024-08-30]T10:00",
                "[2024.8.30]。",
                "[2024.8.30].甲",
                "5.[2024年8月30日]",
                "2024—2026年，[2024/8/30]",
                "星期二 [二〇二四年八月三十日]",
                "一、[十月十六日]",
                "到2026年底，[10\n月16日]"
            })
    void findsTheFirst(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        assertThat(HanDates.find(text, 0, text.length()))
                .hasValueSatisfying(found ->
                        assertThat(text.substring(found.start(), found.end())).isEqualTo(text.substring(start, end)))
                .hasValueSatisfying(found -> assertThat(found.start()).isEqualTo(start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2024年9月21日）",
                "(2024年9月21日)",
                "2024年9月21日（星期六）",
                "2024年9月21日 星期六",
                "（2024年9月21日 礼拜六）",
                "  2024年9月21日　",
                "〔二〇二四年九月二十一日〕",
                "【 2024-9-21 】",
                "（（2024.9.21））"
            })
    void readsAWholeTextWithBracketsAround(String s) {
        assertThat(HanDates.parse(s)).hasValue(HanDate.of(2024, 9, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年9月21日起", "于2024年9月21日", "2024年9月21日 2024年9月22日", "（）", "（2024年9月21日）通过"})
    void aWholeTextSaysNothingElse(String s) {
        assertThat(HanDates.parse(s)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2 0 3 1 年 8 月 3 0 日, 2031-08-30", "二 OO 六年二月二十日, 2006-02-20", "二 O 一六年二月二十日, 2016-02-20"})
    void readsAWholeTextWhoseYearStandsApart(String written, String date) {
        assertThat(HanDates.parse(written)).map(HanDate::toString).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 031年8月30日", "二 OO 年二月二十日", "二 OO 六 七年二月二十日"})
    void aYearHasFourDigits(String written) {
        assertThat(HanDates.parse(written)).isEmpty();
    }

    @Test
    void staysInTheRange() {
        String text = "2024年8月30日";
        assertThat(HanDates.readAt(text, 0, 7))
                .map(Found::date)
                .map(HanDate::toString)
                .hasValue("2024-08");
        assertThat(HanDates.find(text, 0, 6)).isEmpty();
        assertThat(HanDates.find("2024年2月30日", 5, 10)).isEmpty();
        assertThat(HanDates.find(text, 5, text.length()))
                .map(Found::date)
                .map(HanDate::toString)
                .hasValue("--08-30");
        assertThat(HanDates.find(text, 3, 3)).isEqualTo(Optional.empty());
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> HanDates.find(text, 0, 99));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> HanDates.readAt(text, -1, 3));
    }
}
