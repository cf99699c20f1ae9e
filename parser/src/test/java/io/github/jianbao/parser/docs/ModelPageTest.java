package io.github.jianbao.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jianbao.model.Block;
import io.github.jianbao.model.Issue;
import io.github.jianbao.model.Mention;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/model.md} has a row for each record of an issue, and the row names each of its components, in order. */
class ModelPageTest {
    @TestFactory
    Stream<DynamicTest> everyRecordHasItsRow() throws IOException {
        String page = Repository.read(Repository.ROOT.resolve("docs/model.md"));
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(Issue.class, records);
        return records.stream().map(record -> DynamicTest.dynamicTest(record.getSimpleName(), () -> row(page, record)));
    }

    private static void row(String page, Class<?> record) {
        String start = "| `" + record.getSimpleName() + "` |";
        List<String> rows = page.lines().filter(line -> line.startsWith(start)).toList();
        String components = Arrays.stream(record.getRecordComponents())
                .map(component -> "`" + component.getName() + "`")
                .collect(Collectors.joining(" "));
        assertThat(rows).as(start).hasSize(1);
        assertThat(rows.get(0).replaceAll(" +[^` |]+", " ").replaceAll(" +", " "))
                .contains("| " + components + " |");
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], records);
        } else if (type == Block.class || type == Mention.class) {
            for (Class<?> kind : ((Class<?>) type).getPermittedSubclasses()) {
                collect(kind, records);
            }
        } else if (type instanceof Class<?> kind
                && kind.isRecord()
                && kind.getPackageName().equals(Issue.class.getPackageName())
                && records.add(kind)) {
            for (RecordComponent component : kind.getRecordComponents()) {
                collect(component.getGenericType(), records);
            }
        }
    }
}
