package io.github.jianbao.retrieval.search;

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

class AskTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int ask(String... args) {
        return new Ask(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(List.of(args));
    }

    @Test
    void aQuestionIsAnsweredWithAddressPageAndText() {
        assertThat(ask("新购置的设备多久之内要完成登记？", Samples.FOLDER.toString())).isZero();
        assertThat(out.toString(UTF_8).lines().limit(3))
                .containsExactly(
                        "juece-cankao.txt a1.1#二/（四）/3, page 1",
                        "  江临省教育厅 江临省财政厅关于印发《江临省职业院校实训基地共建共享实施办法》的通知 > 江临省职业院校实训基地共建共享实施办法 > 重点任务 > 建立统一登记制度",
                        "    3.登记时限。新购置的设备应当在验收后30日内完成登记，登记信息每学期更新一次。");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aQuestionWithoutAWordOfTheIssuesHasNoAnswer() {
        assertThat(ask("xyz", Samples.FOLDER.toString())).isEqualTo(1);
        assertThat(ask("", Samples.FOLDER.toString())).isEqualTo(1);
    }

    @Test
    void filesThatCannotBeReadAreNamedAndTheOthersAnswer(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("a.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', 0, 1, 2, 3, 0, 5, 0, 7});
        Files.createFile(folder.resolve("b.txt"));
        Files.copy(Samples.FOLDER.resolve("xuexi-yanjiu.txt"), folder.resolve("c.txt"));
        assertThat(ask("医师停诊", folder.toString())).isZero();
        assertThat(out.toString(UTF_8)).startsWith("c.txt a2.1#三/（一）, page 1");
        assertThat(err.toString(UTF_8)).contains("a.pdf: left out: the text cannot be read");
    }

    @Test
    void aMissingFolderAndAWrongCallAreSaidInOneLine(@TempDir Path folder) {
        assertThat(ask("停诊", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).endsWith("none: no such folder\n");
        assertThat(ask()).isEqualTo(2);
        assertThat(err.toString(UTF_8)).endsWith("usage: Ask QUESTION [FOLDER]\n");
    }
}
