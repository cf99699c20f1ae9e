package io.github.jianbao.model.jsonld;

import static io.github.jianbao.model.Build.article;
import static io.github.jianbao.model.Build.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdFormTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    @Test
    void anIssueOfAPeriodicalWithItsParts() throws IOException {
        StringBuilder out = new StringBuilder();
        JsonLdForm.write(issue(article("a1", "关于</script>&改革的意见")), out);
        assertThat(out)
                .hasToString("{\"@context\":\"https://schema.org\",\"@type\":\"PublicationIssue\",\"@id\":\"#issue\","
                        + "\"inLanguage\":\"zh\",\"name\":\"2024年第10期(总第20期)\",\"issueNumber\":\"10\","
                        + "\"datePublished\":\"2024\",\"publisher\":[{\"@type\":\"Organization\",\"name\":\"新乡医学院发展规划部\"}],"
                        + "\"isPartOf\":{\"@type\":\"Periodical\",\"name\":\"规划与决策\"},\"hasPart\":[{\"@type\":\"Article\","
                        + "\"@id\":\"#a1\",\"headline\":\"关于\\u003C/script\\u003E\\u0026改革的意见\","
                        + "\"articleSection\":\"政策文件\"}]}\n");
    }

    @Property(seed = "20260101", tries = 200)
    void wellFormedSafeInAPageAndComplete(@ForAll("issues") Issue issue) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonLdForm.write(issue, bytes);
        String json = bytes.toString(StandardCharsets.UTF_8);
        assertThat(json).doesNotContain("<", ">", "&");
        JsonNode parts = JSON.readTree(json).get("hasPart");
        assertThat(parts.size()).isEqualTo(issue.articles().size());
        int i = 0;
        for (Article article : issue.articles()) {
            JsonNode part = parts.get(i++);
            assertThat(part.get("@id").asString()).isEqualTo("#" + article.id());
            assertThat(part.path("headline").asString("")).isEqualTo(article.titleText());
            if (article.documentNumber() != null) {
                assertThat(part.get("legislationIdentifier").asString())
                        .isEqualTo(article.documentNumber().text().value());
            }
        }
    }
}
