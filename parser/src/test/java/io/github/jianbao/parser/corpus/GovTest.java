package io.github.jianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Folding;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.DocumentNumber;
import io.github.jianbao.model.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents of the State Council: title, issuing body and number as the metadata give them. */
final class GovTest {

    @TestFactory
    Stream<DynamicTest> titleIssuerAndNumberAreRight() throws IOException {
        Path folder = Corpus.folder().resolve("gov");
        JsonNode meta = new JsonMapper().readTree(Files.readString(folder.resolve("meta.json")));
        return meta.propertyStream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Article article = Corpus.parse(folder.resolve(entry.getKey() + ".txt"))
                            .issue()
                            .articles()
                            .get(0);
                    JsonNode expected = entry.getValue();
                    DocumentNumber number = article.documentNumber();
                    assertThat(List.of(
                                    Folding.fold(article.titleText()),
                                    number == null
                                            ? ""
                                            : Folding.fold(number.text().value())))
                            .containsExactly(
                                    Folding.fold(expected.get("title").asString()),
                                    Folding.fold(expected.get("number").asString()));
                    assertThat(issuers(article)).contains(expected.get("issuer").asString());
                }));
    }

    /** The bodies that signed; a document whose signature was left out names its issuer at the head of its title. */
    private static List<String> issuers(Article article) {
        List<String> issuers = new ArrayList<>();
        for (Signature signature : article.signatures()) {
            issuers.addAll(signature.bodies());
            issuers.add(String.join("、", signature.bodies()));
        }
        int end = article.titleText().indexOf("关于");
        if (end > 0) {
            issuers.addAll(List.of(article.titleText().substring(0, end).split("[、 ]")));
        }
        return issuers;
    }
}
