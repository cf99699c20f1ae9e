package io.github.jianbao.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Issue;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a native image of GraalVM needs to know: some forms read files of this module, and a mapper of one's own looks at every type
 * of an issue by reflection. {@code -Djianbao.rewrite=true} writes the file anew.
 */
class NativeImageTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path METADATA =
            RESOURCES.resolve("META-INF/native-image/io.github.jianbao/jianbao-model/reachability-metadata.json");
    private static final List<String> LOOKED_AT =
            List.of("allDeclaredConstructors", "allDeclaredMethods", "allDeclaredFields");

    @Test
    void theMetadataNameEveryTypeOfAnIssueAndEveryResource() throws IOException {
        String wanted = metadata();
        if (Boolean.getBoolean("jianbao.rewrite")) {
            Files.createDirectories(METADATA.getParent());
            Files.writeString(METADATA, wanted);
        }
        assertThat(Files.readString(METADATA))
                .as(
                        "after a change of the records: mvn -pl model -am test -Dtest=NativeImageTest -Djianbao.rewrite=true")
                .isEqualTo(wanted);
        assertThat(typesOf(Issue.class).stream().map(Class::getSimpleName))
                .contains("Issue", "Clause", "Unread", "DateMention", "NumberStyle", "Span", "Row", "Kind");
        assertThat(resources()).contains("io/github/jianbao/model/json/issue.schema.json");
    }

    private static String metadata() throws IOException {
        ObjectNode root = new JsonMapper().createObjectNode();
        for (Class<?> type : typesOf(Issue.class)) {
            ObjectNode entry = root.withArray("reflection").addObject().put("type", type.getName());
            LOOKED_AT.forEach(what -> entry.put(what, true));
        }
        for (String resource : resources()) {
            root.withArray("resources").addObject().put("glob", resource);
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return new JsonMapper().writer().with(printer).writeValueAsString(root) + "\n";
    }

    /** The types of this project that a value of a type can hold, itself included. */
    private static SortedSet<Class<?>> typesOf(Class<?> root) {
        SortedSet<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getName));
        Deque<Type> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Type next = open.pop();
            if (next instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (next instanceof Class<?> type
                    && type.getName().startsWith("io.github.jianbao.")
                    && found.add(type)) {
                if (type.isSealed()) {
                    open.addAll(List.of(type.getPermittedSubclasses()));
                }
                if (type.isRecord()) {
                    Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getGenericType)
                            .forEach(open::push);
                }
            }
        }
        return found;
    }

    private static List<String> resources() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("io"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
