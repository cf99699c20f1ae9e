package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.extract.text.Extracted;
import io.github.jianbao.model.text.TextForm;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sample, printed, typed into Word, put on a web page: the same document as its plain text. */
class SamplesTest {

    static List<String> names() {
        return Samples.NAMES;
    }

    @ParameterizedTest
    @ValueSource(strings = {"juece-cankao.txt", "xuexi-yanjiu.txt"})
    void pdf(String name) throws IOException {
        printed(Samples.text(name), name);
    }

    /** This one comes with paragraphs cut in two by empty lines, which nobody would print: it is printed as it was read. */
    @Test
    void pdfOfTheTextForm() throws IOException {
        String name = "zhengwu-xinxi.txt";
        StringBuilder whole = new StringBuilder();
        TextForm.write(BulletinParser.create().parse(Samples.text(name)).issue(), whole);
        printed(whole.toString(), name);
    }

    private static void printed(String text, String name) throws IOException {
        Extracted extracted = Extractor.extract(PdfFile.of(text));
        assertThat(extracted.type()).isEqualTo(Extracted.Type.PDF);
        assertThat(extracted.pages().count()).isBetween(5, 12);
        same(extracted, name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void word(String name) throws IOException {
        Extracted extracted = Extractor.extract(WordFile.of(Samples.text(name)));
        assertThat(extracted.type()).isEqualTo(Extracted.Type.WORD);
        assertThat(extracted.source().text()).doesNotContain("页眉", "页脚");
        same(extracted, name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void ofd(String name) throws IOException {
        Extracted extracted = Extractor.extract(OfdFile.of(Samples.text(name)));
        assertThat(extracted.type()).isEqualTo(Extracted.Type.OFD);
        same(extracted, name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void html(String name) throws IOException {
        String page =
                "<!DOCTYPE html><html><head><meta charset=utf-8><title>标题</title><style>p{}</style></head><body>\n"
                        + Samples.text(name)
                                .lines()
                                .map(line -> "  <p>\n    "
                                        + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>\n")
                                .collect(Collectors.joining())
                        + "<script>var x = 1;</script></body></html>";
        Extracted extracted = Extractor.extract(page.getBytes(UTF_8));
        assertThat(extracted.type()).isEqualTo(Extracted.Type.HTML);
        same(extracted, name);
    }

    static void same(Extracted extracted, String name) throws IOException {
        BulletinParser parser = BulletinParser.create();
        List<String> plain =
                Facts.of(parser.parse(SourceText.of(Samples.text(name))).issue());
        List<String> read = Facts.of(parser.parse(extracted.source()).issue());
        assertThat(without(read, plain)).as("said by the file alone").isEmpty();
        assertThat(without(plain, read)).as("said by the text alone").isEmpty();
        assertThat(read).isEqualTo(plain);
    }

    private static List<String> without(List<String> facts, List<String> others) {
        return facts.stream().filter(fact -> !others.contains(fact)).toList();
    }
}
