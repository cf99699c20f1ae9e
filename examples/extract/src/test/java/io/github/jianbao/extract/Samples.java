package io.github.jianbao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts that the command line comes with. */
final class Samples {

    private static final Path FOLDER = Path.of("..", "cli", "samples");
    static final List<String> NAMES = List.of("juece-cankao.txt", "xuexi-yanjiu.txt", "zhengwu-xinxi.txt");

    private Samples() {}

    static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name), UTF_8);
    }
}
