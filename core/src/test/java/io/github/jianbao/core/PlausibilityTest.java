package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    @ParameterizedTest
    @CsvSource({
        "1, a~!一中国发〇、。「」〟，！～“”…—·\u00A0\u3000\u2010",
        "0, 囍鐨㐀あяé①\u3020\uFF5F\u2027\u0085",
        "-1, \u0001\u0008\u000B\u001F\u007F\u0080\u009F\uFFFD\uE000\uF8FF\uD840\uDC00\uDFFF"
    })
    void ofOneCharacter(int plausibility, String characters) {
        for (char c : characters.toCharArray()) {
            assertThat(Plausibility.of(c)).as("U+%04X", (int) c).isEqualTo(plausibility);
        }
    }
}
