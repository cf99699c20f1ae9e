package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the Javadoc compile, and links between modules know their types. */
class JavadocTest {
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL);

    @Test
    void examplesCompile() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : sources()) {
            Matcher example = EXAMPLE.matcher(Repository.read(file));
            while (example.find()) {
                String code = example.group(1).replaceAll("(?m)^ *\\* ?", "");
                all.append("{ // ")
                        .append(Repository.name(file))
                        .append('\n')
                        .append(code)
                        .append("}\n");
            }
        }
        assertThat(all).isNotEmpty();
        new Snippet(all.toString()).compile(Path.of("target/snippets/javadoc"));
    }

    /** From these lists Javadoc knows which types of another module there are pages of. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "model"})
    void linksKnowWhatIsExported(String module) throws IOException {
        String descriptor = Repository.read(Repository.ROOT.resolve(module + "/src/main/java/module-info.java"));
        List<String> wanted = new ArrayList<>(List.of("module:io.github.jianbao." + module));
        EXPORT.matcher(descriptor)
                .results()
                .map(export -> export.group(1))
                .sorted()
                .forEach(wanted::add);
        assertThat(Repository.read(Repository.ROOT.resolve(".mvn/javadoc/" + module + "/element-list"))
                        .lines())
                .containsExactlyElementsOf(wanted);
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : List.of("core", "model", "parser")) {
            try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
            }
        }
        return all;
    }
}
