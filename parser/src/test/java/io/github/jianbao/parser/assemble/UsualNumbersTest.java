package io.github.jianbao.parser.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "BOOK, 2, 第二编",
        "CHAPTER, 11, 第十一章",
        "SECTION, 1, 第一节",
        "ARTICLE, 100, 第一百条",
        "HAN, 3, 三、",
        "HAN_BRACKETED, 20, （二十）",
        "ARABIC_DOT, 7, 7.",
        "ARABIC_COMMA, 7, 7、",
        "ARABIC_BRACKETED, 12, （12）",
        "ARABIC_HALF_BRACKETED, 1, 1）"
    })
    void aUsualNumberIsOneStringForAllTexts(NumberStyle style, int ordinal, String written) {
        String first = UsualNumbers.of("甲" + written + "乙", 1, 1 + written.length(), style, ordinal);
        String second = UsualNumbers.of(new String(written.toCharArray()), 0, written.length(), style, ordinal);
        assertThat(first).isEqualTo(written).isSameAs(second);
    }

    @ParameterizedTest
    @CsvSource({
        "HAN_BRACKETED, 2, (二)",
        "ARTICLE, 101, 第一百零一条",
        "ARTICLE, 1, 第1条",
        "ARABIC_DOT, 3, ３．",
        "DECIMAL, 1, 1.1",
        "CIRCLED, 1, ①",
        "SUBBOOK, 1, 第一分编",
        "ARTICLE, 1260, 第一千二百六十条"
    })
    void anyOtherIsAsItStands(NumberStyle style, int ordinal, String written) {
        assertThat(UsualNumbers.of(written + "甲", 0, written.length(), style, ordinal))
                .isEqualTo(written);
    }

    @Test
    void aLongerNumberIsNotTakenForItsBeginning() {
        assertThat(UsualNumbers.of("第三条之一", 0, 5, NumberStyle.ARTICLE, 3)).isEqualTo("第三条之一");
    }
}
