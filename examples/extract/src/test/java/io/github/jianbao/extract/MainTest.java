package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Issue;
import io.github.jianbao.model.json.JsonForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line. */
class MainTest {

    private static final String TEXT = "滨江市渔业条例\n第一条　为了保护渔业资源，制定本条例。\n\f第二条　禁止电鱼。\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void articlesWithTheirPages() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), PdfFile.of(TEXT));
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString().lines()).containsExactly(file.toString(), "  a1   p. 1-2   滨江市渔业条例");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBadFileIsOneLineAndTheOthersGoOn() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), TEXT, UTF_8);
        Path bad = Files.write(folder.resolve("bad.pdf"), PdfFile.encrypted(TEXT, "a", "b", true));
        Path missing = folder.resolve("missing.docx");
        assertThat(run(bad.toString(), missing.toString(), good.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "extract: " + bad + ": is a PDF that opens with a password only",
                        "extract: " + missing + ": no such file");
        assertThat(out.toString()).startsWith(good.toString()).contains("滨江市渔业条例");
    }

    @Test
    void pagesWithoutTextAreNamed() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), PdfFile.of("\f" + TEXT + "\f\f第三条　本条例自公布之日起施行。"));
        assertThat(run(file.toString())).isZero();
        assertThat(err.toString().lines())
                .containsExactly("extract: " + file + ": left out: 2 pages without text: scans? (p. 1, 4)");
        assertThat(out.toString().lines()).contains("  a1   p. 2-5   滨江市渔业条例");
    }

    @Test
    void json() throws IOException {
        Path file = Files.write(folder.resolve("a.ofd"), OfdFile.of(TEXT));
        assertThat(run("--to", "json", file.toString())).isZero();
        String json = out.toString().strip();
        String head = "{\"pages\":{\"a1\":[1,2],\"a1#第一条\":[1,1],\"a1#第二条\":[2,2]},\"leftOut\":[],\"issue\":";
        assertThat(json).startsWith(head);
        Issue issue = JsonForm.read(json.substring(head.length(), json.length() - 1));
        assertThat(issue).isEqualTo(PagedIssue.read(file).result().issue());
    }

    @Test
    void text() throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), WordFile.of(TEXT.replace("\f", "")));
        assertThat(run("--to", "text", file.toString())).isZero();
        assertThat(out.toString().lines()).contains("第二条　禁止电鱼。");
    }

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
