package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients that send or read slowly, or go away: nobody else waits for them. */
class SlowClientsTest {

    private static final String JSON = "application/json";
    private static final byte[] LARGE = "一、甲乙丙丁。\n".repeat(30_000).getBytes(UTF_8);

    @Test
    void bodiesThatDripHoldNoThreadAndEndInTime() throws Exception {
        try (Server server = new Server(
                "--jianbao.body-time=10s", "--server.tomcat.threads.max=2", "--server.tomcat.threads.min-spare=1")) {
            byte[] sample = Server.sample().getBytes(UTF_8);
            assertThat(server.text(sample, JSON).statusCode()).isEqualTo(200);
            List<Wire> slow = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                slow.add(new Wire(server).send(Wire.post(1000)).send("滨江"));
                slow.add(new Wire(server)
                        .send(Wire.post(1000).replace("Content-Length: 1000", "Transfer-Encoding: chunked"))
                        .send("6\r\n滨江\r\n"));
            }
            assertThat(server.text(sample, JSON).statusCode()).isEqualTo(200);
            for (Wire wire : slow) {
                assertThat(wire.isAnswered()).as("still waiting").isFalse();
            }
            Thread.sleep(6000);
            for (Wire wire : slow) {
                wire.send("0");
            }
            for (Wire wire : slow) {
                assertThat(wire.rest())
                        .startsWith("HTTP/1.1 408 ")
                        .contains("application/problem+json", "Connection: close", "nosniff")
                        .endsWith("\"detail\":\"The body did not come within 10 seconds.\"}");
                wire.close();
            }
            assertThat(server.text(sample, JSON).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAnswerThatIsTakenTooSlowlyEnds() throws Exception {
        try (Server server = new Server("--jianbao.answer-time=3s", "--jianbao.at-once=1")) {
            HttpResponse<String> whole = server.text(LARGE, JSON);
            assertThat(whole.statusCode()).isEqualTo(200);
            assertThat(whole.body().length()).isGreaterThan(8_000_000);
            try (Wire wire = new Wire(server)) {
                wire.send(Wire.post(LARGE.length)).send(LARGE);
                long taken = wire.sip(1 << 14, 20);
                assertThat(taken).isPositive().isLessThan(whole.body().getBytes(UTF_8).length);
            }
            assertThat(server.text(Server.sample().getBytes(UTF_8), JSON).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoGoesAwayWhileHeWaitsLeavesHisPlace() throws Exception {
        try (Server server = new Server("--jianbao.at-once=1", "--jianbao.bodies=8MB")) {
            List<Wire> gone = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                gone.add(new Wire(server).send(Wire.post(LARGE.length)).send(LARGE));
                gone.add(new Wire(server).send(Wire.post(LARGE.length)).send("一半"));
            }
            for (Wire wire : gone) {
                wire.vanish();
            }
            for (int i = 0; i < 3; i++) {
                assertThat(server.text(LARGE, JSON).statusCode()).isEqualTo(200);
            }
            // all bodies gave their room back: as much as there is at the start fits again
            List<Wire> waiting = new ArrayList<>();
            byte[] part = new byte[1 << 20];
            for (int i = 0; i < 7; i++) {
                waiting.add(new Wire(server).send(Wire.post(part.length + 1)).send(part));
            }
            Thread.sleep(1000);
            assertThat(server.text(Server.sample().getBytes(UTF_8), JSON).statusCode())
                    .isEqualTo(200);
            for (Wire wire : waiting) {
                wire.close();
            }
        }
    }

    @Test
    void moreThanThereIsRoomForIsRefusedAndTheRestGoesOn() throws Exception {
        try (Server server = new Server("--jianbao.bodies=256KB")) {
            HttpResponse<String> refused = server.text(LARGE, JSON);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(refused.body()).contains("\"detail\":\"Too many texts are being sent.\"");
            for (int i = 0; i < 20; i++) {
                assertThat(server.text(Server.sample().getBytes(UTF_8), JSON).statusCode())
                        .isEqualTo(200);
            }
        }
    }
}
