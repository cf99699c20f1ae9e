package io.github.jianbao.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.MentionKind;
import io.github.jianbao.parser.line.Signs;
import org.junit.jupiter.api.Test;

class TriggersTest {

    /** What is not noted while lines are scanned would never be looked at. */
    @Test
    void whatMarksSomethingIsASign() {
        Triggers triggers = new Triggers(MentionKind.all());
        int marks = 0;
        for (int c = 0; c < 0x1_0000; c++) {
            for (String second : new String[] {"", "称", "日", "先", "次", "头"}) {
                if (triggers.at((char) c + second, 0) != 0) {
                    assertThat(Signs.CHARACTERS).contains(Character.toString(c));
                    marks++;
                }
            }
        }
        assertThat(marks).isGreaterThan(Signs.CHARACTERS.length());
    }
}
