package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: a file is dropped and read. {@code probe.html} is the person. */
class PageInChromiumTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsDroppedAndRead() throws IOException, InterruptedException, URISyntaxException {
        Chromium chromium = Chromium.find();
        Path picture = Path.of("target", "page.png").toAbsolutePath();
        Path probe = Path.of(Objects.requireNonNull(PageInChromiumTest.class.getResource("/static/probe.html"))
                .toURI());
        Files.writeString(probe.resolveSibling("sample.txt"), Server.sample(), UTF_8);
        Map<String, String> facts;
        try (Server server = new Server()) {
            facts = facts(chromium.dump(server.address() + "/probe.html", picture, folder));
        }
        assertThat(facts)
                .doesNotContainKey("error")
                .containsEntry("hidden at first", "true")
                .containsEntry("refused", "true")
                .containsEntry("hidden after a refusal", "true")
                .containsEntry("read", "true")
                .containsEntry("loaded", "true")
                .containsEntry("status", "juece.txt：已读")
                .containsEntry("sandbox", "allow-scripts")
                .containsEntry("title", "true")
                .containsEntry("overflow-360", "0")
                .containsEntry("overflow-768", "0")
                .containsEntry("overflow-1000", "0");
        assertThat(facts.get("refusal")).startsWith("scan.pdf：不是纯文本（This service reads plain text: ");
        assertThat(picture).isNotEmptyFile();
    }

    private static Map<String, String> facts(String dump) {
        int start = dump.indexOf("<pre id=\"facts\">");
        assertThat(start).as(dump).isNotNegative();
        String[] lines = dump.substring(dump.indexOf('>', start) + 1, dump.indexOf("</pre>", start))
                .split("\n", -1);
        Map<String, String> facts = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            facts.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return facts;
    }
}
