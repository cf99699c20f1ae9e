package io.github.jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.jsonld.JsonLdForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.metadata.MetadataForm;
import io.github.jianbao.model.svg.SvgForm;
import io.github.jianbao.model.tasks.TaskForm;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.model.text.TextForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One issue with something of everything, {@code forms/sample.json}, in every form: {@code forms/sample.*} is what is written.
 * {@code -Djianbao.update=true} writes them anew; read the difference before you keep it.
 */
class FormsTest {
    private static final Path FOLDER = Path.of("src/test/resources/forms");

    private static final List<Finding> FINDINGS = List.of(
            FindingCode.ENTRY_WITHOUT_ARTICLE.at(Span.of(56, 60), "某文"),
            FindingCode.CLAUSE_SKIPPED.at(Span.of(300, 303), "一、", "三、"),
            FindingCode.CHARACTERS_MENDED.at(Span.of(420, 421), "3"));

    private interface Writing {
        void write(Issue issue, StringBuilder out) throws IOException;
    }

    private enum Form {
        MARKDOWN("md", MarkdownForm::write),
        TEXT("txt", TextForm::write),
        AKN("akn.xml", AknForm::write),
        JSON_LD("jsonld", JsonLdForm::write),
        METADATA("metadata.jsonl", MetadataForm::writeJson),
        METADATA_CSV("metadata.csv", MetadataForm::writeCsv),
        HTML("html", (issue, out) -> HtmlForm.write(issue, FINDINGS, out)),
        SVG("svg", (issue, out) -> SvgForm.write(issue, FINDINGS, out)),
        CHUNKS("chunks.jsonl", (issue, out) -> ChunkForm.write(issue, Chunker.ofCharacters(200), out)),
        SMALL_CHUNKS(
                "small-chunks.jsonl",
                (issue, out) -> ChunkForm.write(
                        issue, Chunker.ofCharacters(60).withOverlap(20).withParents(120), out)),
        TASKS("tasks.jsonl", (issue, out) -> TaskForm.writeJson(TaskTable.of(issue), out)),
        TASKS_CSV("tasks.csv", (issue, out) -> TaskForm.writeCsv(TaskTable.of(issue), out));

        private final String ending;
        private final Writing writing;

        Form(String ending, Writing writing) {
            this.ending = ending;
            this.writing = writing;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenAsBefore(Form form) throws IOException {
        Issue issue = JsonForm.read(Files.readString(FOLDER.resolve("sample.json")));
        StringBuilder out = new StringBuilder();
        form.writing.write(issue, out);
        String written = withoutAssets(out.toString());
        Path expected = FOLDER.resolve("sample." + form.ending);
        if (Boolean.getBoolean("jianbao.update")) {
            Files.writeString(expected, written);
        }
        assertThat(written).isEqualTo(Files.readString(expected));
    }

    /** Style and script of the page are files of their own. */
    private static String withoutAssets(String page) {
        StringBuilder rest = new StringBuilder(page);
        for (String element : List.of("style", "script")) {
            int start = rest.indexOf("<" + element);
            int end = rest.lastIndexOf("</" + element + ">");
            if (page.startsWith("<!DOCTYPE") && start >= 0 && end > start) {
                rest.delete(start, end);
            }
        }
        return rest.toString();
    }
}
