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
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theCurrentVersionIsKept() throws IOException {
        Path file = KEPT.resolve("issue-" + AnyIssue.of(0).schemaVersion() + ".json");
        if (Boolean.getBoolean("jianbao.rewrite") && Files.notExists(file)) {
            StringBuilder out = new StringBuilder();
            JsonForm.writeIndented(AnyIssue.of(15041), out);
            Files.writeString(file, out.append('\n'));
        }
        String json = Files.readString(file);
        for (Class<?> family : List.of(Block.class, Mention.class)) {
            for (JsonSubTypes.Type kind :
                    family.getAnnotation(JsonSubTypes.class).value()) {
                assertThat(json).contains("\"type\" : \"" + kind.name() + "\"");
            }
        }
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
