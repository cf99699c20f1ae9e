package io.github.jianbao.retrieval.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.retrieval.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int verify(String... args) {
        return new Verify(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(List.of(args));
    }

    @Test
    void eachQuoteIsCheckedAgainstTheText(@TempDir Path folder) throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.txt"), """
                办法要求“新购置的设备应当在验收后30日内完成登记”，并且「登记信息每学年更新一次」；
                它还说“逾期不登记的处以罚款五千元”。这是“重点”。
                """);
        String text = Samples.FOLDER.resolve("juece-cankao.txt").toString();
        assertThat(verify(answer.toString(), text)).isEqualTo(1);
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "VERBATIM  新购置的设备应当在验收后30日内完成登记",
                        "  72:10  a1.1#二/（四）/3  二、重点任务 > （四）建立统一登记制度 > 3.登记时限",
                        "ALTERED  登记信息每学年更新一次",
                        "  72:31  a1.1#二/（四）/3  二、重点任务 > （四）建立统一登记制度 > 3.登记时限",
                        "  it says: 登记信息每学期更新一次",
                        "MISSING  逾期不登记的处以罚款五千元");
    }

    @Test
    void aTrueAnswerIsWellAndAWrongCallIsSaid(@TempDir Path folder) throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.txt"), "“登记信息每学期更新一次”。");
        String text = Samples.FOLDER.resolve("juece-cankao.txt").toString();
        assertThat(verify(answer.toString(), text)).isZero();
        assertThat(verify(answer.toString())).isEqualTo(2);
        assertThat(verify(folder.resolve("none").toString(), text)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("usage: Verify ANSWER FILE\ncannot be read: ");
    }
}
