package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BlocksMapTest {

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    @Property(tries = 200)
    void nothingChangedIsTheSame(@ForAll("issues") Issue issue) {
        for (Article article : issue.articles()) {
            assertThat(Blocks.map(article.body(), text -> text, marker -> marker))
                    .isEqualTo(article.body());
        }
    }

    @Property(tries = 200)
    void everyTextAndEveryNumberIsGivenOnce(@ForAll("issues") Issue issue) {
        for (Article article : issue.articles()) {
            List<Text> seen = new ArrayList<>();
            List<Marker> numbers = new ArrayList<>();
            List<Block> mapped = Blocks.map(
                    article.body(),
                    text -> {
                        seen.add(text);
                        return new Text("换" + text.value(), List.of());
                    },
                    marker -> {
                        numbers.add(marker);
                        return marker;
                    });
            List<Text> texts = Blocks.texts(article.body());
            assertThat(seen).containsExactlyInAnyOrderElementsOf(texts);
            assertThat(Blocks.texts(mapped))
                    .extracting(Text::value)
                    .containsExactlyElementsOf(
                            texts.stream().map(text -> "换" + text.value()).toList());
            List<Marker> all = new ArrayList<>();
            Blocks.walk(article.body(), block -> {
                if (block instanceof Clause clause) {
                    all.add(clause.marker());
                }
            });
            assertThat(numbers).containsExactlyElementsOf(all);
        }
    }
}
