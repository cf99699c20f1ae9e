package io.github.jianbao.core;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Decoding.Evidence;
import java.nio.charset.Charset;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecodingProperties {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Property(seed = "20260101")
    void anyBytesGiveAText(@ForAll byte[] bytes) {
        SourceText source = SourceText.read(bytes);
        assertThat(source.decoding().unreadable()).isBetween(source.decoding().replaced(), source.length());
        assertThat(source.lines().count()).isLessThanOrEqualTo(source.length());
    }

    @Property(seed = "20260101")
    void faultsAreWhatIsReplaced(@ForAll("chinese") String text, @ForAll byte[] noise) {
        SourceText source = SourceText.read(Bytes.join(text.getBytes(UTF_8), noise));
        long faults = source.text().chars().filter(c -> c == '\uFFFD').count();
        if (source.decoding().evidence() == Evidence.BINARY) {
            assertThat(source.decoding().replaced()).isZero();
        } else {
            assertThat(source.decoding().replaced()).isLessThanOrEqualTo((int) faults);
        }
    }

    @Property(seed = "20260101")
    void validUtf8IsReadAsSuch(@ForAll("readable") String text) {
        SourceText source = SourceText.read(text.getBytes(UTF_8));
        assertThat(source.text()).isEqualTo(text);
        assertThat(source.decoding()).isEqualTo(new Decoding("UTF-8", Evidence.VALID, 0, 0));
    }

    @Property(seed = "20260101")
    void everyEncodingOfAChineseTextIsRecognised(@ForAll("chinese") String text) {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, GB18030}) {
            SourceText source = SourceText.read(text.getBytes(charset));
            assertThat(source.text()).isEqualTo(text);
            assertThat(source.decoding().charset()).isEqualTo(charset.name());
        }
    }

    @Property(seed = "20260101")
    void aCutTextLosesItsLastCharacterOnly(@ForAll("chinese") String text) {
        byte[] bytes = text.getBytes(UTF_8);
        SourceText source = SourceText.read(Arrays.copyOf(bytes, bytes.length - 1));
        String kept = text.substring(0, text.length() - 1);
        assertThat(source.text()).startsWith(kept);
        assertThat(source.decoding().charset()).isEqualTo("UTF-8");
        assertThat(source.decoding().replaced()).isEqualTo(source.length() - kept.length());
    }

    @Provide
    Arbitrary<String> readable() {
        return Arbitraries.strings()
                .ofMaxLength(40)
                .withCharRange(' ', '~')
                .withCharRange('一', '鿿')
                .withCharRange('À', 'ɏ')
                .withChars("\n\r\t\f，。、（）\u3000\u0085")
                .map(text -> text.replace("????????", "?"));
    }

    /** Sentences of common words: what real texts are made of. */
    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.of(
                        "规划", "与", "决策", "2024年", "第10期", "，", "。", "（一）", "加强", "组织领导", "\n", "高等教育", "“", "”", "AI",
                        "　")
                .list()
                .ofMinSize(4)
                .ofMaxSize(40)
                .map(words -> "通知" + String.join("", words) + "国");
    }
}
