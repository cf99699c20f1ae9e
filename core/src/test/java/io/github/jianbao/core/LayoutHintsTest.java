package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LayoutHintsTest {

    @Test
    void whatIsSaidOfALineIsFound() {
        LineHint title = LineHint.NONE.withHeading(1).withSize(2).withCentred();
        LayoutHints hints = LayoutHints.builder().line(3, title).build();
        assertThat(hints.line(3)).isEqualTo(title);
        assertThat(hints.line(4)).isEqualTo(LineHint.NONE);
        assertThat(hints.isEmpty()).isFalse();
        assertThat(hints).hasToString("hints for 1 lines");
    }

    @Test
    void theTextFormReadsAsItIsWritten() {
        String text = "1\tstarts body heading=1 size=2 bold centred page=1\n7\tcontinues row list=1 size=-1 indented\n";
        assertThat(LayoutHints.parse(text).toText()).isEqualTo(text);
        assertThat(LayoutHints.parse("2\tlater=5 bold\r\n\n").line(2)).isEqualTo(LineHint.NONE.withBold());
    }

    @Test
    void linesThatAreNoHintsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayoutHints.parse("1\tbold\nx\tbold\n"))
                .withMessage("no layout hint: x\tbold");
        assertThatIllegalArgumentException().isThrownBy(() -> LayoutHints.parse("1\theading=12"));
        assertThatIllegalArgumentException().isThrownBy(() -> LayoutHints.parse("0\tbold"));
    }

    @Test
    void aHintWithoutAWordIsNone() {
        LayoutHints hints = LayoutHints.builder()
                .line(1, LineHint.NONE.withBold())
                .line(1, LineHint.NONE)
                .build();
        assertThat(hints).isSameAs(LayoutHints.NONE);
    }

    @Property(tries = 200)
    void everyHintIsWrittenAndReadEqual(@ForAll("hints") LineHint hint) {
        LayoutHints hints = LayoutHints.builder().line(12, hint).build();
        assertThat(LayoutHints.parse(hints.toText())).isEqualTo(hints).hasSameHashCodeAs(hints);
    }

    @Provide
    Arbitrary<LineHint> hints() {
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.of(LineHint.Flow.class),
                        Arbitraries.of(LineHint.Place.class),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-9, 9),
                        yes,
                        yes,
                        yes,
                        Arbitraries.integers().between(0, 100_000))
                .as((flow, place, level, size, bold, centred, indented, page) ->
                        new LineHint(flow, place, level, level, size, bold, centred, indented, page));
    }
}
