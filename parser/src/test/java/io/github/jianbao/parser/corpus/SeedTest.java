package io.github.jianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seed issue against its metadata: every fact, by every route. */
final class SeedTest {

    private static JsonNode meta() {
        return new JsonMapper()
                .readTree(Corpus.folder().resolve("seed/issue.meta.json").toFile());
    }

    @Test
    void everyFactOfTheSeedIsRight() throws IOException {
        ParseResult result = Corpus.parse(Corpus.folder().resolve("seed/issue.txt"));
        assertThat(SeedFacts.parsed(result, true))
                .containsExactlyInAnyOrderElementsOf(SeedFacts.expected(meta(), true));
    }

    @TestFactory
    Stream<DynamicTest> everyFactIsTheSameByEveryRoute() throws IOException {
        List<String> expected = SeedFacts.expected(meta(), false);
        return Corpus.texts(Corpus.folder().resolve("routes")).stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    ParseResult result = Corpus.parse(file);
                    assertThat(SeedFacts.parsed(result, false)).containsExactlyInAnyOrderElementsOf(expected);
                }));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLostInAnyText() throws IOException {
        return Corpus.texts(Corpus.folder()).stream()
                .map(file -> DynamicTest.dynamicTest(
                        name(file),
                        () -> assertThat(Corpus.parse(file).leaves().complete()).isTrue()));
    }
}
