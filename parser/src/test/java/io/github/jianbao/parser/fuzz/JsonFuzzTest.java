package io.github.jianbao.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.json.JsonFormException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Any bytes are either a document, which is written and read back equal, or no document, which the one exception says. */
class JsonFuzzTest {
    @DictionaryEntries({
        "{\"schemaVersion\":\"1.0\"", "\"sections\":[", "\"articles\":[", "\"body\":[", "\"type\":\"clause\"", "\"type\":\"paragraph\"",
        "\"type\":\"speech\"", "\"type\":\"table\"", "\"type\":\"provision\"", "\"text\":{\"value\":\"", "\"segments\":[", "\"start\":0",
        "\"end\":1", "\"join\":\"FIRST\"", "\"mentions\":[", "\"marker\":{", "\"id\":\"a1\"", "\"kind\":\"ARTICLE\"", "null", "-1", "1e999", "[[[["
    })
    @FuzzTest(maxDuration = "1h")
    void json(byte[] bytes) throws IOException {
        Issue issue;
        try {
            issue = JsonForm.read(new ByteArrayInputStream(bytes));
        } catch (JsonFormException e) {
            return;
        }
        assertThat(JsonForm.read(JsonForm.toJson(issue))).isEqualTo(issue);
    }
}
