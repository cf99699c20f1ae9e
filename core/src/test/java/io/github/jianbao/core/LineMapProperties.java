package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineMapProperties {

    @Property(seed = "20260101")
    void linesTileTheText(@ForAll("texts") String text) {
        LineMap map = LineMap.of(text);
        StringBuilder whole = new StringBuilder();
        for (int line = 0; line < map.count(); line++) {
            assertThat(map.start(line)).isEqualTo(whole.length());
            whole.append(text, map.start(line), map.next(line));
        }
        assertThat(whole).hasToString(text);
    }

    @Property(seed = "20260101")
    void aLineIsContentThenOneTerminator(@ForAll("texts") String text) {
        LineMap map = LineMap.of(text);
        for (int line = 0; line < map.count(); line++) {
            assertThat(text.substring(map.start(line), map.end(line))).doesNotContain("\n", "\r", "\f");
            String terminator = text.substring(map.end(line), map.next(line));
            if (line == map.count() - 1) {
                assertThat(terminator).isIn("", "\n", "\r", "\r\n", "\f");
            } else {
                assertThat(terminator).isIn("\n", "\r", "\r\n", "\f");
            }
            assertThat(map.formFeed(line)).isEqualTo(terminator.equals("\f"));
            assertThat(terminator.equals("\r") && text.startsWith("\n", map.next(line)))
                    .isFalse();
        }
    }

    @Property(seed = "20260101")
    void everyOffsetStandsInTheLineAroundIt(@ForAll("texts") String text) {
        LineMap map = LineMap.of(text);
        for (int offset = 0; offset < text.length(); offset++) {
            int line = map.lineAt(offset);
            assertThat(offset).isBetween(map.start(line), map.next(line) - 1);
        }
        assertThat(map.lineAt(text.length())).isEqualTo(Math.max(0, map.count() - 1));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab一\n\r\f\u0085\u2028").ofMaxLength(60);
    }
}
