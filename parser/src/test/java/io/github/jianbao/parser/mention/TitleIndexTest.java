package io.github.jianbao.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What titles are found by. */
class TitleIndexTest {

    @Test
    void aTitleWithNothingToFoldIsItsOwnKey() {
        String title = "关于加强社区养老服务的意见";
        assertThat(TitleIndex.key(title)).isSameAs(title);
        assertThat(TitleIndex.key("")).isEmpty();
    }

    @Test
    void rangesOfYearsMarksAndBlanksMakeNoDifference() {
        assertThat(TitleIndex.key("行动计划（2024年—2026年）")).isEqualTo(TitleIndex.key("行动计划(2024—2026年)"));
        assertThat(TitleIndex.key("2024年—2026年计划")).isEqualTo(TitleIndex.key("2024-2026年计划"));
        assertThat(TitleIndex.key("转发《甲办法》　的通知")).isEqualTo("转发甲办法的通知");
        assertThat(TitleIndex.key("甲、乙〈丙〉ＡＢ")).isEqualTo(TitleIndex.key("甲、乙丙ab"));
    }
}
