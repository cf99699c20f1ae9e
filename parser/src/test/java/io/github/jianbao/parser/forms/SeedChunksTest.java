package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Text;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chunks of the seed issue, 500 characters at most. */
class SeedChunksTest {

    private static final int MOST = 500;

    private Issue issue;
    private String source;
    private List<Chunk> chunks;

    @BeforeEach
    void read() throws IOException {
        SourceText text = SourceText.read(Corpus.root().resolve("seed/issue.txt"));
        issue = BulletinParser.create().parse(text).issue();
        source = Dense.of(text.text());
        chunks = Chunker.ofCharacters(MOST).chunks(issue);
    }

    @Test
    void everyChunkIsVerbatimAndShortEnough() {
        assertThat(chunks).allSatisfy(chunk -> {
            assertThat(chunk.text().length()).isLessThanOrEqualTo(MOST);
            assertThat(source).contains(Dense.of(chunk.text()));
        });
    }

    @Test
    void everyCharacterOfEveryArticleIsInSomeChunkOfThatArticle() {
        Map<String, StringBuilder> all = new HashMap<>();
        for (Chunk chunk : chunks) {
            all.computeIfAbsent(chunk.origin().article(), id -> new StringBuilder())
                    .append(Dense.of(chunk.text()));
        }
        for (Article article : issue.articles()) {
            String whole = all.get(article.id()).toString();
            for (Text text : ArticleTexts.of(article)) {
                assertThat(whole).contains(Dense.of(text.value()));
            }
        }
        assertThat(all).hasSize(issue.articles().size());
    }

    @Test
    void noChunkEndsInMidSentenceUnlessTheSentenceIsTooLong() {
        List<String> cut = new ArrayList<>();
        for (Chunk chunk : chunks) {
            Article article = issue.article(chunk.origin().article()).orElseThrow();
            if (!endsWell(Dense.of(chunk.text()), article)) {
                cut.add(chunk.text());
            }
        }
        assertThat(cut).as("chunks that end in mid sentence").isEmpty();
    }

    /** With a mark that ends a sentence, or where one of the article's texts ends. */
    private static boolean endsWell(String text, Article article) {
        if ("。！？".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return true;
        }
        return ArticleTexts.of(article).stream()
                        .map(whole -> Dense.of(whole.value()))
                        .anyMatch(text::endsWith)
                || ArticleTexts.of(article).stream()
                        .anyMatch(whole -> Dense.of(whole.value()).endsWith(text));
    }
}
