package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two types that users see have one simple name: an import never has to choose. */
class PublicNamesTest {

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^public (?:final |abstract |sealed |non-sealed )*(?:class|record|enum|interface) (\\w+)");

    @Test
    void simpleNamesAreUnique() throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        for (String module : List.of("../core", "../model", ".")) {
            Path sources = Path.of(module, "src/main/java");
            String descriptor = Files.readString(sources.resolve("module-info.java"));
            for (MatchResult export : EXPORT.matcher(descriptor).results().toList()) {
                collect(sources, export.group(1), places);
            }
        }
        assertThat(places).containsKeys("SourceText", "Issue", "BulletinParser", "MaskedText");
        places.values().removeIf(packages -> packages.size() < 2);
        assertThat(places).isEmpty();
    }

    private static void collect(Path sources, String exported, Map<String, List<String>> places) throws IOException {
        try (Stream<Path> files = Files.list(sources.resolve(exported.replace('.', '/')))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                TYPE.matcher(Files.readString(file))
                        .results()
                        .forEach(type -> places.computeIfAbsent(type.group(1), name -> new ArrayList<>())
                                .add(exported));
            }
        }
    }
}
