package io.github.jianbao.cli;

import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.duties.DutyForm;
import io.github.jianbao.model.duties.DutyTable;
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
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The forms that {@code convert} writes. */
enum Form {
    /** The model, indented. */
    JSON(".json", (result, out) -> JsonForm.writeIndented(result.issue(), out)),
    /** The model, one issue a line. */
    JSONL(".jsonl", (result, out) -> JsonForm.write(result.issue(), out)),
    /** Markdown. */
    MARKDOWN(".md", (result, out) -> MarkdownForm.write(result.issue(), out)),
    /** The canonical plain text. */
    TEXT(".txt", (result, out) -> TextForm.write(result.issue(), out)),
    /** Akoma Ntoso 3.0. */
    AKN(".xml", (result, out) -> AknForm.write(result.issue(), out)),
    /** One page for people. */
    HTML(".html", (result, out) -> HtmlForm.write(result.issue(), result.findings(), out)),
    /** The outline as a picture. */
    SVG(".svg", (result, out) -> SvgForm.write(result.issue(), result.findings(), out)),
    /** Chunks for retrieval, one JSON object a line. */
    CHUNKS(".jsonl", (result, out) -> ChunkForm.write(result.issue(), Chunking.USUAL, out)),
    /** Tasks with the bodies responsible, as CSV. */
    TASKS(".csv", (result, out) -> TaskForm.writeCsv(TaskTable.of(result.issue(), result.source()), out)),
    /** Tasks as a page to be printed. */
    TASKS_HTML(".html", (result, out) -> TaskForm.writeHtml(TaskTable.of(result.issue(), result.source()), out)),
    /** Tasks as a spreadsheet. */
    XLSX((result, out) -> Sheet.TASKS.write(rows(TaskTable.of(result.issue(), result.source()), TaskForm::row), out)),
    /** The duties of law with what follows when they are broken, as CSV. */
    DUTIES(".csv", (result, out) -> DutyForm.writeCsv(DutyTable.of(result.issue(), result.source()), out)),
    /** Duties as JSON, one object a line. */
    DUTIES_JSON(".jsonl", (result, out) -> DutyForm.writeJson(DutyTable.of(result.issue(), result.source()), out)),
    /** Duties as a spreadsheet. */
    DUTIES_XLSX((result, out) ->
            Sheet.DUTIES.write(rows(DutyTable.of(result.issue(), result.source()), DutyForm::row), out)),
    /** All tables, one behind the other, as CSV. */
    TABLES(".csv", (result, out) -> TableForm.writeCsv(TableList.of(result.issue()), out)),
    /** All tables as a spreadsheet, a sheet each. */
    TABLES_XLSX((result, out) -> TableSheets.write(TableList.of(result.issue()), out)),
    /** Metadata elements of GB/T 33480. */
    METADATA(".json", (result, out) -> MetadataForm.writeJson(result.issue(), out)),
    /** Linked data in the words of schema.org. */
    JSONLD(".jsonld", (result, out) -> JsonLdForm.write(result.issue(), out));

    private final String extension;
    private final Writing writing;

    /** A form that is text; its last line is ended. */
    Form(String extension, TextWriting writing) {
        this.extension = extension;
        this.writing = writing;
    }

    /** A form of bytes, named by its extension. */
    Form(ByteWriting writing) {
        this.extension = "." + name().substring(name().lastIndexOf('_') + 1).toLowerCase(Locale.ROOT);
        this.writing = writing;
    }

    /** The cells of some rows, numbered from 1. */
    private static <R> List<List<String>> rows(List<R> of, BiFunction<Integer, R, List<String>> row) {
        List<List<String>> rows = new ArrayList<>(of.size());
        for (R one : of) {
            rows.add(row.apply(rows.size() + 1, one));
        }
        return rows;
    }

    /** The document in this form. */
    Content of(ParseResult result) {
        return writing.content(result);
    }

    /** Whether it is text, which a screen can show. */
    boolean isText() {
        return writing instanceof TextWriting;
    }

    String extension() {
        return extension;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private interface Writing {
        Content content(ParseResult result);
    }

    @FunctionalInterface
    private interface TextWriting extends Writing {
        void write(ParseResult result, Appendable out) throws IOException;

        @Override
        default Content content(ParseResult result) {
            return out -> {
                LastLine lines = new LastLine(out);
                write(result, lines);
                lines.end();
            };
        }
    }

    @FunctionalInterface
    private interface ByteWriting extends Writing {
        void write(ParseResult result, OutputStream out) throws IOException;

        @Override
        default Content content(ParseResult result) {
            return Content.ofBytes(out -> write(result, out));
        }
    }
}
