package io.github.jianbao.model.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static String marked(String text, Object... marks) throws IOException {
        Nesting<String> nesting = new Nesting<>(text);
        for (int i = 0; i < marks.length; i += 3) {
            nesting.add((Integer) marks[i], (Integer) marks[i + 1], (String) marks[i + 2]);
        }
        StringBuilder out = new StringBuilder();
        nesting.write(new Nesting.Target<>() {
            @Override
            public void open(Nesting.Mark<String> mark) {
                out.append('<').append(mark.what());
            }

            @Override
            public void close(Nesting.Mark<String> mark) {
                out.append('>');
            }

            @Override
            public void run(int start, int end) {
                out.append(text, start, end);
            }
        });
        return out.toString();
    }

    @Test
    void marksNest() throws IOException {
        assertThat(marked("abcdef", 1, 5, "X", 2, 3, "Y", 5, 6, "Z")).isEqualTo("a<Xb<Yc>de><Zf>");
    }

    @Test
    void theLongestComesFirst() throws IOException {
        assertThat(marked("abc", 0, 1, "X", 0, 3, "Y")).isEqualTo("<Y<Xa>bc>");
    }

    @Test
    void theLaterOfTwoThatCrossIsLeftOut() throws IOException {
        assertThat(marked("abcd", 0, 2, "X", 1, 3, "Y", 3, 4, "Z")).isEqualTo("<Xab>c<Zd>");
    }

    @Test
    void aMarkWithoutLengthStandsWhereItIs() throws IOException {
        assertThat(marked("abcd", 0, 2, "X", 1, 1, "P", 2, 2, "Q", 4, 4, "R")).isEqualTo("<Xa<P>b><Q>cd<R>");
    }

    @Test
    void marksOutsideTheTextAndInsideACharacterAreLeftOut() throws IOException {
        assertThat(marked("a\ud842\udfb7b", 2, 4, "X", 3, 9, "Y", -1, 2, "Z", 3, 2, "W"))
                .isEqualTo("a\ud842\udfb7b");
    }

    @Test
    void aMarkWithoutLengthCutsNoCharacter() throws IOException {
        assertThat(marked("a\ud842\udfb7b", 2, 2, "P")).isEqualTo("a<P>\ud842\udfb7b");
    }
}
