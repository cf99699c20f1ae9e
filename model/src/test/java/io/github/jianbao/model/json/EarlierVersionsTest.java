package io.github.jianbao.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Block;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that each version wrote are kept as {@code issue-VERSION.json} and never changed; all of them are read, and nothing
 * that they say is lost. For a new version, {@code -Djianbao.rewrite=true} writes the file that is missing.
 */
class EarlierVersionsTest {

    private static final Path KEPT = Path.of("src/test/resources/io/github/jianbao/model/json");
    private static final int LARGEST = 120_000;
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theCurrentVersionIsKept() throws IOException {
        Path file = KEPT.resolve("issue-" + AnyIssue.of(0).schemaVersion() + ".json");
        if (Boolean.getBoolean("jianbao.rewrite") && Files.notExists(file)) {
            Files.writeString(file, written() + "\n");
        }
        assertThat(kinds()).allMatch(Files.readString(file)::contains);
    }

    /** The first issue of no great size that has every kind of block and mention. */
    private static String written() throws IOException {
        for (long seed = 0; ; seed++) {
            StringBuilder out = new StringBuilder();
            JsonForm.writeIndented(AnyIssue.of(seed), out);
            if (out.length() < LARGEST && kinds().stream().allMatch(out.toString()::contains)) {
                return out.toString();
            }
        }
    }

    private static List<String> kinds() {
        return Stream.of(Block.class, Mention.class)
                .flatMap(family ->
                        Stream.of(family.getAnnotation(JsonSubTypes.class).value()))
                .map(kind -> "\"type\" : \"" + kind.name() + "\"")
                .toList();
    }

    @Test
    void whatWasWrittenIsReadAndNothingIsLost() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file : files.sorted().toList()) {
                JsonNode kept = JSON.readTree(Files.readString(file));
                Issue issue = JsonForm.read(Files.readString(file));
                holds(
                        JSON.readTree(JsonForm.toJson(issue)),
                        kept,
                        file.getFileName().toString());
            }
        }
    }

    /** Everything in the second is in the first; the first may hold properties that came later. */
    private static void holds(JsonNode now, JsonNode kept, String at) {
        if (kept.isObject()) {
            for (String name : kept.propertyNames()) {
                if (!name.equals("schemaVersion")) {
                    assertThat(now.has(name)).as(at + "/" + name).isTrue();
                    holds(now.get(name), kept.get(name), at + "/" + name);
                }
            }
        } else if (kept.isArray()) {
            assertThat(now.size()).as(at).isEqualTo(kept.size());
            for (int i = 0; i < kept.size(); i++) {
                holds(now.get(i), kept.get(i), at + "/" + i);
            }
        } else {
            assertThat(now).as(at).isEqualTo(kept);
        }
    }
}
