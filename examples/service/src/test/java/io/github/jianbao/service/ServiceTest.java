package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over a real connection. */
class ServiceTest {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void textToJson() throws IOException, InterruptedException {
        HttpResponse<String> response = server.text(Server.sample().getBytes(UTF_8), JSON);
        isTheSample(response);
    }

    @Test
    void textInOtherEncodings() throws IOException, InterruptedException {
        isTheSample(server.text(Server.sample().getBytes(Charset.forName("GB18030")), JSON));
        isTheSample(server.text(Server.sample().getBytes(UTF_16), JSON));
    }

    @Test
    void fileToJson() throws IOException, InterruptedException {
        isTheSample(server.file("file", Server.sample().getBytes(UTF_8), JSON));
        isTheSample(server.file("file", Server.sample().getBytes(UTF_8), "*/*"));
    }

    @Test
    void textInPieces() throws IOException, InterruptedException {
        byte[] text = Server.sample().getBytes(UTF_8);
        isTheSample(server.post(
                "text/plain; charset=utf-8", JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text))));
    }

    @Test
    void html() throws IOException, InterruptedException {
        StringBuilder page = new StringBuilder();
        ParseResult result = BulletinParser.create().parse(Server.sample());
        HtmlForm.write(result.issue(), result.findings(), page);
        for (HttpResponse<String> response : new HttpResponse[] {
            server.text(Server.sample().getBytes(UTF_8), HTML),
            server.file("file", Server.sample().getBytes(UTF_8), HTML)
        }) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            assertThat(response.body()).isEqualTo(page.toString());
        }
    }

    @Test
    void findings() throws IOException, InterruptedException {
        String law = "滨江市渔业条例\n第一条　为了保护渔业资源，制定本条例。\n第三条　本条例自2024年2月30日起施行。\n";
        JsonNode findings =
                MAPPER.readTree(server.text(law.getBytes(UTF_8), JSON).body()).get("findings");
        assertThat(findings.size()).isEqualTo(2);
        assertThat(findings.get(0).get("code").asString()).isEqualTo("clause-skipped");
        assertThat(findings.get(0).get("line").asInt()).isEqualTo(3);
        assertThat(findings.get(0).get("severity").asString()).isEqualTo("warning");
        assertThat(findings.get(1).get("message").asString()).isEqualTo("no such date: 2024年2月30日");
        assertThat(findings.get(1).get("messageZh").asString()).isEqualTo("日期不存在：2024年2月30日");
    }

    @Test
    void empty() throws IOException, InterruptedException {
        refused(server.text(new byte[0], JSON), 400, "The request holds no text.");
        refused(server.text(" \n　".getBytes(UTF_8), HTML), 400, "The request holds no text.");
        refused(server.file("file", new byte[0], JSON), 400, "The request holds no text.");
        refused(server.file("other", new byte[] {'a'}, JSON), 400, "Required part 'file' is not present.");
        refused(
                server.post("multipart/form-data", JSON, BodyPublishers.ofString("no boundary")),
                400,
                "The multipart request is damaged.");
    }

    @Test
    void oversized() throws IOException, InterruptedException {
        byte[] large = "简".repeat((4 << 20) / 3 + 1).getBytes(UTF_8);
        refused(server.text(large, JSON), 413, "The text is larger than 4 MB.");
        refused(server.file("file", large, HTML), 413, "The text is larger than 4 MB.");
        refused(server.file("file", new byte[6 << 20], JSON), 413, "The text is larger than 4 MB.");
        refused(
                server.post("text/plain", JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                413,
                "The text is larger than 4 MB.");
    }

    @Test
    void binary() throws IOException, InterruptedException {
        byte[] pdf = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj".getBytes(Charset.forName("ISO-8859-1"));
        refused(server.text(pdf, JSON), 415, "This service reads plain text: the text cannot be read: ");
        refused(server.file("file", zip(), HTML), 415, "Take the text out of the file first.");
    }

    @Test
    void wrongType() throws IOException, InterruptedException {
        refused(
                server.post("application/json", JSON, BodyPublishers.ofString("{}")),
                415,
                "Content-Type 'application/json' is not supported.");
        refused(
                server.text("滨江市渔业条例".getBytes(UTF_8), "image/png"),
                406,
                "Acceptable representations: [application/json, text/html].");
        HttpResponse<String> get = server.get("/issues");
        refused(get, 405, "Method 'GET' is not supported.");
        refused(server.get("/nowhere"), 404, "No static resource nowhere");
    }

    @Test
    void openApi() throws IOException, InterruptedException {
        JsonNode api = MAPPER.readTree(server.get("/v3/api-docs").body());
        JsonNode post = api.get("paths").get("/issues").get("post");
        assertThat(post.get("requestBody").get("content").propertyNames())
                .contains("text/plain", "multipart/form-data");
        assertThat(post.get("responses").propertyNames()).contains("200", "400", "406", "413", "415");
        assertThat(post.get("responses").get("200").get("content").propertyNames())
                .contains("application/json", "text/html");
        JsonNode schemas = api.get("components").get("schemas");
        assertThat(post.at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Result");
        assertThat(post.at("/responses/413/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(schemas.at("/Result/properties/issue/$ref").asString()).isEqualTo("#/components/schemas/Issue");
        for (JsonNode reference : api.findValues("$ref")) {
            assertThat(reference.asString()).startsWith("#/components/schemas/");
            assertThat(schemas.has(reference.asString().substring("#/components/schemas/".length())))
                    .as(reference.asString())
                    .isTrue();
        }
        // what JSON Schema says of kinds arrives: constants, choices, several types
        assertThat(schemas.at("/Clause/properties/type/const").asString()).isEqualTo("clause");
        assertThat(schemas.at("/Block/anyOf").size()).isGreaterThan(6);
        assertThat(schemas.at("/Article/properties/page/type").toString()).contains("integer", "null");
        assertThat(api.at("/paths/~1issue.schema.json/get/responses").propertyNames())
                .containsExactly("200");
        assertThat(api.at("/info/title").asString()).isEqualTo("Jianbao");
        HttpResponse<String> page = server.get("/swagger-ui/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
        assertThat(server.get("/issue.schema.json").body()).isEqualTo(JsonForm.schema());
    }

    private static void isTheSample(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(JSON);
        String issue =
                JsonForm.toJson(BulletinParser.create().parse(Server.sample()).issue());
        assertThat(MAPPER.readTree(response.body()).get("issue")).isEqualTo(MAPPER.readTree(issue));
    }

    private static void refused(HttpResponse<String> response, int status, String reason) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = MAPPER.readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).contains(reason);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<a/>".repeat(200).getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
