package io.github.jianbao.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jianbao.core.Decoding.Evidence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

    @Test
    void takesCharactersAsTheyAre() {
        SourceText source = SourceText.of(new StringBuilder("\uFEFF一\uD800"));
        assertThat(source.text()).isEqualTo("\uFEFF一\uD800");
        assertThat(source.length()).isEqualTo(3);
        assertThat(source.charAt(1)).isEqualTo('一');
        assertThat(source.decoding()).isEqualTo(new Decoding("", Evidence.CHARACTERS, 0, 1));
    }

    @Test
    void positionsCountFromOne() {
        SourceText source = SourceText.of("一二\r\n三\f\n四");
        assertThat(source.position(0)).hasToString("1:1");
        assertThat(source.position(2)).hasToString("1:3");
        assertThat(source.position(3)).hasToString("1:4");
        assertThat(source.position(4)).hasToString("2:1");
        assertThat(source.position(6)).hasToString("3:1");
        assertThat(source.position(7)).hasToString("4:1");
        assertThat(source.position(8)).isEqualTo(new Position(4, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.position(9))
                .withMessage("read from another text: offset 9 of 8");
        assertThatIllegalArgumentException().isThrownBy(() -> source.position(-1));
    }

    @Test
    void theEndBelongsToTheLastLine() {
        assertThat(SourceText.of("").position(0)).hasToString("1:1");
        assertThat(SourceText.of("a\n").position(2)).hasToString("1:3");
    }

    @Test
    void handsOutSpans() {
        SourceText source = SourceText.of("规划与决策");
        assertThat(source.substring(Span.of(3, 5))).isEqualTo("决策");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.substring(Span.of(3, 6)))
                .withMessage("read from another text: offset 6 of 5");
    }

    @Test
    void readsStreamsAndFiles(@TempDir Path folder) throws IOException {
        byte[] bytes = "规划与决策\n".getBytes(UTF_8);
        Path file = Files.write(folder.resolve("issue.txt"), bytes);
        assertThat(SourceText.read(file).text()).isEqualTo("规划与决策\n");
        assertThat(SourceText.read(new ByteArrayInputStream(bytes)).text()).isEqualTo("规划与决策\n");
        SourceText characters = SourceText.read(new StringReader("规划与决策\r\n\ud800"));
        assertThat(characters.text()).isEqualTo("规划与决策\r\n\ud800");
        assertThat(characters.evidence()).isEqualTo(Evidence.CHARACTERS);
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SourceText.read(folder.resolve("none.txt")));
    }

    @Test
    void doesNotKeepTheBytes() {
        byte[] bytes = {'a'};
        SourceText source = SourceText.read(bytes);
        bytes[0] = 'b';
        assertThat(source.text()).isEqualTo("a");
    }

    @Test
    void printsNoText() {
        assertThat(SourceText.of("机密\n").toString())
                .contains("3 characters, 1 lines")
                .doesNotContain("机密");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of(null));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.read((byte[]) null));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.read((Path) null));
    }
}
