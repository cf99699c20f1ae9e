package io.github.jianbao.parser.forms;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the folder that {@code JIANBAO_CORPUS} names. */
final class Corpus {

    private Corpus() {}

    static Path root() {
        String folder = System.getenv("JIANBAO_CORPUS");
        assumeTrue(folder != null, "skipped: JIANBAO_CORPUS names no folder with the corpus");
        return Path.of(folder);
    }

    static List<Path> texts() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().equals("README.md")
                            && !file.getFileName().toString().equals("ROLES.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
