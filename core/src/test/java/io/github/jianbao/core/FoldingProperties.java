package io.github.jianbao.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingProperties {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（2024—2026年）|(2024-2026年)",
                "目　　录|目录",
                "《总体方案》|〈总体方案〉",
                "国知办发运字〔2024〕33号|国知办发运字[２０２４]33号",
                "关于ＡＩ的“通知”|关于 ai 的「通知」",
                "政策⽂件|政策文件"
            })
    void equalsInAllButWidthAndStyle(String a, String b) {
        assertThat(Folding.fold(a)).isEqualTo(Folding.fold(b));
        assertThat(Folding.equal(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"一专家谈|-专家谈", "三（一）|三(二)", "总体方案|总体方案二", "总体方案二|总体方案", "''|a", "、|,"})
    void differsInWhatIsSaid(String a, String b) {
        assertThat(Folding.fold(a)).isNotEqualTo(Folding.fold(b));
        assertThat(Folding.equal(a, b)).isFalse();
    }

    @Property(seed = "20260101")
    void comparesAsTheFoldedStringsDo(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(Folding.equal(a, b)).isEqualTo(Folding.fold(a).equals(Folding.fold(b)));
    }

    @Property(seed = "20260101")
    void foldsBlankFreeAndOnceForAll(@ForAll String s) {
        String folded = Folding.fold(s);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
        assertThat(folded.chars().anyMatch(c -> Chars.isBlank((char) c))).isFalse();
        assertThat(folded.length()).isLessThanOrEqualTo(s.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a（( 　文⽂").ofMaxLength(4);
    }
}
