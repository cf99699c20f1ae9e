package io.github.jianbao.parser.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jianbao.core.SourceText;
import io.github.jianbao.parser.BulletinParser;
import io.github.jianbao.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The corpus folder that the environment variable JIANBAO_CORPUS names. */
final class Corpus {

    private Corpus() {}

    /** The folder; the test is skipped, with a word that says so, where the variable is not set. */
    static Path folder() {
        String name = System.getenv("JIANBAO_CORPUS");
        assumeTrue(name != null && !name.isEmpty(), "skipped: JIANBAO_CORPUS is not set, there is no corpus to read");
        return Path.of(name);
    }

    static ParseResult parse(Path file) throws IOException {
        return BulletinParser.create().parse(SourceText.read(file));
    }

    static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
