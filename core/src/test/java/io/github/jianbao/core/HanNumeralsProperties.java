package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HanNumeralsProperties {

    @Property(seed = "20260101", tries = 5000)
    void readsWhatItWrites(@ForAll @IntRange(min = 1, max = HanNumerals.MAX) int n) {
        assertThat(HanNumerals.parse(HanNumerals.format(n))).hasValue(n);
    }

    @Property(seed = "20260101", tries = 1)
    void readsWhatItWritesUpToTwentyThousand() {
        for (int n = 1; n <= 20_000; n++) {
            assertThat(HanNumerals.parse(HanNumerals.format(n))).hasValue(n);
        }
    }

    @Property(seed = "20260101")
    void readsFiguresOfBothWidths(@ForAll @IntRange(max = HanNumerals.MAX) int n) {
        String figures = Integer.toString(n);
        StringBuilder wide = new StringBuilder();
        StringBuilder han = new StringBuilder();
        for (char c : figures.toCharArray()) {
            wide.append((char) (c - '0' + '０'));
            han.append("〇一二三四五六七八九".charAt(c - '0'));
        }
        assertThat(HanNumerals.parse(figures)).hasValue(n);
        assertThat(HanNumerals.parse(wide)).hasValue(n);
        assertThat(HanNumerals.parse(han)).hasValue(n);
    }

    @Property(seed = "20260101")
    void aReadingIsInRange(@ForAll("texts") String s) {
        for (int from = 0; from < s.length(); from++) {
            long read = HanNumerals.read(s, from, s.length());
            if (read < 0) {
                assertThat(read).isEqualTo(-1);
                continue;
            }
            assertThat(HanNumerals.value(read)).isBetween(0, HanNumerals.MAX);
            assertThat(HanNumerals.end(read)).isBetween(from + 1, s.length());
            assertThat(HanNumerals.isNumeralChar(s.charAt(from))).isTrue();
        }
    }

    @Property(seed = "20260101")
    void charactersBeforeTheStartDoNotMatter(@ForAll("texts") String before, @ForAll("texts") String s) {
        long alone = HanNumerals.read(s, 0, s.length());
        long behind = HanNumerals.read(before + s, before.length(), before.length() + s.length());
        assertThat(HanNumerals.value(behind)).isEqualTo(HanNumerals.value(alone));
        if (alone >= 0) {
            assertThat(HanNumerals.end(behind)).isEqualTo(HanNumerals.end(alone) + before.length());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("〇零○一二九两十百千万廿卅0O９①Ⅰ甲").ofMaxLength(12);
    }
}
