package io.github.jianbao.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.model.AnyIssue;
import io.github.jianbao.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonFormTest {

    private static final Issue EMPTY = new Issue(null, null, List.of(), List.of(), List.of());

    @Provide
    Arbitrary<Issue> issues() {
        return AnyIssue.issues();
    }

    @Property(seed = "20260101", tries = 1000)
    void whatIsReadEqualsWhatWasWritten(@ForAll("issues") Issue issue) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonForm.write(issue, bytes);
        assertThat(JsonForm.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(issue);
        String json = JsonForm.toJson(issue);
        assertThat(JsonForm.read(json)).isEqualTo(issue);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(json).doesNotContain("\n");
        StringBuilder indented = new StringBuilder();
        JsonForm.writeIndented(issue, indented);
        assertThat(indented.toString()).startsWith("{\n  \"schemaVersion\" : ");
        assertThat(JsonForm.read(indented.toString())).isEqualTo(issue);
    }

    @Test
    void theVersionComesFirstAndAbsentThingsAreNull() {
        assertThat(JsonForm.toJson(EMPTY))
                .isEqualTo("{\"schemaVersion\":\"1.1\",\"masthead\":null,\"contents\":null,"
                        + "\"sections\":[],\"colophon\":[],\"furniture\":[],\"pageValues\":[]}");
    }

    @Test
    void anUnpairedSurrogateIsEscapedAndAPairIsNot() throws IOException {
        Issue issue = AnyIssues.withName("a\ud800b\udc00\ud83d\ude00\ud83d");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonForm.write(issue, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("a\\uD800b\\uDC00\ud83d\ude00\\uD83D");
        assertThat(JsonForm.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(issue);
    }

    @Test
    void aPairOnABufferEdgeStaysAPair() throws IOException {
        for (int pad = 0; pad < 3; pad++) {
            Issue issue = AnyIssues.withName("x".repeat(pad) + "\ud83d\ude00".repeat(20_000));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            JsonForm.write(issue, bytes);
            assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("\\u");
            assertThat(JsonForm.read(new ByteArrayInputStream(bytes.toByteArray())))
                    .isEqualTo(issue);
        }
    }

    @Test
    void unknownPropertiesAndMissingOnesAreTolerated() throws IOException {
        String later =
                "{\"schemaVersion\":\"1.7\",\"new\":{\"a\":[1,{}]},\"masthead\":{\"name\":null,\"motto\":\"x\"}}";
        Issue issue = JsonForm.read(later);
        assertThat(issue.masthead()).isNotNull();
        assertThat(issue.sections()).isEmpty();
        assertThat(JsonForm.read("{}")).isEqualTo(EMPTY);
        assertThat(JsonForm.read("{\"sections\":[],\"schemaVersion\":\"1.0\"}")).isEqualTo(EMPTY);
        assertThat(JsonForm.read("{\"schemaVersion\":\"1.0\"}")).isEqualTo(EMPTY);
    }

    @Test
    void whatIsNoIssueIsRefusedWithAClearWord() {
        assertThatThrownBy(() -> JsonForm.read("{\"schemaVersion\":\"2.0\"}"))
                .isInstanceOf(JsonFormException.class)
                .hasMessageContaining("2.0");
        for (String wrong : List.of("", " ", "[]", "null", "1", "{", "{}{}", "{\"sections\":3}", "规划与决策")) {
            assertThatThrownBy(() -> JsonForm.read(wrong)).as(wrong).isInstanceOf(JsonFormException.class);
        }
    }

    @Test
    void errorsOfTheTargetComeThrough() {
        IOException full = new IOException("full");
        assertThatThrownBy(() -> JsonForm.write(EMPTY, new FailingStream(full))).isSameAs(full);
    }

    @Test
    void anArchiveIsClosedWithItsWriter() throws IOException {
        List<String> closed = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add(toString(StandardCharsets.UTF_8));
            }
        };
        try (JsonLinesWriter writer = new JsonLinesWriter(out)) {
            writer.write(EMPTY);
        }
        assertThat(closed).containsExactly(JsonForm.toJson(EMPTY) + "\n");
    }

    @Test
    void anArchiveIsWrittenAndReadIssueByIssue() throws IOException {
        List<Issue> issues = List.of(AnyIssue.of(1), EMPTY, AnyIssue.of(2), AnyIssue.of(3));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLinesWriter writer = new JsonLinesWriter(bytes)) {
            for (Issue issue : issues) {
                writer.write(issue);
            }
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(4);
        try (JsonLinesReader reader = new JsonLinesReader(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (Issue issue : issues) {
                assertThat(reader.read()).contains(issue);
            }
            assertThat(reader.read()).isEmpty();
        }
        try (JsonLinesReader reader = new JsonLinesReader(new StringReader("\n{}\n\n{}"))) {
            assertThat(reader.read()).contains(EMPTY);
            assertThat(reader.read()).contains(EMPTY);
            assertThat(reader.read()).isEmpty();
        }
    }

    @Test
    void theBytesDependOnNothingButTheIssue() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String separator = System.getProperty("line.separator");
        String before = everything(AnyIssue.of(7));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            System.setProperty("line.separator", "\r\n");
            assertThat(everything(AnyIssue.of(7))).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", separator);
        }
    }

    private static String everything(Issue issue) {
        StringBuilder out = new StringBuilder();
        try {
            JsonForm.write(issue, out);
            JsonForm.writeIndented(issue, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    /** An encoding that no JSON comes in is told as such, not as a failure of the stream. */
    @Test
    void bytesOfNoEncodingAreNoIssue() {
        byte[] wrongOrder = {0, 0, '{', 0, 0, 0, '}', 0};
        byte[] tooLarge = {'{', 0, 0, 0, 'V', 'e', 'r', 's'};
        for (byte[] bytes : List.of(wrongOrder, tooLarge, new byte[] {'{', '"', (byte) 0xff, '"'})) {
            assertThatThrownBy(() -> JsonForm.read(new ByteArrayInputStream(bytes)))
                    .isInstanceOf(JsonFormException.class);
        }
    }

    @Test
    void whatTheSourceThrowsComesThrough() {
        IOException broken = new IOException("broken");
        InputStream bytes = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }
        };
        assertThatThrownBy(() -> JsonForm.read(bytes)).isSameAs(broken);
        assertThatThrownBy(() -> JsonForm.read(new InputStreamReader(bytes, StandardCharsets.UTF_8)))
                .isSameAs(broken);
        assertThatThrownBy(() -> new JsonLinesReader(bytes).read()).isSameAs(broken);
    }
}
