package io.github.jianbao.model.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.akn.AknForm;
import io.github.jianbao.model.chunk.ChunkForm;
import io.github.jianbao.model.chunk.Chunker;
import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.model.json.JsonLinesWriter;
import io.github.jianbao.model.jsonld.JsonLdForm;
import io.github.jianbao.model.markdown.MarkdownForm;
import io.github.jianbao.model.metadata.MetadataForm;
import io.github.jianbao.model.svg.SvgForm;
import io.github.jianbao.model.tasks.TaskForm;
import io.github.jianbao.model.tasks.TaskTable;
import io.github.jianbao.model.text.TextForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form goes to characters and to bytes, and says the same; halves of surrogate pairs never leave. */
class SinksTest {
    /** The first one that has something to do. */
    private static final Issue ISSUE = LongStream.iterate(1, seed -> seed + 1)
            .mapToObj(AnyIssue::of)
            .filter(issue -> !TaskTable.of(issue).isEmpty())
            .findFirst()
            .orElseThrow();

    private interface ToCharacters {
        void write(Issue issue, Appendable out) throws IOException;
    }

    private interface ToBytes {
        void write(Issue issue, OutputStream out) throws IOException;
    }

    private record Form(String name, ToCharacters characters, ToBytes bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Form> forms() {
        Chunker chunker = Chunker.ofCharacters(300);
        return Stream.of(
                new Form("JSON", JsonForm::write, JsonForm::write),
                new Form(
                        "JSON Lines",
                        (issue, out) -> new JsonLinesWriter(out).write(issue).flush(),
                        (issue, out) -> new JsonLinesWriter(out).write(issue).flush()),
                new Form("Markdown", MarkdownForm::write, MarkdownForm::write),
                new Form("text", TextForm::write, TextForm::write),
                new Form("AKN", AknForm::write, AknForm::write),
                new Form("JSON-LD", JsonLdForm::write, JsonLdForm::write),
                new Form("metadata", MetadataForm::writeJson, MetadataForm::writeJson),
                new Form("metadata CSV", MetadataForm::writeCsv, MetadataForm::writeCsv),
                new Form(
                        "HTML",
                        (issue, out) -> HtmlForm.write(issue, List.of(), out),
                        (issue, out) -> HtmlForm.write(issue, List.of(), out)),
                new Form(
                        "SVG",
                        (issue, out) -> SvgForm.write(issue, List.of(), out),
                        (issue, out) -> SvgForm.write(issue, List.of(), out)),
                new Form(
                        "chunks",
                        (issue, out) -> ChunkForm.write(issue, chunker, out),
                        (issue, out) -> ChunkForm.write(issue, chunker, out)),
                new Form(
                        "tasks",
                        (issue, out) -> TaskForm.writeJson(TaskTable.of(issue), out),
                        (issue, out) -> TaskForm.writeJson(TaskTable.of(issue), out)),
                new Form(
                        "tasks CSV",
                        (issue, out) -> TaskForm.writeCsv(TaskTable.of(issue), out),
                        (issue, out) -> TaskForm.writeCsv(TaskTable.of(issue), out)),
                new Form(
                        "tasks page",
                        (issue, out) -> TaskForm.writeHtml(TaskTable.of(issue), out),
                        (issue, out) -> TaskForm.writeHtml(TaskTable.of(issue), out)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void charactersAndBytesSayTheSame(Form form) throws IOException {
        StringBuilder characters = new StringBuilder();
        form.characters().write(ISSUE, characters);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.bytes().write(ISSUE, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(characters.toString());
        assertThat(characters).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatTheTargetThrowsComesThrough(Form form) {
        IOException full = new IOException("full");
        Writer out = new StringWriter() {
            @Override
            public StringWriter append(CharSequence chars) {
                throw new UncheckedIOException(full);
            }
        };
        assertThatThrownBy(() -> form.characters().write(ISSUE, out)).hasRootCause(full);
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> form.bytes().write(ISSUE, stream))
                .satisfiesAnyOf(
                        e -> assertThat(e).isSameAs(full), e -> assertThat(e).hasRootCause(full));
    }

    @ParameterizedTest
    @CsvSource({"甲\\uD840乙, 甲?乙", "\\uDC00, ?", "\\uD840, ?", "\\uD840\\uD840\\uDC00, ?𠀀", "𠀀𠀀, 𠀀𠀀", "甲, 甲"})
    void halvesOfPairsAreReplaced(String written, String expected) throws IOException {
        String text = unescaped(written);
        String replaced = expected.replace('?', '\uFFFD');
        assertThat(throughCharacters(text)).isEqualTo(replaced);
        assertThat(throughBytes(text)).isEqualTo(replaced);
    }

    @Test
    void aPairMayComeInTwoPieces() throws IOException {
        StringBuilder out = new StringBuilder();
        try (Writer sink = Sinks.text(out)) {
            sink.write("甲\uD840");
            sink.write("\uDC00乙\uD840");
            sink.write("丙");
            sink.write("");
        }
        assertThat(out.toString()).isEqualTo("甲𠀀乙\uFFFD丙");
    }

    @Test
    void aPairMayStandWhereALongTextIsCut() throws IOException {
        for (int at = 2_040; at < 2_056; at++) {
            String text = "甲".repeat(at) + "𠀀" + "乙".repeat(2_048);
            assertThat(throughCharacters(text)).isEqualTo(text);
            assertThat(throughBytes(text)).isEqualTo(text);
        }
    }

    @Test
    void flushingReachesTheTarget() throws IOException {
        int[] flushed = {0};
        StringWriter out = new StringWriter() {
            @Override
            public void flush() {
                flushed[0]++;
            }
        };
        try (JsonLinesWriter lines = new JsonLinesWriter(out)) {
            lines.flush();
            assertThat(flushed[0]).isEqualTo(1);
        }
        assertThat(flushed[0]).isEqualTo(2);
    }

    private static String throughCharacters(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Writer sink = Sinks.text(out)) {
            sink.write(text);
        }
        return out.toString();
    }

    private static String throughBytes(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer sink = Sinks.text(out)) {
            sink.write(text);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            if (written.startsWith("\\u", at)) {
                text.append((char) Integer.parseInt(written.substring(at + 2, at + 6), 16));
                at += 5;
            } else {
                text.append(written.charAt(at));
            }
        }
        return text.toString();
    }
}
