package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void isHalfOpen() {
        Span span = Span.of(3, 8);
        assertThat(span.length()).isEqualTo(5);
        assertThat(span.contains(2)).isFalse();
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(7)).isTrue();
        assertThat(span.contains(8)).isFalse();
        assertThat(span).hasToString("3..8");
    }

    @Test
    void mayBeEmpty() {
        Span empty = Span.of(4, 4);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(4)).isFalse();
        assertThat(Span.of(3, 4).isEmpty()).isFalse();
    }

    @Test
    void holdsSpansThatDoNotStickOut() {
        Span span = Span.of(3, 8);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(Span.of(4, 7))).isTrue();
        assertThat(span.contains(Span.of(8, 8))).isTrue();
        assertThat(span.contains(Span.of(2, 5))).isFalse();
        assertThat(span.contains(Span.of(5, 9))).isFalse();
    }

    @Test
    void overlapsWhereACharacterIsInBoth() {
        Span span = Span.of(3, 8);
        assertThat(span.overlaps(Span.of(7, 9))).isTrue();
        assertThat(span.overlaps(Span.of(0, 4))).isTrue();
        assertThat(span.overlaps(Span.of(8, 9))).isFalse();
        assertThat(span.overlaps(Span.of(0, 3))).isFalse();
        assertThat(span.overlaps(Span.of(5, 5))).isFalse();
    }

    @Test
    void isOrderedByStartThenEnd() {
        assertThat(Span.of(1, 9)).isLessThan(Span.of(2, 3));
        assertThat(Span.of(2, 2)).isLessThan(Span.of(2, 3));
        assertThat(Span.of(2, 3)).isEqualByComparingTo(Span.of(2, 3));
    }

    @Test
    void refusesWhatIsNoSpan() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(3, 2));
    }
}
