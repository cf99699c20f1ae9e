package io.github.jianbao.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The depths of a sequence of numbers: a letter for the style, then the number. */
class NumberingTest {
    /** B 编, b 分编, P 第一部分, C 章, S 节, A 条, h 一、, k （一）, d 1., c 1、, p （1）, q 1）, o ①, L A.; 2 and 3 for 1.1 and 1.1.1. */
    private static final String LETTERS = "BbPCSAfhkdcpqo.L";

    @ParameterizedTest
    @CsvSource({
        "h1 h2 h3, 1 1 1",
        "h1 k1 k2 h2 k1, 1 2 2 1 2",
        "h1 k1 d1 p1 o1 o2 p2 d2 k2 h2, 1 2 3 4 5 5 4 3 2 1",
        "d1 d2 h1 h2, 1 1 1 1",
        "k1 h1, 1 1",
        "d1 k1 k2, 1 2 2",
        "d1 k2, 1 1",
        "o1 p2 d2 k2, 1 1 1 1",
        "o1 p1, 1 2",
        "p1 q1 q2 p2, 1 2 2 1",
        "c1 d1, 1 2",
        "L1 o1, 1 2",
        "L1 o2, 1 1",
        "C1 A1 A2 C2 A3, 1 2 2 1 2",
        "B1 C1 S1 A1 k1 A2 S2 A3 C2 A4 B2, 1 2 3 4 5 4 3 4 2 3 1",
        "B1 b1 C1 b2 B2, 1 2 3 2 1",
        "h1 A1, 1 1",
        "A1 h1 A2, 1 2 1",
        "P1 h1 P2, 1 2 1",
        "21 22 31 32 23, 1 1 2 2 1",
        "31 21, 1 1",
        "h1 21 31 22 h2, 1 2 3 2 1"
    })
    void depths(String numbers, String depths) {
        Numbering numbering = new Numbering();
        List<String> placed = new ArrayList<>();
        for (String number : numbers.split(" ")) {
            char letter = number.charAt(0);
            boolean decimal = Character.isDigit(letter);
            NumberStyle style = decimal ? NumberStyle.DECIMAL : NumberStyle.values()[LETTERS.indexOf(letter)];
            int depth = numbering.place(style, number.charAt(1) - '0', decimal ? letter - '0' : 0);
            assertThat(numbering.depth()).isEqualTo(depth);
            placed.add(Integer.toString(depth));
        }
        assertThat(String.join(" ", placed)).isEqualTo(depths);
    }

    @Test
    void theOpenNumberOfAStyleIsTheInnermost() {
        Numbering numbering = new Numbering();
        numbering.place(NumberStyle.HAN, 3, 0);
        numbering.place(NumberStyle.HAN_BRACKETED, 5, 0);
        assertThat(numbering.open(NumberStyle.HAN)).isEqualTo(3);
        assertThat(numbering.open(NumberStyle.HAN_BRACKETED)).isEqualTo(5);
        assertThat(numbering.open(NumberStyle.CIRCLED)).isZero();
        numbering.place(NumberStyle.HAN, 4, 0);
        assertThat(numbering.open(NumberStyle.HAN_BRACKETED)).as("closed").isZero();
        numbering.reset();
        assertThat(numbering.open(NumberStyle.HAN)).isZero();
        assertThat(numbering.depth()).isZero();
    }

    @Test
    void nothingStandsDeeperThanTheDeepest() {
        Numbering numbering = new Numbering();
        for (int parts = 2; parts <= Numbering.DEEPEST + 1; parts++) {
            assertThat(numbering.place(NumberStyle.DECIMAL, 1, parts)).isEqualTo(parts - 1);
        }
        assertThat(numbering.place(NumberStyle.DECIMAL, 1, 40)).isEqualTo(Numbering.DEEPEST);
        assertThat(numbering.place(NumberStyle.DECIMAL, 1, 2)).isEqualTo(1);
    }
}
