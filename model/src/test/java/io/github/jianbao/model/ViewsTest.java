package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.report.Leaves;
import io.github.jianbao.model.report.LineReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is read off issues made by chance stays what it was; see {@link FormsTest#anyIssueIsWrittenAsBefore}. */
class ViewsTest {
    private static final Path ROWS = Path.of("src/test/resources/forms/views.tsv");
    private static final int ANY = 25;

    enum View {
        LINES((issue, source) -> LineReport.of(issue, source)),
        LEAVES(Leaves::of),
        CLAUSES((issue, source) -> Clauses.of(issue)),
        SPEAKERS((issue, source) -> issue.articles().stream().map(Speakers::of).toList()),
        TEXTS((issue, source) -> issue.articles().stream().map(Blocks::texts).toList());

        private final Reading reading;

        View(Reading reading) {
            this.reading = reading;
        }
    }

    private interface Reading {
        Object of(Issue issue, SourceText source);
    }

    @TestFactory
    Stream<DynamicTest> anyIssueIsSeenAsBefore() {
        return DynamicTest.stream(Stream.of(View.values()), View::name, ViewsTest::anyIsSeenAsBefore);
    }

    private static void anyIsSeenAsBefore(View view) throws IOException {
        List<String> seen = new ArrayList<>();
        for (long seed = 0; seed < ANY; seed++) {
            AnyIssue.Sample sample = AnyIssue.sample(seed);
            seen.add(Seen.of(view.reading.of(sample.issue(), SourceText.of(sample.source()))));
        }
        assertThat(Numbers.different(ROWS, view.name(), seen))
                .as("issues seen differently now")
                .isEmpty();
    }
}
