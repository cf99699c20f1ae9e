package io.github.jianbao.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Prints a page as a PDF file. */
    byte[] print(Path page, Path folder) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.pdf");
        Process process = new ProcessBuilder(List.of(
                        executable.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + printed,
                        page.toUri().toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("Chromium did not end within " + SECONDS + " s");
        }
        return Files.readAllBytes(printed);
    }
}
