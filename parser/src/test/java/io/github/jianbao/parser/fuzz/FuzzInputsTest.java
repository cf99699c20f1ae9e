package io.github.jianbao.parser.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays what fuzzing started from and what it found. */
class FuzzInputsTest {
    private static final Path INPUTS = Path.of("src/test/resources/fuzz");

    private interface Target {
        void accept(byte[] input) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> bytes() throws IOException {
        return replay("BytesInputs", FuzzTargets.Bytes::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> characters() throws IOException {
        return replay("CharactersInputs", FuzzTargets.Characters::fuzzerTestOneInput);
    }

    @TestFactory
    Stream<DynamicTest> json() throws IOException {
        return replay("JsonInputs", FuzzTargets.Json::fuzzerTestOneInput);
    }

    private static Stream<DynamicTest> replay(String folder, Target target) throws IOException {
        try (Stream<Path> files = Files.list(INPUTS.resolve(folder))) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> target.accept(Files.readAllBytes(file))));
        }
    }
}
