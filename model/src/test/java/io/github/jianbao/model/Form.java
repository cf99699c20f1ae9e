package io.github.jianbao.model;

import io.github.jianbao.core.Finding;
import io.github.jianbao.core.Span;
import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.jsonld.JsonLdForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.metadata.MetadataForm;
import io.github.jianbao.model.svg.SvgForm;
import io.github.jianbao.model.tasks.TaskForm;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.model.text.TextForm;
import java.io.IOException;
import java.util.List;

/** Every form that is written for people or for other programs, with the ending of its files. */
enum Form {
    MARKDOWN("md", MarkdownForm::write),
    TEXT("txt", TextForm::write),
    AKN("akn.xml", AknForm::write),
    JSON_LD("jsonld", JsonLdForm::write),
    METADATA("metadata.jsonl", MetadataForm::writeJson),
    METADATA_CSV("metadata.csv", MetadataForm::writeCsv),
    HTML("html", (issue, out) -> HtmlForm.write(issue, findings(), out)),
    SVG("svg", (issue, out) -> SvgForm.write(issue, findings(), out)),
    CHUNKS("chunks.jsonl", (issue, out) -> ChunkForm.write(issue, Chunker.ofCharacters(200), out)),
    SMALL_CHUNKS(
            "small-chunks.jsonl",
            (issue, out) -> ChunkForm.write(
                    issue, Chunker.ofCharacters(60).withOverlap(20).withParents(120), out)),
    TASKS("tasks.jsonl", (issue, out) -> TaskForm.writeJson(TaskTable.of(issue), out)),
    TASKS_CSV("tasks.csv", (issue, out) -> TaskForm.writeCsv(TaskTable.of(issue), out)),
    TASKS_HTML("tasks.html", (issue, out) -> TaskForm.writeHtml(TaskTable.of(issue), out));

    private final String ending;
    private final Writing writing;

    Form(String ending, Writing writing) {
        this.ending = ending;
        this.writing = writing;
    }

    private interface Writing {
        void write(Issue issue, StringBuilder out) throws IOException;
    }

    /** What files of this form end with. */
    String ending() {
        return ending;
    }

    /** The issue in this form, with some findings where the form shows them. */
    String of(Issue issue) throws IOException {
        StringBuilder out = new StringBuilder();
        writing.write(issue, out);
        return withoutAssets(out.toString());
    }

    private static List<Finding> findings() {
        return List.of(
                FindingCode.ENTRY_WITHOUT_ARTICLE.at(Span.of(56, 60), "某文"),
                FindingCode.CLAUSE_SKIPPED.at(Span.of(300, 303), "一、", "三、"),
                FindingCode.CHARACTERS_MENDED.at(Span.of(420, 421), "3"));
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
