package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is refused, wherever, is a problem with a plain reason; whatever is answered says what a browser may do with it. */
class ProblemsTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404|GET /error HTTP/1.1|Host: a",
                "404|POST /error HTTP/1.1|Host: a",
                "404|GET /nowhere HTTP/1.1|Host: a",
                "400|GET /../../etc/passwd HTTP/1.1|Host: a",
                "405|TRACE / HTTP/1.1|Host: a",
                "405|TRACE /issues HTTP/1.1|Host: a",
                "405|DELETE /issues HTTP/1.1|Host: a",
                "405|BREW /issues HTTP/1.1|Host: a",
                "400|GET /%zz HTTP/1.1|Host: a",
                "400|GET /a\\b HTTP/1.1|Host: a",
                "400|GET /a<b> HTTP/1.1|Host: a",
                "400|GET /%2e%2e/%00 HTTP/1.1|Host: a",
                "400|GET / HTTP/1.1|Other: a",
                "505|GET / HTTP/9.9|Host: a",
                "400|GET / HTTP/1.1|Host: a b",
                "415|POST /issues HTTP/1.1|Host: a~Content-Type: a/b~Content-Length: 1~~x",
                "415|POST /issues HTTP/1.1|Host: a~Content-Type: no type~Content-Length: 1~~x",
                "501|POST /issues HTTP/1.1|Host: a~Content-Type: text/plain~Transfer-Encoding: mystery~~x"
            })
    void everyRefusalIsAProblem(int status, String line, String head) throws Exception {
        try (Wire wire = new Wire(server)) {
            wire.send(line + "\r\nConnection: close\r\n" + head.replace("~", "\r\n") + "\r\n\r\n");
            isProblem(wire.rest(), status);
        }
    }

    @Test
    void headersThatAreTooLargeAreAProblem() throws Exception {
        try (Wire wire = new Wire(server)) {
            wire.send("GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(10_000) + "\r\n\r\n");
            isProblem(wire.rest(), 400);
        }
    }

    private static void isProblem(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        int body = answer.indexOf("\r\n\r\n") + 4;
        assertThat(answer.substring(0, body))
                .contains("Content-Type: application/problem+json", "X-Content-Type-Options: nosniff")
                .contains("Content-Security-Policy: default-src 'none'")
                .doesNotContain("Server:");
        String json = answer.substring(body);
        if (answer.contains("Transfer-Encoding: chunked")) {
            json = json.substring(json.indexOf('{'), json.lastIndexOf('}') + 1);
        }
        JsonNode problem = MAPPER.readTree(json);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception", "org.", "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B\u200B\n", "\uFEFF", "\u00A0\u3000\t", "\n\n\f\n"})
    void aTextWithNothingToSeeIsNone(String text) throws Exception {
        HttpResponse<String> answer = server.text(text.getBytes(UTF_8), "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The request holds no text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page.js",
                "/page.css",
                "/issue.schema.json",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/issues"
            })
    void everyAnswerSaysWhatABrowserMayDo(String path) throws Exception {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("base-uri 'none'", "frame-ancestors")
                .doesNotContain("script-src 'self' 'unsafe", "*");
    }

    @Test
    void theDocumentMayRunItsOwnScriptAlone() throws Exception {
        HttpResponse<String> answer = server.text(Server.sample().getBytes(UTF_8), "text/html");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        String own = answer.body().replace("&#39;", "'");
        String hash = own.substring(own.indexOf("script-src ") + 11, own.indexOf("; base-uri"));
        assertThat(hash).startsWith("'sha256-");
        assertThat(policy).contains("script-src 'self' " + hash + ";");
    }
}
