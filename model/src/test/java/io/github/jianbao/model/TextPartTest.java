package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPartTest {

    /** 甲乙丙 at 10, a blank that was put in, 丁戊 at 20, 己 at 30. */
    private static final Text TEXT = new Text(
            "甲乙丙 丁戊己",
            List.of(
                    new Segment(10, 13, Join.FIRST, false),
                    new Segment(20, 22, Join.WRAP, true),
                    new Segment(30, 31, Join.WRAP, false)));

    @Test
    void everyPartStandsWhereItStoodInTheWhole() {
        String value = TEXT.value();
        for (int start = 0; start <= value.length(); start++) {
            for (int end = start; end <= value.length(); end++) {
                Text part = TEXT.part(start, end);
                assertThat(part.value()).isEqualTo(value.substring(start, end).strip());
                int shift = value.startsWith(" ", start) ? start + 1 : start;
                for (int at = 0; at < part.value().length(); at++) {
                    assertThat(part.toSource(at)).isEqualTo(TEXT.toSource(at + shift));
                }
            }
        }
    }

    @Test
    void aPartStartsAnew() {
        assertThat(TEXT.part(2, 5).segments())
                .containsExactly(new Segment(12, 13, Join.FIRST, false), new Segment(20, 21, Join.WRAP, true));
        assertThat(TEXT.part(4, 7).segments())
                .containsExactly(new Segment(20, 22, Join.FIRST, false), new Segment(30, 31, Join.WRAP, false));
        assertThat(TEXT.part(3, 3).segments()).isEmpty();
    }

    @Test
    void aTextThatStandsNowhereHasPartsToo() {
        assertThat(new Text("甲乙丙", List.of()).part(1, 3)).isEqualTo(new Text("乙丙", List.of()));
    }

    @Test
    void aPartIsInsideTheText() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TEXT.part(0, 8));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TEXT.part(2, 1));
    }
}
