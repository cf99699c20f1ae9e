package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Blocks;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.text.TextForm;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of every document stands in every form that claims to be complete, whatever record holds it. */
class CompleteFormsTest {

    private enum Complete {
        TEXT(TextForm::toText),
        MARKDOWN(issue -> unmarked(MarkdownForm.toMarkdown(issue))),
        HTML(issue -> plain(HtmlForm.toHtml(issue, List.of()))),
        AKN(issue -> plain(AknForm.toXml(issue))),
        CHUNKS(issue -> Chunker.ofCharacters(400).chunks(issue).stream()
                .map(Chunk::text)
                .collect(Collectors.joining()));

        private final Function<Issue, String> form;

        Complete(Function<Issue, String> form) {
            this.form = form;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOfADocumentStandsInIt(Complete complete) throws IOException {
        BulletinParser parser = BulletinParser.create();
        List<String> lost = new ArrayList<>();
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/cases"))) {
            for (Path file : cases.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Issue issue = parser.parse(SourceText.read(file)).issue();
                String written = dense(complete.form.apply(issue));
                for (Article article : issue.articles()) {
                    for (Text text : Blocks.texts(article)) {
                        if (!written.contains(dense(text.value()))) {
                            lost.add(file.getFileName() + ": " + text.value());
                        }
                    }
                }
            }
        }
        assertThat(lost).as("%s", complete).isEmpty();
    }

    private static String unmarked(String markdown) {
        return markdown.replaceAll("\\\\(?=\\p{Punct})", "");
    }

    /** Text of a page or of XML, without the furniture that a page shows where it was set aside. */
    private static String plain(String markup) {
        return markup.replaceAll("<span class=\"pb[^>]*>[^<]*</span>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
