package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.text.TextForm;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain text that is written parses to the same model, positions and furniture apart. */
class TextRoundTripTest {

    private final BulletinParser parser = BulletinParser.create();

    @Test
    void theSeedComesBackTheSame() throws IOException {
        Issue issue = parser.parse(SourceText.read(Corpus.root().resolve("seed/issue.txt")))
                .issue();
        String text = written(issue);
        Issue again = parser.parse(text).issue();
        assertThat(Sameness.firstDifference(issue, again)).isEmpty();
        assertThat(written(again)).isEqualTo(text);
    }

    /** The rest are texts whose lists or contents were torn by their extraction. */
    @Test
    void nearlyAllOfTheCorpusComesBackTheSame() throws IOException {
        List<String> others = new ArrayList<>();
        List<Path> files = Corpus.texts();
        for (Path file : files) {
            Issue issue = parser.parse(SourceText.read(file)).issue();
            String difference =
                    Sameness.firstDifference(issue, parser.parse(written(issue)).issue());
            if (!difference.isEmpty()) {
                others.add(Corpus.root().relativize(file) + " " + difference);
            }
        }
        System.out.printf("plain text: %d of %d come back the same%n", files.size() - others.size(), files.size());
        assertThat(others).hasSizeLessThanOrEqualTo(files.size() / 25);
    }

    private static String written(Issue issue) throws IOException {
        StringBuilder text = new StringBuilder();
        TextForm.write(issue, text);
        return text.toString();
    }
}
