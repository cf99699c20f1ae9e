package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.model.json.JsonForm;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A service that is stopped under load, and one that runs for long. */
class StopTest {

    private static final String JSON = "application/json";
    private static final int REQUESTS = Integer.getInteger("jianbao.service.requests", 400);
    private static final byte[] TEXT = "一、甲乙丙丁。\n".repeat(20_000).getBytes(UTF_8);

    @Test
    void whatWasReceivedIsAnsweredBeforeTheServiceEnds() throws Exception {
        Server server = new Server("--jianbao.at-once=1");
        String whole = JsonForm.toJson(
                BulletinParser.create().parse(SourceText.read(TEXT)).issue());
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(CompletableFuture.supplyAsync(() -> post(server)));
        }
        CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).get(2, TimeUnit.MINUTES);
        server.close();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            HttpResponse<String> response = answer.get(1, TimeUnit.MINUTES);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).endsWith(whole + "}");
        }
        assertThatThrownBy(() -> server.get("/")).isInstanceOf(IOException.class);
    }

    private static HttpResponse<String> post(Server server) {
        try {
            return server.text(TEXT, JSON);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void memoryStaysFlat() throws Exception {
        byte[] sample = Server.sample().getBytes(UTF_8);
        try (Server server = new Server()) {
            requests(server, sample, REQUESTS / 4);
            long before = used();
            requests(server, sample, REQUESTS);
            assertThat(used() - before)
                    .as("bytes more after " + REQUESTS + " requests")
                    .isLessThan(8L << 20);
        }
    }

    private static void requests(Server server, byte[] sample, int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            HttpResponse<String> answer = i % 3 == 0
                    ? server.file("file", sample, JSON)
                    : server.text(i % 5 == 0 ? new byte[0] : sample, JSON);
            assertThat(answer.statusCode()).isEqualTo(i % 3 != 0 && i % 5 == 0 ? 400 : 200);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
