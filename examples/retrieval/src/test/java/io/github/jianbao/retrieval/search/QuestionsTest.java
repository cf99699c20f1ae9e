package io.github.jianbao.retrieval.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Clauses;
import io.github.jianbao.parser.ParseResult;
import io.github.jianbao.retrieval.ReadableIssue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twenty questions in a reader's words, {@code questions.tsv}, and the clauses that answer them. */
class QuestionsTest {

    private static final Path SAMPLES = Path.of("../cli/samples");
    private static final Map<String, ParseResult> RESULTS = new TreeMap<>();
    private static ClauseIndex index;

    record Question(String words, String sample, String address) {}

    @BeforeAll
    static void readTheSamples() throws IOException {
        index = new ClauseIndex();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                RESULTS.put(name, ReadableIssue.parse(SourceText.read(file)));
                index.add(name, RESULTS.get(name));
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void theRightClauseComesFirst() throws IOException {
        List<String> missed = new ArrayList<>();
        for (Question question : questions()) {
            Answer first = index.ask(question.words(), 1).get(0);
            if (!first.file().equals(question.sample()) || !first.address().equals(question.address())) {
                missed.add(question.words() + " " + first.file() + " " + first.address() + " instead of "
                        + question.address());
            }
        }
        missed.forEach(System.out::println);
        System.out.println(questions().size() - missed.size() + " of " + questions().size() + " questions");
        assertThat(missed).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void pagesAreThoseOfTheContents() throws IOException {
        for (Question question : questions()) {
            Answer first = index.ask(question.words(), 1).get(0);
            String article = first.address().split("[.#]", 2)[0];
            assertThat(first.page())
                    .isEqualTo(Objects.requireNonNull(RESULTS.get(first.file()))
                            .issue()
                            .article(article)
                            .orElseThrow()
                            .page());
        }
        assertThat(index.ask("模拟冷库", 1).get(0).page()).isEqualTo(23);
    }

    @Test
    void theQuestionsAreTwentyAndTheirAddressesExist() throws IOException {
        assertThat(questions()).hasSize(20).doesNotHaveDuplicates();
        for (Question question : questions()) {
            ParseResult result = Objects.requireNonNull(RESULTS.get(question.sample()), question.sample());
            assertThat(Clauses.find(result.issue(), question.address()))
                    .as(question.address())
                    .hasValueSatisfying(found ->
                            assertThat(found.address()).hasToString(question.address()));
        }
    }

    private static List<Question> questions() throws IOException {
        try (InputStream in = Objects.requireNonNull(QuestionsTest.class.getResourceAsStream("questions.tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Question(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }
}
