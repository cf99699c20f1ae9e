package io.github.jianbao.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jianbao.model.Issue;
import io.github.jianbao.parser.BulletinParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Texts to write. */
final class Texts {

    static final List<String> SAMPLES =
            List.of("jiaoyu-dongtai.txt", "juece-cankao.txt", "xuexi-yanjiu.txt", "zhengwu-xinxi.txt");
    static final List<String> OWN = List.of("notice.txt", "decree.txt", "request.txt", "law.txt");

    private static final Path FOLDER = Path.of("..", "cli", "samples");

    private Texts() {}

    static Path sample(String name) {
        return FOLDER.resolve(name);
    }

    static Issue issue(String name) throws IOException {
        return parsed(text(name));
    }

    static Issue parsed(String text) {
        return BulletinParser.create().parse(text).issue();
    }

    private static String text(String name) throws IOException {
        if (SAMPLES.contains(name)) {
            return Files.readString(sample(name), UTF_8);
        }
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
