package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "21, 二十一",
        "100, 一百",
        "101, 一百零一",
        "105, 一百零五",
        "110, 一百一十",
        "111, 一百一十一",
        "120, 一百二十",
        "1000, 一千",
        "1005, 一千零五",
        "1020, 一千零二十",
        "1100, 一千一百",
        "1105, 一千一百零五",
        "9999, 九千九百九十九",
        "10000, 一万",
        "10001, 一万零一",
        "10010, 一万零一十",
        "10500, 一万零五百",
        "11000, 一万一千",
        "12000, 一万二千",
        "20250, 二万零二百五十",
        "100000, 十万",
        "105000, 十万五千",
        "120034, 十二万零三十四",
        "1000000, 一百万",
        "10203040, 一千零二十万三千零四十",
        "99999999, 九千九百九十九万九千九百九十九"
    })
    void writesAndReadsTheProperForm(int value, String written) {
        assertThat(HanNumerals.format(value)).isEqualTo(written);
        assertThat(HanNumerals.parse(written)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        // other forms with units
        "120, 百二",
        "120, 一百二",
        "120, 百二十",
        "1200, 一千二",
        "12000, 一万二",
        "10200, 一万零二百",
        "100, 百",
        "1000, 千",
        "23, 廿三",
        "20, 廿",
        "31, 卅一",
        "123, 一百廿三",
        "2, 两",
        "200, 两百",
        "2000, 两千",
        "22000, 两万二千",
        "10, 一十",
        "105, 一百〇五",
        "105, 一百○五",
        "102, 百零二",
        "110, 一百十",
        "115, 一百十五",
        "1015, 一千零十五",
        "10015, 一万零十五",
        // digits without units
        "0, 零",
        "0, 〇",
        "2024, 二〇二四",
        "2024, 二○二四",
        "2024, 二零二四",
        "2024, 二0二四",
        "2020, 二〇二〇",
        "2020, 二○二○",
        "2020, 二0二0",
        "2008, 二OO八",
        "2012, 二０一二",
        "5, 〇五",
        "12, 一二",
        "12345678, 一二三四五六七八",
        // figures
        "0, 0",
        "7, 007",
        "33, 33",
        "2024, ２０２４",
        "12, １2",
        "99999999, 99999999",
        // one character
        "1, ①",
        "20, ⑳",
        "21, ㉑",
        "35, ㉟",
        "36, ㊱",
        "50, ㊿",
        "0, ⓪",
        "0, ⓿",
        "1, ❶",
        "10, ❿",
        "1, ➀",
        "10, ➉",
        "1, ➊",
        "10, ➓",
        "11, ⓫",
        "20, ⓴",
        "1, ⓵",
        "10, ⓾",
        "1, ⑴",
        "20, ⒇",
        "1, ⒈",
        "20, ⒛",
        "1, ㈠",
        "10, ㈩",
        "1, ㊀",
        "10, ㊉",
        "1, Ⅰ",
        "12, Ⅻ",
        "1, ⅰ",
        "12, ⅻ"
    })
    void readsEveryOtherForm(int value, String written) {
        assertThat(HanNumerals.parse(written)).hasValue(value);
        assertThat(written.chars().allMatch(c -> HanNumerals.isNumeralChar((char) c) || c == 'O'))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "甲",
                "a",
                " 一",
                "一 ",
                "-1",
                "1.5",
                "万",
                "○",
                "十百",
                "二十十",
                "一百零",
                "百万万",
                "一亿",
                "二O",
                "二0",
                "12三",
                "123456789",
                "000000001",
                "一二三四五六七八九",
                "①②",
                "Ⅼ",
                "ⓐ",
                "⒜",
                "㈪",
                "九十百",
                "百两",
                "一廿",
                "零十",
                "十廿",
                "二百三百",
                "一万十万"
            })
    void isNoNumeral(String s) {
        assertThat(HanNumerals.parse(s)).isEmpty();
    }

    /** The numeral ends at the bar. */
    @ParameterizedTest
    @CsvSource({
        "一|、总体要求, 1",
        "十二|条, 12",
        "二十|十, 20",
        "一百|零, 100",
        "二十五|六, 25",
        "二〇二四|年, 2024",
        "二〇二〇0|年, 20200",
        "二〇二〇|O2, 2020",
        "二〇二〇|Oa, 2020",
        "三|0, 3",
        "12|月, 12",
        "12|三, 12",
        "①|②, 1",
        "三千万|万, 30000000",
        "十万八千|里, 108000"
    })
    void readsTheLongest(String marked, int value) {
        int bar = marked.indexOf('|');
        String text = marked.replace("|", "");
        long read = HanNumerals.read("第" + text, 1, text.length() + 1);
        assertThat(HanNumerals.value(read)).isEqualTo(value);
        assertThat(HanNumerals.end(read)).isEqualTo(bar + 1);
    }

    @Test
    void nineDigitsAreNone() {
        assertThat(HanNumerals.read("123456789", 0, 9)).isEqualTo(-1);
        assertThat(HanNumerals.read("一二三四五六七八九", 0, 9)).isEqualTo(-1);
    }

    @Test
    void staysInTheRange() {
        long read = HanNumerals.read("二十一万", 0, 2);
        assertThat(HanNumerals.value(read)).isEqualTo(20);
        assertThat(HanNumerals.end(read)).isEqualTo(2);
        assertThat(HanNumerals.end(HanNumerals.read("二00八", 0, 3))).isEqualTo(1);
        assertThat(HanNumerals.read("一", 1, 1)).isEqualTo(-1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> HanNumerals.read("一", 0, 2));
    }

    @Test
    void tellsWhereThereIsNone() {
        long read = HanNumerals.read("甲", 0, 1);
        assertThat(read).isNegative();
        assertThat(HanNumerals.value(read)).isEqualTo(-1);
        assertThat(HanNumerals.end(read)).isEqualTo(-1);
    }

    @Test
    void writesNothingOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> HanNumerals.format(0));
        assertThatIllegalArgumentException().isThrownBy(() -> HanNumerals.format(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> HanNumerals.format(HanNumerals.MAX + 1));
    }

    @Test
    void numeralCharacters() {
        for (char c : "〇零○一九两十百千万廿卅09０９①㈠Ⅻ".toCharArray()) {
            assertThat(HanNumerals.isNumeralChar(c)).as("%s", c).isTrue();
        }
        for (char c : "亿第年aO、.ⓐ".toCharArray()) {
            assertThat(HanNumerals.isNumeralChar(c)).as("%s", c).isFalse();
        }
    }
}
