package io.github.jianbao.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Issue;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of one's own, Jackson 2 or Jackson 3, as it comes: the same JSON but for the addresses and stable ids of clauses, and equal when read. */
class OwnMapperTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    @Property(seed = "20260101", tries = 300)
    void sameJson(@ForAll("issues") Issue issue) throws IOException {
        String json = JsonForm.toJson(issue);
        String two = JACKSON_2.writeValueAsString(issue);
        String three = JACKSON_3.writeValueAsString(issue);
        assertThat(three).isEqualTo(two);
        assertThat(new String(JACKSON_3.writeValueAsBytes(issue), UTF_8)).isEqualTo(withoutPlaces(json));
        assertThat(JsonForm.read(two)).isEqualTo(issue);
        assertThat(JACKSON_2.readTree(withoutPlaces(json))).isEqualTo(JACKSON_2.readTree(two));
        assertThat(JACKSON_2.readValue(json, Issue.class)).isEqualTo(issue);
        assertThat(JACKSON_3.readValue(json, Issue.class)).isEqualTo(issue);
    }

    /** Without what {@code JsonForm} says of clauses beyond the records. */
    private static String withoutPlaces(String json) {
        return json.replaceAll("\"address\":\"[^\"]*\",\"stableId\":\"[0-9a-f]{16}\",", "");
    }
}
