package io.github.jianbao.parser.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.Article;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Note;
import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.Chunk;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every law and document of the corpus is named so that no two have one name, and dated where it says when it was passed. */
class CorpusIdentityTest {

    private static final List<String> FOLDERS = List.of("laws", "gov");

    private final BulletinParser parser = BulletinParser.create();

    private static List<Path> documents() {
        return Corpus.texts().stream()
                .filter(file -> FOLDERS.contains(file.getParent().getFileName().toString()))
                .toList();
    }

    @Test
    void noTwoDocumentsAreOneWork() throws IOException {
        Map<String, Path> works = new HashMap<>();
        for (Path file : documents()) {
            Issue issue = parser.parse(SourceText.read(file)).issue();
            StringBuilder xml = new StringBuilder();
            AknForm.write(issue, xml);
            String work = between(xml, "<FRBRuri value=\"", "\"");
            assertThat(works.put(work, file)).as("%s is %s too", file, work).isNull();
            boolean law = file.getParent().endsWith("laws");
            assertThat(work).as(file.toString()).startsWith(law ? "/akn/cn/act/" : "/akn/cn/");
            if (law && tells(issue)) {
                assertThat(work).as(file.toString()).doesNotContain("0001-01-01");
            }
        }
        assertThat(works).hasSizeGreaterThan(50);
    }

    private static boolean tells(Issue issue) {
        return issue.articles().get(0).notes().stream().anyMatch(note -> note.kind() == Note.Kind.HISTORY);
    }

    private static String between(StringBuilder xml, String before, String behind) {
        int start = xml.indexOf(before) + before.length();
        return xml.substring(start, xml.indexOf(behind, start));
    }

    @Test
    void theFirstChunkOfALawNamesItsFirstClause() throws IOException {
        for (Path file : documents()) {
            Issue issue = parser.parse(SourceText.read(file)).issue();
            if (!file.getParent().endsWith("laws")) {
                continue;
            }
            Article law = issue.articles().get(0);
            Chunk first = Chunker.ofCharacters(800)
                    .withSourceKey(file.getFileName().toString())
                    .chunks(issue)
                    .get(0);
            assertThat(first.origin().clause()).as(file.toString()).startsWith(law.id() + "#");
            assertThat(first.origin().clauses())
                    .as(file.toString())
                    .contains(first.origin().clause());
        }
    }

    @Test
    void chunksOfAnArchiveHaveIdsOfTheirOwn() throws IOException {
        Map<String, Path> ids = new HashMap<>();
        for (Path file : Corpus.texts()) {
            Chunker chunker = Chunker.ofCharacters(500).withSourceKey(file.toString());
            for (Chunk chunk :
                    chunker.chunks(parser.parse(SourceText.read(file)).issue())) {
                assertThat(ids.put(chunk.id(), file))
                        .as("%s in %s", chunk.id(), file)
                        .isNull();
            }
        }
        assertThat(ids).hasSizeGreaterThan(500);
    }
}
