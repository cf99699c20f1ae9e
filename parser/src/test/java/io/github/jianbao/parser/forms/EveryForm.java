package io.github.jianbao.parser.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.jsonld.JsonLdForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.metadata.MetadataForm;
import io.github.jianbao.model.svg.SvgForm;
import io.github.jianbao.model.tables.TableForm;
import io.github.jianbao.model.tables.TableList;
import io.github.jianbao.model.tasks.TaskForm;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.model.text.TextForm;
import io.github.jianbao.parser.ParseResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Every form of a result as UTF-8. */
enum EveryForm {
    JSON((result, out) -> JsonForm.write(result.issue(), out)),
    TEXT((result, out) -> TextForm.write(result.issue(), out)),
    MARKDOWN((result, out) -> MarkdownForm.write(result.issue(), out)),
    HTML((result, out) -> HtmlForm.write(result.issue(), result.findings(), out)),
    SVG((result, out) -> SvgForm.write(result.issue(), result.findings(), out)),
    AKN((result, out) -> AknForm.write(result.issue(), out)),
    JSON_LD((result, out) -> JsonLdForm.write(result.issue(), out)),
    METADATA((result, out) -> MetadataForm.writeJson(result.issue(), out)),
    METADATA_CSV((result, out) -> MetadataForm.writeCsv(result.issue(), out)),
    CHUNKS((result, out) -> ChunkForm.write(result.issue(), Chunker.ofCharacters(500), out)),
    SMALL_CHUNKS((result, out) -> ChunkForm.write(
            result.issue(), Chunker.ofCharacters(120).withOverlap(40).withParents(360), out)),
    TASKS((result, out) -> TaskForm.writeJson(TaskTable.of(result.issue(), result.source()), out)),
    TASKS_HTML((result, out) -> TaskForm.writeHtml(TaskTable.of(result.issue(), result.source()), out)),
    TASKS_CSV((result, out) -> TaskForm.writeCsv(TaskTable.of(result.issue(), result.source()), out)),
    TABLES((result, out) -> TableForm.writeCsv(TableList.of(result.issue()), out)),
    LINE_REPORT((result, out) -> {
        StringBuilder report = new StringBuilder();
        result.lineReport().writeTo(report);
        out.write(report.toString().getBytes(UTF_8));
    });

    private interface Writing {
        void write(ParseResult result, OutputStream out) throws IOException;
    }

    private final Writing writing;

    EveryForm(Writing writing) {
        this.writing = writing;
    }

    byte[] of(ParseResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(result, out);
        return out.toByteArray();
    }
}
