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

    /**
     * Texts that may come back otherwise: a table with a cell a line, a title over a table, and contents and a section that only the
     * layout of the source shows.
     */
    private static final int MOST = 4;

    @Test
    void everyTextOfTheCorpusComesBackTheSame() throws IOException {
        List<String> others = new ArrayList<>();
        List<Path> files = Corpus.texts();
        for (Path file : files) {
            Issue issue = parser.parse(SourceText.read(file)).issue();
            String text = written(issue);
            Issue again = parser.parse(text).issue();
            String difference = Sameness.firstDifference(issue, again);
            if (!difference.isEmpty()) {
                others.add(Corpus.root().relativize(file) + " " + difference);
            }
            if (difference.isEmpty()) {
                assertThat(written(again)).as(file.toString()).isEqualTo(text);
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(others).hasSizeLessThanOrEqualTo(MOST);
    }

    private static String written(Issue issue) throws IOException {
        StringBuilder text = new StringBuilder();
        TextForm.write(issue, text);
        return text.toString();
    }
}
