package io.github.jianbao.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignsTest {

    private static final String TEXT = "《中国》（二）字。\n\n第三条　2024年5月，由省教育厅牵头负责。\n\n".repeat(40);

    @Test
    void theFirstSignFromAnywhereIsFoundInAnyOrder() {
        Signs signs = Signs.of(TEXT);
        Random random = new Random(20260101);
        for (int round = 0; round < 5_000; round++) {
            int offset = random.nextInt(TEXT.length() + 1);
            int expected = 0;
            while (expected < signs.count() && signs.offset(expected) < offset) {
                expected++;
            }
            assertThat(signs.from(offset)).isEqualTo(expected);
        }
    }

    @Test
    void linesNoteTheSignsThatTheTextHas() {
        Signs all = Signs.of(TEXT);
        Signs noted =
                LineReader.read(SourceText.of(TEXT), LayoutHints.NONE, true).signs();
        assertThat(noted.count()).isEqualTo(all.count()).isPositive();
        for (int sign = 0; sign < all.count(); sign++) {
            assertThat(noted.offset(sign)).isEqualTo(all.offset(sign));
            assertThat(Signs.CHARACTERS).contains(TEXT.substring(all.offset(sign), all.offset(sign) + 1));
        }
    }

    /** Unions are numbered from two ends: none of the others may grow into the numbers of signs. */
    @Test
    void everySignAndNothingElseIsNumberedAsOne() {
        for (int c = 0; c < 0x1_0000; c++) {
            boolean sign = Signs.CHARACTERS.indexOf(c) >= 0;
            assertThat(Kinds.index((char) c) >= Kinds.SIGNS).as("U+%04X", c).isEqualTo(sign);
            assertThat((Kinds.of((char) c) & Kinds.SIGN) != 0).isEqualTo(sign);
        }
    }

    @Test
    void noSignsAreNotedWhereNobodyWantsThem() {
        assertThat(LineReader.read(SourceText.of(TEXT), LayoutHints.NONE, false)
                        .signs()
                        .count())
                .isZero();
    }

    @Test
    void aSignThatWasMendedIsNoted() {
        Signs signs = LineReader.read(SourceText.of("二〇二四年五⽉"), LayoutHints.NONE, true)
                .signs();
        assertThat(signs.count()).isEqualTo(2);
        assertThat(signs.offset(1)).isEqualTo(6);
    }
}
