package io.github.jianbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What names the issue (报头).
 *
 * @param name the bulletin's name (报名): 规划与决策
 * @param publishers who issues it (编发单位): bodies, 主办 / 主编 / 编印 lines
 * @param designation year, number and running total (期号)
 * @param date the issue's own date (编印日期), where it stands alone
 * @param others any other line: 内部资料, 准印证号, address
 */
public record Masthead(
        @Nullable Text name,
        List<Text> publishers,
        @Nullable Designation designation,
        @Nullable DateLine date,
        List<Text> others) {

    /**
     * Copies the lists; a missing list is an empty one.
     *
     * @param name the bulletin's name
     * @param publishers who issues it
     * @param designation year, number and running total
     * @param date the issue's own date
     * @param others any other line
     */
    public Masthead {
        publishers = Lists.copy(publishers);
        others = Lists.copy(others);
    }

    /**
     * The name with its letter spacing taken out: 决策参考 for 决 策 参 考.
     *
     * @return the words of the name, or an empty string
     */
    public String nameText() {
        return name == null ? "" : LetterSpacing.out(name.value());
    }

    /**
     * A masthead that stands in no source.
     *
     * @param name the bulletin's name
     * @return a masthead of this one line
     * @since 0.2.0
     */
    public static Masthead of(String name) {
        return new Masthead(Text.of(name), List.of(), null, null, List.of());
    }
}
