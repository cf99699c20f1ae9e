package io.github.jianbao.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A Chromium without a window. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int SECONDS = 120;

    private final Path executable;

    private Chromium(Path executable) {
        this.executable = executable;
    }

    /** The one on the path; the test is skipped, with a word that says so, where there is none. */
    static Chromium find() {
        Path found = null;
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : NAMES) {
                Path file = Path.of(folder, name);
                found = found == null && Files.isExecutable(file) ? file : found;
            }
        }
        assumeTrue(found != null, "skipped: no Chromium is installed");
        return new Chromium(Objects.requireNonNull(found));
    }

    /** The document that a page has become after some seconds of its own time, and a picture of it. */
    String dump(String address, Path picture, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        Path output = folder.resolve("dump.html");
        List<String> command = new ArrayList<>(List.of(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--disable-ipc-flooding-protection",
                // or the clock of the page does not wait for the frame with the result
                "--disable-features=IsolateSandboxedIframes",
                "--user-data-dir=" + profile,
                "--window-size=1000,1100",
                "--virtual-time-budget=20000",
                "--screenshot=" + picture,
                "--dump-dom",
                address));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("Chromium did not end within " + SECONDS + " s");
        }
        return Files.readString(output, UTF_8);
    }
}
