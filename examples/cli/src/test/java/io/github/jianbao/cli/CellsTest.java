package io.github.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void hanCharactersFillTwoCells() {
        assertThat(Cells.width("简报 2024年")).isEqualTo(11);
        assertThat(Cells.width("（一）")).isEqualTo(6);
        assertThat(Cells.width("𠀀a\u200b")).isEqualTo(3);
    }

    @Test
    void whatIsTooWideEndsInAnEllipsis() {
        assertThat(Cells.fit("规划与决策", 10)).isEqualTo("规划与决策");
        assertThat(Cells.fit("规划与决策", 9)).isEqualTo("规划与决…");
        assertThat(Cells.fit("规划与决策", 8)).isEqualTo("规划与…");
        assertThat(Cells.fit("𠀀𠀀", 3)).isEqualTo("𠀀…");
        assertThat(Cells.fit("规划", -3)).isEqualTo("…");
    }

    @Test
    void linesAreNoWiderThanTheCells() {
        assertThat(Cells.wrap("规划a与决策", 5)).containsExactly("规划a", "与决", "策");
        assertThat(Cells.wrap("规划", 1)).containsExactly("规", "划");
        assertThat(Cells.wrap("", 5)).containsExactly("");
    }

    @Test
    void controlsBecomeBlanks() {
        assertThat(Cells.printable("a\tb\u001b[1m\u202e")).isEqualTo("a b [1m ");
    }
}
