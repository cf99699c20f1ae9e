package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The forms of every text of the corpus. */
class CorpusFormsTest {

    private final BulletinParser parser = BulletinParser.create();

    @Test
    void jsonRoundTrips() throws IOException {
        for (Path file : Corpus.texts()) {
            Issue issue = parser.parse(SourceText.read(file)).issue();
            assertThat(JsonForm.read(JsonForm.toJson(issue)))
                    .as(file.toString())
                    .isEqualTo(issue);
        }
    }

    @Test
    void chunksStandInTheSource() throws IOException {
        for (Path file : Corpus.texts()) {
            ParseResult result = parser.parse(SourceText.read(file));
            String text = result.source().text();
            for (Chunk chunk : Chunker.ofCharacters(500).withOverlap(80).chunks(result.issue())) {
                StringBuilder source = new StringBuilder();
                for (Span span : chunk.spans()) {
                    source.append(text, span.start(), span.end());
                }
                assertThat(Dense.of(source.toString())).as(file.toString()).isEqualTo(Dense.of(chunk.text()));
                assertThat(chunk.text().length()).isLessThanOrEqualTo(500);
            }
        }
    }

    /** Written twice, and read and written by another parser. */
    @Test
    void everyFormIsTheSameToTheByte() throws IOException {
        BulletinParser other = BulletinParser.create();
        for (Path file : Corpus.texts()) {
            ParseResult result = parser.parse(SourceText.read(file));
            ParseResult again = other.parse(SourceText.read(file));
            for (EveryForm form : EveryForm.values()) {
                byte[] written = form.of(result);
                assertThat(written).as("%s of %s", form, file).isEqualTo(form.of(result));
                assertThat(form.of(again))
                        .as("%s of %s, read twice", form, file)
                        .isEqualTo(written);
            }
        }
    }
}
