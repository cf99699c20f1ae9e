package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapTest {

    /** The contents of all lines, a bar behind each. In the input ␊ is LF, ␍ CR, ␌ FF, ∅ nothing. */
    @ParameterizedTest
    @CsvSource({
        "∅, ∅",
        "␊, |",
        "a, a|",
        "a␊, a|",
        "a␊b, a|b|",
        "a␊␊b, a||b|",
        "a␍b␍, a|b|",
        "a␍␊b, a|b|",
        "a␍␍␊b, a||b|",
        "a␊␍b, a||b|",
        "a␌b, a|b|",
        "a␊␌b, a||b|",
        "a␊␌␊b, a|||b|",
        "a␌␍␊, a||",
        "␍, |",
        "一二␊三, 一二|三|"
    })
    void splitsAtEveryTerminator(String input, String lines) {
        String text = readable(input);
        LineMap map = LineMap.of(text);
        StringBuilder found = new StringBuilder();
        for (int line = 0; line < map.count(); line++) {
            found.append(text, map.start(line), map.end(line)).append('|');
        }
        assertThat(found).hasToString(readable(lines));
    }

    @Test
    void knowsWhichLinesAFormFeedEnded() {
        LineMap map = LineMap.of("a\fb\nc\r\f\fd");
        List<Boolean> formFeeds = new ArrayList<>();
        for (int line = 0; line < map.count(); line++) {
            formFeeds.add(map.formFeed(line));
        }
        assertThat(formFeeds).containsExactly(true, false, false, true, true, false);
    }

    @Test
    void countsTheTerminatorToItsLine() {
        LineMap map = LineMap.of("a\r\nbc");
        assertThat(map.next(0)).isEqualTo(3);
        assertThat(map.next(1)).isEqualTo(5);
        assertThat(map.lineAt(1)).isZero();
        assertThat(map.lineAt(2)).isZero();
        assertThat(map.lineAt(3)).isEqualTo(1);
        assertThat(map.lineAt(5)).isEqualTo(1);
    }

    @Test
    void hasNoLineOutsideTheText() {
        LineMap map = LineMap.of("a\nb");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.start(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.end(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.next(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.formFeed(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.lineAt(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.lineAt(-1));
    }

    @Test
    void findsLinesOfAnyNumber() {
        LineMap map = LineMap.of("\n".repeat(100_000) + "\f".repeat(100));
        assertThat(map.count()).isEqualTo(100_100);
        assertThat(map.lineAt(77_777)).isEqualTo(77_777);
        assertThat(map.formFeed(99_999)).isFalse();
        assertThat(map.formFeed(100_099)).isTrue();
    }

    private static String readable(String s) {
        return s.replace("∅", "").replace('␊', '\n').replace('␍', '\r').replace('␌', '\f');
    }
}
