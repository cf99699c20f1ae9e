package io.github.jianbao.parser.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Masthead;
import io.github.jianbao.model.Section;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML page in a real browser: links lead where they say, the search finds, nothing stands out at the side. */
class PageInChromiumTest {

    private static final Path SAMPLES = Path.of("..", "examples", "cli", "samples");
    private static final String HOSTILE =
            "</script><script>document.documentElement.className=''</script>\u202e]]>\u0000|`&amp;" + "很长".repeat(60)
                    + "x".repeat(200);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"jiaoyu-dongtai.txt, 社区菜园", "juece-cankao.txt, 职业院校", "xuexi-yanjiu.txt, 医院", "zhengwu-xinxi.txt, 人民政府"
    })
    void samples(String name, String word) throws IOException, InterruptedException {
        Path file = SAMPLES.resolve(name);
        assumeTrue(Files.exists(file), "skipped: there is no " + file);
        check(BulletinParser.create().parse(SourceText.read(file)), List.of(word, "没有这样的词"));
    }

    @Test
    void theSeed() throws IOException, InterruptedException {
        String corpus = System.getenv("JIANBAO_CORPUS");
        assumeTrue(corpus != null, "skipped: JIANBAO_CORPUS is not set, there is no corpus to read");
        ParseResult result =
                BulletinParser.create().parse(SourceText.read(Path.of(corpus).resolve("seed/issue.txt")));
        check(result, List.of("教育强国", "专利", "人工智能+"));
    }

    @Test
    void aHostileText() throws IOException, InterruptedException {
        String text =
                HOSTILE + "\n\n一、" + HOSTILE + "\n（一）" + HOSTILE + "。正文。\n记者：" + HOSTILE + "？\n答：" + HOSTILE + "。\n";
        check(BulletinParser.create().parse(text), List.of("</script>"));
    }

    private void check(ParseResult result, List<String> words) throws IOException, InterruptedException {
        Chromium chromium = Chromium.find();
        StringBuilder page = new StringBuilder();
        HtmlForm.write(result.issue(), result.findings(), page);
        Files.writeString(folder.resolve("page.html"), page, UTF_8);
        Path file = folder.resolve("frame.html");
        Files.writeString(file, frame(words), UTF_8);
        Map<String, String> facts = facts(chromium.dump(file, folder));
        assertThat(facts)
                .containsEntry("script", "true")
                .containsEntry("style", "true")
                .containsEntry("overflow-360", "0")
                .containsEntry("overflow-768", "0")
                .containsEntry("overflow-1280", "0")
                .containsEntry("lost", "")
                .doesNotContainKey("error");
        for (String word : words) {
            int there = count(result.issue(), word);
            assertThat(facts).containsEntry("found " + word, String.valueOf(there));
            if (there > 0) {
                assertThat(facts).containsEntry("shown " + word, "true");
            }
        }
    }

    /** How often a word stands in the texts that the page shows. */
    private static int count(Issue issue, String word) {
        List<Text> texts = new ArrayList<>();
        Masthead masthead = issue.masthead();
        if (masthead != null) {
            texts.addAll(masthead.publishers());
            texts.addAll(masthead.others());
        }
        for (Section section : issue.sections()) {
            if (section.heading() != null) {
                texts.add(section.heading());
            }
            section.articles().forEach(article -> texts.addAll(Blocks.texts(article)));
        }
        issue.colophon().forEach(note -> texts.add(note.text()));
        int count = 0;
        for (Text text : texts) {
            for (int at = text.value().indexOf(word); at >= 0; at = text.value().indexOf(word, at + word.length())) {
                count++;
            }
        }
        return count;
    }

    /** The page stands in a frame, its own policy included; the script outside the frame looks at it. */
    private static String frame(List<String> words) throws IOException {
        StringBuilder list = new StringBuilder();
        for (String word : words) {
            list.append(list.isEmpty() ? "" : ", ")
                    .append('\'')
                    .append(word.replace("</", "<\\/"))
                    .append('\'');
        }
        return "<!DOCTYPE html><meta charset=utf-8><body style='margin:0'>"
                + "<iframe src=page.html width=360 height=800 style='border:0'></iframe>"
                + "<script>const WORDS = [" + list + "];\n" + script() + "</script>";
    }

    private static String script() throws IOException {
        try (InputStream in = PageInChromiumTest.class.getResourceAsStream("probe.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    private static Map<String, String> facts(String dump) {
        int start = dump.indexOf("<pre id=\"facts\">");
        assertThat(start).as(dump).isNotNegative();
        String[] lines = dump.substring(dump.indexOf('>', start) + 1, dump.indexOf("</pre>", start))
                .split("\n", -1);
        Map<String, String> facts = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.lastIndexOf('=');
            facts.put(line.substring(0, equals).replace("&lt;", "<").replace("&gt;", ">"), line.substring(equals + 1));
        }
        return facts;
    }
}
