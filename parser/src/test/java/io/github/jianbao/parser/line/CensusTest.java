package io.github.jianbao.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.LayoutHints;
import io.github.jianbao.core.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CensusTest {

    private static final String LETTERS = "中国人民文件。！，、；：“”（）《》 　\taA1⼀";

    @Test
    void rangesOfAnyLengthAreCountedCharacterByCharacter() {
        Random random = new Random(20260202);
        for (int round = 0; round < 300; round++) {
            String text = text(random, 1 + random.nextInt(6_000));
            Census census = new Census(text, null);
            int start = 0;
            while (start < text.length()) {
                int end = Math.min(text.length(), start + random.nextInt(random.nextInt(4) == 0 ? 3_000 : 80));
                census.take(start, end);
                assertThat(census.width() - (end - start)).isEqualTo(count(text, start, end, Kinds.WIDE));
                assertThat(census.stops()).isEqualTo(count(text, start, end, Kinds.STOP));
                assertThat(census.pauses()).isEqualTo(count(text, start, end, Kinds.PAUSE));
                assertThat(census.open())
                        .isEqualTo(count(text, start, end, Kinds.OPEN) - count(text, start, end, Kinds.CLOSE));
                assertThat(census.blanks()).isEqualTo(count(text, start, end, Kinds.BLANK));
                assertThat(census.unprepared()).isEqualTo(count(text, start, end, Kinds.UNPREPARED));
                start = end + random.nextInt(3);
            }
        }
    }

    @Test
    void linesOfNothingButBlanksAreNone() {
        assertThat(LineReader.read(SourceText.of("\n\r\n \n\u3000\r\n \u3000\n\f \t"), LayoutHints.NONE, true)
                        .count())
                .isZero();
        assertThat(LineReader.read(SourceText.of(""), LayoutHints.NONE, true).count())
                .isZero();
    }

    @Test
    void theShortestLinesAreFoundWhereverTheirBlanksStand() {
        for (String line : new String[] {"甲", " 甲", "甲 ", " 甲 ", "\u3000甲", "\ufeff甲"}) {
            for (String end : new String[] {"", "\n", "\r\n", "\f", "\n\n"}) {
                LineTable lines = LineReader.read(SourceText.of("\n" + line + end), LayoutHints.NONE, true);
                assertThat(lines.count()).as("%s", line).isEqualTo(1);
                assertThat(lines.words(0)).isEqualTo("甲");
                assertThat(lines.width(0)).isEqualTo(2);
            }
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static int count(String text, int start, int end, int kind) {
        return (int) text.substring(start, end)
                .chars()
                .filter(c -> (Kinds.of((char) c) & kind) != 0)
                .count();
    }
}
