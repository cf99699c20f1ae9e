package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty requests at once, of a megabyte each, to a server of its own with a small heap. */
class LoadTest {

    private static final int REQUESTS = 50;
    private static final int SIZE = 1 << 20;
    private static final String HEAP = "-Xmx256m";

    @TempDir
    Path folder;

    @Test
    void fiftyAtOnce() throws Exception {
        Path log = folder.resolve("log");
        Process service = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PortPrinter.class.getName()))
                .redirectError(log.toFile())
                .start();
        try (BufferedReader out = service.inputReader(UTF_8)) {
            String port = out.readLine();
            assertThat(port).as(Files.readString(log)).matches("\\d+");
            atOnce(URI.create("http://127.0.0.1:" + port + "/issues"));
            assertThat(service.isAlive()).as(Files.readString(log)).isTrue();
        } finally {
            service.destroy();
            assertThat(service.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Files.readString(log)).doesNotContain("OutOfMemoryError", "Exception");
    }

    private static void atOnce(URI address) throws Exception {
        List<byte[]> texts = List.of(text("甲"), text("乙"));
        List<String> expected = new ArrayList<>();
        for (byte[] text : texts) {
            expected.add(hash(expected(text)));
        }
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofMinutes(3))
                    .header("Content-Type", "text/plain")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(texts.get(i % texts.size())))
                    .build();
            answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()));
        }
        for (int i = 0; i < REQUESTS; i++) {
            HttpResponse<byte[]> answer =
                    answers.set(i, new CompletableFuture<>()).get(4, TimeUnit.MINUTES);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(hash(answer.body())).isEqualTo(expected.get(i % texts.size()));
        }
    }

    /** What the service should say of it. */
    private static byte[] expected(byte[] text) throws IOException {
        ParseResult result = BulletinParser.create().parse(SourceText.read(text));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("{\"findings\":".getBytes(UTF_8));
        out.write(JsonResult.findings(result));
        out.write(",\"issue\":".getBytes(UTF_8));
        JsonForm.write(result.issue(), out);
        out.write('}');
        return out.toByteArray();
    }

    /** Samples in a row, a name of their own in each. */
    private static byte[] text(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        String sample = Server.sample().replace("云川", name + "川");
        int bytes = sample.getBytes(UTF_8).length;
        for (int size = 0; size + bytes <= SIZE; size += bytes) {
            text.append(sample);
        }
        text.append("文".repeat((SIZE - text.toString().getBytes(UTF_8).length) / 3));
        return text.toString().getBytes(UTF_8);
    }

    private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** The service on a free port, which it prints. */
    static final class PortPrinter {

        private PortPrinter() {}

        public static void main(String[] args) {
            System.out.println(new Server().address().replaceAll(".*:", ""));
            System.out.flush();
        }
    }
}
