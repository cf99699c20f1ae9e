package io.github.jianbao.model.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @CsvSource({
        "0000, 2400",
        "0008, 2408",
        "0009, 0009",
        "000a, 000a",
        "000b, 240b",
        "000d, 000d",
        "001f, 241f",
        "0020, 0020",
        "007e, 007e",
        "007f, 2421",
        "0080, fffd",
        "009f, fffd",
        "00a0, 00a0",
        "fdcf, fdcf",
        "fdd0, fffd",
        "fdef, fffd",
        "fdf0, fdf0",
        "fffd, fffd",
        "fffe, fffd",
        "ffff, fffd",
        "4e00, 4e00"
    })
    void whatMarkupCannotHoldIsShown(String given, String shown) {
        char c = (char) Integer.parseInt(given, 16);
        assertThat((int) Visible.of(c)).isEqualTo(Integer.parseInt(shown, 16));
        assertThat(Visible.of("甲" + c + "乙")).isEqualTo("甲" + (char) Integer.parseInt(shown, 16) + "乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud842\udfb7", "甲\ud842\udfb7乙"})
    void pairsStay(String pair) {
        assertThat(Visible.of(pair)).isEqualTo(pair);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d842", "dfb7"})
    void halvesOfPairsAreReplaced(String given) {
        char half = (char) Integer.parseInt(given, 16);
        assertThat(Visible.of("甲" + half)).isEqualTo("甲\ufffd");
        assertThat(Visible.of(half + "甲")).isEqualTo("\ufffd甲");
    }
}
