package io.github.jianbao.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String TEXT = "甲乙丙甲乙丙";

    @Test
    void searchesStayInTheirRange() {
        assertThat(Search.find(TEXT, 1, 6, "甲乙")).isEqualTo(3);
        assertThat(Search.find(TEXT, 1, 5, "甲乙")).isEqualTo(3);
        assertThat(Search.find(TEXT, 1, 4, "甲乙")).isEqualTo(-1);
        assertThat(Search.find(TEXT, 0, 2, "甲乙")).isZero();
        assertThat(Search.contains(TEXT, 4, 6, "甲")).isFalse();
        assertThat(Search.last(TEXT, 0, 6, '甲', '乙')).isEqualTo(4);
        assertThat(Search.last(TEXT, 0, 4, '丙', '甲')).isEqualTo(3);
        assertThat(Search.last(TEXT, 3, 6, '甲', '丁')).isEqualTo(3);
        assertThat(Search.last(TEXT, 4, 6, '甲', '丁')).isEqualTo(-1);
    }

    @Test
    void theLongestWordCounts() {
        Words words = new Words("乙", "乙丙", "丙");
        assertThat(words.at(TEXT, 1)).isEqualTo(2);
        assertThat(words.at(TEXT, 2)).isEqualTo(1);
        assertThat(words.at(TEXT, 3)).isZero();
        assertThat(words.at(TEXT, -1)).isZero();
        assertThat(words.at(TEXT, 6)).isZero();
        assertThat(words.before(TEXT, 3)).isEqualTo(2);
        assertThat(words.before(TEXT, 2, 3)).isEqualTo(1);
        assertThat(words.before(TEXT, 0)).isZero();
        assertThat(words.before(TEXT, 7)).isZero();
    }

    @Test
    void wordsAreFoundWithinARange() {
        Words words = new Words("丙甲", "乙丙");
        assertThat(words.find(TEXT, 0, 6)).isEqualTo(1);
        assertThat(words.find(TEXT, 2, 6)).isEqualTo(2);
        assertThat(words.find(TEXT, 3, 5)).isEqualTo(-1);
        assertThat(words.in(TEXT, 3, 6)).isTrue();
        assertThat(words.are(TEXT, 1, 3)).isTrue();
        assertThat(words.are(TEXT, 1, 4)).isFalse();
        assertThat(words.are(TEXT, 1, 1)).isFalse();
    }

    @Test
    void wordsKeepTheirOrderAndStandOnce() {
        Words words = new Words("甲乙", "丁", "甲丙", "丁");
        assertThat(words.all()).isEqualTo(List.of("甲乙", "丁", "甲丙"));
        assertThat(words.firsts()).isEqualTo("甲丁");
        assertThat(words.lasts()).isEqualTo("乙丁丙");
        assertThat(new Words().all()).isEmpty();
        assertThat(new Words().in(TEXT, 0, 6)).isFalse();
    }
}
