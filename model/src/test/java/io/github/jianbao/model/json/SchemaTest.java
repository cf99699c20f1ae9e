package io.github.jianbao.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The published schema is what the records say; {@code -Djianbao.rewrite=true} writes it anew. */
class SchemaTest {

    private static final Path RESOURCE = Path.of("src/main/resources/io/github/jianbao/model/json/issue.schema.json");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonForm.schema(), InputFormat.JSON);

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    @Test
    void theSchemaIsThatOfTheRecords() throws IOException {
        String generated = SchemaOfRecords.generate();
        if (Boolean.getBoolean("jianbao.rewrite")) {
            Files.createDirectories(RESOURCE.getParent());
            Files.writeString(RESOURCE, generated);
            return;
        }
        assertThat(JsonForm.schema())
                .as("after a change of the records: mvn -pl model -am test -Dtest=SchemaTest -Djianbao.rewrite=true")
                .isEqualTo(generated);
    }

    @Property(seed = "20260101", tries = 200)
    void whatIsWrittenIsValid(@ForAll("issues") Issue issue) {
        assertThat(schema.validate(JsonForm.toJson(issue), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatIsNoIssueIsInvalid() {
        assertThat(schema.validate("{\"sections\":3}", InputFormat.JSON)).isNotEmpty();
        String json = JsonForm.toJson(AnyIssues.withName("规划与决策"));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"规划与决策\"", "3"), InputFormat.JSON))
                .isNotEmpty();
    }
}
