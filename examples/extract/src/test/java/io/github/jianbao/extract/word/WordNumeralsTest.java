package io.github.jianbao.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers in the formats that Word names. */
class WordNumeralsTest {

    @Test
    void formats() {
        assertThat(WordNumerals.write(12, "chineseCountingThousand")).isEqualTo("十二");
        assertThat(WordNumerals.write(102, "chineseCounting")).isEqualTo("一百零二");
        assertThat(WordNumerals.write(20, "ideographDigital")).isEqualTo("二〇");
        assertThat(WordNumerals.write(3, "decimalEnclosedCircleChinese")).isEqualTo("③");
        assertThat(WordNumerals.write(3, "decimalEnclosedParen")).isEqualTo("⑶");
        assertThat(WordNumerals.write(21, "decimalEnclosedParen")).isEqualTo("(21)");
        assertThat(WordNumerals.write(4, "ideographTraditional")).isEqualTo("丁");
        assertThat(WordNumerals.write(28, "upperLetter")).isEqualTo("BB");
        assertThat(WordNumerals.write(1994, "upperRoman")).isEqualTo("MCMXCIV");
        assertThat(WordNumerals.write(7, "decimalZero")).isEqualTo("07");
        assertThat(WordNumerals.write(0, "chineseCounting")).isEqualTo("0");
        assertThat(WordNumerals.write(7, "hebrew1")).isEqualTo("7");
    }
}
