package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.json.JsonLinesReader;
import io.github.jianbao.model.json.JsonLinesWriter;
import io.github.jianbao.model.jsonld.JsonLdForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.metadata.MetadataForm;
import io.github.jianbao.model.svg.SvgForm;
import io.github.jianbao.model.tasks.Task;
import io.github.jianbao.model.tasks.TaskForm;
import io.github.jianbao.model.text.TextForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What titles may hold: every form stays well-formed, in UTF-8, and carries the text. */
class HostileTitleTest {

    @Retention(RetentionPolicy.RUNTIME)
    @ValueSource(
            strings = {
                "甲\0乙\1丙\u000b丁\u001b戊\u007f",
                "甲\ud800乙\udc00丙\ud83d\ude00丁\ud83d",
                "甲</script><b>乙</b>",
                "甲<!--乙-->",
                "甲]]>乙",
                "甲|乙\\|丙",
                "甲`乙``丙```",
                "甲\u202e乙\u200f丙\u2066丁",
                "甲&lt;乙&丙\"丁'",
                "*甲*_乙_[丙](丁)#",
                "=甲+乙,丙\"丁"
            })
    @interface HostileTitles {}

    @ParameterizedTest
    @HostileTitles
    void json(String title) throws IOException {
        byte[] bytes = bytes(out -> JsonForm.write(issue(title), out));
        assertThat(JsonForm.read(new ByteArrayInputStream(bytes))).isEqualTo(issue(title));
        assertThat(tree(bytes(out -> MetadataForm.writeJson(issue(title), out))).findValuesAsString("标题"))
                .contains(title);
        assertThat(tree(bytes(out -> ChunkForm.write(issue(title), Chunker.ofCharacters(500), out)))
                        .findValuesAsString("title"))
                .contains(title);
    }

    @ParameterizedTest
    @HostileTitles
    void jsonInAPage(String title) throws IOException {
        String json = text(bytes(out -> JsonLdForm.write(issue(title), out)));
        Document page = Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>after</p>");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("p")).hasSize(1);
        assertThat(new JsonMapper().readTree(json).findValuesAsString("headline"))
                .contains(title);
    }

    @ParameterizedTest
    @HostileTitles
    void html(String title) throws IOException {
        Document page = Jsoup.parse(text(bytes(out -> HtmlForm.write(issue(title), List.of(), out))));
        assertThat(page.select("main article").text()).containsPattern(shown(title));
        assertThat(page.select("main article script, main article b")).isEmpty();
    }

    @ParameterizedTest
    @HostileTitles
    void xml(String title) throws Exception {
        for (byte[] bytes : List.of(
                bytes(out -> AknForm.write(issue(title), out)),
                bytes(out -> SvgForm.write(issue(title), List.of(), out)))) {
            text(bytes);
            String content = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement()
                    .getTextContent();
            assertThat(content).containsPattern(shown(title));
        }
    }

    @ParameterizedTest
    @HostileTitles
    void markdown(String title) throws IOException {
        String markdown = text(bytes(out -> MarkdownForm.write(issue(title), out)));
        String rendered = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown));
        assertThat(rendered).containsPattern(shown(title));
    }

    @ParameterizedTest
    @HostileTitles
    void plain(String title) throws IOException {
        assertThat(text(bytes(out -> TextForm.write(issue(title), out)))).containsPattern(shown(title));
        String csv = text(bytes(out -> MetadataForm.writeCsv(issue(title), out)));
        assertThat(csv.replace("\"\"", "\"")).containsPattern(shown(title));
    }

    @ParameterizedTest
    @HostileTitles
    void tasks(String title) throws IOException {
        List<Task> tasks = List.of(
                new Task("a1", "a1", title, null, title, title, List.of(), List.of(), null, List.of(), 0, null, null));
        assertThat(tree(bytes(out -> TaskForm.writeJson(tasks, out))).findValuesAsString("title"))
                .contains(title);
        String csv = text(bytes(out -> TaskForm.writeCsv(tasks, out)));
        assertThat(csv.replace("\"\"", "\"")).containsPattern(shown(title));
    }

    @ParameterizedTest
    @HostileTitles
    void archive(String title) throws IOException {
        byte[] lines = bytes(out -> {
            try (JsonLinesWriter writer = new JsonLinesWriter(out)) {
                writer.write(issue(title)).write(issue(title));
            }
        });
        assertThat(text(lines).lines()).hasSize(2);
        try (JsonLinesReader reader = new JsonLinesReader(new ByteArrayInputStream(lines))) {
            assertThat(reader.read()).contains(issue(title));
            assertThat(reader.read()).contains(issue(title));
            assertThat(reader.read()).isEmpty();
        }
    }

    private static Issue issue(String title) {
        return Build.issue(Build.article("a1", title, Build.paragraph(title)));
    }

    /** What cannot stand in a form is shown by something else in its place. */
    private static Pattern shown(String title) {
        StringBuilder pattern = new StringBuilder();
        title.codePoints().forEach(c -> {
            boolean plain =
                    c >= ' ' && c != 0x7f && (c < 0xd800 || c > 0xdfff) && Character.getType(c) != Character.FORMAT;
            pattern.append(plain ? Pattern.quote(Character.toString(c)) : ".{0,8}?");
        });
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }

    private interface Form {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(out);
        return out.toByteArray();
    }

    /** Malformed UTF-8 is an error. */
    private static String text(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static JsonNode tree(byte[] bytes) throws IOException {
        return new JsonMapper().readTree(text(bytes));
    }
}
