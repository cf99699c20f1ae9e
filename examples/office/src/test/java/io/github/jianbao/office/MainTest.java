package io.github.jianbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.cli.AddedForm;
import io.github.jianbao.extract.Extractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void oneFile() throws IOException {
        Path out = folder.resolve("out.docx");
        assertThat(run(Texts.sample("juece-cankao.txt").toString(), "-o", out.toString()))
                .isZero();
        assertThat(Extractor.extract(out).source().text()).contains("决 策 参 考");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void severalFilesAndOneThatFails() throws IOException {
        Path out = folder.resolve("out");
        String missing = folder.resolve("missing.txt").toString();
        assertThat(run(
                        Texts.sample("juece-cankao.txt").toString(),
                        missing,
                        Texts.sample("xuexi-yanjiu.txt").toString(),
                        "-o",
                        out.toString()))
                .isEqualTo(2);
        assertThat(out.resolve("juece-cankao.docx")).exists();
        assertThat(out.resolve("xuexi-yanjiu.docx")).exists();
        assertThat(err.toString()).contains("missing.txt").hasLineCount(1);
    }

    @Test
    void besideTheFileWhereNoneIsYet() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "关于开会的通知\n\n各处室：\n　　明天开会。\n");
        assertThat(run(text.toString())).isZero();
        byte[] first = Files.readAllBytes(folder.resolve("a.docx"));
        assertThat(run(text.toString())).isEqualTo(2);
        assertThat(Files.readAllBytes(folder.resolve("a.docx"))).isEqualTo(first);
        assertThat(err.toString()).contains("there already");
    }

    @Test
    void oneArticle() throws IOException {
        Path out = folder.resolve("a1.docx");
        assertThat(run(Texts.sample("juece-cankao.txt").toString(), "--article", "a1", "-o", out.toString()))
                .isZero();
        assertThat(Extractor.extract(out).source().text()).contains("附件1").doesNotContain("决 策 参 考");
        assertThat(run(Texts.sample("juece-cankao.txt").toString(), "--article", "a99", "-o", out.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no article a99");
    }

    @Test
    void inputsStay() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "关于开会的通知\n");
        assertThat(run(text.toString(), "-o", text.toString())).isEqualTo(2);
        assertThat(text).hasContent("关于开会的通知");
    }

    /** What makes {@code convert --to docx} of the command line. */
    @Test
    void theCommandLineFindsTheForm() throws IOException {
        AddedForm form = ServiceLoader.load(AddedForm.class).findFirst().orElseThrow();
        assertThat(form.name()).isEqualTo("docx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(Texts.issue("notice.txt"), null, out, notice -> {});
        assertThat(Extractor.extract(out.toByteArray()).source().text()).contains("滨政发〔2025〕7号");
    }

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(err, true)).execute(arguments);
    }
}
