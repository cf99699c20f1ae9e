package io.github.jianbao.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.extract.Extractor;
import io.github.jianbao.extract.PagedIssue;
import io.github.jianbao.model.Issue;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written, read back by {@code examples/extract}: the same model, but for positions and runs of blanks. */
class RoundTripTest {

    static Stream<String> names() {
        return Stream.concat(Texts.SAMPLES.stream(), Texts.OWN.stream());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameModel(String name) throws IOException {
        Issue issue = Texts.issue(name);
        assertThat(Sameness.firstDifference(issue, readBack(issue))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameBytesTwice(String name) throws IOException {
        Issue issue = Texts.issue(name);
        assertThat(Docx.of(issue).bytes()).isEqualTo(Docx.of(issue).bytes());
    }

    /** The labelled texts, where they are at hand. Those that differ are texts whose tables or pages were taken for something else. */
    @Test
    void theCorpus() throws IOException {
        String corpus = System.getenv("JIANBAO_CORPUS");
        assumeTrue(corpus != null, "JIANBAO_CORPUS names the folder of labelled texts");
        List<String> different = new ArrayList<>();
        int count = 0;
        for (String folder : List.of("seed", "composed", "gov", "laws")) {
            try (Stream<Path> files = Files.list(Path.of(corpus, folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    Issue issue =
                            BulletinParser.create().parse(SourceText.read(file)).issue();
                    String difference = Sameness.firstDifference(issue, readBack(issue));
                    count++;
                    if (!difference.isEmpty()) {
                        different.add(file.getFileName() + " " + difference);
                    }
                }
            }
        }
        assertThat(count).isGreaterThan(50);
        assertThat(different).hasSizeLessThanOrEqualTo(count / 30);
    }

    private static Issue readBack(Issue issue) throws IOException {
        return PagedIssue.of(Extractor.extract(Docx.of(issue).bytes())).result().issue();
    }
}
